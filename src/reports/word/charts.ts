import { capitalized } from "../../shared/index.ts";
import { barChartHeight, type Chart, EARLIER_PERIOD, splitChart, THIS_PERIOD } from "../charts/index.ts";
import { ownFigures } from "../findings/index.ts";
import { fill } from "../labels.ts";
import type { ChartBlock } from "./blocks.ts";
import type { ScoredPart, WordReport } from "./report.ts";

/** The index of every unit as bars, last year's beside it; several charts where one page is not enough. */
export function rankingCharts(report: WordReport, part: ScoredPart): readonly ChartBlock[] {
  const { assessed, say, group } = part;
  if (assessed.length < 2) return [];
  const { charts } = report.words;
  const parts = splitChart(rankingChart(report, part), unitsOnPage(report, part));
  let to = 0;
  return parts.map((chart) => {
    const from = to + 1;
    to += chart.categories.texts.length;
    const label = parts.length > 1 ? charts.rankingPart : charts.ranking;
    return { kind: "chart", title: fill(label, { group: say.name(group.group.name), from, to }), chart };
  });
}

/** As many units as give a chart that is no higher than a page. */
function unitsOnPage(report: WordReport, part: ScoredPart): number {
  const chart = rankingChart(report, part);
  let parts = 1;
  const most = () => Math.ceil(part.assessed.length / parts);
  while (most() > 1 && splitChart(chart, most()).some((one) => barChartHeight(one) > HIGHEST)) parts += 1;
  return most();
}

/** The average index of every area, last year's beside it. */
export function areaChart(report: WordReport, part: ScoredPart): readonly ChartBlock[] {
  const { findings, say, group, assessed } = part;
  const areas = findings.areas.filter(({ index }) => index !== undefined);
  if (areas.length < 2) return [];
  const { charts } = report.words;
  const holes = { group: say.name(group.group.name), period: say.period(report.results.period) };
  const isOnly = assessed.length === 1;
  return [
    {
      kind: "chart",
      title: fill(isOnly ? charts.areasOfOne : charts.areas, holes),
      chart: barChart(report, part, {
        description: fill(isOnly ? charts.areasOfOneDescription : charts.areasDescription, holes),
        names: areas.map(({ title }) => title),
        now: areas.map(({ index }) => index?.average ?? null),
        before: areas.map(({ averageChange: change }) =>
          change?.units === change?.of ? (change?.before ?? null) : null,
        ),
      }),
    },
  ];
}

function rankingChart(report: WordReport, part: ScoredPart): Chart {
  const { comparedPeriod } = report;
  const { say, group, assessed: units } = part;
  return barChart(report, part, {
    description: fill(report.words.charts.rankingDescription, {
      group: say.name(group.group.name),
      period: say.period(report.results.period),
    }),
    names: units.map(({ name }) => name),
    now: units.map(({ index }) => index),
    before: units.map((unit) =>
      comparedPeriod === undefined ? null : (ownFigures(unit, comparedPeriod)?.index ?? null),
    ),
  });
}

function barChart(
  { comparedPeriod, results, words }: WordReport,
  { say, group }: ScoredPart,
  bars: {
    readonly description: string;
    readonly names: readonly string[];
    readonly now: readonly (number | null)[];
    readonly before: readonly (number | null)[];
  },
): Chart {
  const series = (period: string, look: number, numbers: readonly (number | null)[]) => ({
    name: capitalized(say.period(period)),
    look,
    values: { formula: "", numbers },
  });
  const highest = Math.max(...[...bars.now, ...bars.before].map((figure) => figure ?? 0));
  const hasPast = comparedPeriod !== undefined && bars.before.some((figure) => figure !== null);
  return {
    kind: "bars",
    description: bars.description,
    valueAxis: { title: words.charts.axis, min: 0, max: highest > 100 ? Math.ceil(highest / 10) * 10 : 100 },
    numberFormat: group.decimals === 0 ? "0" : `0.${"0".repeat(group.decimals)}`,
    showsValues: true,
    categories: { formula: "", texts: bars.names },
    series: [
      series(results.period, THIS_PERIOD, bars.now),
      ...(hasPast ? [series(comparedPeriod, EARLIER_PERIOD, bars.before)] : []),
    ],
  };
}

/** The height of a chart on the page, in centimetres. */
export function chartHeight({ chart }: ChartBlock, widthCm: number): number {
  return barChartHeight(chart, widthCm);
}

/** Centimetres that a page leaves beside a caption. */
const HIGHEST = 23;
