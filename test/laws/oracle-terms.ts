import {
  divide,
  type Fraction,
  fraction,
  HUNDRED,
  isBelow,
  isWhole,
  multiply,
  order,
  ZERO,
} from "./fraction.ts";
import type { RawBand, RawOption, RawRule } from "./raw-set.ts";

export type RuleOf<K extends RawRule["kind"]> = Extract<RawRule, { kind: K }>;

/** The bands from the lowest up; of two at one limit the one that needs more is the higher. */
export function upward(bands: readonly RawBand[]): readonly RawBand[] {
  return [...bands].sort(
    (a, b) => order(limitOf(a), limitOf(b)) || Number(a.above !== undefined) - Number(b.above !== undefined),
  );
}

export function reaches(value: Fraction, band: RawBand): boolean {
  const sign = order(value, limitOf(band));
  return band.above === undefined ? sign >= 0 : sign > 0;
}

export function limitOf(band: RawBand): Fraction {
  return fraction(band.from ?? band.above ?? 0);
}

export function atLimit(band: RawBand, max: Fraction): Fraction {
  return band.proportional ? divide(multiply(limitOf(band), max), HUNDRED) : awardOf(band, max);
}

export function awardOf({ points, share }: Pick<RawOption, "points" | "share">, max: Fraction): Fraction {
  return share === undefined ? fraction(points ?? 0) : divide(multiply(max, fraction(share)), HUNDRED);
}

export function upToOf(rule: RuleOf<"count">, max: Fraction): Fraction {
  return rule.upTo === undefined ? max : fraction(rule.upTo);
}

export function mostTaken(rule: RuleOf<"deduct">, max: Fraction): Fraction {
  return rule.maxDeduction === undefined ? max : fraction(rule.maxDeduction);
}

export function isMultiple(points: Fraction, each: number): boolean {
  return isWhole(divide(points, fraction(each)));
}

export function alike(a: string, b: string): boolean {
  const plain = (text: string) => text.normalize("NFC").toLowerCase().trim().split(/\s+/).join(" ");
  return plain(a) === plain(b);
}

/** A decimal, with a percent sign or without; the exact mean of raw responses comes as a fraction. */
export function numberIn(text: string | undefined): Fraction | undefined {
  const [, top, bottom] = /^(-?\d+)\/(\d+)$/.exec(text ?? "") ?? [];
  if (top !== undefined && bottom !== undefined) return [BigInt(top), BigInt(bottom)];
  return text !== undefined && /^-?\d+(\.\d+)?%?$/.test(text) ? fraction(text.replace("%", "")) : undefined;
}

/** A whole number of things: not below 0. */
export function wholeIn(text: string | undefined): Fraction | undefined {
  const number = numberIn(text);
  return number && isWhole(number) && !isBelow(number, ZERO) ? number : undefined;
}

/** 0.5 without a sign may be half a percent or a half, so it is neither. */
export function percentIn(text: string | undefined): Fraction | undefined {
  const number = numberIn(text);
  const isUnclear = number && !text?.endsWith("%") && isBelow(ZERO, number) && !isBelow([1n, 1n], number);
  return isUnclear ? undefined : number;
}
