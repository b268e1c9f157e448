import type { RelativeRule } from "../../criteria/index.ts";
import { Rational } from "../../shared/index.ts";
import { fault, isFault, pointsOf } from "./fault.ts";
import { takeNumber } from "./number.ts";
import type { RuleFault, RuleKindDefinition } from "./rule.ts";

/**
 * A unit's number held against those of its group: against the best one, between the worst and the best,
 * or by rank. (So sánh trong khối)
 *
 * A unit alone, and all of them where all are equal, has the maximum.
 */
export const relative: RuleKindDefinition<RelativeRule> = {
  uses: () => ["value"],

  score: (rule, leaf, data, peers) => {
    const own = takeNumber(data, "value", { percent: true });
    if (isFault(own)) return own;
    const share = shareOf(rule, own, [own, ...peers], data.value?.text ?? "");
    return isFault(share) ? share : pointsOf(share.times(leaf.maxScore));
  },

  canYield: ({ method }, _leaf, score) => method !== "rank" || !score.isZero(),
};

/** The share of the maximum, 0–1. `all` holds the unit's own number once more, which changes no extreme. */
function shareOf(
  { method, better }: RelativeRule,
  own: Rational,
  all: readonly Rational[],
  found: string,
): Rational | RuleFault {
  const [high, low] = [Rational.max(...all), Rational.min(...all)];
  const [best, worst] = better === "high" ? [high, low] : [low, high];
  if (own.equals(best)) return Rational.one;
  switch (method) {
    case "best":
      if (own.isNegative()) return fault("scoring/number-out-of-range", "value", found, "≥ 0");
      if (best.isNegative()) return fault("scoring/best-is-negative", "value", found, "≥ 0", { best });
      return better === "high" ? own.dividedBy(best) : best.dividedBy(own);
    case "minmax":
      return own.minus(worst).dividedBy(best.minus(worst));
    case "rank": {
      const units = Rational.of(all.length - 1);
      const ahead = all.filter((other) => other.compare(own) === best.compare(own)).length;
      return units.minus(Rational.of(ahead)).dividedBy(units);
    }
  }
}
