import { type Language, Rational } from "../../shared/index.ts";
import { guardText } from "./csv-guard.ts";
import type { SheetContent, SheetLayout } from "./layout.ts";
import { plainNumber } from "./number-words.ts";
import { sheetWords } from "./words.ts";

/** What Excel of either language splits a line at. */
const SEPARATORS: Readonly<Record<Language, string>> = { vi: ";", en: "," };

/**
 * The sheet as CSV, all in one table: UTF-8 with a byte order mark, texts guarded against Excel, lines as RFC 4180 has
 * them and all of one length.
 */
export function writeSheetCsv({ fields, columns, rows }: SheetLayout, language: Language): string {
  const words = sheetWords[language];
  const separator = SEPARATORS[language];
  const lines: readonly (readonly SheetContent[])[] = [
    [words.title],
    ...fields.map(({ field, content }) => [words.fields[field], "", content]),
    [],
    columns.map((column) => words.columns[column]),
    ...rows.map(({ cells }) => columns.map((column) => cells[column] ?? "")),
  ];
  const toCell = (content: SheetContent = "") =>
    quote(content instanceof Rational ? plainNumber(content, language) : guardText(content), separator);
  const toLine = (line: readonly SheetContent[]) =>
    columns.map((_, index) => toCell(line[index])).join(separator);
  return `\uFEFF${lines.map((line) => `${toLine(line)}\r\n`).join("")}`;
}

function quote(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
