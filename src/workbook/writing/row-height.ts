import type { Worksheet } from "exceljs";
import { heightOf, linesOf } from "./text-width.ts";

/** The type in which a text stands, as far as its height goes. */
export interface TextLook {
  readonly size?: number;
  readonly bold?: boolean;
  readonly indent?: number;
}

/**
 * The height in points of a text in a cell of that width, less what the cell keeps free at its sides and for the indent.
 *
 * @param width of the column, or of merged columns together
 * @example textHeight("Điểm tối đa", 7, { size: 12 }) // two lines
 */
export function textHeight(
  text: string,
  width: number,
  { size = 11, bold = false, indent = 0 }: TextLook,
): number {
  return heightOf(linesOf(text, width - 1 - indent * INDENT, size, bold), size);
}

/** Makes a row at least that high, in points; Excel refuses more than 409. */
export function stretchRow(sheet: Worksheet, row: number, height: number): void {
  const line = sheet.getRow(row);
  line.height = Math.min(TALLEST_ROW, Math.max(line.height ?? 0, height));
}

/** Width of one level of indent. */
const INDENT = 1.4;
const TALLEST_ROW = 409;
