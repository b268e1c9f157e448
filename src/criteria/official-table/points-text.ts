import { type Rational, readNumberText } from "../../shared/index.ts";
import type { NumberStyle } from "../sheet/read-value.ts";

/** A number as a decision prints points: "8,5", "(8,5)", "8,5 điểm"; undefined where it reads two ways or is none. */
export function readPlainNumber(text: string, style?: NumberStyle): Rational | undefined {
  const bare = text
    .trim()
    .replace(/^\((.*)\)$/su, "$1")
    .replace(/\s*(điểm|đ)\.?$/iu, "");
  const read = readNumberText(bare);
  const [first, second] = read?.readings ?? [];
  if (!first || read?.percent) return undefined;
  if (!second) return first.value;
  return style && [first, second].find(({ decimalMark }) => decimalMark === style)?.value;
}

/**
 * The reading of a number in a line that its criterion allows: of "1,250" below a criterion of 2 points the lower one.
 *
 * Undefined where none or more than one fits.
 */
export function readWithin(text: string, max: Rational): Rational | undefined {
  const readings = (readNumberText(text)?.readings ?? []).map(({ value }) => value);
  if (readings.length < 2) return readings[0];
  const [only, other] = readings.filter((value) => !value.isAbove(max));
  return other ? undefined : only;
}
