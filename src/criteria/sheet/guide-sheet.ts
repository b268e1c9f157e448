import type { Workbook } from "exceljs";
import type { Language } from "../../shared/index.ts";
import { guideRows } from "./guide.ts";
import type { Look } from "./look.ts";
import { fitRow, putCell } from "./put-cell.ts";
import type { SheetWords } from "./words.ts";

const WIDTHS = [30, 62, 62] as const;

/** Writes the sheet that says how the others are filled in: every column, every kind of rule with an example. */
export function writeGuideSheet(book: Workbook, words: SheetWords, language: Language): void {
  const sheet = book.addWorksheet(words.guideSheet);
  for (const [index, width] of WIDTHS.entries()) sheet.getColumn(index + 1).width = width;
  for (const [index, texts] of guideRows(language).entries()) {
    const row = index + 1;
    const look = index === 0 ? TITLE : texts.length === 1 ? PART : ENTRY;
    for (const [at, text] of texts.entries()) {
      const isLast = at === texts.length - 1;
      const width = WIDTHS.slice(at, isLast ? WIDTHS.length : at + 1).reduce((sum, part) => sum + part, 0);
      const own: Look = look === ENTRY && at === 0 ? { ...look, bold: true } : look;
      putCell(sheet.getCell(row, at + 1), text, own, language);
      fitRow(sheet, row, text, width, own);
      if (isLast && at < WIDTHS.length - 1) sheet.mergeCells(row, at + 1, row, WIDTHS.length);
    }
  }
  Object.assign(sheet.pageSetup, { paperSize: 9, orientation: "landscape", fitToPage: true, fitToHeight: 1 });
  sheet.views = [{ state: "normal", showGridLines: false }];
}

const TITLE: Look = { bold: true, size: 14 };
const PART: Look = { bold: true, fill: "heading" };
const ENTRY: Look = { border: true };
