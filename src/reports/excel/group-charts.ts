import { type Chart, EARLIER_PERIOD, THIS_PERIOD } from "../charts/index.ts";
import type { Findings } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { groupTitle } from "../report.ts";
import { type ChartCells, type ChartTable, layChartTable, seriesOf } from "./chart-data.ts";
import { type Figure, rangeThere } from "./references.ts";
import type { ExcelReport } from "./report.ts";
import type { AreaStatistics } from "./statistics-areas.ts";
import type { StatisticsSources } from "./statistics-sheet.ts";
import { plainFormat } from "./styles.ts";
import type { YearCells } from "./years-sheet.ts";

/** What the charts of a group show. */
export interface ChartSources {
  readonly found: Findings;
  readonly sources: StatisticsSources;
  readonly statistics: AreaStatistics | undefined;
  readonly years: YearCells | undefined;
}

/** Lays the cells of a group's charts from a row of a sheet on, and gives the charts over them. */
export function makeGroupCharts(
  report: ExcelReport,
  sheet: string,
  start: number,
  shown: ChartSources,
): { readonly charts: readonly Chart[]; readonly tables: readonly ChartCells[]; readonly next: number } {
  const units = layChartTable(sheet, start, unitTable(report, shown));
  const areas = layChartTable(sheet, units.next + 1, areaTable(report, shown));
  const charts = [
    rankingChart(report, shown, units),
    pointsChart(report, shown, units),
    areasChart(report, shown, areas),
  ];
  if (!shown.years) return { charts, tables: [units, areas], next: areas.next + 1 };
  const years = layChartTable(sheet, areas.next + 1, yearTable(report, shown, shown.years));
  return {
    charts: [...charts, yearsChart(report, shown, years)],
    tables: [units, areas, years],
    next: years.next + 1,
  };
}

function unitTable(report: ExcelReport, { found, sources }: ChartSources): ChartTable {
  const { ranked, decimals } = found.group;
  const rows = ranked.map(({ id }) => sources.ranking.get(id));
  return {
    names: rows.map((row, i) => row?.name ?? ranked[i]?.name ?? ""),
    decimals,
    series: [
      { name: periodName(report, report.results.period), cells: rows.map((row) => row?.index) },
      ...pastSeries(
        report,
        rows.map((row) => row?.previousIndex),
      ),
      ...found.areas.map(({ code, title }) => ({
        name: title,
        cells: ranked.map(({ id }) => sources.areas.get(id)?.get(code)?.points),
      })),
    ],
  };
}

function areaTable(report: ExcelReport, { found, statistics }: ChartSources): ChartTable {
  const rows = found.areas.map(({ code }) => statistics?.areas.get(code));
  return {
    names: rows.map((row, i) => row?.name ?? found.areas[i]?.title ?? ""),
    decimals: found.group.decimals,
    series: [
      { name: periodName(report, report.results.period), cells: rows.map((row) => row?.average) },
      ...pastSeries(
        report,
        rows.map((row) => row?.before),
      ),
    ],
  };
}

function yearTable({ words }: ExcelReport, { found }: ChartSources, years: YearCells): ChartTable {
  return {
    names: years.periods,
    decimals: found.group.decimals,
    series: [
      { name: words.rows.average, cells: years.average },
      { name: words.rows.highest, cells: years.highest },
      { name: words.rows.lowest, cells: years.lowest },
    ],
  };
}

function rankingChart(report: ExcelReport, shown: ChartSources, cells: ChartCells): Chart {
  const { charts } = report.words;
  const periods = cells.series.length - shown.found.areas.length;
  return {
    ...indexBars(report, shown, cells, periods),
    ...titles(report, shown, charts.ranking, charts.rankingOf),
  };
}

function areasChart(report: ExcelReport, shown: ChartSources, cells: ChartCells): Chart {
  const { charts } = report.words;
  const periods = cells.series.length;
  return {
    ...indexBars(report, shown, cells, periods),
    ...titles(report, shown, charts.areas, charts.areasOf),
  };
}

/** This period's indices as bars, the earlier period's beside them where there are any. */
function indexBars(
  { words }: ExcelReport,
  { found }: ChartSources,
  cells: ChartCells,
  periods: number,
): Omit<Chart, "description"> {
  const series = [THIS_PERIOD, EARLIER_PERIOD].slice(0, periods).map((look, i) => seriesOf(cells, i, look));
  return {
    kind: "bars",
    valueAxis: {
      title: words.charts.indexAxis,
      min: 0,
      max: axisEnd(series.flatMap(({ values }) => values.numbers)),
    },
    numberFormat: plainFormat(found.group.decimals),
    showsValues: true,
    categories: namesOf(cells.names),
    series,
  };
}

/** Every unit's points, area upon area. */
function pointsChart(report: ExcelReport, shown: ChartSources, cells: ChartCells): Chart {
  const { charts } = report.words;
  const periods = cells.series.length - shown.found.areas.length;
  const series = shown.found.areas.map((_, i) => seriesOf(cells, periods + i, i));
  const totals = cells.names.map((_, row) =>
    series.reduce((total, { values }) => total + (values.numbers[row] ?? 0), 0),
  );
  return {
    kind: "bars",
    stacked: true,
    ...titles(report, shown, charts.points, charts.pointsOf),
    valueAxis: { title: charts.pointsAxis, min: 0, max: axisEnd(totals, 10) },
    numberFormat: plainFormat(shown.found.group.decimals),
    showsValues: true,
    categories: namesOf(cells.names),
    series,
  };
}

function yearsChart(report: ExcelReport, shown: ChartSources, cells: ChartCells): Chart {
  const { charts } = report.words;
  return {
    kind: "lines",
    ...titles(report, shown, charts.years, charts.yearsOf),
    valueAxis: { title: charts.indexAxis },
    numberFormat: plainFormat(shown.found.group.decimals),
    showsValues: true,
    categories: namesOf(cells.names),
    series: [0, 1, 2].map((i) => seriesOf(cells, i, i * 2)),
  };
}

function titles({ results }: ExcelReport, { found }: ChartSources, title: string, description: string) {
  const holes = { group: groupTitle(found.group), period: results.period };
  return { title: fill(title, holes), description: fill(description, holes) };
}

/** The column of the earlier period; none where nothing is compared. */
function pastSeries(report: ExcelReport, cells: readonly (Figure | undefined)[]): ChartTable["series"] {
  const { comparedPeriod } = report;
  const hasPast = comparedPeriod !== undefined && cells.some((cell) => typeof cell?.value === "number");
  return hasPast ? [{ name: periodName(report, comparedPeriod), cells }] : [];
}

function periodName({ words }: ExcelReport, period: string): string {
  return fill(words.columns.previous, { period });
}

function namesOf(names: readonly Figure[]): Chart["categories"] {
  return { formula: rangeThere(names), texts: names.map(({ value }) => `${value}`) };
}

/** 100, or the next ten above what is more; a smaller scale where one is given to begin with. */
function axisEnd(numbers: readonly (number | null)[], least = 100): number {
  return Math.max(least, Math.ceil(Math.max(0, ...numbers.map((number) => number ?? 0)) / 10) * 10);
}
