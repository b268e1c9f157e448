import type { Leaf } from "../../criteria/index.ts";
import { Rational } from "../../shared/index.ts";
import { fault, isFault, rangeOf, zeroDenominator } from "./fault.ts";
import { COUNT, takeNumber, takePercent } from "./number.ts";
import type { LeafData, RuleFault } from "./rule.ts";

/**
 * The rate that a ratio or a band of a ratio works from, in percent, unrounded. (Tỷ lệ)
 *
 * Số liệu over Tổng số where a Tổng số is given, else Số liệu as a percentage. A rate over 100 is a fault
 * unless the rule says mayExceed, and is then given as it is.
 *
 * @example takeRate(leaf, { value: 14, of: 19 }, false) // 1400/19, published as 73,68
 */
export function takeRate(leaf: Leaf, data: LeafData, mayExceed: boolean): Rational | RuleFault {
  const rate = data.of ? takeQuotient(leaf, data) : takePercent(data);
  if (isFault(rate) || mayExceed || !rate.isAbove(Rational.hundred)) return rate;
  const found = [data.value?.text, data.of?.text].filter((text) => text !== undefined).join("/");
  const expected = rangeOf(Rational.zero, Rational.hundred);
  return fault("scoring/rate-over-100", "value", found, expected, { rate: rate.round(2) });
}

function takeQuotient(leaf: Leaf, data: LeafData): Rational | RuleFault {
  const limits = leaf.fraction ? { from: Rational.zero } : COUNT;
  const part = takeNumber(data, "value", limits);
  if (isFault(part)) return part;
  const whole = takeNumber(data, "of", limits);
  if (isFault(whole)) return whole;
  if (whole.isZero()) return zeroDenominator(leaf, "of", data.of?.text ?? "");
  return part.dividedBy(whole).times(Rational.hundred);
}
