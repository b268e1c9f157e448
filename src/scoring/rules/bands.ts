import type { Band, BandsRule, Leaf } from "../../criteria/index.ts";
import { Rational } from "../../shared/index.ts";
import { fault, isFault, pointsOf } from "./fault.ts";
import { takeNumber } from "./number.ts";
import { takeRate } from "./rate.ts";
import type { LeafData, RuleKindDefinition } from "./rule.ts";

/**
 * What the highest band that the value reaches awards: `from` is reached at its limit, `above` beyond it.
 * (Thang điểm theo mức)
 *
 * A linear band runs to the next band's points at that band's limit. A rate over 100 reaches the bands
 * above 100, where the set has any; in proportion it counts as 100.
 */
export const bands: RuleKindDefinition<BandsRule> = {
  uses: (rule) => (rule.of === "ratio" ? ["value", "of"] : ["value"]),

  score: (rule, leaf, data) => {
    const value = takeValue(rule, leaf, data);
    if (isFault(value)) return value;
    const awarded = awardAt(rule, leaf, value);
    if (awarded) return pointsOf(awarded, rule.of === "ratio" ? value : undefined);
    const [lowest] = rule.bands;
    const expected = lowest ? [lowest.above ? "> " : "≥ ", lowest.limit] : "";
    return fault("scoring/below-lowest-band", "value", data.value?.text ?? "", expected, {
      value: value.round(2),
    });
  },

  canYield: (rule, leaf, score) =>
    valuesWorth(rule, leaf, score).some(
      (value) => isPossible(rule, value) && awardAt(rule, leaf, value)?.equals(score),
    ),

  listScores: ({ bands }) => {
    const points = bands.map(({ award }) =>
      award.kind === "points" && !award.linear ? award.points : undefined,
    );
    return points.every((score) => score !== undefined) ? points : undefined;
  },
};

function takeValue(rule: BandsRule, leaf: Leaf, data: LeafData) {
  return rule.of === "ratio"
    ? takeRate(leaf, data, rule.mayExceed)
    : takeNumber(data, "value", { percent: true });
}

function isPossible(rule: BandsRule, value: Rational): boolean {
  if (rule.of === "number") return true;
  return !value.isNegative() && (rule.mayExceed || !value.isAbove(Rational.hundred));
}

/** Points at a value; undefined below the lowest band. */
function awardAt({ bands }: BandsRule, leaf: Leaf, value: Rational): Rational | undefined {
  const reached = bands.findLastIndex(({ limit, above }) =>
    above ? value.isAbove(limit) : !value.isBelow(limit),
  );
  const band = bands[reached];
  if (!band) return undefined;
  const { award, limit } = band;
  if (award.kind === "proportional") return inProportion(leaf, value);
  const next = bands[reached + 1];
  if (!award.linear || !next || next.limit.equals(limit)) return award.points;
  const progress = value.minus(limit).dividedBy(next.limit.minus(limit));
  return award.points.plus(progress.times(startOf(next, leaf).minus(award.points)));
}

/** What a band awards at its limit. */
function startOf({ award, limit }: Band, leaf: Leaf): Rational {
  return award.kind === "points" ? award.points : inProportion(leaf, limit);
}

function inProportion(leaf: Leaf, rate: Rational): Rational {
  return leaf.maxScore.times(Rational.min(rate, Rational.hundred)).dividedBy(Rational.hundred);
}

/**
 * Values of which one is worth these points if any value is: in each band its limit, a value inside it
 * (a band may begin above its limit; no rate is below 0), and the value at which a sloping award would come to the points.
 */
function valuesWorth(rule: BandsRule, leaf: Leaf, score: Rational): readonly Rational[] {
  const ceiling = rule.of === "ratio" && !rule.mayExceed ? Rational.hundred : undefined;
  return rule.bands.flatMap((band, index) => {
    const next = rule.bands[index + 1];
    const beyond = next?.limit ?? band.limit.plus(Rational.one);
    const end = ceiling ? Rational.min(beyond, ceiling) : beyond;
    const inside = band.limit.plus(end).dividedBy(Rational.of(2));
    const values = [band.limit, inside, Rational.max(band.limit, Rational.zero)];
    if (band.award.kind === "proportional" && !leaf.maxScore.isZero())
      values.push(score.dividedBy(leaf.maxScore).times(Rational.hundred));
    if (band.award.kind === "points" && band.award.linear && next) {
      const rise = startOf(next, leaf).minus(band.award.points);
      const part = score.minus(band.award.points);
      if (!rise.isZero())
        values.push(band.limit.plus(part.dividedBy(rise).times(next.limit.minus(band.limit))));
    }
    return values;
  });
}
