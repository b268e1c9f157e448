import type { Worksheet } from "exceljs";
import { fill } from "../labels.ts";
import { roundingNote } from "../notes.ts";
import { groupTitle, isScored, type ReportGroup } from "../report.ts";
import type { AreaCells } from "./area-sheet.ts";
import { writeFormula } from "./cells.ts";
import { classCount } from "./class-formula.ts";
import { colourChanges, shadeClasses } from "./conditional-formats.ts";
import type { Details } from "./detail-column.ts";
import {
  GAP,
  PROVISIONAL,
  provisionalNote,
  writeDocumentHeading,
  writeNotes,
  writeSignatures,
} from "./heading.ts";
import { figureWidth, setColumnWidths, writeAcross, writeHeading } from "./layout.ts";
import { setUpPage } from "./page.ts";
import {
  hasOtherCount,
  RANKING_COLUMNS,
  RANKING_SIZE,
  type RankingCells,
  writeRankingRow,
} from "./ranking-row.ts";
import type { ExcelReport } from "./report.ts";
import { writeStatistics } from "./statistics.ts";
import { plainFormat } from "./styles.ts";

/**
 * Writes "Xếp hạng": the document to be signed, with the ranking of every group one below the other. Gives the cells
 * that other sheets refer to, by id of the unit.
 */
export function writeRankingSheet(
  report: ExcelReport,
  sheet: Worksheet,
  cells: { readonly details: Details; readonly areas: ReadonlyMap<string, AreaCells> },
): ReadonlyMap<string, RankingCells> {
  const { groups, words, comparedPeriod } = report;
  const isCompared = comparedPeriod !== undefined;
  const widths = isCompared ? WIDTHS_COMPARED : WIDTHS;
  setColumnWidths(
    sheet,
    widths.map((width) => figureWidth(width, report.decimals)),
  );
  const lastColumn = widths.length;
  let row = writeDocumentHeading(report, sheet, lastColumn, words.heading.ranking);
  const [only, ...others] = groups;
  if (only?.group.provisional && others.length === 0)
    writeAcross(sheet, row++, [1, lastColumn], provisionalNote(report, only), PROVISIONAL);
  sheet.getRow(row).height = GAP;
  const head = row + 1;
  writeHeadings(report, sheet, head, lastColumn);

  row = head + 2;
  let lastUnit = row;
  const written = new Map<string, RankingCells>();
  for (const group of groups) {
    const block = writeGroup(report, sheet, row, lastColumn, group, cells);
    row = block.next;
    lastUnit = block.lastUnit;
    for (const [id, unit] of block.cells) written.set(id, unit);
  }
  sheet.autoFilter = {
    from: { row: head + 1, column: 1 },
    to: { row: Math.max(lastUnit, head + 2), column: lastColumn },
  };
  row = writeNotes(sheet, row, lastColumn, [notesOf(report).join(" ")]);
  sheet.getRow(row).height = GAP;
  writeSignatures(report, sheet, row + 1, lastColumn);
  setUpPage(sheet, report.results.title, words.heading.page, {
    headingRows: [head, head + 1],
    frozen: { rows: head + 1, columns: 2 },
  });
  return written;
}

function writeHeadings(
  { words, comparedPeriod }: ExcelReport,
  sheet: Worksheet,
  row: number,
  last: number,
): void {
  const { columns } = words;
  const whole = (column: number, text: string) =>
    writeHeading(sheet, [row, column, row + 1, column], text, RANKING_SIZE);
  const part = (column: number, text: string) =>
    writeHeading(sheet, [row + 1, column, row + 1, column], text, RANKING_SIZE);
  const base = [columns.rank, columns.unit, columns.max, columns.total, columns.index, columns.class];
  for (const [i, text] of base.entries()) whole(i + 1, text);
  whole(last, columns.remark);
  if (comparedPeriod === undefined) return;
  const { previousTotal, changeTotal, changeRank } = RANKING_COLUMNS;
  const period = fill(columns.previous, { period: comparedPeriod });
  writeHeading(sheet, [row, previousTotal, row, previousTotal + 2], period, RANKING_SIZE);
  writeHeading(sheet, [row, changeTotal, row, changeRank], columns.change, RANKING_SIZE);
  const parts = [columns.total, columns.index, columns.rank, columns.changeTotal, columns.changeRank];
  for (const [i, text] of parts.entries()) part(previousTotal + i, text);
}

/** Writes one group: its title where there are several, its units, what sums them up. */
function writeGroup(
  report: ExcelReport,
  sheet: Worksheet,
  start: number,
  lastColumn: number,
  group: ReportGroup,
  sources: { readonly details: Details; readonly areas: ReadonlyMap<string, AreaCells> },
): {
  readonly lastUnit: number;
  readonly next: number;
  readonly cells: ReadonlyMap<string, RankingCells>;
} {
  const { words } = report;
  const across = [1, lastColumn] as const;
  const look = {
    size: RANKING_SIZE,
    border: true,
    align: "right",
    format: plainFormat(group.decimals),
  } as const;
  let row = start;
  if (group.numeral !== "") {
    const title = { ...look, align: "left", bold: true, fill: "group" } as const;
    writeAcross(sheet, row++, across, groupTitle(group), title);
    if (group.group.provisional)
      writeAcross(sheet, row++, across, provisionalNote(report, group), { ...PROVISIONAL, border: true });
  }
  if (!isScored(group)) writeAcross(sheet, row++, across, words.notes.notScored, { ...look, align: "left" });
  const first = row;
  const rows = group.units.map((unit, i) => ({
    id: unit.id,
    ...writeRankingRow({ report, sheet, group, ...sources, first, look }, first + i, unit),
  }));
  row += rows.length;
  const lastUnit = row - 1;
  const { total, index } = RANKING_COLUMNS;
  const ranked = rows.slice(0, group.ranked.length);
  const statistics = writeStatistics(report, sheet, row, {
    rows: ranked.map(({ figures }) => figures),
    lastColumn,
    hasStatistics: (column) => column === total || column === index,
    look,
    decimals: group.decimals,
  });
  row = statistics.next;
  const count =
    group.set &&
    classCount(
      words.notes.classes,
      group.set,
      ranked.map(({ cells }) => cells.class),
    );
  if (count) {
    const style = { ...look, align: "left", italic: true } as const;
    writeAcross(sheet, row, across, count.value, style);
    writeFormula({ sheet, row: row++, column: 1 }, count, style);
  }
  const cells = rows.map((one) => one.cells);
  if (group.set)
    shadeClasses(
      sheet,
      group.set,
      cells.map((unit) => unit.class),
    );
  colourChanges(
    sheet,
    cells.flatMap(({ changeTotal, changeRank }) => [changeTotal ?? [], changeRank ?? []].flat()),
  );
  return { lastUnit, next: row, cells: new Map(rows.map((one) => [one.id, one.cells])) };
}

function notesOf(report: ExcelReport): readonly string[] {
  const { groups, words, comparedPeriod } = report;
  const { notes } = words;
  const units = groups.flatMap((group) => group.units);
  return [
    ...(comparedPeriod === undefined ? [] : [fill(notes.arrows, { period: comparedPeriod })]),
    notes.none,
    ...(units.some((unit) => hasOtherCount(report, unit)) ? [notes.rankOf] : []),
    ...(groups.some((group) => group.ranked.length > 0) ? [notes.summaryOf] : []),
    roundingNote(report, report.decimals),
  ];
}

const WIDTHS = [9, 44, 14, 14, 14, 22, 29];
const WIDTHS_COMPARED = [9.5, 30, 9, 9, 9, 16, 9, 9, 10, 11, 9, 20];
