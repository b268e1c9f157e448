import type { UnitResult } from "../../../results/index.ts";
import { capitalized } from "../../../shared/index.ts";
import { formatChange, formatFigure, formatRank } from "../../figures.ts";
import { ownFigures } from "../../findings/index.ts";
import { fill } from "../../labels.ts";
import { areaTitle } from "../../report.ts";
import type { TableBlock } from "../blocks.ts";
import type { ScoredPart, WordReport } from "../report.ts";
import { figures, noneNote, plainHeading, RANK_COLUMN, UNIT_COLUMN, unitCell } from "./parts.ts";

/** How the index of every area moved since the compared period. */
export function areaChangeTable(report: WordReport, part: ScoredPart): TableBlock {
  const { words, comparedPeriod = "", language } = report;
  const { columns } = words;
  const { group, say, findings, assessed } = part;
  const change = (value: number | null | undefined) => formatChange(value ?? null, group.decimals, language);
  const cells = (unit: UnitResult) => [
    formatRank(unit.rank, null),
    unitCell(report, unit),
    change(unit.change?.index),
    ...group.set.areas.map(({ code }) => change(unit.areas.find((area) => area.code === code)?.change.index)),
  ];
  const rows = group.units.map((unit) => ({ cells: cells(unit) }));
  const averages = [findings.averageChange, ...findings.areas.map(({ averageChange }) => averageChange)];
  const averageRow = {
    cells: ["", words.rows.average, ...averages.map((one) => change(one?.change))],
    bold: true,
  };
  const isOnly = assessed.length < 2;
  return {
    kind: "table",
    title: fill(words.tables.areaChanges, {
      past: say.period(comparedPeriod),
      group: say.name(group.group.name),
    }),
    columns: [RANK_COLUMN, UNIT_COLUMN, ...figures(group.set.areas.length + 1, 21)],
    heading: plainHeading([columns.rank, columns.unit, columns.overall, ...group.set.areas.map(areaTitle)]),
    rows: [...rows, ...(isOnly ? [] : [averageRow])],
    notes: [...noneNote(report, rows), ...(isOnly ? [] : [words.notes.averageChange])],
  };
}

/** Index and rank of several periods side by side, the earliest first. (Nhiều năm) */
export function yearTable(report: WordReport, part: ScoredPart): TableBlock {
  const { words, language, results, earlierPeriods } = report;
  const { columns } = words;
  const { group, say, findings } = part;
  const periods = earlierPeriods.slice(0, MOST_PERIODS).reverse();
  const figure = (value: number | null | undefined) => formatFigure(value ?? null, group.decimals, language);
  const cells = (unit: UnitResult) => [
    unitCell(report, unit),
    ...periods.flatMap((period) => {
      const past = ownFigures(unit, period);
      return [figure(past?.index), formatRank(past?.rank, past?.of === unit.of ? null : past?.of)];
    }),
    figure(unit.index),
    formatRank(unit.rank, null),
  ];
  const rows = group.units.map((unit) => ({ cells: cells(unit) }));
  const averages = periods.map((period) => findings.years.find((year) => year.period === period)?.index);
  const headings = [...periods, results.period].map((period) => capitalized(say.period(period)));
  return {
    kind: "table",
    title: fill(words.tables.years, { group: say.name(group.group.name) }),
    columns: [
      UNIT_COLUMN,
      ...headings.flatMap(() => [
        { width: 17, align: "right" } as const,
        { width: 15, align: "center" } as const,
      ]),
    ],
    heading: [
      [{ text: columns.unit, rows: 2 }, ...headings.map((text) => ({ text, columns: 2 }))],
      headings.flatMap(() => [{ text: columns.index }, { text: columns.rank }]),
    ],
    rows: [
      ...rows,
      {
        cells: [
          words.rows.average,
          ...[...averages, findings.index].flatMap((index) => [figure(index?.average), ""]),
        ],
        bold: true,
      },
    ],
    notes: noneNote(report, rows),
  };
}

/** More earlier periods than that do not fit beside each other. */
const MOST_PERIODS = 5;
