import type { Cell, Worksheet } from "exceljs";
import { stretchRow, textHeight } from "../../workbook/index.ts";
import type { FormColumn, FormColumns } from "./columns.ts";
import { type Look, setLook } from "./look.ts";
import type { BlankForm } from "./model.ts";
import type { FormWords } from "./words.ts";

/** The visible sheet of a form while it is written. */
export interface FormSheet {
  readonly form: BlankForm;
  readonly words: FormWords;
  readonly sheet: Worksheet;
  readonly columns: FormColumns;
}

/** Writes a text or number into the table. Text stays text whatever it begins with, and the row is high enough for it. */
export function writeCell(
  form: FormSheet,
  column: FormColumn,
  row: number,
  content: string | number | undefined,
  look: Look,
): Cell {
  const { sheet, columns } = form;
  const cell = sheet.getCell(row, columns.at(column));
  if (typeof content === "string") fitRow(form, row, content, columns.widthOf(column), look);
  if (content !== undefined && content !== "") cell.value = content;
  setLook(cell, { border: true, ...look });
  return cell;
}

/** Writes a formula with the result it has while the form is blank: the empty text. */
export function writeFormula(
  { sheet, columns }: FormSheet,
  column: FormColumn,
  row: number,
  formula: string,
  look: Look,
): void {
  const cell = sheet.getCell(row, columns.at(column));
  cell.value = { formula, result: "" };
  setLook(cell, { border: true, ...look });
}

/** Writes one text over several columns; spreadsheets fit no row to merged cells, so the height is set here. */
export function writeAcross(
  form: FormSheet,
  row: number,
  [first, last]: readonly [first: number, last: number],
  text: string,
  look: Look,
): void {
  const { sheet, columns } = form;
  const cell = sheet.getCell(row, first);
  cell.value = text;
  setLook(cell, look);
  if (last > first) sheet.mergeCells(row, first, row, last);
  fitRow(form, row, text, columns.widthBetween(first, last), look);
}

/** Makes a row at least as high as the text needs in a cell of that width. */
export function fitRow({ sheet }: FormSheet, row: number, text: string, width: number, look: Look): void {
  stretchRow(sheet, row, textHeight(text, width, look));
}
