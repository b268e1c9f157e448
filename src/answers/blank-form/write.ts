import type { Workbook } from "exceljs";
import { fixZipDates, letRowsGrow, setBaseFont, setUpTablePage } from "../../workbook/index.ts";
import { FormColumns } from "./columns.ts";
import type { FormSheet } from "./form-sheet.ts";
import { writeFoot, writeHead } from "./frame.ts";
import { writeLists } from "./lists.ts";
import type { BlankForm } from "./model.ts";
import { planRows } from "./plan.ts";
import { writeStamp } from "./stamp.ts";
import { writeHeadings, writeTable } from "./table.ts";
import { formWords } from "./words.ts";

/**
 * A blank self-assessment workbook for one unit. (Biểu tự đánh giá, tự chấm điểm)
 *
 * Only the cells to be filled in are open; the others are protected, without a password. Scores and subtotals are
 * formulas. The form carries its stamp, reads back as a form without an answer, and the same input gives the same bytes.
 *
 * @example await writeFile("thap-muoi.xlsx", await writeBlankForm({ unit, period, criteria, language: "vi" }))
 */
export async function writeBlankForm(form: BlankForm): Promise<Uint8Array> {
  // Loaded only when a workbook is written: it costs every other command its start-up time.
  const { default: exceljs } = await import("exceljs");
  const book = new exceljs.Workbook();
  setBaseFont(book);
  setProperties(book, form);
  const words = formWords[form.language];
  const columns = new FormColumns(form.previous !== undefined);
  const sheet: FormSheet = { form, words, sheet: book.addWorksheet(words.sheet), columns };
  const options = writeLists(book, form);
  for (const column of columns.all) sheet.sheet.getColumn(columns.at(column)).width = columns.widthOf(column);
  const stampRow = writeHead(sheet);
  const headingRow = stampRow + 1;
  writeStamp(sheet, stampRow);
  const plan = planRows(form.criteria, headingRow + 1);
  writeHeadings(sheet, headingRow);
  writeTable(sheet, plan, options);
  letRowsGrow(book, (row) => row > headingRow && row <= plan.lastRow);
  writeFoot(sheet, plan.lastRow + 2);
  setUpTablePage(sheet.sheet, {
    title: `${form.unit.name} – ${form.period.period}`,
    pageWord: sheet.words.page,
    headingRow,
    frozenColumns: sheet.columns.at("name"),
    activeCell: sheet.columns.cell("value", headingRow + 1),
  });
  // No password: its salt would be random, and the lock is there against slips of the hand. Formats stay free, for
  // a cell into which 98% is typed takes the format of a percentage.
  await sheet.sheet.protect("", { formatCells: true, formatColumns: true, formatRows: true });
  return fixZipDates(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** A fixed date and no name but the publisher's: what the writer would put in differs from run to run. */
function setProperties(book: Workbook, { period, unit }: BlankForm): void {
  const author = period.preparedBy ?? period.publisher ?? "cchc";
  book.creator = author;
  book.lastModifiedBy = author;
  book.created = EPOCH;
  book.modified = EPOCH;
  book.title = `${period.title} – ${unit.name}`;
  if (period.publisher) book.company = period.publisher;
}

const EPOCH = new Date(Date.UTC(1980, 0, 1));
