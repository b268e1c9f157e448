import { formatRank, formatRankGain } from "../figures.ts";
import { fill } from "../labels.ts";
import { areaTitle, previousOf } from "../report.ts";
import type { Move } from "./dumbbells.ts";
import type { Markup } from "./markup.ts";
import { toneOf } from "./ranking-table.ts";
import { areaOf, figuresOf, type Part } from "./report.ts";
import { type Column, figureCell, writeTable } from "./table.ts";
import { unitColumn } from "./unit-texts.ts";

/** How far each unit moved, as a whole and in each area, the largest rise first. (Tăng, giảm) */
export function writeChangeTable(part: Part, moves: readonly Move[]): Markup {
  const { report, group, anchor, suffix } = part;
  const { words, results } = report;
  const { columns } = words;
  const { figure, change } = figuresOf(report, group);
  const period = report.comparedPeriod ?? "";
  const areas = group.set.areas.map(
    (area): Column<Move> => ({
      heading: areaTitle(area),
      isFigure: true,
      isNarrow: true,
      cell: ({ unit }) => {
        const value = areaOf(unit, area.code)?.change.index ?? null;
        return figureCell(change(value), value, toneOf(value));
      },
    }),
  );
  return writeTable<Move>({
    id: `${anchor}-change-table`,
    caption: `${fill(words.captions.changes, { period })}${suffix}`,
    columns: [
      unitColumn(report, ({ unit }) => unit),
      {
        heading: fill(columns.indexOf, { period }),
        isFigure: true,
        cell: ({ before }) => figureCell(figure(before), before),
      },
      {
        heading: fill(columns.indexOf, { period: results.period }),
        isFigure: true,
        cell: ({ now }) => figureCell(figure(now), now),
      },
      {
        heading: columns.change,
        isFigure: true,
        cell: (move) => figureCell(change(move.change), move.change, joined("strong", toneOf(move.change))),
      },
      {
        heading: columns.ranks,
        isFigure: true,
        cell: ({ unit }) => {
          const [past] = previousOf(report, unit);
          const ranks = [formatRank(past?.rank, past?.of), formatRank(unit.rank, unit.of)].join(" → ");
          return figureCell(ranks, unit.rank);
        },
      },
      {
        heading: columns.rankGain,
        isFigure: true,
        cell: ({ unit }) => {
          const gain = unit.change?.rankGain ?? null;
          return figureCell(formatRankGain(gain), gain, toneOf(gain));
        },
      },
      ...areas,
    ],
    rows: moves,
    filter: words.filter,
    isSortable: true,
  });
}

function joined(look: string, tone: string | undefined): string {
  return tone ? `${look} ${tone}` : look;
}
