import type { CriteriaNode } from "../criteria/index.ts";
import type { Diagnostic, Outcome, Place } from "../shared/index.ts";
import { findFormUnit } from "./form-unit.ts";
import { columnKindOf } from "./headings.ts";
import type { Field } from "./model.ts";
import { readResponses } from "./responses.ts";
import type { Roster, RosterUnit } from "./roster.ts";
import { RowReader } from "./row-reader.ts";
import { type AnswerTable, cellAt, cellText } from "./table.ts";
import type { Row } from "./workbook/model.ts";

/** What a file is for; the same shapes serve all three. */
export type FileUse = "forms" | "appraisal" | "survey";

export type AnswerColumn = "value" | "of" | "selfScore" | "appraisedScore" | "surveyScore";

/** What one row (in a matrix: one cell) says of one node of one unit. */
export interface RowAnswer {
  readonly unit: RosterUnit;
  /** Undefined on the row of the grand total. */
  readonly node: CriteriaNode | undefined;
  /** The input that the row gives: "dungHan" of CODE#dungHan. */
  readonly key?: string;
  /** The answer cells that were filled in. */
  readonly fields: ReadonlyMap<AnswerColumn, Field>;
  readonly evidence?: string;
  readonly explanation?: string;
  readonly reason?: string;
  /** 1 where none is given. */
  readonly round: number;
  readonly place: Place;
}

export interface TableContext {
  readonly file: string;
  readonly use: FileUse;
  readonly roster: Roster;
}

/** Reads every answer of a table, row by row. */
export function readAnswerTable(table: AnswerTable, context: TableContext): Outcome<readonly RowAnswer[]> {
  if (table.shape === "responses") return readResponses(table, context);
  const diagnostics: Diagnostic[] = [];
  const answers: RowAnswer[] = [];
  const formUnit = table.shape === "form" ? findFormUnit(table, context.file, context.roster) : undefined;
  if (formUnit) diagnostics.push(...formUnit.diagnostics);
  if (formUnit && !formUnit.value) return { value: [], diagnostics };
  const reader = new RowReader(table, context, diagnostics);
  for (const row of table.rows) {
    if (isHeadingAgain(row, table) || isColumnNumbers(row, table)) continue;
    if (table.shape === "matrix") answers.push(...reader.readMatrixRow(row));
    else answers.push(...reader.readRow(row, formUnit?.value));
  }
  return { value: answers, diagnostics };
}

/** Printed tables repeat their heading on every page. */
function isHeadingAgain(row: Row, table: AnswerTable): boolean {
  const cell = cellAt(row, table.columns.get("code"));
  return cell !== undefined && columnKindOf(cellText(cell.value)) === "code";
}

/** The row "(1) (2) (3)…" or "A B 1 2…" below many headings: a number stands where the name would. */
function isColumnNumbers(row: Row, table: AnswerTable): boolean {
  const name = cellText(cellAt(row, table.columns.get("name"))?.value);
  if (!/^\(?\d{1,2}\)?$|^[A-Z]$/.test(name)) return false;
  return row.cells.every((cell) => /^\(?(\d{1,2}|[A-Z])\)?([=+x*/:\-,()\d\s]*)$/.test(cellText(cell.value)));
}
