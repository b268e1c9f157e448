import type { Answer } from "../answers/index.ts";
import type { Leaf } from "../criteria/index.ts";
import { type Diagnostic, diagnose, type Rational } from "../shared/index.ts";
import type { DataScore } from "./evaluate-data.ts";
import { isWithin } from "./is-within.ts";
import { readPoints } from "./read-points.ts";
import { canYield, possibleScores } from "./rules/index.ts";

/** The unit's own score. (Điểm tự đánh giá) */
export interface SelfScore {
  readonly points?: Rational;
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Reads the unit's own score. Beside data it is only held against what they give; without data it must be a value
 * that the rule can yield. The points of a `points` leaf are its self-score, whichever column they stand in.
 */
export function readSelfScore(leaf: Leaf, answer: Answer, data: DataScore, decimals: number): SelfScore {
  const { selfScore } = answer;
  const computed = data.kind === "points" ? data.points : undefined;
  if (leaf.rule.kind === "points") return { ...(computed && { points: computed }), diagnostics: [] };
  if (!selfScore) return { diagnostics: [] };
  const found = selfScore.readings[0].text;
  if (data.kind === "none") {
    const read = readPoints(selfScore, (points) => canYield(leaf, points));
    if (read.kind === "points") return { points: read.points, diagnostics: [] };
    const args = { found, expected: possibleScores(leaf) };
    const impossible = diagnose("scoring/self-score-impossible", selfScore.place, args);
    return { diagnostics: [read.kind === "fault" ? read.diagnostic : impossible] };
  }
  const agreeing =
    computed &&
    selfScore.readings.find(
      ({ number, percent, decimals: given }) =>
        number && !percent && !contradicts(number, given, computed, decimals),
    );
  if (agreeing?.number) return { points: agreeing.number, diagnostics: [] };
  const inRange = readPoints(selfScore, (points) => isWithin(leaf, points));
  const read = inRange.kind === "refused" ? readPoints(selfScore, () => true) : inRange;
  if (read.kind === "fault") return { diagnostics: [read.diagnostic] };
  if (read.kind === "refused") return { diagnostics: [] };
  const args = { found, expected: computed?.round(decimals) ?? "" };
  const differs = diagnose("scoring/self-score-differs", selfScore.place, args);
  return { points: read.points, diagnostics: computed ? [differs] : [] };
}

/**
 * Whether a declared figure differs from ours when both are rounded to the digits given, at most `decimals`.
 *
 * @example contradicts(Rational.fromDecimal("1.4"), 1, Rational.of(15, 11), 2) // false: 1.3636… rounds to 1.4
 */
export function contradicts(
  declared: Rational,
  digitsGiven: number,
  computed: Rational,
  decimals: number,
): boolean {
  const digits = Math.min(digitsGiven, decimals);
  return !declared.round(digits).equals(computed.round(digits));
}
