import {
  collectAnswers,
  type FileUse,
  type Roster,
  readAnswerFile,
  type UnitSubmission,
  type UsedRow,
} from "../answers/index.ts";
import type { Diagnostic, Outcome } from "../shared/index.ts";
import type { OpenPeriod } from "./open-period.ts";

/**
 * Reads everything that units, council and survey sent, and puts it together by unit.
 *
 * A unit that sent nothing is there with no answers.
 */
export async function readAnswers(
  { period, folder }: OpenPeriod,
  roster: Roster,
): Promise<Outcome<ReadonlyMap<string, UnitSubmission>>> {
  const before = folder.diagnostics.length;
  const files: { path: string; use: FileUse }[] = (await folder.listTables(period.forms)).map((path) => ({
    path,
    use: "forms",
  }));
  if (period.appraisal !== undefined) files.push({ path: period.appraisal, use: "appraisal" });
  if (period.survey !== undefined) files.push({ path: period.survey, use: "survey" });
  const rows: UsedRow[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const { path, use } of files) {
    const bytes = await folder.read(path);
    if (!bytes) continue;
    const read = await readAnswerFile(bytes, { file: path, use, roster });
    for (const row of read.value) rows.push(row);
    diagnostics.push(...read.diagnostics);
  }
  const collected = collectAnswers(rows);
  const submissions = new Map<string, UnitSubmission>();
  for (const { id } of period.units)
    submissions.set(id, collected.value.get(id) ?? { answers: new Map(), subtotals: [], sent: false });
  return {
    value: submissions,
    diagnostics: [...folder.diagnostics.slice(before), ...diagnostics, ...collected.diagnostics],
  };
}
