import { type Diagnostic, diagnose, type Outcome } from "../shared/index.ts";
import type { UsedRow } from "./collect.ts";
import { readAnswerTable, type TableContext } from "./read-table.ts";
import { findAnswerTable } from "./table.ts";
import { readWorkbook } from "./workbook/read-workbook.ts";

/**
 * Reads every answer in one file: a workbook or CSV, of one unit or many.
 *
 * Hidden sheets are passed over with a note; a file without a table of answers is an error.
 */
export async function readAnswerFile(
  bytes: Uint8Array,
  context: TableContext,
): Promise<Outcome<readonly UsedRow[]>> {
  const { file, use, roster } = context;
  const { value: workbook, diagnostics: unreadable } = await readWorkbook(bytes, file);
  const diagnostics: Diagnostic[] = [...unreadable];
  if (!workbook) return { value: [], diagnostics };
  const rows: UsedRow[] = [];
  let found = 0;
  for (const sheet of workbook.sheets) {
    const place = { file, ...(sheet.name !== undefined && { sheet: sheet.name }) };
    const table = findAnswerTable(sheet, roster);
    if (sheet.hidden) {
      if (table) diagnostics.push(diagnose("answers/hidden-sheet", place, { found: sheet.name ?? "" }));
      continue;
    }
    if (!table) continue;
    found += 1;
    const read = readAnswerTable(table, context);
    diagnostics.push(...read.diagnostics);
    for (const row of read.value) rows.push({ ...row, use });
  }
  if (found === 0)
    diagnostics.push(
      diagnose(
        "answers/no-table",
        { file },
        { found: workbook.sheets.map(({ name }) => name ?? "CSV").join(", "), expected: "Mã" },
      ),
    );
  return { value: rows, diagnostics };
}
