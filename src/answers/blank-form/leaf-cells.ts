import type { Leaf } from "../../criteria/index.ts";
import type { FormWords } from "./words.ts";

/** Where the data of one leaf stand on the sheet, and its options on the hidden one. */
export interface LeafCells {
  readonly value: string;
  readonly of: string;
  readonly selfScore: string;
  readonly maxScore: string;
  /** By key. */
  readonly inputs: ReadonlyMap<string, string>;
  /** The labels and points of a choice or checklist, and the labels with "Không áp dụng". */
  readonly options?: OptionRanges;
}

export interface OptionRanges {
  readonly labels: string;
  readonly points: string;
  readonly choices: string;
}

/** The cell of a name that formulas and equations of the leaf use. */
export function cellOfName(cells: LeafCells, name: string): string {
  switch (name) {
    case "max":
      return cells.maxScore;
    case "value":
      return cells.value;
    case "of":
      return cells.of;
    default:
      return cells.inputs.get(name) ?? "0";
  }
}

/** Whether a cell says "Không áp dụng" or its short form. */
export function saysNotApplicable(cell: string, words: FormWords): string {
  return `OR(${cell}="${words.notApplicable}",${cell}="${words.notApplicableMark}")`;
}

/** Whether a cell shows its number as a percentage: 98% is stored as 0.98 and means 98. */
export function isPercent(cell: string): string {
  return `IFERROR(LEFT(CELL("format",${cell}),1)="P",FALSE)`;
}

/** The labels of a leaf that are picked from or looked up, with their points. */
export function optionsOf({ rule }: Leaf) {
  if (rule.kind === "choice") return rule.options;
  return rule.kind === "checklist" ? rule.items : [];
}
