import { Rational } from "../../shared/index.ts";
import type { OfficialNode, PrintedLine } from "./model.ts";
import { partName } from "./name-lines.ts";
import { withoutBullet } from "./printed-code.ts";

/** A line with points beside it and the lines that follow up to the next such one. */
interface Part {
  readonly head: PrintedLine;
  readonly lines: PrintedLine[];
}

/**
 * Makes component criteria of rows without a code, where that is what they are: each has its points beside it, in their
 * own column, and lines of its own below, and the points add up to those of the criterion. (Tiêu chí thành phần không ghi
 * số thứ tự)
 *
 * Anything less is left as lines. Returns whether it made any.
 */
export function settleUnnumbered(node: OfficialNode): boolean {
  const parts = node.nodes.length === 0 ? partsOf(node.lines) : undefined;
  if (!parts || !areComponents(parts, node.maxScore)) return false;
  node.lines.length = 0;
  for (const [index, part] of parts.entries()) node.nodes.push(toNode(part, index, node));
  return true;
}

/** Undefined where something stands before the first row with points. */
function partsOf(lines: readonly PrintedLine[]): Part[] | undefined {
  const parts: Part[] = [];
  for (const line of lines) {
    const last = parts.at(-1);
    if (line.points) parts.push({ head: line, lines: [] });
    else if (last) last.lines.push(line);
    else return undefined;
  }
  return parts;
}

function areComponents(parts: readonly Part[], max: Rational | undefined): boolean {
  const points = parts.flatMap(({ head }) => head.points ?? []);
  const addUp = max !== undefined && Rational.sum(points).equals(max);
  const isScored = ({ head, lines }: Part) => lines.length > 0 || head.printedCode !== undefined;
  return (
    parts.length > 1 &&
    addUp &&
    points.every((each) => !each.isZero() && !each.isNegative()) &&
    parts.every(isScored)
  );
}

function toNode({ head, lines }: Part, index: number, parent: OfficialNode): OfficialNode {
  const { name, lines: own } = partName(head.text);
  return {
    printed: head.printedCode ?? `${index + 1}`,
    code: head.printedCode ?? `${index + 1}`,
    isUnnumbered: true,
    name: withoutBullet(name),
    maxScore: head.points,
    evidence: undefined,
    isSurveyed: parent.isSurveyed,
    cells: { code: head.cell, name: head.cell, maxScore: head.pointsCell ?? head.cell },
    lines: [...own.map((text) => ({ text, cell: head.cell })), ...lines],
    nodes: [],
  };
}
