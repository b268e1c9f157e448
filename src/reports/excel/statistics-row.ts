import type { AverageChange, Summary } from "../findings/index.ts";
import { averageWhereKnown, count, countFrom, minus, percentOf, rounded, statistic, sum } from "./formula.ts";
import { type Figure, type Formula, here, numbersIn, rangeThere } from "./references.ts";
import type { RowWriter } from "./row-writer.ts";
import { THRESHOLDS } from "./statistics-columns.ts";
import { changeFormat, type Look } from "./styles.ts";

/** What other sheets refer to of one row. */
export interface StatisticCells {
  readonly name: Figure;
  readonly average: Figure;
  readonly highest: Figure;
  readonly lowest: Figure;
  /** The average of the earlier period and its change; undefined where nothing is compared. */
  readonly before: Figure | undefined;
  readonly change: Figure | undefined;
}

interface RowOptions {
  readonly decimals: number;
  readonly isCompared: boolean;
}

/** Writes what a column of indices comes to: from their number to the shares that reach the thresholds. */
export function writeSummaryCells(
  writer: RowWriter,
  { decimals, isCompared }: RowOptions,
  row: {
    readonly name: string;
    /** The cells of the ranked units now and in the earlier period, in the same order. */
    readonly now: readonly Figure[];
    readonly before: readonly Figure[];
    readonly index: Summary | undefined;
    readonly change: AverageChange | undefined;
  },
): StatisticCells {
  const { now, before, index } = row;
  const name = writer.text(row.name, { align: "left" });
  const units = writer.formula(count(now), COUNT);
  const published = (formula: () => Formula, value: number | undefined, look: Look = {}) =>
    writer.published(index && rounded(formula(), decimals), value ?? null, look);
  const range = rangeThere(now);
  const average = published(() => statistic("AVERAGE", now, range), index?.average, { bold: true });
  published(() => statistic("MEDIAN", now, range), index?.median);
  const highest = published(() => statistic("MAX", now, range), index?.highest);
  const lowest = published(() => statistic("MIN", now, range), index?.lowest);
  published(() => minus(here(highest), here(lowest)), index?.spread);
  const compared = isCompared
    ? writeAverageChange(writer, decimals, { now, before, change: row.change })
    : {};
  for (const threshold of THRESHOLDS) {
    const reached = writer.formula(countFrom(now, threshold), COUNT);
    if (index) writer.formula(rounded(percentOf(here(reached), here(units)), decimals));
    else writer.numberOrNone(null);
  }
  return { name, average, highest, lowest, before: undefined, change: undefined, ...compared };
}

/** The average of the earlier period, and how it moved over the units that have a figure in both. */
function writeAverageChange(
  writer: RowWriter,
  decimals: number,
  {
    now,
    before,
    change,
  }: { now: readonly Figure[]; before: readonly Figure[]; change: AverageChange | undefined },
): { readonly before: Figure; readonly change: Figure } {
  // An earlier figure beside which there is no change now would be one too many for the formulas.
  const isKnown = change !== undefined && numbersIn(before).length === change.units;
  const average = isKnown ? rounded(statistic("AVERAGE", before, rangeThere(before)), decimals) : undefined;
  const past = writer.published(average, change?.before ?? null);
  const present = isKnown ? rounded(averageWhereKnown(now, before), decimals) : undefined;
  const moved = present && rounded(minus(present, here(past)), decimals);
  const look: Look = { format: changeFormat(decimals) };
  return { before: past, change: writer.published(moved, change?.change ?? null, look) };
}

/** Maximum less points, averaged over the units that have points in the area. */
export function writeLostPoints(
  writer: RowWriter,
  decimals: number,
  lost: { readonly points: number; readonly of: number } | undefined,
  { points, maxima }: { readonly points: readonly Figure[]; readonly maxima: readonly Figure[] },
): void {
  const units = count(points);
  const max = sum(maxima, rangeThere(maxima));
  const reached = sum(points, rangeThere(points));
  const average = ({ text, value }: Formula): Formula =>
    rounded({ text: `(${text})/${units.text}`, value: value / units.value }, decimals);
  writer.published(lost && average(minus(max, reached)), lost?.points ?? null);
  writer.published(lost && average(max), lost?.of ?? null);
}

/** What the rows of the areas come to together: how many indices there are, how many reach the thresholds. */
export function writeAllAreas(
  writer: RowWriter,
  { decimals, isCompared }: RowOptions,
  name: string,
  rows: readonly (readonly Figure[])[],
): void {
  const next = () => rows.flatMap((row) => row[writer.figures.length] ?? []);
  writer.text(name, { align: "left" });
  const indices = writer.formula(sum(next()), COUNT);
  const blanks = isCompared ? 7 : 5;
  for (let i = 0; i < blanks; i += 1) writer.blank();
  for (const _ of THRESHOLDS) {
    const reached = writer.formula(sum(next()), COUNT);
    writer.formula(rounded(percentOf(here(reached), here(indices)), decimals));
  }
  const isWhole = rows.every((row) => row[1]?.value === rows[0]?.[1]?.value);
  for (const _ of ["lost", "of"]) {
    if (isWhole) writer.formula(rounded(sum(next()), decimals));
    else writer.numberOrNone(null);
  }
}

const COUNT: Look = { format: "0", align: "center" };
