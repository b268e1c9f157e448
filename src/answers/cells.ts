import { type Rational, readNumberText, toCleanText } from "../shared/index.ts";
import { type Cell, type CellValue, cellAt, cellText, type Row } from "../workbook/index.ts";

/** The cell where something is filled in: dots and dashes are how an empty one is written by hand. */
export function filledAt(row: Row, column: number | undefined): Cell | undefined {
  const cell = cellAt(row, column);
  return cell && !isBlank(cell) ? cell : undefined;
}

export function isBlank({ value }: Cell): boolean {
  return value.kind === "text" && /^[\s.…_–—−‐-]*$/.test(toCleanText(value.text));
}

/** The columns in which something is filled in that is accepted, in one pass over the rows. */
export function filledColumns(
  rows: readonly Row[],
  accepts: (cell: Cell) => boolean = () => true,
): ReadonlySet<number> {
  const columns = new Set<number>();
  for (const { cells } of rows)
    for (const cell of cells)
      if (!columns.has(cell.column) && !isBlank(cell) && accepts(cell)) columns.add(cell.column);
  return columns;
}

/** Whether a number stands in the cell, as one or as text. */
export function holdsNumber({ value }: Cell): boolean {
  return value.kind === "number" || (value.kind === "text" && readNumberText(value.text) !== undefined);
}

/** The content of a cell as a message shows it: numbers in the reader's language, "=" for a formula without a result. */
export function cellArg(value: CellValue | undefined): string | Rational {
  return value?.kind === "number" && !value.percent ? value.value : shownText(value);
}

/** A row as a message shows it. */
export function rowText(row: Row): string {
  return row.cells.map((cell) => shownText(cell.value)).join(" · ");
}

function shownText(value: CellValue | undefined): string {
  return value?.kind === "uncomputed" ? "=" : cellText(value);
}
