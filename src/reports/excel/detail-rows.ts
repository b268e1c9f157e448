import type { Block, CriteriaNode, CriteriaSet, Leaf } from "../../criteria/index.ts";
import type { NodeResult, UnitResult } from "../../results/index.ts";
import { Rational } from "../../shared/index.ts";

/** One row of the details: a node of the tree, or the bonus or penalty as a whole. */
export interface DetailRow {
  readonly row: number;
  /** Empty for bonus and penalty as a whole. */
  readonly code: string;
  /** Undefined for bonus and penalty as a whole. */
  readonly name: string | undefined;
  readonly maxScore: Rational;
  readonly level: number;
  readonly block: NodeResult["block"];
  readonly leaf: Leaf | undefined;
  readonly parts: readonly DetailRow[];
}

export interface DetailRows {
  readonly areas: readonly DetailRow[];
  readonly bonus: DetailRow | undefined;
  readonly penalty: DetailRow | undefined;
  /** The row after the last. */
  readonly next: number;
}

/** Gives every node of a set its row, in the order of the tree, then bonus, then penalty. */
export function layRows(set: CriteriaSet, first: number): DetailRows {
  let next = first;
  const lay = (nodes: readonly CriteriaNode[], level: number, block: NodeResult["block"]): DetailRow[] =>
    nodes.map((node) => {
      const row = next++;
      const { code, name, maxScore } = node;
      const parts = node.kind === "branch" ? lay(node.nodes, level + 1, block) : [];
      return {
        row,
        code,
        name,
        maxScore,
        level,
        block,
        leaf: node.kind === "leaf" ? node : undefined,
        parts,
      };
    });
  const layBlock = (source: Block | undefined, block: "bonus" | "penalty"): DetailRow | undefined => {
    if (!source) return undefined;
    const row = next++;
    const { maxScore } = source;
    const parts = lay(source.nodes, 1, block);
    return { row, code: "", name: undefined, maxScore, level: 0, block, leaf: undefined, parts };
  };
  const areas = lay(set.areas, 0, "main");
  const bonus = layBlock(set.bonus, "bonus");
  const penalty = layBlock(set.penalty, "penalty");
  return { areas, bonus, penalty, next };
}

/** A row and all below it. */
export function withParts(row: DetailRow): readonly DetailRow[] {
  return [row, ...row.parts.flatMap(withParts)];
}

/** The leaves of a row. */
export function leavesOf(row: DetailRow): readonly DetailRow[] {
  return withParts(row).filter(({ leaf }) => leaf);
}

/** Names a node within its set by block and code; bonus and penalty may use the codes of the tree again. */
export function nodeKey({ block, code }: Pick<NodeResult, "block" | "code">): string {
  return `${block} ${code}`;
}

/** Finds the node of a unit that a row shows. */
export function indexNodes(unit: UnitResult): (row: DetailRow) => NodeResult | undefined {
  const nodes = new Map(unit.nodes.map((node) => [nodeKey(node), node]));
  return (row) => nodes.get(nodeKey(row));
}

/** What the cell of a leaf holds: unrounded points, or the state that takes their place. */
export type LeafValue =
  | { readonly kind: "points"; readonly points: number; readonly notApplicable: boolean }
  | { readonly kind: "missing" | "not-applicable" | "not-surveyed" };

export function leafValue(
  node: NodeResult | undefined,
  { maxScore }: DetailRow,
  set: CriteriaSet,
): LeafValue {
  if (node?.state === "not-surveyed") return { kind: "not-surveyed" };
  if (node?.state === "not-applicable") {
    if (set.notApplicable === "exclude") return { kind: "not-applicable" };
    const points = set.notApplicable === "full" ? maxScore.toNumber() : 0;
    return { kind: "points", points, notApplicable: true };
  }
  if (node?.state !== "scored" || node.exact === null) return { kind: "missing" };
  return { kind: "points", points: fractionOf(node.exact).toNumber(), notApplicable: false };
}

/** "21/19" */
function fractionOf(text: string): Rational {
  const [numerator = "", denominator = "1"] = text.split("/");
  return Rational.fromDecimal(numerator).dividedBy(Rational.fromDecimal(denominator));
}
