import { type DiagnosticArgs, formatNumber, Rational } from "../../../shared/index.ts";
import type { LineAward, ReadLine } from "../read-line.ts";
import type { OfficialCode } from "../tell.ts";

/** What there is to make a rule of: the lines of a criterion, leads and remarks aside. */
export interface LeafLines {
  readonly lines: readonly ReadLine[];
  readonly max: Rational;
  readonly isSurveyed: boolean;
  /** Whether its points are taken off the total. */
  readonly isPenalty: boolean;
}

/** Why lines that are of this kind make no rule. */
export interface WordingFault {
  readonly code: OfficialCode;
  readonly expected: string;
  readonly more?: DiagnosticArgs;
}

/**
 * Words the rule of a criterion as `parseRuleText` reads it, where its lines are of the one kind that the function knows;
 * a fault where they are, but contradict each other; undefined where they are of another kind.
 */
export type Wording = (leaf: LeafLines) => string | WordingFault | undefined;

/** Points as a rule's text writes them, so that they read one way only. */
export function pointsText(value: Rational): string {
  const text = formatNumber(value, "vi");
  return /,\d{3}$/.test(text) ? `${text}0` : text;
}

export function awardText(award: LineAward): string {
  return "share" in award ? `${pointsText(award.share)}%` : pointsText(award.points);
}

export function pointsOf(award: LineAward, max: Rational): Rational {
  return "share" in award ? award.share.times(max).dividedBy(Rational.hundred) : award.points;
}

export function isFull(award: LineAward | undefined, max: Rational): boolean {
  return award !== undefined && pointsOf(award, max).equals(max);
}
