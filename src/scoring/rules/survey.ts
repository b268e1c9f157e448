import type { Leaf, SurveyRule } from "../../criteria/index.ts";
import { Rational } from "../../shared/index.ts";
import { fault, isFault, pointsOf, rangeOf } from "./fault.ts";
import { COUNT, datumAt, takeNumber, takePercent } from "./number.ts";
import type { LeafData, RuleFault, RuleKindDefinition } from "./rule.ts";

/**
 * A share of the maximum from a survey: the mean share of the answers counted on rows CODE#1, CODE#2…,
 * else a mean on the scale, else a percentage. (Điều tra xã hội học)
 */
export const survey: RuleKindDefinition<SurveyRule> = {
  uses: (rule) => ["value", ...keysOf(rule)],

  score: (rule, leaf, data) => {
    const rate = takeShare(rule, data);
    return isFault(rate) ? rate : pointsOf(shareOf(leaf, rate), rate);
  },

  canYield: (rule, leaf, score) => {
    const { least, most } = sharesOf(rule);
    return !score.isBelow(shareOf(leaf, least)) && !score.isAbove(shareOf(leaf, most));
  },
};

function takeShare(rule: SurveyRule, data: LeafData): Rational | RuleFault {
  if (keysOf(rule).some((key) => data.inputs.has(key))) return takeMeanShare(rule, data);
  if (rule.scale) return takeMean(rule.scale, data);
  const percent = takePercent(data);
  if (isFault(percent)) return percent;
  const { least, most } = sharesOf(rule);
  if (!percent.isBelow(least) && !percent.isAbove(most)) return percent;
  return fault("scoring/number-out-of-range", "value", data.value?.text ?? "", rangeOf(least, most));
}

/** Every option needs its count once one is given: a blank row may be a 0 or a count not yet made. */
function takeMeanShare(rule: SurveyRule, data: LeafData): Rational | RuleFault {
  if (data.value) return fault("scoring/unexpected-value", "value", data.value.text, "");
  let answers = Rational.zero;
  let shares = Rational.zero;
  for (const [index, { label, share }] of rule.options.entries()) {
    const count = takeNumber(data, keyOf(index), { ...COUNT, label });
    if (isFault(count)) return count;
    answers = answers.plus(count);
    shares = shares.plus(count.times(share));
  }
  if (!answers.isZero()) return shares.dividedBy(answers);
  const found = keysOf(rule).map((key) => datumAt(data, key)?.text ?? "");
  return fault("scoring/survey-without-answers", keyOf(0), found.join("; "), "> 0");
}

/** A scale may run down, from 5 (worst) to 1 (best). */
function takeMean(scale: { readonly from: Rational; readonly to: Rational }, data: LeafData) {
  const { from, to } = scale;
  const mean = takeNumber(data, "value", { from: Rational.min(from, to), to: Rational.max(from, to) });
  if (isFault(mean)) return mean;
  if (mean.equals(to)) return Rational.hundred;
  return mean.minus(from).dividedBy(to.minus(from)).times(Rational.hundred);
}

/** The least and the greatest percentage the answers can come to. */
function sharesOf({ options, scale }: SurveyRule): { least: Rational; most: Rational } {
  const shares = options.map((option) => option.share);
  if (shares.length === 0 || scale) return { least: Rational.zero, most: Rational.hundred };
  return { least: Rational.min(...shares), most: Rational.max(...shares) };
}

function shareOf(leaf: Leaf, percent: Rational): Rational {
  return leaf.maxScore.times(percent).dividedBy(Rational.hundred);
}

function keysOf({ options }: SurveyRule): readonly string[] {
  return options.map((_, index) => keyOf(index));
}

/** The first option is on row CODE#1. */
function keyOf(index: number): string {
  return `${index + 1}`;
}
