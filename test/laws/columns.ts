import type { Content } from "./dialect.ts";
import { decimal, type Fraction, fraction } from "./fraction.ts";
import type { RawCase, RawNode, RawSet, RawUnit } from "./raw-set.ts";
import { leavesOf } from "./tree.ts";

/** The headings of the contract, section 3. */
const HEADINGS = {
  unit: ["Đơn vị", "unit"],
  code: ["Mã", "code"],
  name: ["Nội dung", "name"],
  maxScore: ["Điểm tối đa", "maxScore"],
  value: ["Số liệu", "value"],
  of: ["Tổng số", "of"],
  selfScore: ["Điểm tự đánh giá", "selfScore"],
  evidence: ["Tài liệu kiểm chứng", "evidence"],
  appraisedScore: ["Điểm thẩm định", "appraisedScore"],
  reason: ["Lý do", "reason"],
  round: ["Vòng", "round"],
  surveyScore: ["Điểm XHH", "surveyScore"],
} as const;

export type Column = keyof typeof HEADINGS;
export type Line = Partial<Record<Column, Content | undefined>>;

/** The headings and cells of these columns. */
export function tableOf(columns: readonly Column[], lines: readonly Line[], english: boolean) {
  return {
    headings: columns.map((column) => HEADINGS[column][english ? 1 : 0]),
    rows: lines.map((line) => columns.map((column) => line[column])),
  };
}

/** Code, name and maximum of a node; a maximum that takes more digits than a cell keeps is left blank. */
export function nodeCells({ code, name }: RawNode, max?: Fraction): Line {
  const written = max && decimal(max);
  return {
    code: { text: code, code: true },
    name: { text: name, code: true },
    maxScore: written === undefined ? undefined : { text: written },
  };
}

export function cell(text: string | undefined, whole = false): Content | undefined {
  return text === undefined ? undefined : { text, whole };
}

/** Every leaf of a group with its maximum, for every unit. */
export function* leafUnits({
  set,
  units,
}: RawCase): Generator<{ unit: RawUnit; leaf: RawNode; max: Fraction }> {
  const leaves = leavesOf(set);
  for (const unit of units) for (const { leaf, max } of leaves) yield { unit, leaf, max };
}

/** Whether the data of a leaf count whole things. */
export function countsWhole({ rule, fraction: parts }: RawNode): boolean {
  switch (rule?.kind) {
    case "count":
    case "deduct":
      return true;
    case "ratio":
      return !parts;
    case "bands":
      return rule.of === "ratio" && !parts;
    case "formula":
      return false;
    default:
      return false;
  }
}

export function branchesOf(set: RawSet): readonly RawNode[] {
  const down = (node: RawNode): readonly RawNode[] => (node.nodes ? [node, ...node.nodes.flatMap(down)] : []);
  return [...set.nodes, ...(set.bonus?.nodes ?? []), ...(set.penalty?.nodes ?? [])].flatMap(down);
}

export function pointsOf(node: RawNode): Fraction | undefined {
  return node.maxScore === undefined ? undefined : fraction(node.maxScore);
}
