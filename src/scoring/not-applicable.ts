import type { Answer, Field } from "../answers/index.ts";
import type { Leaf } from "../criteria/index.ts";
import { diagnose, type Place, Rational } from "../shared/index.ts";
import { type Claim, type LeafContext, MISSING } from "./claim.ts";
import { readPoints } from "./read-points.ts";

/** "Không áp dụng", which a leaf can be only where the set says so. */
export function claimNotApplicable(leaf: Leaf, place: Place): Claim {
  if (leaf.allowNotApplicable) return { verdict: { kind: "not-applicable", from: place }, diagnostics: [] };
  const args = { found: "Không áp dụng", expected: leaf.name };
  return { verdict: MISSING, diagnostics: [diagnose("scoring/not-applicable-not-allowed", place, args)] };
}

/**
 * The unit's own "Không áp dụng". Data beside it are an error, for one of the two is wrong; zeros are not, and neither
 * is a self-score of 0 or of what such a leaf counts.
 */
export function readNotApplicable(
  leaf: Leaf,
  answer: Answer,
  context: LeafContext,
): Claim & { readonly selfScore?: Rational } {
  const claim = claimNotApplicable(leaf, answer.notApplicable ?? answer.place);
  if (claim.verdict.kind === "missing") return claim;
  const { value, of, inputs, selfScore } = answer;
  const counts = context.criteria.notApplicable === "full" ? leaf.maxScore : Rational.zero;
  const boldSelfScore = selfScore && !isOneOf(selfScore, [Rational.zero, counts]) ? selfScore : undefined;
  const data = [value, of, ...inputs.values(), leaf.rule.kind === "points" ? boldSelfScore : undefined];
  const contradicting = data.find((field) => field && !isOneOf(field, [Rational.zero]));
  if (contradicting) {
    const args = { found: contradicting.readings[0].text, expected: "Không áp dụng" };
    const fault = diagnose("scoring/not-applicable-with-data", contradicting.place, args);
    return { verdict: MISSING, diagnostics: [fault] };
  }
  const self = selfScore && readPoints(selfScore, () => true);
  const warning =
    boldSelfScore &&
    diagnose("scoring/self-score-not-applicable", boldSelfScore.place, {
      found: boldSelfScore.readings[0].text,
      expected: counts,
    });
  return {
    verdict: claim.verdict,
    ...(self?.kind === "points" && { selfScore: self.points }),
    diagnostics: warning ? [warning] : [],
  };
}

function isOneOf(field: Field, values: readonly Rational[]): boolean {
  return field.readings.every(({ number }) => number && values.some((value) => value.equals(number)));
}
