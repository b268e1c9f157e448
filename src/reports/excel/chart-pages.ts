import { barChartHeight, type Chart, splitChart } from "../charts/index.ts";

/** A chart with the lines above it, that together stay on one page. */
export interface ChartItem {
  readonly texts: readonly string[];
  readonly chart: Chart;
  readonly heightCm: number;
}

/** Where the items stand: their first rows, the rows that end a page, and the row after all. */
export interface ChartPages {
  readonly rows: readonly number[];
  readonly breaks: readonly number[];
  readonly next: number;
}

/** The charts of a group in order, those too high for a page in parts; the texts go above the first. */
export function toChartItems(charts: readonly Chart[], texts: readonly string[]): readonly ChartItem[] {
  return charts
    .flatMap((chart) => (chart.kind === "bars" ? splitToPages(chart) : [chart]))
    .map((chart, i) => ({ texts: i === 0 ? texts : [], chart, heightCm: heightOfChart(chart) }));
}

/**
 * Puts items one below the other, each on the page of the one before where there is room.
 *
 * @param used the rows that are taken on the first page
 */
export function layChartPages(items: readonly ChartItem[], first: number, used: number): ChartPages {
  const rows: number[] = [];
  const breaks: number[] = [];
  let [row, taken] = [first, used];
  for (const { texts, heightCm } of items) {
    const needed = texts.length + Math.ceil(heightCm / ROW_CM) + ROWS_BETWEEN;
    if (taken + needed > PAGE_ROWS && taken > 0) {
      breaks.push(row - 1);
      taken = 0;
    }
    rows.push(row);
    row += needed;
    taken += needed;
  }
  return { rows, breaks, next: row };
}

/** Parts of equal length that each fit on a page. */
function splitToPages(chart: Chart): readonly Chart[] {
  const count = chart.categories.texts.length;
  for (let parts = 1; ; parts += 1) {
    const split = splitChart(chart, Math.ceil(count / parts));
    if (parts >= count || split.every((part) => heightOfChart(part) <= HIGHEST_CM)) return split;
  }
}

function heightOfChart(chart: Chart): number {
  return chart.kind === "bars" ? barChartHeight(chart, CHART_WIDTH_CM) : LINES_HEIGHT_CM;
}

export const CHART_WIDTH_CM = 17;
/** Height of a row, in points and centimetres. */
export const CHART_ROW_POINTS = 15;
const ROW_CM = (CHART_ROW_POINTS * 2.54) / 72;
const ROWS_BETWEEN = 1;
/** A4 upright between its margins, a little less to be safe. */
const PAGE_ROWS = 49;
/** So high that the heading of the sheet and the title of a group have room above it. */
const HIGHEST_CM = 20.5;
const LINES_HEIGHT_CM = 7;
