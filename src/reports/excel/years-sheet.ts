import type { Worksheet } from "exceljs";
import type { UnitResult } from "../../results/index.ts";
import { type Findings, ownFigures } from "../findings/index.ts";
import { fill } from "../labels.ts";
import { groupTitle, isOwnPast, type ScoredGroup } from "../report.ts";
import { colourChanges } from "./conditional-formats.ts";
import { PROVISIONAL, provisionalNote, writeAnnexHeading, writeNotes } from "./heading.ts";
import { figureWidth, setColumnWidths, writeAcross, writeHeading } from "./layout.ts";
import { setUpPage } from "./page.ts";
import type { RankingCells } from "./ranking-row.ts";
import type { Figure } from "./references.ts";
import type { ExcelReport } from "./report.ts";
import { writeStatistics } from "./statistics.ts";
import { type Look, plainFormat } from "./styles.ts";
import { layYearColumns, writeYearRow, type YearColumns } from "./years-row.ts";

/** The index of a group over the periods, oldest first: average, highest and lowest. */
export interface YearCells {
  readonly periods: readonly string[];
  readonly average: readonly Figure[];
  readonly highest: readonly Figure[];
  readonly lowest: readonly Figure[];
}

/**
 * Writes "Nhiều năm": index and rank of every unit in every earlier period and in this one, oldest at the left, and
 * how they changed since the first. Gives the cells of the averages by group.
 */
export function writeYearsSheet(
  report: ExcelReport,
  sheet: Worksheet,
  ranking: ReadonlyMap<string, RankingCells>,
): ReadonlyMap<ScoredGroup, YearCells> {
  const { words, earlierPeriods, results } = report;
  const columns = layYearColumns([...earlierPeriods].reverse(), results.period);
  const widths = [6, 32, ...columns.periods.flatMap(() => [10, 9]), 12, 10];
  setColumnWidths(
    sheet,
    widths.map((width) => figureWidth(width, report.decimals)),
  );
  const lastColumn = widths.length;
  const across = [1, lastColumn] as const;
  const head = writeAnnexHeading(report, sheet, lastColumn, words.heading.years);
  writeHeadings(report, sheet, head, columns);
  let row = head + 2;
  let lastUnit = row;
  const written = new Map<ScoredGroup, YearCells>();
  for (const [group, found] of report.findings) {
    const look: Look = { size: SIZE, border: true, align: "left", bold: true, fill: "group" };
    if (group.numeral !== "") writeAcross(sheet, row++, across, groupTitle(group), look);
    if (group.group.provisional)
      writeAcross(sheet, row++, across, provisionalNote(report, group), { ...PROVISIONAL, border: true });
    const block = writeGroup(report, sheet, row, columns, found, ranking);
    written.set(group, block.cells);
    lastUnit = Math.max(lastUnit, row + group.units.length - 1);
    row = block.next;
  }
  sheet.autoFilter = { from: { row: head + 1, column: 1 }, to: { row: lastUnit, column: lastColumn } };
  const merged = report.groups.flatMap(({ units }) => units.filter(isMerged)).map(({ name }) => name);
  writeNotes(sheet, row, lastColumn, [
    ...(merged.length > 0 ? [fill(words.years.merged, { units: merged.join("; ") })] : []),
    words.years.ownFigures,
    words.notes.none,
  ]);
  setUpPage(sheet, results.title, words.heading.page, {
    headingRows: [head, head + 1],
    frozen: { rows: head + 1, columns: 2 },
  });
  return written;
}

function writeGroup(
  report: ExcelReport,
  sheet: Worksheet,
  start: number,
  columns: YearColumns,
  { group }: Findings,
  ranking: ReadonlyMap<string, RankingCells>,
): { readonly cells: YearCells; readonly next: number } {
  const { units, ranked, decimals } = group;
  const look: Look = { size: SIZE, border: true, align: "right", format: plainFormat(decimals) };
  const rows = units.map((unit, i) => {
    const past = columns.earlier.map((period) => ownFigures(unit, period));
    return writeYearRow(
      { report, sheet, row: start + i, look, decimals },
      columns,
      unit,
      past,
      ranking.get(unit.id),
    );
  });
  for (const column of [columns.changeIndex, columns.changeRank])
    colourChanges(
      sheet,
      rows.flatMap((row) => row[column - 1] ?? []),
    );
  const indexColumns = columns.periods.map(({ index }) => index);
  const { next, ...statistics } = writeStatistics(report, sheet, start + units.length, {
    rows: rows.slice(0, ranked.length),
    lastColumn: columns.changeRank,
    hasStatistics: (column) => indexColumns.includes(column),
    look,
    decimals,
  });
  const inPeriods = (figures: readonly Figure[]) =>
    indexColumns.flatMap((column) => figures[column - 1] ?? []);
  const cells: YearCells = {
    periods: columns.periods.map(({ period }) => period),
    average: inPeriods(statistics.average),
    highest: inPeriods(statistics.highest),
    lowest: inPeriods(statistics.lowest),
  };
  return { cells, next };
}

/** Whether the earlier figures are those of the units that it was merged from. */
function isMerged(unit: UnitResult): boolean {
  const periods = new Set(unit.previous.map(({ period }) => period));
  return [...periods].some(
    (period) =>
      !isOwnPast(
        unit,
        unit.previous.filter((past) => past.period === period),
      ),
  );
}

function writeHeadings({ words }: ExcelReport, sheet: Worksheet, row: number, columns: YearColumns): void {
  const { columns: names, years } = words;
  const part = (column: number, text: string) =>
    writeHeading(sheet, [row + 1, column, row + 1, column], text, SIZE);
  for (const [i, text] of [names.rank, names.unit].entries())
    writeHeading(sheet, [row, i + 1, row + 1, i + 1], text, SIZE);
  for (const { period, index, rank } of columns.periods) {
    writeHeading(sheet, [row, index, row, rank], fill(names.previous, { period }), SIZE);
    part(index, years.index);
    part(rank, years.rank);
  }
  const { changeIndex, changeRank, first } = columns;
  writeHeading(sheet, [row, changeIndex, row, changeRank], fill(years.change, { period: first }), SIZE);
  part(changeIndex, years.changeIndex);
  part(changeRank, years.changeRank);
}

const SIZE = 11;
