import type { Worksheet } from "exceljs";
import { stretchRow, textHeight } from "../../workbook/index.ts";
import { type Spot, writeText } from "./cells.ts";
import type { Figure } from "./references.ts";
import type { Look } from "./styles.ts";

/** Writes one text over several columns and gives the row the height it needs; nothing fits merged cells. */
export function writeAcross(
  sheet: Worksheet,
  row: number,
  columns: readonly [first: number, last: number],
  text: string,
  look: Look,
): Figure {
  const [first, last] = columns;
  const figure = writeText({ sheet, row, column: first }, text, look);
  if (last > first) sheet.mergeCells(row, first, row, last);
  stretchRow(sheet, row, textHeight(text, widthBetween(sheet, first, last), look));
  return figure;
}

/** Gives the row of one cell the height that its text needs. */
export function fitRow({ sheet, row, column }: Spot, text: string, look: Look): void {
  stretchRow(sheet, row, textHeight(text, widthBetween(sheet, column, column), look));
}

/** Heads columns in bold on grey; a cell may stretch over several rows and columns. */
export function writeHeading(
  sheet: Worksheet,
  area: readonly [top: number, left: number, bottom: number, right: number],
  text: string,
  size: number,
): void {
  const [top, left, bottom, right] = area;
  const look = { bold: true, align: "center", fill: "heading", border: true, size } as const;
  writeText({ sheet, row: top, column: left }, text, look);
  if (bottom > top || right > left) sheet.mergeCells(top, left, bottom, right);
  const share = textHeight(text, widthBetween(sheet, left, right), look) / (bottom - top + 1);
  for (let row = top; row <= bottom; row += 1) stretchRow(sheet, row, share);
}

export function setColumnWidths(sheet: Worksheet, widths: readonly number[]): void {
  // The writer takes a width of exactly 9 for one that was not set, and leaves it out.
  for (const [i, width] of widths.entries()) sheet.getColumn(i + 1).width = width + 0.01;
}

/** The width of a column of figures that is right for two decimals, for as many as there are. */
export function figureWidth(width: number, decimals: number): number {
  return width + Math.max(0, decimals - 2) * 1.2;
}

export function widthBetween(sheet: Worksheet, first: number, last: number): number {
  let width = 0;
  for (let column = first; column <= last; column += 1) width += sheet.getColumn(column).width ?? 0;
  return width;
}
