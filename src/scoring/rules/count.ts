import type { CountRule } from "../../criteria/index.ts";
import { Rational } from "../../shared/index.ts";
import { isFault, pointsOf } from "./fault.ts";
import { isMultipleOf, multiplesUpTo } from "./multiples.ts";
import { COUNT, takeNumber } from "./number.ts";
import type { RuleKindDefinition } from "./rule.ts";

/** So many points for each, up to a cap. (Điểm theo số lượng) */
export const count: RuleKindDefinition<CountRule> = {
  uses: () => ["value"],

  score: ({ pointsEach, upTo }, _leaf, data) => {
    const number = takeNumber(data, "value", COUNT);
    return isFault(number) ? number : pointsOf(Rational.min(number.times(pointsEach), upTo));
  },

  canYield: ({ pointsEach, upTo }, _leaf, score) => isCappedMultiple(score, pointsEach, upTo),

  listScores: ({ pointsEach, upTo }) => multiplesUpTo(pointsEach, upTo),
};

/** Whether some whole number of equal amounts, held to a cap, comes to this amount. */
export function isCappedMultiple(amount: Rational, each: Rational, cap: Rational): boolean {
  if (amount.isAbove(cap)) return false;
  return isMultipleOf(amount, each) || (amount.equals(cap) && !each.isZero());
}
