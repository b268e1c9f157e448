import type { Worksheet } from "exceljs";
import type { UnitResult } from "../../results/index.ts";
import { difference, type Extremes } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { areaTitle, isOwnPast, previousOf, type ScoredGroup } from "../report.ts";
import type { AreaCells } from "./area-sheet.ts";
import { summariseChanges } from "./comparison-summary.ts";
import { colourChanges } from "./conditional-formats.ts";
import type { Details } from "./detail-column.ts";
import { minus, rounded } from "./formula.ts";
import { writeAnnexHeading, writeNotes } from "./heading.ts";
import { figureWidth, setColumnWidths, writeAcross, writeHeading } from "./layout.ts";
import { partsByArea, setUpPage } from "./page.ts";
import type { RankingCells } from "./ranking-row.ts";
import { type Figure, here, there } from "./references.ts";
import type { ExcelReport } from "./report.ts";
import { RowWriter } from "./row-writer.ts";
import { changeFormat, type Look, plainFormat, signedFormat } from "./styles.ts";

/** The cells of a unit that other sheets refer to: its index in the earlier period, and the change. */
export interface ComparisonCells {
  readonly index: ChangeCells;
  /** By code of the area. */
  readonly areas: ReadonlyMap<string, ChangeCells>;
}

export interface ChangeCells {
  readonly before: Figure;
  readonly change: Figure;
}

/**
 * Writes "So sánh": how the index of every unit changed in every area, who rose and who fell most. Gives the cells
 * that other sheets refer to, by id of the unit.
 */
export function writeComparisonSheet(
  report: ExcelReport,
  sheet: Worksheet,
  group: ScoredGroup,
  cells: Pick<ComparisonTable, "details" | "areas" | "ranking">,
): ReadonlyMap<string, ComparisonCells> {
  const { words, comparedPeriod = "" } = report;
  const { units, decimals, set } = group;
  if (!units.some((unit) => previousOf(report, unit).length > 0)) {
    writeNoComparison(report, sheet, words.notes.noPreviousFor, group);
    return new Map();
  }
  const lastColumn = FIXED_COLUMNS + set.areas.length * 2;
  const figures = [10, 10, 11, ...set.areas.flatMap(() => [8, 10])];
  setColumnWidths(sheet, [6, 28, ...figures.map((width) => figureWidth(width, decimals))]);
  const title = fill(words.heading.comparison, { period: comparedPeriod });
  const parts = partsByArea(sheet, FIXED_COLUMNS, set.areas.length, lastColumn);
  const [left, right] = parts ? [REPEATED_COLUMNS + 1, parts[0]] : [1, lastColumn];
  const head = writeAnnexHeading(report, sheet, right, title, group, left);
  writeHeadings(report, sheet, head, set.areas.map(areaTitle));

  const look: Look = { size: SIZE, border: true, align: "right", format: plainFormat(decimals) };
  const findings = report.findings.get(group);
  const extremes = new Map(findings?.areas.map((area) => [area.code, area.extremes]));
  const table: ComparisonTable = { report, group, extremes, ...cells };
  const rows = units.map((unit, i) => {
    const writer = new RowWriter(report, sheet, head + 2 + i, look);
    return [unit.id, writeUnit(table, writer, unit)] as const;
  });
  const changes = rows.map(([, { index, areas }]) => [index, ...areas.values()].map(({ change }) => change));
  for (const column of changes[0]?.keys() ?? [])
    colourChanges(
      sheet,
      changes.flatMap((row) => row[column] ?? []),
    );
  const next = head + 2 + units.length;
  const arrows = fill(words.notes.arrows, { period: comparedPeriod });
  const after = writeNotes(sheet, next, right, [arrows, words.notes.marked, words.notes.none], left) + 1;
  writeAcross(sheet, after, [left, right], words.comparison.summary, { bold: true, size: SIZE });
  for (const [i, sentence] of (findings ? summariseChanges(report, findings) : []).entries())
    writeAcross(sheet, after + 1 + i, [left, right], sentence, { size: SIZE });
  if (parts) report.columnBreaks.push({ sheet: sheet.name, column: right });
  setUpPage(sheet, report.results.title, words.heading.page, {
    headingRows: [head, head + 1],
    ...(parts ? { headingColumns: "B", parts } : {}),
    frozen: { rows: head + 1, columns: REPEATED_COLUMNS },
  });
  sheet.autoFilter = {
    from: { row: head + 1, column: 1 },
    to: { row: head + 1 + units.length, column: lastColumn },
  };
  return new Map(rows);
}

/** One line in place of a table, where nothing earlier is known. */
export function writeNoComparison(
  report: ExcelReport,
  sheet: Worksheet,
  line = report.words.notes.noPrevious,
  group?: ScoredGroup,
): void {
  const { heading } = report.words;
  setColumnWidths(sheet, [70, 70]);
  const row = writeAnnexHeading(report, sheet, 2, heading.comparisonWithout, group);
  writeAcross(sheet, row, [1, 2], line, { align: "center", size: 12 });
  setUpPage(sheet, report.results.title, heading.page, {});
}

function writeHeadings(
  { words, results, comparedPeriod = "" }: ExcelReport,
  sheet: Worksheet,
  row: number,
  areas: readonly string[],
): void {
  const { columns } = words;
  const fixed = [
    columns.rank,
    columns.unit,
    fill(columns.indexThen, { period: comparedPeriod }),
    fill(columns.indexNow, { period: results.period }),
    `${columns.change} ${columns.changeIndex.toLocaleLowerCase("vi")}`,
  ];
  for (const [i, text] of fixed.entries()) writeHeading(sheet, [row, i + 1, row + 1, i + 1], text, SIZE);
  const parts = [fill(columns.previous, { period: comparedPeriod }), columns.change];
  for (const [i, area] of areas.entries()) {
    const left = FIXED_COLUMNS + 1 + i * 2;
    writeHeading(sheet, [row, left, row, left + 1], area, SIZE);
    for (const [j, part] of parts.entries())
      writeHeading(sheet, [row + 1, left + j, row + 1, left + j], part, SIZE);
  }
}

/** A comparison being written. */
interface ComparisonTable {
  readonly report: ExcelReport;
  readonly group: ScoredGroup;
  /** Who rose and who fell most, by code of the area. */
  readonly extremes: ReadonlyMap<string, Extremes>;
  readonly details: Details;
  readonly areas: ReadonlyMap<string, AreaCells>;
  readonly ranking: ReadonlyMap<string, RankingCells>;
}

/** Rank, name, the index then and now and their difference; then each area's index then and its change. */
function writeUnit(table: ComparisonTable, writer: RowWriter, unit: UnitResult): ComparisonCells {
  const { report, group, details } = table;
  const { decimals } = group;
  const previous = previousOf(report, unit);
  const cells = details.get(unit.id);
  writer.rank(unit.rank, table.ranking.get(unit.id)?.rank);
  writer.text(unit.name, { align: "left" });
  const before = writer.numberOrNone(isOwnPast(unit, previous) ? (previous[0]?.index ?? null) : null);
  const now = writer.published(cells && there(cells.index), unit.index);
  const gain = rounded(minus(here(now), here(before)), decimals);
  const look: Look = { bold: true, format: changeFormat(decimals) };
  const change = writer.published(gain, unit.change?.index ?? null, look);
  const changes = group.set.areas.map(({ code }) => {
    return [code, writeArea(table, writer, unit, code)] as const;
  });
  return { index: { before, change }, areas: new Map(changes) };
}

/** What an area's index was, and how it changed; the results tell the change, and so what it was. */
function writeArea(
  { group, extremes, areas }: ComparisonTable,
  writer: RowWriter,
  unit: UnitResult,
  code: string,
): ChangeCells {
  const now = areas.get(unit.id)?.get(code)?.index;
  const area = unit.areas.find((one) => one.code === code);
  const published = area?.change.index ?? null;
  const before = writer.numberOrNone(difference(area?.index ?? null, published));
  const formula = now && rounded(minus(there(now), here(before)), group.decimals);
  const look = areaChangeLook(published, extremes.get(code), group.decimals);
  return { before, change: writer.published(formula, published, look) };
}

/** Rises and falls by sign; the largest ones of an area bold, shaded and with an arrow. */
function areaChangeLook(change: number | null, most: Extremes | undefined, decimals: number): Look {
  const isMost = change !== null && (change === most?.rise?.change || change === most?.fall?.change);
  if (!isMost) return { format: signedFormat(decimals) };
  return { bold: true, fill: "mark", format: changeFormat(decimals) };
}

const SIZE = 11;
/** Rank and unit, which stand on every page. */
const REPEATED_COLUMNS = 2;
const FIXED_COLUMNS = 5;
