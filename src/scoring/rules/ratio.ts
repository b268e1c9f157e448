import type { RatioRule } from "../../criteria/index.ts";
import { Rational } from "../../shared/index.ts";
import { isFault, pointsOf } from "./fault.ts";
import { takeRate } from "./rate.ts";
import type { RuleKindDefinition } from "./rule.ts";

/**
 * The maximum in proportion to the rate: all of it from `full` on, nothing below the `floor`. (Tỷ lệ)
 *
 * 14/19 of 2 points is 28/19. A rate over 100 that the rule lets pass scores as 100 and is reported as it is.
 */
export const ratio: RuleKindDefinition<RatioRule> = {
  uses: () => ["value", "of"],

  score: (rule, leaf, data) => {
    const rate = takeRate(leaf, data, rule.mayExceed);
    if (isFault(rate)) return rate;
    const counted = Rational.min(rate, Rational.hundred);
    return pointsOf(
      counted.isBelow(rule.floor) ? Rational.zero : pointsAt(rule, leaf.maxScore, counted),
      rate,
    );
  },

  canYield: (rule, leaf, score) => {
    if (score.isZero()) return true;
    const least = pointsAt(rule, leaf.maxScore, rule.floor);
    const most = pointsAt(rule, leaf.maxScore, Rational.hundred);
    return !score.isBelow(least) && !score.isAbove(most);
  },
};

function pointsAt({ full }: RatioRule, max: Rational, rate: Rational): Rational {
  return rate.isBelow(full) ? max.times(rate).dividedBy(full) : max;
}
