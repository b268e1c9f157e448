/**
 * Exact numbers of the oracle: [top, bottom], bottom above 0 and nothing reduced until it is printed.
 *
 * Nothing here is shared with src/: what the program and the oracle agree on, they found apart.
 */
export type Fraction = readonly [top: bigint, bottom: bigint];

export const ZERO: Fraction = [0n, 1n];
export const HUNDRED: Fraction = [100n, 1n];

/** A decimal as JSON or a person writes it: "33.34", "-0.5", "3.5e-7". */
export function fraction(decimal: string | number): Fraction {
  const [mantissa = "", exponent = "0"] = String(decimal).split("e");
  const [whole = "", part = ""] = mantissa.split(".");
  return [BigInt(whole + part), 10n ** BigInt(part.length - Number(exponent))];
}

export function add([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return b === d ? [a + c, b] : [a * d + c * b, b * d];
}

export function subtract(a: Fraction, [c, d]: Fraction): Fraction {
  return add(a, [-c, d]);
}

export function multiply([a, b]: Fraction, [c, d]: Fraction): Fraction {
  return [a * c, b * d];
}

/** Throws on a divisor of 0. */
export function divide([a, b]: Fraction, [c, d]: Fraction): Fraction {
  if (c === 0n) throw new RangeError("a denominator of 0");
  return c < 0n ? [-a * d, b * -c] : [a * d, b * c];
}

/** Below, equal to or above 0 as a is below, equal to or above b. */
export function order([a, b]: Fraction, [c, d]: Fraction): number {
  const gap = a * d - c * b;
  return gap < 0n ? -1 : Number(gap > 0n);
}

export const isBelow = (a: Fraction, b: Fraction): boolean => order(a, b) < 0;
export const isSame = (a: Fraction, b: Fraction): boolean => order(a, b) === 0;
export const least = (a: Fraction, b: Fraction): Fraction => (isBelow(b, a) ? b : a);
export const most = (a: Fraction, b: Fraction): Fraction => (isBelow(a, b) ? b : a);
export const isWhole = ([top, bottom]: Fraction): boolean => top % bottom === 0n;
export const isBetween = (low: Fraction, x: Fraction, high: Fraction): boolean =>
  !isBelow(x, low) && !isBelow(high, x);

export function sum(parts: readonly Fraction[]): Fraction {
  return inLowestTerms(parts.reduce(add, ZERO));
}

export function inLowestTerms([top, bottom]: Fraction): Fraction {
  const common = divisorOf(top < 0n ? -top : top, bottom);
  return [top / common, bottom / common];
}

/** "21/19", or "2" when whole. */
export function inWords(value: Fraction): string {
  const [top, bottom] = inLowestTerms(value);
  return bottom === 1n ? `${top}` : `${top}/${bottom}`;
}

/** Rounded half away from zero, by hand on the digits: a tenth of the wanted place is looked at, and what lies behind it. */
export function published([top, bottom]: Fraction, decimals: number): number {
  const size = top < 0n ? -top : top;
  const shifted = size * 10n ** BigInt(decimals);
  const kept = shifted / bottom;
  const dropped = shifted % bottom;
  const digits = `${dropped + dropped < bottom ? kept : kept + 1n}`.padStart(decimals + 1, "0");
  const split = digits.length - decimals;
  const value = Number(`${digits.slice(0, split)}.${digits.slice(split)}0`);
  return top < 0n ? 0 - value : value;
}

/** The decimal that writes the value exactly; undefined where more digits are needed than a workbook keeps. */
export function decimal(value: Fraction): string | undefined {
  const [top, bottom] = inLowestTerms(value);
  for (let places = 0; places <= 14; places += 1) {
    const scale = 10n ** BigInt(places);
    if (scale % bottom !== 0n) continue;
    const size = `${((top < 0n ? -top : top) * scale) / bottom}`.padStart(places + 1, "0");
    if (size.length > 15) return undefined;
    const text = places === 0 ? size : `${size.slice(0, -places)}.${size.slice(-places)}`;
    return top < 0n ? `-${text}` : text;
  }
  return undefined;
}

function divisorOf(a: bigint, b: bigint): bigint {
  return a === 0n ? b : divisorOf(b % a, a);
}
