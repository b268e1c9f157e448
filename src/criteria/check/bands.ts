import { type Diagnostic, diagnose, Rational } from "../../shared/index.ts";
import type { Band, BandsRule, CriteriaSet } from "../model.ts";
import { isOfKind, type PlacedRule, repeated, rulesOf } from "./check.ts";

/**
 * Whether each band of a leaf can be the one that counts: no two at one limit, and for a rate each within
 * 0–100. `linear` on the highest band has no next band to run to.
 *
 * A lowest band of a rate above 0 is a warning: answers below it would be errors.
 */
export function checkBands(set: CriteriaSet, file: string): Diagnostic[] {
  return rulesOf(set, file)
    .filter((placed) => isOfKind(placed, "bands"))
    .flatMap((placed) => [...checkRepeated(placed), ...checkRates(placed), ...checkHighest(placed)]);
}

/** Whether a rate from 0 to 100 can make this band the highest reached. The bands are sorted, lowest first. */
export function isWithinRates(bands: readonly Band[], index: number): boolean {
  const [band, next] = [bands[index], bands[index + 1]];
  return reaches(Rational.hundred, band) && !reaches(Rational.zero, next);
}

function reaches(value: Rational, band: Band | undefined): boolean {
  if (band === undefined) return false;
  return band.above ? value.isAbove(band.limit) : !value.isBelow(band.limit);
}

function checkRepeated({ rule, at }: PlacedRule<BandsRule>): Diagnostic[] {
  return repeated(rule.bands, ({ limit, above }) => `${limit.toFraction()} ${above}`).map(([band]) =>
    diagnose("criteria/band-twice", at("rule.bands"), nameOf(band)),
  );
}

function checkRates({ rule, at }: PlacedRule<BandsRule>): Diagnostic[] {
  if (rule.of !== "ratio") return [];
  const unreachable = rule.bands
    .filter((_, index) => !isWithinRates(rule.bands, index))
    .map((band) =>
      diagnose("criteria/band-unreachable", at("rule.bands"), { ...nameOf(band), expected: "0–100" }),
    );
  const lowest = rule.bands[0];
  if (lowest === undefined || reaches(Rational.zero, lowest)) return unreachable;
  return [
    ...unreachable,
    diagnose("criteria/lowest-band", at("rule.bands"), { ...nameOf(lowest), expected: 0 }),
  ];
}

function checkHighest({ rule, at }: PlacedRule<BandsRule>): Diagnostic[] {
  const highest = rule.bands.at(-1);
  if (highest?.award.kind !== "points" || !highest.award.linear) return [];
  return [diagnose("criteria/linear-on-highest", at("rule.bands"), nameOf(highest))];
}

function nameOf({ limit, above }: Band): { sign: string; found: Rational } {
  return { sign: above ? ">" : "≥", found: limit };
}
