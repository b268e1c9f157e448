import { type Diagnostic, diagnose, Rational } from "../../shared/index.ts";
import type { BandsRule, CriteriaSet, Leaf, PointsRule } from "../model.ts";
import { isWithinRates } from "./bands.ts";
import { rulesOf } from "./check.ts";

/** Whether the best answer to every leaf gives its maximum. */
export function checkMaxInReach(set: CriteriaSet, file: string): Diagnostic[] {
  return rulesOf(set, file).flatMap(({ leaf, at }) => {
    const range = rangeOf(leaf);
    if (!range?.highest.isBelow(leaf.maxScore)) return [];
    if (addsUp(leaf)) {
      const args = { found: range.highest, expected: leaf.maxScore };
      return [diagnose("criteria/choice-adds-up", at("rule"), args)];
    }
    const { highest, below } = range;
    const found = below?.isAbove(highest) ? ["< ", below] : highest;
    return [diagnose("criteria/max-out-of-reach", at("rule"), { found, expected: leaf.maxScore })];
  });
}

/** Whether no option is worth the maximum but all of them together are: items to add up, most likely, and not a choice. */
function addsUp({ rule, maxScore }: Leaf): boolean {
  if (rule.kind !== "choice" || rule.options.length < 2) return false;
  return Rational.sum(rule.options.map(({ points }) => points)).equals(maxScore);
}

/** Whether some answer gives 0. A note; in bonus and penalty a blank is 0 anyway. */
export function checkZeroInReach(set: CriteriaSet, file: string): Diagnostic[] {
  return rulesOf(set, file).flatMap(({ leaf, at, block }) => {
    const found = rangeOf(leaf)?.lowest;
    if (block !== "main" || !found?.isAbove(Rational.zero) || addsUp(leaf)) return [];
    return [diagnose("criteria/zero-out-of-reach", at("rule"), { found, expected: 0 })];
  });
}

interface Range {
  readonly lowest: Rational;
  readonly highest: Rational;
  /** What is come near to without being reached, where that is more. */
  readonly below?: Rational;
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
      return rangeOfBands(rule, shareOfMax);
    case "count":
      return { ...full, highest: rule.upTo };
    case "deduct":
      return { ...full, lowest: maxScore.minus(rule.maxDeduction) };
    case "survey":
      return rangeAmong(rule.options.map(({ share }) => shareOfMax(share))) ?? full;
    case "relative":
    case "formula":
      // The best unit has the maximum; formulas have a check of their own.
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

/** From the points at either end of each band that can count; a proportional one stops short of the next. */
function rangeOfBands(
  { bands, of }: BandsRule,
  shareOfMax: (share: Rational) => Rational,
): Range | undefined {
  const reached: Rational[] = [];
  const approached: Rational[] = [];
  for (const [index, { award, limit }] of bands.entries()) {
    if (of === "ratio" && !isWithinRates(bands, index)) continue;
    if (award.kind === "points") {
      reached.push(award.points);
      continue;
    }
    const next = bands[index + 1];
    const end = shareOfMax(Rational.min(next?.limit ?? Rational.hundred, Rational.hundred));
    const endsHere = next === undefined || next.above || next.limit.isAbove(Rational.hundred);
    reached.push(shareOfMax(Rational.max(limit, Rational.zero)));
    (endsHere ? reached : approached).push(end);
  }
  const range = rangeAmong(reached);
  return range && approached.length > 0 ? { ...range, below: Rational.max(...approached) } : range;
}

function rangeAmong(points: readonly Rational[]): Range | undefined {
  if (points.length === 0) return undefined;
  return { lowest: Rational.min(...points), highest: Rational.max(...points) };
}
