import type { UnitResult } from "../../results/index.ts";
import { ownFigures } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { CHART_WIDTH, nameWidth, placeOn, type Scale, shortName, writeRowChart } from "./chart.ts";
import { html, type Markup } from "./markup.ts";
import { figuresOf, type HtmlReport, type Part } from "./report.ts";

/** A unit's index then and now, with how far it moved. */
export interface Move {
  readonly unit: UnitResult;
  readonly before: number;
  readonly now: number;
  readonly change: number;
}

/** The units that have a change, the largest rise first. */
export function movesOf({ report: { comparedPeriod }, group }: Part): readonly Move[] {
  if (comparedPeriod === undefined) return [];
  const moves = group.units.flatMap((unit): Move[] => {
    const before = ownFigures(unit, comparedPeriod)?.index ?? null;
    const change = unit.change?.index ?? null;
    return before === null || change === null || unit.index === null
      ? []
      : [{ unit, before, now: unit.index, change }];
  });
  return moves.sort((a, b) => b.change - a.change);
}

/** A hollow dot where a unit stood, a filled one where it stands, and a line between, one row a unit. */
export function writeDumbbells(part: Part, moves: readonly Move[]): Markup {
  const { report, group, suffix } = part;
  const { figure, change } = figuresOf(report, group);
  const values = moves.flatMap(({ before, now }) => [before, now]);
  const scale: Scale = {
    from: Math.floor(Math.min(...values) / 5) * 5,
    to: Math.floor(Math.max(...values) / 5) * 5 + 5,
    left: nameWidth(moves.map(({ unit }) => unit.name)) + 10,
    right: CHART_WIDTH - FIGURE_WIDTH,
  };
  const name = `${fill(report.words.chart.moves, { period: report.comparedPeriod ?? "" })}${suffix}`;
  const chart = writeRowChart<Move>({
    name,
    scale,
    rows: moves,
    unitOf: ({ unit }) => unit,
    titleOf: (move) =>
      `${move.unit.name}: ${figure(move.before)} → ${figure(move.now)} (${change(move.change)})`,
    draw: (move, y) => {
      const [from, to] = [placeOn(scale, move.before), placeOn(scale, move.now)];
      const [look, arrow] = SIGNS[Math.sign(move.change) + 1] ?? ["still", ""];
      return html`<text y="${y + 4}">${shortName(move.unit.name)}</text>
<g class="${look}"><path d="M${from} ${y}H${to}"/><circle class="from" cx="${from}" cy="${y}" r="5"/><circle class="to" cx="${to}" cy="${y}" r="5.5"/><text class="value" x="${CHART_WIDTH}" y="${y + 4}">${arrow}${change(move.change)}</text></g>`;
    },
  });
  return html`<figure><figcaption>${name}</figcaption>${writeLegend(report)}
${chart}</figure>
`;
}

function writeLegend({ words, results, comparedPeriod }: HtmlReport): Markup {
  return html`<p class="legend"><span class="swatch from"></span> ${fill(words.chart.period, { period: comparedPeriod ?? "" })}
<span class="swatch to"></span> ${fill(words.chart.period, { period: results.period })}</p>`;
}

/** How a fall, no change and a rise look, and the arrow that says so without colour. */
const SIGNS = [
  ["fall", "▼ "],
  ["still", ""],
  ["rise", "▲ "],
] as const;
const FIGURE_WIDTH = 84;
