import type { UnitResult } from "../../results/index.ts";
import { ownFigures } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { CHART_WIDTH, nameWidth, placeOn, type Scale, shortName, writeRowChart } from "./chart.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { figuresOf, type Part } from "./report.ts";

/** One bar a unit, from 0 on, in the order of the ranking; a mark where it stood in the earlier period. */
export function writeRankingBars(part: Part): Markup {
  const { report, group, suffix } = part;
  const { figure } = figuresOf(report, group);
  const values = group.units.flatMap((unit) => [unit.index ?? 0, earlierIndex(part, unit) ?? 0]);
  const left = RANK_WIDTH + nameWidth(group.units.map(({ name }) => name));
  const scale: Scale = { from: 0, to: Math.max(100, ...values), left, right: CHART_WIDTH - FIGURE_WIDTH };
  const name = `${report.words.chart.bars}${suffix}`;
  const chart = writeRowChart<UnitResult>({
    name,
    scale,
    rows: group.units,
    unitOf: (unit) => unit,
    titleOf: (unit) => {
      const before = earlierIndex(part, unit);
      return `${unit.name}: ${before === null ? "" : `${figure(before)} → `}${figure(unit.index)}`;
    },
    draw: (unit, y) => {
      const before = earlierIndex(part, unit);
      const look = unit.rank === null ? "bar unranked" : "bar";
      return html`<text class="rank" x="${RANK_WIDTH - 10}" y="${y + 4}">${unit.rank ?? "–"}</text><text x="${RANK_WIDTH}" y="${y + 4}">${shortName(unit.name)}</text>
<path class="${look}" d="M${left} ${y}H${placeOn(scale, unit.index ?? 0)}"/>${before === null ? "" : html`<rect class="before" x="${placeOn(scale, before) - 2}" y="${y - 11}" width="4" height="22"/>`}<text class="value" x="${CHART_WIDTH}" y="${y + 4}">${figure(unit.index)}</text>`;
    },
  });
  return html`<figure><figcaption>${name}</figcaption>${writeLegend(part)}
${chart}</figure>
`;
}

function writeLegend({ report: { words, results, comparedPeriod } }: Part): Content {
  if (comparedPeriod === undefined) return "";
  return html`<p class="legend"><span class="swatch bar"></span> ${fill(words.chart.period, { period: results.period })}
<span class="swatch before"></span> ${fill(words.chart.period, { period: comparedPeriod })}</p>`;
}

/** The unit's own index in the compared period; null where it has none. */
function earlierIndex({ report: { comparedPeriod } }: Part, unit: UnitResult): number | null {
  return comparedPeriod === undefined ? null : (ownFigures(unit, comparedPeriod)?.index ?? null);
}

const RANK_WIDTH = 40;
const FIGURE_WIDTH = 62;
