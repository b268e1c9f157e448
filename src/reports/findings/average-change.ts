import type { Report } from "../report.ts";
import type { AverageChange } from "./model.ts";
import { difference, summarize } from "./summary.ts";

/**
 * How an average moved since the compared period, over the units that have a figure in both.
 *
 * @param figures each unit's figure now and its published change; null where there is none
 */
export function averageChange(
  { comparedPeriod }: Report,
  decimals: number,
  figures: readonly { readonly now: number | null; readonly change: number | null }[],
): AverageChange | undefined {
  if (comparedPeriod === undefined) return undefined;
  const both = figures.filter(({ now, change }) => now !== null && change !== null);
  const now = summarize(
    both.map((figure) => figure.now),
    decimals,
  );
  const before = summarize(
    both.map((figure) => difference(figure.now, figure.change)),
    decimals,
  );
  if (!now || !before) return undefined;
  return {
    period: comparedPeriod,
    units: both.length,
    of: figures.length,
    before: before.average,
    now: now.average,
    change: difference(now.average, before.average) ?? 0,
  };
}
