import type { DeductRule } from "../../criteria/index.ts";
import { Rational } from "../../shared/index.ts";
import { isCappedMultiple } from "./count.ts";
import { isFault, pointsOf } from "./fault.ts";
import { multiplesUpTo } from "./multiples.ts";
import { COUNT, takeNumber } from "./number.ts";
import type { RuleKindDefinition } from "./rule.ts";

/** The maximum less so many points for each event, up to a cap on what is taken off. (Trừ điểm) */
export const deduct: RuleKindDefinition<DeductRule> = {
  uses: () => ["value"],

  score: ({ pointsEach, maxDeduction }, leaf, data) => {
    const events = takeNumber(data, "value", COUNT);
    if (isFault(events)) return events;
    return pointsOf(leaf.maxScore.minus(Rational.min(events.times(pointsEach), maxDeduction)));
  },

  canYield: ({ pointsEach, maxDeduction }, leaf, score) =>
    isCappedMultiple(leaf.maxScore.minus(score), pointsEach, maxDeduction),

  listScores: ({ pointsEach, maxDeduction }, leaf) =>
    multiplesUpTo(pointsEach, maxDeduction)?.map((deduction) => leaf.maxScore.minus(deduction)),
};
