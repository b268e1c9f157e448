import type { PointsRule } from "../../criteria/index.ts";
import { type DiagnosticArg, Rational } from "../../shared/index.ts";
import { fault, isFault, listOf, pointsOf } from "./fault.ts";
import { isMultipleOf, multiplesUpTo } from "./multiples.ts";
import { takeNumber } from "./number.ts";
import type { RuleKindDefinition } from "./rule.ts";

/** Points as given, from `min` to the maximum; a `step` is counted from `min`. (Chấm điểm trực tiếp) */
export const points: RuleKindDefinition<PointsRule> = {
  uses: () => ["value"],

  score: (rule, leaf, data) => {
    const given = takeNumber(data, "value", { from: rule.min, to: leaf.maxScore });
    if (isFault(given)) return given;
    const { min, step } = rule;
    if (!step || isOnStep(rule, given)) return pointsOf(given);
    const expected = neighboursOf(given, min, step, leaf.maxScore);
    return fault("scoring/off-step", "value", data.value?.text ?? "", expected, { step, min });
  },

  canYield: (rule, _leaf, score) => !score.isBelow(rule.min) && isOnStep(rule, score),

  listScores: ({ min, step }, leaf) =>
    step && multiplesUpTo(step, leaf.maxScore.minus(min))?.map((rise) => min.plus(rise)),
};

function isOnStep({ min, step = Rational.zero }: PointsRule, given: Rational): boolean {
  return step.isZero() || isMultipleOf(given.minus(min), step);
}

/** The points on the step just below and above those given. */
function neighboursOf(given: Rational, min: Rational, step: Rational, max: Rational): DiagnosticArg {
  const { numerator, denominator } = given.minus(min).dividedBy(step);
  const below = min.plus(step.times(Rational.of(numerator / denominator)));
  const above = below.plus(step);
  return listOf(above.isAbove(max) ? [below] : [below, above]);
}
