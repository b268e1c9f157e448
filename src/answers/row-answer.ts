import type { CriteriaNode } from "../criteria/index.ts";
import type { Place } from "../shared/index.ts";
import type { Field } from "./model.ts";
import type { Roster, RosterUnit } from "./roster.ts";

/** What a file is for; the same shapes serve all three. */
export type FileUse = "forms" | "appraisal" | "survey";

export type AnswerColumn = "value" | "of" | "selfScore" | "appraisedScore" | "surveyScore";

/** Which columns count in which file. */
export const COUNTED: Readonly<Record<FileUse, readonly AnswerColumn[]>> = {
  forms: ["value", "of", "selfScore", "appraisedScore"],
  appraisal: ["appraisedScore"],
  survey: ["value", "of", "surveyScore"],
};

/** Where a file stands and who may answer in it. */
export interface FileContext {
  /** From the period folder, parted by "/". */
  readonly file: string;
  readonly use: FileUse;
  readonly roster: Roster;
  /** The label of the period; a blank form made for another one is an error. */
  readonly period?: string;
}

/** What one row (in a matrix: one cell) says of one node of one unit. */
export interface RowAnswer {
  readonly use: FileUse;
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
  /** Whether the table is a matrix, which has no room for reasons. */
  readonly isBare?: boolean;
  /** 1 where none is given. (Vòng thẩm định) */
  readonly round: number;
  /** Whether a fault, reported where it was met, keeps what council or survey say in the row from counting. */
  readonly isFaulty?: boolean;
  /** Whether its cells stand in doubtful columns, which is reported, so that nothing in it counts. */
  readonly isShifted?: boolean;
  /** Where the row asks for each answer, filled in or not; not in a matrix. */
  readonly asked?: ReadonlyMap<AnswerColumn, Place>;
  readonly place: Place;
}
