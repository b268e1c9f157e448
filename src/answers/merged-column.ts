import { type Cell, cellAt, type MergedRange, type Row, type Sheet } from "../workbook/index.ts";

const columnsOf = new WeakMap<Sheet, Map<number, ReadonlyMap<number, Cell>>>();

/**
 * The cells of a column by number of the row. One that is merged over several rows counts for each of them, so that
 * a unit or a code need not be written again and again.
 */
export function mergedColumn(sheet: Sheet, column: number): ReadonlyMap<number, Cell> {
  const known = columnsOf.get(sheet) ?? new Map<number, ReadonlyMap<number, Cell>>();
  columnsOf.set(sheet, known);
  const cells = known.get(column) ?? readColumn(sheet, column);
  known.set(column, cells);
  return cells;
}

function readColumn({ rows, merges }: Sheet, column: number): ReadonlyMap<number, Cell> {
  const covering = merges
    .filter(({ left, right, top, bottom }) => left <= column && column <= right && top < bottom)
    .sort((a, b) => a.top - b.top);
  const cells = new Map<number, Cell>();
  let next = 0;
  let first: Cell | undefined;
  for (const row of rows) {
    while ((covering[next]?.bottom ?? row.number) < row.number) next += 1;
    const merge = covering[next];
    if (merge?.top === row.number) first = cellAt(row, merge.left);
    const cell =
      cellAt(row, column) ?? (isCovered(row, merge) && first?.row === merge?.top ? first : undefined);
    if (cell) cells.set(row.number, cell);
  }
  return cells;
}

function isCovered(row: Row, merge: MergedRange | undefined): boolean {
  return merge !== undefined && merge.top <= row.number && row.number <= merge.bottom;
}
