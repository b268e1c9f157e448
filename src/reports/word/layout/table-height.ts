import { linesOf } from "../../../workbook/index.ts";
import type { HeadingCell, TableBlock } from "../blocks.ts";

/**
 * About how high a table will be, in millimetres, by the lines that its texts break into.
 *
 * @param widths of the columns, in millimetres
 * @param size of the text, in points
 */
export function tableHeight({ heading, rows }: TableBlock, widths: readonly number[], size: number): number {
  const rowHeight = (lines: readonly number[]) => Math.max(1, ...lines) * size * LINE + PADDING;
  const body = rows.map(({ cells, bold = false }) =>
    rowHeight(cells.map((text, i) => linesIn(text, widths[i] ?? 0, size, bold))),
  );
  const head = heading.map((cells) =>
    rowHeight(cells.map((cell) => linesIn(cell.text, headingWidth(cell, widths), size, true))),
  );
  return [...head, ...body].reduce((sum, height) => sum + height, 0);
}

/** Cells of a heading are taken to be as wide as a column on average, over the columns that they span. */
function headingWidth({ columns = 1 }: HeadingCell, widths: readonly number[]): number {
  return (widths.reduce((sum, width) => sum + width, 0) / widths.length) * columns;
}

function linesIn(text: string, width: number, size: number, bold: boolean): number {
  return linesOf(text, (width - PADDING) / MM_PER_UNIT, size, bold);
}

/** Millimetres of a line for each point of its letters. */
const LINE = 0.41;
/** Around the text of a cell, and the line below it. */
const PADDING = 1.5;
/** The unit in which text is measured, a column's character. */
const MM_PER_UNIT = 1.852;
