import { type Diagnostic, diagnose, type Outcome } from "../shared/index.ts";
import type { Sheet } from "../workbook/index.ts";
import { readWorkbook } from "../workbook/index.ts";
import { numberStyleOf } from "./field.ts";
import { findFormStamp } from "./form-stamp.ts";
import type { FormUnit } from "./form-unit.ts";
import { type ColumnKind, headingOf } from "./headings.ts";
import { type FileFacts, readAnswerTable } from "./read-table.ts";
import type { FileContext, RowAnswer } from "./row-answer.ts";
import { type AnswerTable, findAnswerTables } from "./table.ts";
import { TableReport } from "./table-report.ts";
import { describeTable, type UnderstoodTable } from "./understood-table.ts";

/** What one file says, with how its tables were understood. */
export interface FileAnswers extends Outcome<readonly RowAnswer[]> {
  readonly tables: readonly UnderstoodTable[];
}

/**
 * Reads every answer in one file: a workbook or CSV, of one unit or many.
 *
 * Hidden sheets are passed over with a note; a file without a table of answers is an error.
 */
export async function readAnswerFile(bytes: Uint8Array, context: FileContext): Promise<FileAnswers> {
  const { file, roster } = context;
  const { value: workbook, diagnostics: unreadable } = await readWorkbook(bytes, file);
  const diagnostics: Diagnostic[] = [...unreadable];
  if (!workbook) return { value: [], diagnostics, tables: [] };
  const found = workbook.sheets.map((sheet) => ({ sheet, tables: findAnswerTables(sheet, roster) }));
  const read = found.filter(({ sheet, tables }) => !sheet.hidden && tables.length > 0);
  const names = read.map(({ sheet }) => nameOf(sheet)).join(", ");
  for (const { sheet, tables } of found) {
    if (!sheet.hidden || tables.length === 0) continue;
    const args = { found: nameOf(sheet), expected: names || "—" };
    diagnostics.push(diagnose("answers/hidden-sheet", { file, sheet: nameOf(sheet) }, args));
  }
  if (read.length === 0) {
    const args = { found: workbook.sheets.map(nameOf).join(", "), expected: headingOf("code") };
    diagnostics.push(diagnose("answers/no-table", { file }, args));
  }
  const style = numberStyleOf(
    read.flatMap(({ tables }) => tables.flatMap((table) => [...numberTexts(table)])),
  );
  const stamp = findFormStamp(
    file,
    workbook.sheets.filter(({ hidden }) => hidden),
  );
  const understood = read.flatMap(({ tables }) => readTables(tables, context, { style, stamp }, diagnostics));
  return {
    value: understood.flatMap(({ answers }) => answers),
    diagnostics,
    tables: understood.map(({ table, answers }) => describeTable(table, answers)),
  };
}

/** The tables of one sheet, one below the other. */
function readTables(
  tables: readonly AnswerTable[],
  context: FileContext,
  facts: FileFacts,
  diagnostics: Diagnostic[],
): { table: AnswerTable; answers: readonly RowAnswer[] }[] {
  let form: FormUnit | undefined;
  return tables.map((table) => {
    const report = new TableReport(context.file, table.sheet.name);
    const read = readAnswerTable(table, context, facts, report, form);
    form = read.form ?? form;
    for (const diagnostic of report.diagnostics) diagnostics.push(diagnostic);
    return { table, answers: read.answers };
  });
}

function nameOf({ name }: Sheet): string {
  return name ?? "CSV";
}

const NUMBER_COLUMNS: readonly ColumnKind[] = [
  "maxScore",
  "value",
  "of",
  "selfScore",
  "appraisedScore",
  "surveyScore",
];

/** The texts of a table's number columns, never those of its codes. */
function* numberTexts({ columns, units, leaves, rows }: AnswerTable): Iterable<string> {
  const headed = [...units.map(({ cell }) => cell), ...leaves].map(({ column }) => column);
  const numbers = new Set([...NUMBER_COLUMNS.flatMap((kind) => columns.get(kind) ?? []), ...headed]);
  for (const { cells } of rows)
    for (const { column, value } of cells) if (numbers.has(column) && value.kind === "text") yield value.text;
}
