import {
  add,
  divide,
  type Fraction,
  fraction,
  HUNDRED,
  isBelow,
  isBetween,
  isSame,
  isWhole,
  least,
  multiply,
  subtract,
  ZERO,
} from "./fraction.ts";
import {
  atLimit,
  awardOf,
  isMultiple,
  limitOf,
  mostTaken,
  type RuleOf,
  upToOf,
  upward,
} from "./oracle-terms.ts";
import type { RawRule } from "./raw-set.ts";

/** A self-score that stands alone must be one that the rule can give. */
export function ifPossible(rule: RawRule, max: Fraction, points: Fraction | undefined): Fraction | undefined {
  if (!points || !isBetween(ZERO, points, max)) return undefined;
  return isPossible(rule, max, points) ? points : undefined;
}

function isPossible(rule: RawRule, max: Fraction, points: Fraction): boolean {
  switch (rule.kind) {
    case "points": {
      const above = subtract(points, fraction(rule.min ?? 0));
      return (
        !isBelow(above, ZERO) && (rule.step === undefined || isWhole(divide(above, fraction(rule.step))))
      );
    }
    case "choice":
      return rule.options.some((option) => isSame(awardOf(option, max), points));
    case "checklist": {
      if (rule.require === "all" || rule.require === "any")
        return isSame(points, ZERO) || isSame(points, max);
      const sums: Fraction[] = [ZERO];
      for (const item of rule.items) sums.push(...sums.map((one) => add(one, fraction(item.points))));
      return sums.some((one) => isSame(one, points));
    }
    case "ratio": {
      const least = divide(multiply(max, fraction(rule.floor ?? 0)), fraction(rule.full ?? 100));
      return isSame(points, ZERO) || isBetween(least, points, max);
    }
    case "bands":
      return isInSomeBand(rule, max, points);
    case "count":
      return isSame(points, upToOf(rule, max)) || isMultiple(points, rule.pointsEach);
    case "deduct": {
      const taken = subtract(max, points);
      const most = mostTaken(rule, max);
      return isSame(taken, most) || (isBelow(taken, most) && isMultiple(taken, rule.pointsEach));
    }
    case "survey":
    case "relative":
    case "formula":
      return true;
  }
}

/** A band gives one value, or all between its own and the next band's. */
function isInSomeBand({ bands, of }: RuleOf<"bands">, max: Fraction, points: Fraction): boolean {
  const upwards = upward(bands);
  return upwards.some((band, index) => {
    const next = upwards[index + 1];
    const start = atLimit(band, max);
    if (!band.proportional && !(band.linear && next)) return isSame(points, start);
    const end = band.proportional
      ? divide(multiply(max, next ? limitOf(next) : HUNDRED), HUNDRED)
      : atLimit(next ?? band, max);
    if (isSame(points, start)) return band.above === undefined || isSame(start, end);
    if (isSame(points, end)) return next ? next.above !== undefined : of === "ratio";
    return isBetween(least(start, end), points, isBelow(start, end) ? end : start);
  });
}
