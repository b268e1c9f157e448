import { Rational } from "../../shared/index.ts";

/** What a list of published figures comes to; every figure rounded once, as published. (Thống kê) */
export interface Summary {
  /** How many figures there are. */
  readonly count: number;
  readonly average: number;
  /** The middle one; of an even number the mean of the two in the middle. (Trung vị) */
  readonly median: number;
  readonly highest: number;
  readonly lowest: number;
  /** Highest less lowest. (Khoảng cách) */
  readonly spread: number;
}

/**
 * Sums published figures up, exactly from what is printed, so that a reader of the tables comes to the same.
 *
 * Figures that do not exist are left out; undefined where none does.
 *
 * @example summarize([79.81, 70.82, null], 2)?.average // 75.32, of 75.315
 */
export function summarize(figures: readonly (number | null)[], decimals: number): Summary | undefined {
  const values = figures
    .flatMap((figure) => (figure === null ? [] : [Rational.fromJsonNumber(figure)]))
    .sort((a, b) => a.compare(b));
  const [lowest, highest] = [values.at(0), values.at(-1)];
  if (!lowest || !highest) return undefined;
  const publish = (value: Rational) => value.round(decimals).toNumber();
  const half = Math.floor(values.length / 2);
  return {
    count: values.length,
    average: publish(mean(values)),
    median: publish(mean(values.slice(values.length % 2 === 0 ? half - 1 : half, half + 1))),
    highest: publish(highest),
    lowest: publish(lowest),
    spread: publish(highest.minus(lowest)),
  };
}

/** The exact difference of two published figures; null where one does not exist. */
export function difference(later: number | null, earlier: number | null): number | null {
  if (later === null || earlier === null) return null;
  return Rational.fromJsonNumber(later).minus(Rational.fromJsonNumber(earlier)).toNumber();
}

/** One published figure as a percentage of another, published; null where that is 0. */
export function percentage(part: number, whole: number, decimals: number): number | null {
  if (whole === 0) return null;
  const [numerator, denominator] = [Rational.fromJsonNumber(part), Rational.fromJsonNumber(whole)];
  return numerator.dividedBy(denominator).times(Rational.hundred).round(decimals).toNumber();
}

/** A count as a percentage of another, published. */
export function share(count: number, of: number, decimals: number): number | null {
  return of === 0
    ? null
    : Rational.of(count * 100, of)
        .round(decimals)
        .toNumber();
}

function mean(values: readonly Rational[]): Rational {
  return Rational.sum(values).dividedBy(Rational.of(values.length));
}
