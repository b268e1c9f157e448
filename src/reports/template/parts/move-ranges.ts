import { formatAddress, parseAddress } from "../../../workbook/index.ts";
import { LAST_ROW, type RowPlan, type Span } from "../rows/row-plan.ts";
import { copiedSpans, coveredSpans } from "../rows/spans.ts";
import type { RangeBudget } from "./range-budget.ts";

/** What becomes of a range when its rows are repeated. */
export type Spread = (plan: RowPlan, top: number, bottom: number) => readonly Span[];

/** A format, a validation, a selection: it covers every copy. */
export const covered: Spread = coveredSpans;

/** A merged cell, a small chart in a cell: each copy has its own. */
export const copied: Spread = copiedSpans;

/** A table, a filter: one range from the first copy to the last. */
export const stretched: Spread = (plan, top, bottom) => [[plan.first(top), plan.last(bottom)]];

/** A comment, the active cell: it stays with the first copy. */
export const placed: Spread = (plan, top, bottom) => {
  const first = plan.first(top);
  return [[first, first + bottom - top]];
};

/**
 * The ranges that a range becomes: "E9:G9" → ["E9:G20"].
 *
 * @example moveRange("E9", plan, covered) // ["E9:E20"]
 */
export function moveRange(range: string, plan: RowPlan, spread: Spread): string[] {
  // Whole columns (A:A) have no rows to move.
  if (!range.split(":").every((address) => CELL.test(address))) return [range];
  const [from, to = from] = range.split(":").map((address) => parseAddress(address.replaceAll("$", "")));
  if (!from || !to) return [range];
  const [top, bottom] = [Math.min(from.row, to.row), Math.max(from.row, to.row)];
  // Down to the end of the sheet stays so.
  const isEndless = bottom === LAST_ROW;
  return spread(plan, top, isEndless ? top : bottom).map(([first, last]) => {
    const start = formatAddress(from.column, first);
    const end = formatAddress(to.column, isEndless ? LAST_ROW : last);
    return start === end && !range.includes(":") ? start : `${start}:${end}`;
  });
}

const CELL = /^\$?[A-Za-z]{1,3}\$?\d{1,7}$/;

/** The row of the first cell of ranges parted by spaces (sqref); undefined for whole columns. */
export function firstRowOf(ranges: string): number | undefined {
  const [first = ""] = ranges.trim().split(/[\s:]/);
  return CELL.test(first) ? parseAddress(first.replaceAll("$", "")).row : undefined;
}

/** What `moveRange` gives for each of several ranges parted by spaces (sqref). */
export function moveRanges(ranges: string, plan: RowPlan, spread: Spread, budget: RangeBudget): string {
  const parts = ranges.split(/\s+/).filter((range) => range !== "");
  const moved = parts.flatMap((range) => {
    const own = moveRange(range, plan, spread);
    budget.take(own.length - 1);
    return own;
  });
  return moved.join(" ");
}
