import { type Outcome, type Place, Rational } from "../shared/index.ts";
import { resolveFormula } from "./formula.ts";
import type { Band, LabelledPoints, PointsRule, ScoringRule } from "./model.ts";
import type { WrittenBand, WrittenRule } from "./schema/rules.ts";

/** Stands in for a formula that cannot be read; a set that has one is not scored. */
const UNREAD: PointsRule = { kind: "points", min: Rational.zero };

/**
 * The rule with its shares as points of the leaf's maximum and everything exact.
 *
 * @param names what a formula may name
 * @param place where the formula stands
 */
export function resolveRule(
  rule: WrittenRule,
  max: Rational,
  names: readonly string[],
  place: Place,
): Outcome<ScoringRule> {
  if (rule.kind === "formula") {
    const { value, diagnostics } = resolveFormula(rule.expression, names, place);
    return { value: value ?? UNREAD, diagnostics };
  }
  return { value: toExact(rule, max), diagnostics: [] };
}

function toExact(rule: Exclude<WrittenRule, { kind: "formula" }>, max: Rational): ScoringRule {
  switch (rule.kind) {
    case "points": {
      const step = rule.step === undefined ? {} : { step: exact(rule.step) };
      return { kind: "points", ...step, min: exact(rule.min) };
    }
    case "choice":
      return {
        kind: "choice",
        options: rule.options.map(({ label, ...award }) => ({ label, ...toPoints(award, max) })),
      };
    case "checklist":
      return {
        kind: "checklist",
        items: rule.items.map(({ label, points }) => ({ label, points: exact(points) })),
        require: rule.require,
      };
    case "ratio":
      return { kind: "ratio", floor: exact(rule.floor), full: exact(rule.full), mayExceed: rule.mayExceed };
    case "bands": {
      const bands = rule.bands.map((band) => toBand(band, max)).sort(byLimit);
      return { kind: "bands", of: rule.of, bands, mayExceed: rule.mayExceed };
    }
    case "count":
      return {
        kind: "count",
        pointsEach: exact(rule.pointsEach),
        upTo: rule.upTo === undefined ? max : exact(rule.upTo),
      };
    case "deduct":
      return {
        kind: "deduct",
        pointsEach: exact(rule.pointsEach),
        maxDeduction: rule.maxDeduction === undefined ? max : exact(rule.maxDeduction),
      };
    case "survey": {
      const options = (rule.options ?? []).map(({ label, share }) => ({ label, share: exact(share) }));
      const scale = rule.scale && { scale: { from: exact(rule.scale.from), to: exact(rule.scale.to) } };
      return { kind: "survey", options, ...scale };
    }
    case "relative":
      return { kind: "relative", method: rule.method, better: rule.better };
  }
}

function toBand(band: WrittenBand, max: Rational): Band {
  return {
    limit: exact(band.from ?? band.above ?? 0),
    above: band.above !== undefined,
    award: band.proportional
      ? { kind: "proportional" }
      : { kind: "points", ...toPoints(band, max), linear: band.linear ?? false },
  };
}

/** Lowest first; of two at one limit the one that needs more is the higher. */
function byLimit(a: Band, b: Band): number {
  return a.limit.compare(b.limit) || Number(a.above) - Number(b.above);
}

function toPoints(
  award: { readonly points?: number | undefined; readonly share?: number | undefined },
  max: Rational,
): Omit<LabelledPoints, "label"> {
  if (award.share === undefined) return { points: exact(award.points ?? 0) };
  const share = exact(award.share);
  return { points: max.times(share).dividedBy(Rational.hundred), share };
}

function exact(value: number): Rational {
  return Rational.fromJsonNumber(value);
}
