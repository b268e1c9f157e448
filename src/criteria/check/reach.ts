import { type Diagnostic, diagnose, Rational } from "../../shared/index.ts";
import type { BandsRule, CriteriaSet, Leaf, PointsRule } from "../model.ts";
import { isWithinRates } from "./bands.ts";
import { rulesOf } from "./check.ts";

/** Whether the best answer to every leaf gives its maximum. */
export function checkMaxInReach(set: CriteriaSet, file: string): Diagnostic[] {
  return rulesOf(set, file).flatMap(({ leaf, at }) => {
    const found = rangeOf(leaf)?.highest;
    if (!found?.isBelow(leaf.maxScore)) return [];
    return [diagnose("criteria/max-out-of-reach", at("rule"), { found, expected: leaf.maxScore })];
  });
}

/** Whether some answer gives 0. A note; in bonus and penalty a blank is 0 anyway. */
export function checkZeroInReach(set: CriteriaSet, file: string): Diagnostic[] {
  return rulesOf(set, file).flatMap(({ leaf, at, block }) => {
    const found = rangeOf(leaf)?.lowest;
    if (block !== "main" || !found?.isAbove(Rational.zero)) return [];
    return [diagnose("criteria/zero-out-of-reach", at("rule"), { found, expected: 0 })];
  });
}

interface Range {
  readonly lowest: Rational;
  readonly highest: Rational;
}

/** What the rule can give at least and at most; undefined where that does not follow from the rule alone. */
function rangeOf({ rule, maxScore }: Leaf): Range | undefined {
  const full: Range = { lowest: Rational.zero, highest: maxScore };
  const shareOfMax = (share: Rational) => maxScore.times(share).dividedBy(Rational.hundred);
  switch (rule.kind) {
    case "points":
      return rangeOfPoints(rule, maxScore);
    case "choice":
      return rangeAmong(rule.options.map(({ points }) => points));
    case "checklist":
      // That the items add up to the maximum is a check of its own.
      return full;
    case "ratio":
      if (!rule.full.isAbove(Rational.hundred)) return full;
      return { ...full, highest: maxScore.times(Rational.hundred).dividedBy(rule.full) };
    case "bands":
      return rangeAmong(pointsOfBands(rule, shareOfMax));
    case "count":
      return { ...full, highest: rule.upTo };
    case "deduct":
      return { ...full, lowest: maxScore.minus(rule.maxDeduction) };
    case "survey":
      return rangeAmong(rule.options.map(({ share }) => shareOfMax(share))) ?? full;
    case "relative":
    case "formula":
      return undefined;
  }
}

/** From the minimum up in steps; undefined where the minimum is out of place, which is a check of its own. */
function rangeOfPoints({ min, step }: PointsRule, max: Rational): Range | undefined {
  if (min.isNegative() || min.isAbove(max)) return undefined;
  if (step === undefined) return { lowest: min, highest: max };
  const { numerator, denominator } = max.minus(min).dividedBy(step);
  return { lowest: min, highest: min.plus(step.times(Rational.of(numerator / denominator))) };
}

/** The points at either end of each band that can count. */
function pointsOfBands({ bands, of }: BandsRule, shareOfMax: (share: Rational) => Rational): Rational[] {
  return bands.flatMap(({ award, limit }, index) => {
    if (of === "ratio" && !isWithinRates(bands, index)) return [];
    if (award.kind === "points") return [award.points];
    const end = Rational.min(bands[index + 1]?.limit ?? Rational.hundred, Rational.hundred);
    return [shareOfMax(Rational.max(limit, Rational.zero)), shareOfMax(end)];
  });
}

function rangeAmong(points: readonly Rational[]): Range | undefined {
  if (points.length === 0) return undefined;
  return { lowest: Rational.min(...points), highest: Rational.max(...points) };
}
