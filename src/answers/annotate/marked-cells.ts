import type { Severity } from "../../shared/index.ts";
import type { MergedRange } from "../../workbook/index.ts";
import { parseAddress, Unpatchable } from "../../workbook/index.ts";
import { type Mark, worstOf } from "./mark.ts";

/** A cell to be coloured, with all that was found in it. */
export interface MarkedCell {
  readonly column: number;
  readonly row: number;
  readonly severity: Severity;
  readonly marks: readonly Mark[];
}

/**
 * The cells that marks of one sheet concern, by row, then by column. Of a merged range it is the first cell:
 * the only one that shows.
 */
export function toMarkedCells(marks: readonly Mark[], merges: readonly MergedRange[] = []): MarkedCell[] {
  if (marks.length * merges.length > MOST_COMPARISONS) throw new Unpatchable();
  const cells = new Map<number, { column: number; row: number; marks: Mark[] }>();
  for (const mark of marks) {
    const address = addressOf(mark);
    if (!address) continue;
    const { column, row } = firstOfMerged(address, merges);
    const key = row * 2 ** 14 + column - 1;
    const cell = cells.get(key) ?? { column, row, marks: [] };
    cell.marks.push(mark);
    cells.set(key, cell);
  }
  const sorted = [...cells].sort(([a], [b]) => a - b);
  return sorted.map(([, cell]) => ({ ...cell, severity: worstOf(cell.marks) }));
}

/** Column and row of the cell of a mark; undefined where it has none or names none that a sheet can have. */
export function addressOf({ cell }: Mark): { column: number; row: number } | undefined {
  if (cell === undefined || !/^[A-Z]{1,3}[1-9]\d{0,6}$/i.test(cell)) return undefined;
  try {
    return parseAddress(cell);
  } catch {
    return undefined;
  }
}

/** About a second's work; no form has a thousandth of it. */
const MOST_COMPARISONS = 2e8;

function firstOfMerged(
  { column, row }: { column: number; row: number },
  merges: readonly MergedRange[],
): { column: number; row: number } {
  const around = merges.find(
    ({ top, left, bottom, right }) => top <= row && row <= bottom && left <= column && column <= right,
  );
  return around ? { column: around.left, row: around.top } : { column, row };
}
