import type { Workbook } from "exceljs";
import { type Leaf, nodesOf } from "../../criteria/index.ts";
import { toCleanText } from "../../shared/index.ts";
import { asksOf } from "./asks.ts";
import { type OptionRanges, optionsOf } from "./leaf-cells.ts";
import type { BlankForm } from "./model.ts";
import { formWords } from "./words.ts";

const LIST_SHEET = "cchc";

/** Where the lists begin: a table of answers is looked for above only. */
const FIRST_ROW = 31;

/**
 * Writes the hidden sheet with each leaf's labels and their points, one list below the other.
 * Lists stand on cells, for a label may hold the comma that parts a list written into a validation.
 */
export function writeLists(book: Workbook, form: BlankForm): ReadonlyMap<Leaf, OptionRanges> {
  const sheet = book.addWorksheet(LIST_SHEET, { state: "veryHidden" });
  sheet.getColumn(1).numFmt = "@";
  const words = formWords[form.language];
  const ranges = new Map<Leaf, OptionRanges>();
  let row = FIRST_ROW;
  for (const { node, block } of nodesOf(form.criteria)) {
    const options = node.kind === "leaf" && node.source === "self" ? optionsOf(node) : [];
    if (node.kind !== "leaf" || options.length === 0) continue;
    const first = row;
    for (const { label, points } of options) {
      sheet.getCell(row, 1).value = toCleanText(label);
      sheet.getCell(row, 2).value = points.toNumber();
      row += 1;
    }
    const last = row - 1;
    if (asksOf(node, block).notApplicable) {
      sheet.getCell(row, 1).value = words.notApplicable;
      row += 1;
    }
    const range = (column: "A" | "B", end: number) => `${LIST_SHEET}!$${column}$${first}:$${column}$${end}`;
    ranges.set(node, { labels: range("A", last), points: range("B", last), choices: range("A", row - 1) });
  }
  return ranges;
}
