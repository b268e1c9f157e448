import type { Workbook } from "exceljs";
import type { CriteriaSet } from "../../criteria/index.ts";
import type { Results } from "../../results/index.ts";
import type { Language } from "../../shared/index.ts";
import { fixZipDates, setBaseFont } from "../../workbook/index.ts";
import { addChartsToWorkbook } from "../charts/index.ts";
import { finishWorkbook } from "./finish.ts";
import { openExcelReport } from "./report.ts";
import { addSheets } from "./sheets.ts";
import { writeSheets } from "./write-sheets.ts";

export interface ExcelReportOptions {
  readonly language: Language;
  /** Criteria sets by id; a group whose set is not there was not scored. */
  readonly sets: ReadonlyMap<string, CriteriaSet>;
  /** Whether every unit gets a page of its own. (Phiếu kết quả từng đơn vị) */
  readonly units?: boolean;
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
  const report = openExcelReport(results, options.language, options.sets, options.units ?? false);
  setBaseFont(book);
  setProperties(book, results);
  const charts = writeSheets(report, addSheets(book, report));
  const bytes = fixZipDates(new Uint8Array(await book.xlsx.writeBuffer()));
  return addChartsToWorkbook(await finishWorkbook(book, bytes, report), charts);
}

/** A fixed date and no name but the publisher's: what the writer would put in differs from run to run. */
function setProperties(book: Workbook, { title, period, publisher, preparedBy, tool }: Results): void {
  const author = preparedBy ?? publisher ?? tool;
  book.creator = author;
  book.lastModifiedBy = author;
  book.created = EPOCH;
  book.modified = EPOCH;
  book.title = title;
  book.subject = "Chỉ số cải cách hành chính";
  book.keywords = ["CCHC", period].join("; ");
  book.description = tool;
  if (publisher) book.company = publisher;
}

const EPOCH = new Date(Date.UTC(1980, 0, 1));
