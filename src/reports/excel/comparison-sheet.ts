import type { Worksheet } from "exceljs";
import type { UnitResult } from "../../results/index.ts";
import type { Extremes } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { areaTitle, isOwnPast, previousOf, type ScoredGroup } from "../report.ts";
import { areaExtremes, summariseChanges } from "./comparison-summary.ts";
import type { UnitFigures } from "./detail-column.ts";
import { here, minus, rounded, there } from "./formula.ts";
import { writeAnnexHeading, writeNotes } from "./heading.ts";
import { figureWidth, setColumnWidths, writeAcross, writeHeading } from "./layout.ts";
import { setUpPage } from "./page.ts";
import type { ExcelReport } from "./report.ts";
import { RowWriter } from "./row-writer.ts";
import { changeFormat, type Look, plainFormat } from "./styles.ts";

/** Writes "So sánh": how the index of every unit changed in every area, who rose and who fell most. */
export function writeComparisonSheet(
  report: ExcelReport,
  sheet: Worksheet,
  group: ScoredGroup,
  details: ReadonlyMap<string, UnitFigures>,
): void {
  const { words, comparedPeriod = "" } = report;
  const { units, decimals, set } = group;
  if (!units.some((unit) => previousOf(report, unit).length > 0)) {
    writeNoComparison(report, sheet, words.notes.noPreviousFor, group);
    return;
  }
  const lastColumn = FIXED_COLUMNS + set.areas.length;
  setColumnWidths(sheet, [
    6,
    28,
    ...[10, 10, 11, ...set.areas.map(() => 14)].map((width) => figureWidth(width, decimals)),
  ]);
  const title = fill(words.heading.comparison, { period: comparedPeriod });
  const head = writeAnnexHeading(report, sheet, lastColumn, title, group);
  writeHeadings(report, sheet, head, set.areas.map(areaTitle));

  const look: Look = { size: SIZE, border: true, align: "right", format: plainFormat(decimals) };
  const extremes = set.areas.map(({ code }) => areaExtremes(group, code));
  for (const [i, unit] of units.entries()) {
    const writer = new RowWriter(report, sheet, head + 2 + i, look);
    writeUnit(writer, report, group, unit, details.get(unit.id));
    for (const [j, { code }] of set.areas.entries()) {
      const change = unit.areas.find((area) => area.code === code)?.change.index ?? null;
      writer.numberOrNone(change, areaChangeLook(change, extremes[j], decimals));
    }
  }
  const next = head + 2 + units.length;
  const arrows = fill(words.notes.arrows, { period: comparedPeriod });
  const after = writeNotes(sheet, next, lastColumn, [arrows, words.notes.marked, words.notes.none]) + 1;
  writeAcross(sheet, after, [1, lastColumn], words.comparison.summary, { bold: true, size: SIZE });
  for (const [i, sentence] of summariseChanges(report, group).entries())
    writeAcross(sheet, after + 1 + i, [1, lastColumn], sentence, { size: SIZE });
  setUpPage(sheet, report.results.title, words.heading.page, {
    headingRows: [head, head + 1],
    frozen: { rows: head + 1, columns: 2 },
  });
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
  const last = FIXED_COLUMNS + areas.length;
  writeHeading(sheet, [row, FIXED_COLUMNS + 1, row, last], columns.areaChanges, SIZE);
  for (const [i, area] of areas.entries()) {
    const column = FIXED_COLUMNS + 1 + i;
    writeHeading(sheet, [row + 1, column, row + 1, column], area, SIZE - 1);
  }
}

/** Rank, name, the index then and now, and their difference. */
function writeUnit(
  writer: RowWriter,
  report: ExcelReport,
  { decimals }: ScoredGroup,
  unit: UnitResult,
  cells: UnitFigures | undefined,
): void {
  const previous = previousOf(report, unit);
  writer.rank(unit.rank);
  writer.text(unit.name, { align: "left" });
  const then = writer.numberOrNone(isOwnPast(unit, previous) ? (previous[0]?.index ?? null) : null);
  const now = writer.published(cells && there(cells.index), unit.index);
  const change = rounded(minus(here(now), here(then)), decimals);
  writer.published(change, unit.change?.index ?? null, { bold: true, format: changeFormat(decimals) });
}

/** Rises and falls by sign and colour; the largest ones of an area bold, shaded and with an arrow. */
function areaChangeLook(change: number | null, extremes: Extremes | undefined, decimals: number): Look {
  const digits = plainFormat(decimals);
  const isMost = change !== null && (change === extremes?.rise?.change || change === extremes?.fall?.change);
  if (!isMost) return { format: `[Blue]+${digits};[Red]-${digits};${digits}` };
  return { bold: true, fill: "mark", format: `[Blue]"▲ "+${digits};[Red]"▼ "-${digits};${digits}` };
}

const SIZE = 11;
const FIXED_COLUMNS = 5;
