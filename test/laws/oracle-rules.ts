import {
  add,
  divide,
  type Fraction,
  fraction,
  HUNDRED,
  isBelow,
  isBetween,
  isSame,
  least,
  multiply,
  order,
  subtract,
  sum,
  ZERO,
} from "./fraction.ts";
import { holds, valueOfFormula } from "./oracle-expression.ts";
import { ifPossible } from "./oracle-possible.ts";
import {
  alike,
  atLimit,
  awardOf,
  limitOf,
  mostTaken,
  numberIn,
  percentIn,
  type RuleOf,
  reaches,
  upToOf,
  upward,
  wholeIn,
} from "./oracle-terms.ts";
import type { Given, RawBand, RawNode, RawRule } from "./raw-set.ts";

/** The numbers that the units of the group gave for a relative leaf, those of the unit itself too. */
export type Rivals = readonly Fraction[];

/** Points of a leaf from its data, by the table of section 2; undefined where the data are in error. */
export function pointsFor(leaf: RawNode, max: Fraction, given: Given, rivals: Rivals): Fraction | undefined {
  const { rule } = leaf;
  if (!rule || !holdsWhatMust(leaf, max, given)) return undefined;
  const points = apply(rule, leaf, max, given, rivals);
  return points && isBetween(ZERO, points, max) ? points : undefined;
}

/** The percentage that a ratio or a band of one works from; undefined for other rules and data in error. */
export function rateFor(leaf: RawNode, given: Given): Fraction | undefined {
  const { rule } = leaf;
  const isRate = rule?.kind === "ratio" || (rule?.kind === "bands" && rule.of === "ratio");
  return isRate ? rateOf(leaf, rule, given) : undefined;
}

function apply(
  rule: RawRule,
  leaf: RawNode,
  max: Fraction,
  given: Given,
  rivals: Rivals,
): Fraction | undefined {
  switch (rule.kind) {
    case "points":
      return ifPossible(rule, max, numberIn(given.value ?? given.selfScore));
    case "choice":
      return chosen(rule, max, given.value ?? "");
    case "checklist":
      return ticked(rule, max, given.value ?? "");
    case "ratio": {
      const rate = rateOf(leaf, rule, given);
      if (!rate) return undefined;
      const full = fraction(rule.full ?? 100);
      return isBelow(rate, fraction(rule.floor ?? 0)) ? ZERO : least(max, divide(multiply(max, rate), full));
    }
    case "bands": {
      const reached = rule.of === "ratio" ? rateOf(leaf, rule, given) : numberIn(given.value);
      return reached && inBand(rule.bands, reached, max);
    }
    case "count": {
      const events = wholeIn(given.value);
      return events && least(multiply(events, fraction(rule.pointsEach)), upToOf(rule, max));
    }
    case "deduct": {
      const events = wholeIn(given.value);
      return (
        events && subtract(max, least(multiply(events, fraction(rule.pointsEach)), mostTaken(rule, max)))
      );
    }
    case "survey":
      return surveyed(rule, max, given);
    case "relative": {
      const own = numberIn(given.value);
      return own && multiply(max, placeAmong(rule, own, rivals));
    }
    case "formula":
      return valueOfFormula(rule.expression, namesOf(max, given));
  }
}

function chosen({ options }: RuleOf<"choice">, max: Fraction, answer: string): Fraction | undefined {
  const named = options.find(({ label }) => alike(label, answer));
  if (named) return awardOf(named, max);
  const number = numberIn(answer);
  const equal = number ? options.filter((option) => isSame(awardOf(option, max), number)) : [];
  return equal.length === 1 ? number : undefined;
}

function ticked(
  { items, require }: RuleOf<"checklist">,
  max: Fraction,
  answer: string,
): Fraction | undefined {
  const parts = answer.split(/[;\n]/).filter((part) => part.trim() !== "");
  const none = parts.length === 1 && alike(parts[0] ?? "", "Không");
  const met = none ? [] : parts.map((part) => items.findIndex(({ label }) => alike(label, part)));
  if (met.includes(-1) || parts.length === 0) return undefined;
  const distinct = new Set(met);
  if (require === "all") return distinct.size === items.length ? max : ZERO;
  if (require === "any") return distinct.size > 0 ? max : ZERO;
  return sum([...distinct].map((index) => fraction(items[index]?.points ?? 0)));
}

/** 0–100; over that only where it may, and then 100. */
function rateOf(
  leaf: RawNode,
  { mayExceed }: { readonly mayExceed?: boolean },
  given: Given,
): Fraction | undefined {
  let rate: Fraction | undefined;
  if (given.of === undefined) rate = percentIn(given.value);
  else {
    const read = leaf.fraction ? numberIn : wholeIn;
    const [part, whole] = [read(given.value), read(given.of)];
    if (!part || !whole || !isBelow(ZERO, whole)) return undefined;
    rate = divide(multiply(part, HUNDRED), whole);
  }
  if (!rate || isBelow(rate, ZERO)) return undefined;
  if (!isBelow(HUNDRED, rate)) return rate;
  return mayExceed ? HUNDRED : undefined;
}

function inBand(bands: readonly RawBand[], value: Fraction, max: Fraction): Fraction | undefined {
  const upwards = upward(bands);
  const index = upwards.findLastIndex((band) => reaches(value, band));
  const [band, next] = [upwards[index], upwards[index + 1]];
  if (!band) return undefined;
  const start = atLimit(band, max);
  if (band.proportional) return divide(multiply(value, max), HUNDRED);
  if (!band.linear || !next) return start;
  const way = divide(subtract(value, limitOf(band)), subtract(limitOf(next), limitOf(band)));
  return add(start, multiply(way, subtract(atLimit(next, max), start)));
}

function surveyed({ options, scale }: RuleOf<"survey">, max: Fraction, given: Given): Fraction | undefined {
  const counts = Object.entries(given.inputs ?? {});
  if (counts.length > 0) {
    const read = counts.map(([key, text]) => [Number(key), wholeIn(text)] as const);
    const answers = sum(read.map(([, count]) => count ?? [-1n, 1n]));
    if (read.some(([, count]) => !count) || !isBelow(ZERO, answers)) return undefined;
    const shares = read.map(([key, count]) =>
      multiply(count ?? ZERO, fraction(options?.[key - 1]?.share ?? 0)),
    );
    return divide(multiply(max, sum(shares)), multiply(answers, HUNDRED));
  }
  if (scale) {
    const mean = numberIn(given.value);
    const [from, to] = [fraction(scale.from), fraction(scale.to)];
    return mean && divide(multiply(max, subtract(mean, from)), subtract(to, from));
  }
  const percent = percentIn(given.value);
  return percent && divide(multiply(max, percent), HUNDRED);
}

/** The share of the maximum, 0 to 1. */
function placeAmong({ method, better }: RuleOf<"relative">, own: Fraction, rivals: Rivals): Fraction {
  const bestFirst = [...rivals].sort((a, b) => (better === "low" ? order(a, b) : order(b, a)));
  const [best, worst] = [bestFirst[0] ?? own, bestFirst.at(-1) ?? own];
  if (isSame(best, worst)) return [1n, 1n];
  const [a, b] = better === "low" ? [best, own] : [own, best];
  if (isSame(best, own)) return [1n, 1n];
  if (method === "best") return divide(a, b);
  if (method === "minmax") return divide(subtract(own, worst), subtract(best, worst));
  const rank = BigInt(bestFirst.findIndex((rival) => isSame(rival, own)) + 1);
  const rivalsCounted = BigInt(rivals.length);
  return [rivalsCounted - rank + 1n, rivalsCounted];
}

function holdsWhatMust(leaf: RawNode, max: Fraction, given: Given): boolean {
  const names = namesOf(max, given);
  const misread = (leaf.inputs ?? []).some(({ key, fraction: parts }) => {
    const text = given.inputs?.[key];
    return text !== undefined && !(parts ? numberIn(text) : wholeIn(text));
  });
  return !misread && (leaf.mustHold ?? []).every((equation) => holds(equation, names));
}

function namesOf(max: Fraction, given: Given): Record<string, Fraction> {
  const named = Object.entries({ value: given.value, of: given.of, ...given.inputs });
  return Object.fromEntries([
    ["max", max],
    ...named.flatMap(([name, text]) => {
      const value = numberIn(text);
      return value ? [[name, value] as const] : [];
    }),
  ]);
}
