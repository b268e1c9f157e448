import type { Worksheet } from "exceljs";
import { comparableLeaves, type Findings, type SelfScoreFindings } from "../findings/index.ts";
import { fill } from "../labels.ts";
import type { Details } from "./detail-column.ts";
import { statistic, sum } from "./formula.ts";
import { writeAnnexHeading, writeNotes } from "./heading.ts";
import { figureWidth, setColumnWidths, widthBetween } from "./layout.ts";
import { PAGE_WIDTH, setUpPage } from "./page.ts";
import type { RankingCells } from "./ranking-row.ts";
import type { ExcelReport } from "./report.ts";
import { RowWriter } from "./row-writer.ts";
import {
  countedCriteria,
  countedPoints,
  type GapRow,
  MOST_GAP,
  writeAreaGaps,
  writeGap,
  writeGapPoints,
} from "./self-score-row.ts";
import {
  type AverageCells,
  GAP_SIZE,
  type GapTable,
  layGapColumns,
  type PointCells,
  writeGapHeadings,
} from "./self-score-table.ts";
import { type Look, plainFormat } from "./styles.ts";

/**
 * Writes "Tự chấm - Thẩm định": how far the points that count lie below those that the units of a group gave
 * themselves, by unit and area. What counts is summed from cells of "Chi tiết"; self-scores are values.
 *
 * Gives the cells of the averages.
 */
export function writeSelfScoreSheet(
  report: ExcelReport,
  sheet: Worksheet,
  found: Findings,
  selfScores: SelfScoreFindings,
  sources: GapSources,
): AverageCells {
  const { words } = report;
  const { group } = found;
  const compared = new Set(selfScores.areas.map(({ code }) => code));
  const areas = found.areas.filter(({ code }) => compared.has(code));
  const columns = layGapColumns(areas.length);
  const figures = [...Array(4).fill(10.2), ...areas.map(() => 11.5), ...areas.flatMap(() => [10.2, 10.2])];
  setColumnWidths(sheet, [6, 27, 10, ...figures.map((width) => figureWidth(width, group.decimals))]);
  const isWide = widthBetween(sheet, 1, columns.last) > PAGE_WIDTH * WIDEST;
  const titleColumns = isWide ? columns.firstPoints - 1 : columns.last;
  const head = writeAnnexHeading(report, sheet, titleColumns, words.heading.selfScores, group, FIRST_OWN);
  const table: GapTable = { report, sheet, found, selfScores, areas };
  writeGapHeadings(table, head);
  const average = writeRows(table, head + 2, sources);
  writeNotes(sheet, head + 3 + selfScores.units.length, titleColumns, notesOf(table), FIRST_OWN);
  sheet.autoFilter = {
    from: { row: head + 1, column: 1 },
    to: { row: head + 1 + selfScores.units.length, column: columns.last },
  };
  setUpPage(sheet, report.results.title, words.heading.page, {
    headingRows: [head, head + 1],
    ...(isWide ? { headingColumns: "B", parts: [columns.firstPoints - 1, columns.last] } : {}),
    frozen: { rows: head + 1, columns: 2 },
  });
  if (isWide) report.columnBreaks.push({ sheet: sheet.name, column: columns.firstPoints - 1 });
  return average;
}

/** The cells of other sheets that it refers to, by id of the unit. */
interface GapSources {
  readonly details: Details;
  readonly ranking: ReadonlyMap<string, RankingCells>;
}

/** How many page widths the table may have and still print on one page in a legible size. */
const WIDEST = 1.2;
/** The columns before it are repeated on every page, and with them what begins there. */
const FIRST_OWN = 3;

/** A row a unit, then that of the averages. */
function writeRows(table: GapTable, first: number, { details, ranking }: GapSources): AverageCells {
  const { report, sheet, found, selfScores } = table;
  const { decimals } = found.group;
  const look: Look = { size: GAP_SIZE, border: true, align: "right", format: plainFormat(decimals) };
  const most = largestGaps(selfScores);
  const units = selfScores.units.map((gap, i) => {
    const row: GapRow = { row: first + i, look, decimals, published: gap };
    const counted = (code: string, kind: keyof PointCells) =>
      kind === "appraised" ? countedPoints(gap, details, code) : undefined;
    const points = writeGapPoints(table, row, counted);
    const writer = new RowWriter(report, sheet, row.row, look);
    writer.rank(gap.unit.rank, ranking.get(gap.unit.id)?.rank);
    writer.text(gap.unit.name, { align: "left" });
    writer.published(countedCriteria(gap, details), gap.criteria, { align: "center", format: "0" });
    const self = sum([...points.values()].map((cells) => cells.self));
    const formulas = { self, appraised: countedPoints(gap, details) };
    const whole = writeGap(writer, row, formulas, most.get("") === gap.gap ? MOST_GAP : {});
    writeAreaGaps(writer, row, points, (code, value) => most.get(code) === value);
    return { points, whole };
  });
  const bold: Look = { ...look, bold: true, fill: "group" };
  const {
    averageSelf: self,
    averageAppraised: appraised,
    averageGap: gap,
    averagePercent: percent,
  } = selfScores;
  const published = { self, appraised, gap, percent, areas: selfScores.areas };
  const row: GapRow = { row: first + units.length, look: bold, decimals, published };
  const points = writeGapPoints(table, row, (code, kind) =>
    statistic(
      "AVERAGE",
      units.flatMap((unit) => unit.points.get(code)?.[kind] ?? []),
    ),
  );
  const writer = new RowWriter(report, sheet, row.row, bold);
  writer.blank();
  writer.text(report.words.rows.average, { align: "left" });
  writer.blank();
  const average = (kind: keyof PointCells) =>
    statistic(
      "AVERAGE",
      units.map(({ whole }) => whole[kind]),
    );
  const cells = writeGap(writer, row, { self: average("self"), appraised: average("appraised") });
  writeAreaGaps(writer, row, points, () => false);
  return { ...cells, units: units.map(({ whole }) => whole.self) };
}

function notesOf({ report, found, selfScores }: GapTable): readonly string[] {
  const compared = new Set(
    selfScores.units.flatMap(({ unit }) => comparableLeaves(unit).map(({ leaf }) => leaf.code)),
  );
  const order = found.group.units.flatMap(({ nodes }) => nodes.map(({ code }) => code));
  const criteria = [...new Set(order)].filter((code) => compared.has(code)).join("; ");
  const { selfScores: words } = report.words;
  return [words.noteWhat, words.noteMost, fill(words.noteCriteria, { criteria })];
}

/** The gap furthest from 0 of each area, by its code, and of the units under no code; none where all are 0. */
function largestGaps({ units }: SelfScoreFindings): ReadonlyMap<string, number> {
  const most = new Map<string, number>();
  for (const { gap, areas } of units)
    for (const one of [{ code: "", gap }, ...areas])
      if (Math.abs(one.gap) > Math.abs(most.get(one.code) ?? 0)) most.set(one.code, one.gap);
  return most;
}
