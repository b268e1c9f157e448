import type { Workbook, Worksheet } from "exceljs";
import type { Language } from "../../shared/index.ts";
import { setUpTablePage, widthOf } from "../../workbook/index.ts";
import type { CriteriaSet } from "../model.ts";
import type { SheetContent, SheetLayout, TableLine } from "./layout.ts";
import type { Look } from "./look.ts";
import { fitRow, putCell } from "./put-cell.ts";
import { addList } from "./validation.ts";
import type { SheetColumn, SheetWords } from "./words.ts";

/** In digits of the base font. */
const WIDTHS: Readonly<Record<Exclude<SheetColumn, "code">, number>> = {
  depth: 6,
  name: 42,
  maxScore: 10,
  weight: 9,
  source: 13,
  allowNotApplicable: 10,
  rule: 52,
  article: 20,
  evidence: 28,
  unit: 11,
  fraction: 9,
  mustHold: 28,
  previousCodes: 11,
};

const CENTRED = new Set<SheetColumn>([
  "depth",
  "maxScore",
  "weight",
  "source",
  "allowNotApplicable",
  "unit",
  "fraction",
]);

const TITLE_ROW = 1;
const HEADING_ROW = 2;
const FIRST_ROW = 3;

/** Rows below the last one that have the lists too, for rows that are added. */
const SPARE_ROWS = 200;

/** Writes the sheet of the tree: a title, the headings, a row a node. */
export function writeTableSheet(
  book: Workbook,
  set: Pick<CriteriaSet, "id">,
  { columns, rows }: SheetLayout,
  words: SheetWords,
  language: Language,
): void {
  const sheet = book.addWorksheet(words.sheet);
  const widths: Readonly<Record<SheetColumn, number>> = { ...WIDTHS, code: codeWidth(rows) };
  const put = (row: number, column: SheetColumn, content: SheetContent | undefined, look: Look) => {
    putCell(sheet.getCell(row, columns.indexOf(column) + 1), content, look, language);
    if (typeof content === "string") fitRow(sheet, row, content, widths[column], look);
  };
  for (const [index, column] of columns.entries()) sheet.getColumn(index + 1).width = widths[column];
  putCell(sheet.getCell(TITLE_ROW, 1), words.title, TITLE, language);
  sheet.mergeCells(TITLE_ROW, 1, TITLE_ROW, columns.length);
  sheet.getRow(TITLE_ROW).height = 26;
  for (const column of columns) put(HEADING_ROW, column, words.columns[column], HEADING);
  for (const [index, line] of rows.entries())
    for (const column of columns) put(FIRST_ROW + index, column, line.cells[column], lookOf(line, column));
  addLists(sheet, columns, FIRST_ROW + rows.length - 1 + SPARE_ROWS, words);
  setUpTablePage(sheet, {
    title: set.id,
    pageWord: words.page,
    headingRow: HEADING_ROW,
    frozenColumns: columns.indexOf("name") + 1,
    activeCell: `A${FIRST_ROW}`,
  });
}

/** As wide as the longest code of a row, within reason. */
function codeWidth(rows: readonly TableLine[]): number {
  const longest = Math.max(
    ...rows.map(({ cells }) => (typeof cells.code === "string" ? widthOf(cells.code, 11) : 0)),
  );
  return Math.min(Math.max(longest + 2, 8), 22);
}

/** Lists to choose from in the columns that take one of a few words. */
function addLists(
  sheet: Worksheet,
  columns: readonly SheetColumn[],
  lastRow: number,
  words: SheetWords,
): void {
  const lists: Readonly<Partial<Record<SheetColumn, readonly string[]>>> = {
    source: Object.values(words.source),
    allowNotApplicable: Object.values(words.yesNo),
    fraction: Object.values(words.yesNo),
  };
  for (const [index, column] of columns.entries()) {
    const { letter } = sheet.getColumn(index + 1);
    const list = lists[column];
    if (list) addList(sheet, `${letter}${FIRST_ROW}:${letter}${lastRow}`, list);
  }
}

const TITLE: Look = { bold: true, size: 14, align: "center", middle: true };
const HEADING: Look = { bold: true, align: "center", middle: true, fill: "heading", border: true };

/** What names a node and says what it is worth. */
const NAMING = new Set<SheetColumn>(["depth", "code", "name", "maxScore", "weight"]);

/** Areas stand out, the deeper the plainer; names are indented by their depth. */
function lookOf(line: TableLine, column: SheetColumn): Look {
  const align = CENTRED.has(column) ? "center" : "left";
  const isNamed = column === "name" && "depth" in line && line.depth > 1;
  const base: Look = { align, border: true, ...(isNamed && { indent: Math.min(line.depth - 1, 6) }) };
  if (column === "rule" && "isOpen" in line) return { ...base, fill: "open" };
  switch (line.kind) {
    case "section":
      return { ...base, bold: column !== "rule", italic: column === "rule", fill: "section" };
    case "branch":
      return { ...base, bold: true, fill: line.depth === 1 ? "area" : "branch" };
    case "leaf":
      return line.isArea ? { ...base, bold: NAMING.has(column), fill: "area" } : base;
    case "input":
      return { ...base, italic: true, faint: true };
    case "test":
      return base;
  }
}
