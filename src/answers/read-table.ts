import type { CriteriaSet } from "../criteria/index.ts";
import type { NumberStyle } from "./field.ts";
import { checkFormStamp, type FoundStamp, findFormStamp } from "./form-stamp.ts";
import { type FormUnit, findFormUnit } from "./form-unit.ts";
import { criteriaOf } from "./read-heading.ts";
import { readMatrix } from "./read-matrix.ts";
import { roundOfSheet } from "./read-round.ts";
import { readForm, readLongTable } from "./read-rows.ts";
import { readResponses } from "./responses.ts";
import type { FileContext, RowAnswer } from "./row-answer.ts";
import { RowTargets } from "./row-target.ts";
import type { AnswerTable } from "./table.ts";
import type { TableReport } from "./table-report.ts";
import { tellUncountedColumns } from "./uncounted-columns.ts";

/** What the whole file tells of its tables. */
export interface FileFacts {
  /** How its number columns write decimals. */
  readonly style: NumberStyle;
  /** The stamp on a hidden sheet. */
  readonly stamp: FoundStamp | undefined;
}

/** What a table says, and whose form it is where it is one. */
export interface TableAnswers {
  readonly answers: readonly RowAnswer[];
  readonly form?: FormUnit;
}

/** Reads every answer of a table. `before` is the form above it on the sheet. */
export function readAnswerTable(
  table: AnswerTable,
  context: FileContext,
  { style, stamp }: FileFacts,
  report: TableReport,
  before: FormUnit | undefined,
): TableAnswers {
  const read = (sets: readonly CriteriaSet[]) => {
    const targets = new RowTargets(table, report, sets);
    const reading = { table, context, style, round: roundOfSheet(table.sheet.name) ?? 1, report, targets };
    if (table.shape !== "responses") tellUncountedColumns(reading);
    return reading;
  };
  if (table.shape === "form") {
    const found = findFormStamp(context.file, [{ ...table.sheet, rows: table.above }]) ?? stamp;
    const form = findFormUnit(table, context, found?.stamp, report, before);
    const { unit } = form;
    if (!unit?.criteria) return { answers: [], form };
    if (found && !before) report.diagnostics.push(...checkFormStamp(found, unit, context.period));
    return { answers: readForm(read([unit.criteria]), unit), form };
  }
  const reading = read(criteriaOf(context.roster));
  return { answers: READERS[table.shape](reading) };
}

const READERS = { long: readLongTable, matrix: readMatrix, responses: readResponses };
