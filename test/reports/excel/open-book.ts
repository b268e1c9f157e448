import { text } from "node:stream/consumers";
import exceljs, { type Cell, type Workbook, type Worksheet } from "exceljs";
import { fromBufferPromise } from "yauzl";
import { writeExcelReport } from "../../../src/reports/index.ts";
import type { Results } from "../../../src/results/index.ts";
import type { Language } from "../../../src/shared/index.ts";
import { type GroupSketch, resultsOf, setsOf } from "../fixture.ts";

/** Writes the report of these groups and reads it back. */
export async function openReportOf(
  groups: readonly GroupSketch[],
  more: Partial<Results> = {},
  language: Language = "vi",
  units = false,
): Promise<Workbook> {
  const options = { language, sets: setsOf(groups), units };
  return openBook(await writeExcelReport(resultsOf(groups, more), options));
}

export async function openBook(bytes: Uint8Array): Promise<Workbook> {
  const book = new exceljs.Workbook();
  const copy = new Uint8Array(bytes);
  await book.xlsx.load(copy.buffer);
  return book;
}

/** One part of the archive as text. */
export async function partOf(bytes: Uint8Array, name: string): Promise<string> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  for await (const entry of zip.eachEntry()) {
    if (entry.fileName === name) return text(await zip.openReadStreamPromise(entry));
  }
  throw new Error(`No part ${name}`);
}

/** The names of the parts of the archive, in order. */
export async function partNames(bytes: Uint8Array): Promise<readonly string[]> {
  const names: string[] = [];
  const zip = await fromBufferPromise(Buffer.from(bytes));
  for await (const entry of zip.eachEntry()) names.push(entry.fileName);
  return names;
}

export function sheetOf(book: Workbook, name: string): Worksheet {
  const sheet = book.getWorksheet(name);
  if (!sheet) throw new Error(`No sheet ${name}`);
  return sheet;
}

/** The rows of a sheet as shown values, empty cells and rows left out. */
export function rowsOf(sheet: Worksheet): readonly (readonly (string | number)[])[] {
  const rows: (string | number)[][] = [];
  sheet.eachRow((row) => {
    const values: (string | number)[] = [];
    row.eachCell((cell) => {
      const value = contentOf(cell);
      if (cell.master === cell && value !== "") values.push(value);
    });
    if (values.length > 0) rows.push(values);
  });
  return rows;
}

/** The row that holds this text in a cell of its own. */
export function rowWith(sheet: Worksheet, text: string): readonly (string | number)[] {
  return rowsOf(sheet).find((row) => row.includes(text)) ?? [];
}

/** The cell in the row that holds `text`, in that column. */
export function cellBeside(sheet: Worksheet, text: string, column: string): Cell {
  let found: Cell | undefined;
  sheet.eachRow((row) =>
    row.eachCell((cell) => {
      if (cell.master === cell && contentOf(cell) === text) found ??= row.getCell(column);
    }),
  );
  if (!found) throw new Error(`No cell says ${text}`);
  return found;
}

export function textOf(sheet: Worksheet): string {
  return rowsOf(sheet)
    .map((row) => row.join(" | "))
    .join("\n");
}

/** What a cell shows before its number format: the cached result of a formula. */
export function contentOf(cell: Cell): string | number {
  const value = cell.formula ? cell.result : cell.value;
  return typeof value === "number" ? value : `${value ?? ""}`;
}
