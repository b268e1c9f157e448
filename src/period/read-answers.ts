import {
  collectAnswers,
  type FileUse,
  findAnomalies,
  type Roster,
  type RowAnswer,
  readAnswerFile,
  type UnderstoodTable,
  type UnitSubmission,
} from "../answers/index.ts";
import type { Diagnostic, Outcome } from "../shared/index.ts";
import type { OpenPeriod } from "./open-period.ts";
import { PERIOD_FILE } from "./parse-period.ts";

/** What was sent in a period, by unit, with how each file was understood, by its path. */
export interface PeriodAnswers extends Outcome<ReadonlyMap<string, UnitSubmission>> {
  readonly tables: ReadonlyMap<string, readonly UnderstoodTable[]>;
}

/**
 * Reads everything that units, council and survey sent, and puts it together by unit.
 *
 * A unit that sent nothing is there with no answers.
 */
export async function readAnswers(opened: OpenPeriod, roster: Roster): Promise<PeriodAnswers> {
  const { period, folder } = opened;
  const before = folder.diagnostics.length;
  const rows: RowAnswer[] = [];
  const diagnostics: Diagnostic[] = [];
  const tables = new Map<string, readonly UnderstoodTable[]>();
  for (const { file, use } of await listFiles(opened)) {
    const bytes = await folder.read(file);
    if (!bytes) continue;
    const read = await readAnswerFile(bytes, { file, use, roster, period: period.period });
    for (const row of read.value) rows.push(row);
    for (const diagnostic of read.diagnostics) diagnostics.push(diagnostic);
    tables.set(file, read.tables);
  }
  const collected = collectAnswers(rows);
  const submissions = new Map<string, UnitSubmission>();
  for (const { id } of period.units)
    submissions.set(id, collected.value.get(id) ?? { answers: new Map(), subtotals: [], sent: false });
  return {
    value: submissions,
    diagnostics: [
      ...folder.diagnostics.slice(before),
      ...diagnostics,
      ...collected.diagnostics,
      ...findAnomalies(submissions),
    ],
    tables,
  };
}

/** Every file with answers, in the same order on every machine. */
async function listFiles({
  period,
  unitsFile,
  folder,
}: OpenPeriod): Promise<{ file: string; use: FileUse }[]> {
  const { appraisal, survey } = period;
  const named = [appraisal, survey].filter((file) => file !== undefined);
  const forms = await folder.listTables(period.forms, [PERIOD_FILE, unitsFile, ...named]);
  return [
    ...forms.map((file) => ({ file, use: "forms" as const })),
    ...(appraisal === undefined ? [] : [{ file: appraisal, use: "appraisal" as const }]),
    ...(survey === undefined ? [] : [{ file: survey, use: "survey" as const }]),
  ];
}
