import type { Worksheet } from "exceljs";
import { columnLetters } from "../../workbook/index.ts";
import { fill } from "../labels.ts";
import { markNotes, roundingNote } from "../notes.ts";
import type { ScoredGroup } from "../report.ts";
import { type Details, writeDetailColumn } from "./detail-column.ts";
import { DETAIL_SIZE, type DetailSheet, layDetailSummary, MAX_LOOK, nodeLook } from "./detail-layout.ts";
import { type DetailRow, type DetailRows, layRows } from "./detail-rows.ts";
import { sum } from "./formula.ts";
import { writeAnnexHeading, writeNotes } from "./heading.ts";
import { figureWidth, setColumnWidths, widthBetween, writeHeading } from "./layout.ts";
import { PAGE_WIDTH, setUpPage } from "./page.ts";
import { type Figure, type Formula, here } from "./references.ts";
import { type ExcelReport, unitHeading } from "./report.ts";
import { RowWriter } from "./row-writer.ts";
import type { Look } from "./styles.ts";

/**
 * Writes "Chi tiết": every node of the tree by every unit of the group, and the sums that lead to its figures.
 *
 * Leaves hold unrounded points, all else is a formula over them; the other sheets refer to this one. Gives
 * the cells they refer to, by id of the unit.
 */
export function writeDetailSheet(report: ExcelReport, sheet: Worksheet, group: ScoredGroup): Details {
  const { units, set } = group;
  const { heading, columns } = report.words;
  const lastColumn = NODE_COLUMNS + units.length;
  setColumnWidths(sheet, [7, 46, 8, ...units.map(() => figureWidth(UNIT_WIDTH, group.decimals))]);
  const acrossPages = widthBetween(sheet, 1, lastColumn) > PAGE_WIDTH * WIDEST;
  const titleColumns = acrossPages ? NODE_COLUMNS : lastColumn;
  const head = writeAnnexHeading(report, sheet, titleColumns, heading.details, group);
  const names = [columns.code, columns.name, columns.max, ...units.map((unit) => unitHeading(report, unit))];
  for (const [i, name] of names.entries()) writeHeading(sheet, [head, i + 1, head, i + 1], name, DETAIL_SIZE);

  const rows = layRows(set, head + 1);
  const summary = layDetailSummary(rows);
  const maxima = writeNodes(report, sheet, rows);
  const details: DetailSheet = { report, sheet, group, rows, summary, maxima };
  writeSummaryNames(details, lastColumn);
  const figures = units.map((unit, i) => {
    return [unit.id, writeDetailColumn(details, unit, NODE_COLUMNS + 1 + i)] as const;
  });

  const notes = [
    ...markNotes(
      report,
      units.flatMap((unit) => unit.nodes),
    ),
    roundingNote(report, group.decimals),
  ];
  writeNotes(sheet, summary.next, titleColumns, notes);
  setUpPage(sheet, report.results.title, heading.page, {
    headingRows: [head, head],
    headingColumns: columnLetters(NODE_COLUMNS),
    acrossPages,
    frozen: { rows: head, columns: NODE_COLUMNS },
  });
  return new Map(figures);
}

/** Code, name and maximum of every node; the maximum of a branch is the sum of its parts. */
function writeNodes(report: ExcelReport, sheet: Worksheet, rows: DetailRows): ReadonlyMap<number, Figure> {
  const { words } = report;
  const maxima = new Map<number, Figure>();
  const write = (row: DetailRow): Figure => {
    const name = row.name ?? (row.block === "bonus" ? words.rows.bonus : words.rows.penalty);
    const writer = new RowWriter(report, sheet, row.row, nodeLook(row));
    writer.text(row.code);
    writer.text(name, { indent: row.level });
    const parts = row.parts.map(write);
    const isSum = parts.length > 0 && row.name !== undefined;
    const figure = isSum
      ? writer.formula(sum(parts), MAX_LOOK)
      : writer.number(row.maxScore.toNumber(), MAX_LOOK);
    maxima.set(row.row, figure);
    return figure;
  };
  for (const row of [...rows.areas, rows.bonus, rows.penalty]) if (row) write(row);
  return maxima;
}

/** Names the rows that lead to the published figures, with the maxima of the set beside them. */
function writeSummaryNames({ report, sheet, rows, summary, maxima }: DetailSheet, lastColumn: number): void {
  const { rows: words } = report.words;
  const look: Look = { size: DETAIL_SIZE, border: true };
  const title: Look = { ...look, bold: true, fill: "heading" };
  const heading = new RowWriter(report, sheet, summary.heading, title);
  for (let column = 1; column <= lastColumn; column += 1) heading.text(column === 2 ? words.summary : "");
  const name = (row: number, text: string, max?: Formula, bold = false): Figure => {
    const writer = new RowWriter(report, sheet, row, { ...look, bold });
    writer.blank();
    writer.text(text);
    return max ? writer.formula(max, MAX_LOOK) : writer.blank();
  };
  name(summary.unrounded, words.unrounded);
  const areaMaxima = rows.areas.flatMap((area, i) => {
    const [row, max] = [summary.areaMax[i], maxima.get(area.row)];
    return row && max ? [name(row, fill(words.areaMax, { area: area.code }), here(max))] : [];
  });
  name(summary.max, words.max, sum(areaMaxima), true);
  name(summary.total, words.total, undefined, true);
  name(summary.index, words.index, undefined, true);
  name(summary.appraised, words.appraised);
  name(summary.survey, words.survey);
  name(summary.self, words.self);
}

const NODE_COLUMNS = 3;
const UNIT_WIDTH = 9.5;
/** How many page widths a sheet may have and still print on one page in a legible size. */
const WIDEST = 1.45;
