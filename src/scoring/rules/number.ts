import type { Datum } from "../../answers/index.ts";
import { type DiagnosticArg, Rational } from "../../shared/index.ts";
import { fault, rangeOf } from "./fault.ts";
import type { LeafData, RuleFault } from "./rule.ts";

/** What a number must be where it stands. */
export interface NumberLimits {
  readonly whole?: boolean;
  readonly from?: Rational;
  readonly to?: Rational;
  /** Whether a percent sign may follow it, and changes nothing. */
  readonly percent?: boolean;
  /** Says what is wanted better than the limits do. */
  readonly expected?: DiagnosticArg;
  /** What the row of an input is called. */
  readonly label?: string;
}

/** A number of things or events. */
export const COUNT: NumberLimits = { whole: true, from: Rational.zero };

/** The number at "value", "of" or an input's key; a fault where there is none or it breaks its limits. */
export function takeNumber(data: LeafData, at: string, limits: NumberLimits): Rational | RuleFault {
  const datum = datumAt(data, at);
  if (!datum) return missingNumber(at, limits);
  const { number, text } = datum;
  const expected = expectedOf(limits);
  if (!number) return fault("scoring/not-a-number", at, text, expected);
  if (datum.percent && !limits.percent) return fault("scoring/unexpected-percent", at, text, expected);
  const { from = number, to = number } = limits;
  if (number.isBelow(from) || number.isAbove(to))
    return fault("scoring/number-out-of-range", at, text, expected);
  if (limits.whole && !number.isWhole()) return fault("scoring/not-whole", at, text, expected);
  return number;
}

/**
 * A percentage in Số liệu, written 0–100.
 *
 * Without a sign a number above 0 and up to 1 may be a share that lost its format: 0,98 is asked about.
 */
export function takePercent(data: LeafData): Rational | RuleFault {
  const expected = rangeOf(Rational.zero, Rational.hundred);
  const percent = takeNumber(data, "value", { from: Rational.zero, percent: true, expected });
  const isClear =
    !(percent instanceof Rational) ||
    data.value?.percent ||
    percent.isZero() ||
    percent.isAbove(Rational.one);
  if (isClear) return percent;
  const both = [percent, " %; ", percent.times(Rational.hundred), " %"];
  return fault("scoring/percent-unclear", "value", data.value?.text ?? "", both);
}

/** The fault of a field that is needed and blank. */
export function missingNumber(at: string, limits: NumberLimits): RuleFault {
  const expected = expectedOf(limits);
  if (at === "value") return fault("scoring/value-missing", at, "", expected);
  if (at === "of") return fault("scoring/total-missing", at, "", expected);
  return fault("scoring/input-missing", at, "", expected, { input: at, label: limits.label ?? at });
}

export function datumAt(data: LeafData, at: string): Datum | undefined {
  if (at === "value") return data.value;
  return at === "of" ? data.of : data.inputs.get(at);
}

function expectedOf({ expected, whole, from, to }: NumberLimits): DiagnosticArg {
  if (expected !== undefined) return expected;
  if (from && to) return rangeOf(from, to);
  if (from) return whole && from.isZero() ? "0, 1, 2, …" : ["≥ ", from];
  return whole ? "…, −1, 0, 1, …" : "−∞–+∞";
}
