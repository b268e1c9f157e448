import type { Chart } from "./model.ts";

/**
 * Where the value axis begins: where the chart says, else at 0 under bars that all rise from it, below the
 * lowest bar where some go below 0 (its value is written there), and below the lowest point of lines that would
 * only fill the upper half. Undefined where the program should choose.
 */
export function axisMinimum(chart: Chart): number | undefined {
  const { min } = chart.valueAxis ?? {};
  if (min !== undefined) return min;
  const values = chart.series.flatMap((series) => series.values.numbers).filter((value) => value !== null);
  const [lowest, highest] = [Math.min(0, ...values), Math.max(0, ...values)];
  if (chart.kind !== "lines") return lowest < 0 ? roundDown(lowest, highest - lowest) : 0;
  const least = Math.min(...values);
  return values.length > 0 && least > highest / 2 ? roundDown(least, highest) : undefined;
}

/** How far the value axis of a stacked chart reaches: to its fixed end, else to the highest stack. */
export function widestValue({ valueAxis, categories, series }: Chart): number {
  if (valueAxis?.max !== undefined) return valueAxis.max - (valueAxis.min ?? 0);
  const stacks = categories.texts.map((_, index) =>
    series.reduce((sum, { values }) => sum + Math.abs(values.numbers[index] ?? 0), 0),
  );
  return Math.max(0, ...stacks);
}

export function hasNegative({ series }: Chart): boolean {
  return series.some(({ values }) => values.numbers.some((value) => value !== null && value < 0));
}

export function isStacked({ kind, stacked = false }: Chart): boolean {
  return stacked && kind !== "lines";
}

/** To a multiple of 5 where the axis reaches over 10 to 100, of 50 up to 1000 and so on, with room for a value. */
function roundDown(lowest: number, reach: number): number {
  const step = 10 ** Math.floor(Math.log10(reach) + 1e-9) / 2;
  const multiple = Math.floor(lowest / step - 0.4);
  return Number((multiple * step).toPrecision(6));
}
