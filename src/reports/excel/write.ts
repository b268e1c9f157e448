import type { Workbook, Worksheet } from "exceljs";
import type { CriteriaSet } from "../../criteria/index.ts";
import type { Results } from "../../results/index.ts";
import type { Language } from "../../shared/index.ts";
import { fixZipDates, setBaseFont } from "../../workbook/index.ts";
import { isScored, type ScoredGroup } from "../report.ts";
import { writeAreaSheet } from "./area-sheet.ts";
import { writeBasisSheet } from "./basis-sheet.ts";
import { writeComparisonSheet, writeNoComparison } from "./comparison-sheet.ts";
import { writeDetailSheet } from "./detail-sheet.ts";
import { writeRankingSheet } from "./ranking-sheet.ts";
import { type ExcelReport, openExcelReport } from "./report.ts";

export interface ExcelReportOptions {
  readonly language: Language;
  /** Criteria sets by id; a group whose set is not there was not scored. */
  readonly sets: ReadonlyMap<string, CriteriaSet>;
}

/**
 * The results as a workbook to print, sign and check. (Báo cáo Excel)
 *
 * Figures that follow from others are formulas with their results, down to the unrounded points of each leaf.
 * Units keep the order of the results. The same input gives the same bytes: no clock, no machine name.
 *
 * @example await writeFile("bao-cao-2018.xlsx", await writeExcelReport(results, { language: "vi", sets }))
 */
export async function writeExcelReport(results: Results, options: ExcelReportOptions): Promise<Uint8Array> {
  // Loaded only when a workbook is written: it costs every other command its start-up time.
  const { default: exceljs } = await import("exceljs");
  const book = new exceljs.Workbook();
  const report = openExcelReport(results, options.language, options.sets);
  setBaseFont(book);
  setProperties(book, results);
  writeSheets(book, report);
  return fixZipDates(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** Adds the sheets in the order of the tabs, then writes the details first: the others refer to them. */
function writeSheets(book: Workbook, report: ExcelReport): void {
  const { sheets } = report.words;
  const groups = report.groups.filter(isScored);
  const perGroup = (name: string) =>
    groups.map((group, i): readonly [ScoredGroup, Worksheet] => [
      group,
      book.addWorksheet(i === 0 ? name : `${name} ${group.numeral}`),
    ]);
  const ranking = book.addWorksheet(sheets.ranking);
  const areas = perGroup(sheets.areas);
  const isCompared = report.comparedPeriod !== undefined && groups.length > 0;
  const comparisons = isCompared ? perGroup(sheets.comparison) : [];
  const noComparison = isCompared ? undefined : book.addWorksheet(sheets.comparison);
  const details = perGroup(sheets.details);
  const basis = book.addWorksheet(sheets.basis);

  const figures = new Map(details.flatMap(([group, sheet]) => [...writeDetailSheet(report, sheet, group)]));
  writeRankingSheet(report, ranking, figures);
  for (const [group, sheet] of areas) writeAreaSheet(report, sheet, group, figures);
  for (const [group, sheet] of comparisons) writeComparisonSheet(report, sheet, group, figures);
  if (noComparison) writeNoComparison(report, noComparison);
  writeBasisSheet(report, basis);
}

/** A fixed date and no name but the publisher's: what the writer would put in differs from run to run. */
function setProperties(book: Workbook, { title, publisher, preparedBy, tool }: Results): void {
  const author = preparedBy ?? publisher ?? tool;
  book.creator = author;
  book.lastModifiedBy = author;
  book.created = EPOCH;
  book.modified = EPOCH;
  book.title = title;
  if (publisher) book.company = publisher;
}

const EPOCH = new Date(Date.UTC(1980, 0, 1));
