import type { UnitResult } from "../../results/index.ts";
import { formatRank, formatRankGain } from "../figures.ts";
import { fill } from "../labels.ts";
import { previousOf } from "../report.ts";
import { remarkOf } from "../unit-remark.ts";
import type { Markup } from "./markup.ts";
import { figuresOf, type Part } from "./report.ts";
import { type Column, figureCell, writeTable } from "./table.ts";
import { pastContent, unitColumn } from "./unit-texts.ts";

/** The ranking with its figures, the earlier period beside them. (Bảng xếp hạng) */
export function writeRankingTable(part: Part): Markup {
  const { report, group, anchor, suffix } = part;
  const { words } = report;
  const isRemarked = group.units.some((unit) => remarkOf(report, unit) !== "");
  return writeTable<UnitResult>({
    id: `${anchor}-ranking-table`,
    caption: `${group.ranked.length > 1 ? words.captions.ranking : words.captions.results}${suffix}`,
    columns: [
      ...figureColumns(part),
      ...changeColumns(part),
      ...(isRemarked
        ? [
            {
              heading: words.columns.remark,
              cell: (unit: UnitResult) => ({ content: remarkOf(report, unit), look: "remark" }),
            },
          ]
        : []),
    ],
    rows: group.units,
    filter: words.filter,
    isSortable: true,
  });
}

function figureColumns({ report, group }: Part): readonly Column<UnitResult>[] {
  const { columns } = report.words;
  const { figure } = figuresOf(report, group);
  const hasClasses = group.set.classes.length > 0;
  return [
    {
      heading: columns.rank,
      isFigure: true,
      cell: ({ rank }) => ({ content: rank ?? "–", value: rank, look: "rank" }),
    },
    unitColumn(report, (unit) => unit),
    { heading: columns.max, isFigure: true, cell: ({ max }) => figureCell(figure(max), max) },
    { heading: columns.total, isFigure: true, cell: ({ total }) => figureCell(figure(total), total) },
    {
      heading: columns.index,
      isFigure: true,
      cell: ({ index }) => figureCell(figure(index), index, "strong"),
    },
    ...(hasClasses
      ? [{ heading: columns.class, cell: (unit: UnitResult) => ({ content: unit.class ?? "–" }) }]
      : []),
  ];
}

function changeColumns({ report, group }: Part): readonly Column<UnitResult>[] {
  const { comparedPeriod, words } = report;
  if (comparedPeriod === undefined || group.units.every(({ previous }) => previous.length === 0)) return [];
  const { columns } = words;
  const { figure, change } = figuresOf(report, group);
  const past = (unit: UnitResult) => previousOf(report, unit);
  return [
    {
      heading: fill(columns.indexOf, { period: comparedPeriod }),
      isFigure: true,
      cell: (unit) => ({
        content: pastContent(unit, past(unit), ({ index }) => figure(index)),
        value: past(unit)[0]?.index ?? null,
      }),
    },
    {
      heading: fill(columns.rankOf, { period: comparedPeriod }),
      isFigure: true,
      cell: (unit) => ({
        content: pastContent(unit, past(unit), ({ rank, of }) => formatRank(rank, of)),
        value: past(unit)[0]?.rank ?? null,
      }),
    },
    {
      heading: columns.change,
      isFigure: true,
      cell: (unit) =>
        figureCell(
          change(unit.change?.index ?? null),
          unit.change?.index ?? null,
          toneOf(unit.change?.index),
        ),
    },
    {
      heading: columns.rankGain,
      isFigure: true,
      cell: (unit) =>
        figureCell(
          formatRankGain(unit.change?.rankGain ?? null),
          unit.change?.rankGain ?? null,
          toneOf(unit.change?.rankGain),
        ),
    },
  ];
}

/** How a change looks; its sign says the same to those who see no colour. */
export function toneOf(change: number | null | undefined): string | undefined {
  if (change == null || change === 0) return undefined;
  return change > 0 ? "up" : "down";
}
