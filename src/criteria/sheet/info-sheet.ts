import type { Workbook } from "exceljs";
import type { Language } from "../../shared/index.ts";
import type { SheetLayout } from "./layout.ts";
import type { Look } from "./look.ts";
import { fitRow, putCell } from "./put-cell.ts";
import { addList } from "./validation.ts";
import type { SheetField, SheetWords } from "./words.ts";

const LABEL_WIDTH = 28;
const VALUE_WIDTH = 92;
const FIRST_ROW = 3;

/** Writes the sheet of what holds for the whole set: a label and a value a row. */
export function writeInfoSheet(
  book: Workbook,
  { fields }: SheetLayout,
  words: SheetWords,
  language: Language,
): void {
  const sheet = book.addWorksheet(words.infoSheet);
  sheet.getColumn(1).width = LABEL_WIDTH;
  sheet.getColumn(2).width = VALUE_WIDTH;
  putCell(sheet.getCell(1, 1), words.infoTitle, TITLE, language);
  sheet.mergeCells(1, 1, 1, 2);
  sheet.getRow(1).height = 26;
  for (const [index, { field, content }] of fields.entries()) {
    const row = FIRST_ROW + index;
    putCell(sheet.getCell(row, 1), words.fields[field], LABEL, language);
    putCell(sheet.getCell(row, 2), content, VALUE, language);
    fitRow(sheet, row, typeof content === "string" ? content : "", VALUE_WIDTH, VALUE);
    const list = listOf(field, words);
    if (list) addList(sheet, `B${row}`, list);
  }
  Object.assign(sheet.pageSetup, { paperSize: 9, orientation: "landscape", fitToPage: true, fitToHeight: 0 });
  sheet.views = [{ state: "normal", showGridLines: false }];
}

function listOf(field: SheetField, words: SheetWords): readonly string[] | undefined {
  if (field === "rankBy") return Object.values(words.rankBy);
  if (field === "notApplicable") return Object.values(words.notApplicable);
  return field === "surveyOptional" ? Object.values(words.yesNo) : undefined;
}

const TITLE: Look = { bold: true, size: 14, align: "center", middle: true };
const LABEL: Look = { bold: true, border: true, fill: "heading" };
const VALUE: Look = { border: true };
