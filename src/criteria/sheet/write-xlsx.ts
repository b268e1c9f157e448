import type { Workbook } from "exceljs";
import type { Language } from "../../shared/index.ts";
import { fixZipDates, letRowsGrow, setBaseFont } from "../../workbook/index.ts";
import type { CriteriaSet } from "../model.ts";
import { writeGuideSheet } from "./guide-sheet.ts";
import { writeInfoSheet } from "./info-sheet.ts";
import type { SheetLayout } from "./layout.ts";
import { writeTableSheet } from "./table-sheet.ts";
import { sheetWords } from "./words.ts";

/**
 * The workbook of a set in its sheet form: the tree on the first sheet, what holds for the whole set on the second, how
 * rules are written on the third. The same set gives the same bytes.
 */
export async function writeSheetXlsx(
  set: Pick<CriteriaSet, "id" | "name">,
  layout: SheetLayout,
  language: Language,
): Promise<Uint8Array> {
  // Loaded only when a workbook is written: it costs every other command its start-up time.
  const { default: exceljs } = await import("exceljs");
  const book = new exceljs.Workbook();
  setBaseFont(book);
  setProperties(book, set);
  const words = sheetWords[language];
  writeTableSheet(book, set, layout, words, language);
  writeInfoSheet(book, layout, words, language);
  writeGuideSheet(book, words, language);
  letRowsGrow(book, (row) => row > 1);
  return fixZipDates(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** A fixed date and no name but the program's: what the writer would put in differs from run to run. */
function setProperties(book: Workbook, { name }: Pick<CriteriaSet, "name">): void {
  book.creator = "cchc";
  book.lastModifiedBy = "cchc";
  book.created = EPOCH;
  book.modified = EPOCH;
  book.title = name.replace(/\p{Cc}/gu, " ");
}

const EPOCH = new Date(Date.UTC(1980, 0, 1));
