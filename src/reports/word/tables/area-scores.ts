import type { UnitResult } from "../../../results/index.ts";
import { formatFigure, formatRank } from "../../figures.ts";
import type { Summary } from "../../findings/index.ts";
import { fill } from "../../labels.ts";
import { areaTitle } from "../../report.ts";
import type { HeadingCell, TableBlock, TableRow } from "../blocks.ts";
import type { ScoredPart, WordReport } from "../report.ts";
import { figures, noneNote, RANK_COLUMN, rankedOnlyNote, UNIT_COLUMN, unitCell } from "./parts.ts";

/** Points and index of every unit in every area; where there are many areas the index alone. */
export function areaScoreTable(report: WordReport, part: ScoredPart): TableBlock {
  const { words, results } = report;
  const { group, say } = part;
  const { areas } = group.set;
  const hasPoints = areas.length <= MOST_WITH_POINTS;
  const rows = group.units.map((unit): TableRow => ({ cells: cellsOf(report, part, unit, hasPoints) }));
  return {
    kind: "table",
    title: fill(hasPoints ? words.tables.areaScores : words.tables.areaIndices, {
      group: say.name(group.group.name),
      period: say.period(results.period),
    }),
    columns: [
      { ...RANK_COLUMN, width: 13 },
      UNIT_COLUMN,
      ...figures(areas.length * (hasPoints ? 2 : 1), hasPoints ? 12.5 : 20),
      ...figures(1, 16),
    ],
    heading: headingOf(report, part, hasPoints),
    rows: [...rows, ...statisticRows(report, part, hasPoints)],
    notes: [...noneNote(report, rows), ...rankedOnlyNote(report, part)],
  };
}

function headingOf(
  { words }: WordReport,
  { group }: ScoredPart,
  hasPoints: boolean,
): readonly (readonly HeadingCell[])[] {
  const { columns } = words;
  const areas = group.set.areas.map(areaTitle);
  if (!hasPoints) return [[columns.rank, columns.unit, ...areas, columns.overall].map((text) => ({ text }))];
  return [
    [
      { text: columns.rank, rows: 2 },
      { text: columns.unit, rows: 2 },
      ...areas.map((text) => ({ text, columns: 2 })),
      { text: columns.overall, rows: 2 },
    ],
    areas.flatMap(() => [{ text: columns.points }, { text: columns.indexOnly }]),
  ];
}

function cellsOf(
  report: WordReport,
  { group }: ScoredPart,
  unit: UnitResult,
  hasPoints: boolean,
): readonly string[] {
  const figure = (value: number | null | undefined) =>
    formatFigure(value ?? null, group.decimals, report.language);
  const areas = group.set.areas.flatMap(({ code }) => {
    const area = unit.areas.find((one) => one.code === code);
    const score = area?.max === 0 ? null : area?.score;
    return hasPoints ? [figure(score), figure(area?.index)] : [figure(area?.index)];
  });
  return [formatRank(unit.rank, null), unitCell(report, unit), ...areas, figure(unit.index)];
}

function statisticRows(
  { words, language }: WordReport,
  { group, findings, assessed }: ScoredPart,
  hasPoints: boolean,
): readonly TableRow[] {
  if (!findings.index || assessed.length < 2) return [];
  return (["average", "highest", "lowest"] as const).map((kind) => {
    const figure = (index: Summary | undefined) =>
      formatFigure(index?.[kind] ?? null, group.decimals, language);
    const areas = findings.areas.flatMap(({ index }) => [...(hasPoints ? [""] : []), figure(index)]);
    return { cells: ["", words.rows[kind], ...areas, figure(findings.index)], bold: true };
  });
}

/** Eight areas with two columns each are what a landscape page holds. */
const MOST_WITH_POINTS = 8;
