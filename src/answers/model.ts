import type { Place, Rational } from "../shared/index.ts";

/**
 * One thing that was read in one cell: its text and, where it is a number, its value.
 *
 * A percentage has the value of its digits: 98 for "98 %" and for a cell that shows 98 %.
 */
export interface Datum {
  readonly text: string;
  readonly number?: Rational;
  /** Whether a percent sign or a % format says that the number is a percentage. */
  readonly percent: boolean;
  /** Decimals given, at most what the cell stores. */
  readonly decimals: number;
  readonly place: Place;
}

/** A cell that was filled in: every way it can be read, one as a rule, two for a text like "1.234". */
export interface Field {
  readonly readings: readonly [Datum, ...Datum[]];
  /** The reading that agrees with how the rest of the file writes its numbers, where that settles it. */
  readonly inFileStyle?: Datum;
  /** Why no number can be taken from the cell, where something other than a number or text stands in it. */
  readonly fault?: "date" | "error" | "uncomputed";
  readonly place: Place;
}

/** What somebody declared for one leaf, as read. (Số liệu kê khai) */
export interface Answer {
  readonly value?: Field;
  /** The denominator. (Tổng số) */
  readonly of?: Field;
  /** Further inputs by key; for a survey, counts by number of the option. */
  readonly inputs: ReadonlyMap<string, Field>;
  /** Điểm tự đánh giá */
  readonly selfScore?: Field;
  /** Whether one of the answer cells says "Không áp dụng". */
  readonly notApplicable?: Place;
  readonly evidence?: string;
  readonly explanation?: string;
  /** Where Số liệu and Tổng số are asked for, filled in or not; only in a form or long table. */
  readonly asked?: ReadonlyMap<string, Place>;
  /** The first answer cell that is filled in. */
  readonly place: Place;
}

/** A score that the council or the survey gives. (Điểm thẩm định, điểm XHH) */
export interface GivenScore {
  /** Undefined where the entry is "Không áp dụng". */
  readonly score?: Field;
  readonly reason?: string;
  /** Whether it stands in a matrix, which has no room for a reason. */
  readonly isBare?: boolean;
  readonly round: number;
  readonly place: Place;
}

/** All that counts for one leaf of one unit. */
export interface LeafAnswers {
  /** From the unit's form. */
  readonly declared?: Answer;
  /** From the survey file: data or raw responses. */
  readonly surveyed?: Answer;
  /** From the survey file: points that count as given. */
  readonly surveyScore?: GivenScore;
  /** The last round with an entry. */
  readonly appraised?: GivenScore;
  /** What cannot count: answered twice and differently, or with a fault that was reported where it was met. */
  readonly disputed: ReadonlySet<"declared" | "surveyed" | "appraised">;
  /** Where the unit's form asks for the answer, filled in or not. */
  readonly row?: Place;
}

/** Points on the row of a branch or of the grand total: they only check the sum of the leaves below. */
export interface Subtotal {
  /** Code of the branch; undefined for the grand total. */
  readonly code: string | undefined;
  readonly column: "selfScore" | "appraisedScore" | "surveyScore";
  readonly field: Field;
}

/** What one unit sent and was given. */
export interface UnitSubmission {
  readonly answers: UnitAnswers;
  readonly subtotals: readonly Subtotal[];
  /** Whether a form of the unit holds at least one answer. */
  readonly sent: boolean;
}

/** Every answer of a unit by code of the leaf. */
export type UnitAnswers = ReadonlyMap<string, LeafAnswers>;
