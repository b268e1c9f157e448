import { Rational } from "../shared/index.ts";

/** The digits that Excel shows and means; what a file stores beyond them is noise of the binary number. */
const SIGNIFICANT_DIGITS = 15;

/** Beyond any double, so beyond anything that Excel wrote. */
const LARGEST_EXPONENT = 400;

/**
 * The number that a workbook stores as text, rounded half up to 15 significant digits, exact from there.
 * The rounding is done on the digits, never through a double. Undefined when the text is no such number.
 *
 * @example readStoredNumber("0.28999999999999998")?.toFraction() // "29/100"
 */
export function readStoredNumber(text: string): Rational | undefined {
  const match = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/.exec(text);
  const [, sign = "", whole = "", fraction = "", exponent = "0"] = match ?? [];
  if (whole === "" && fraction === "") return undefined;
  const digits = (whole + fraction).replace(/^0+/, "");
  if (digits === "") return Rational.zero;
  const kept = digits.slice(0, SIGNIFICANT_DIGITS);
  const dropped = digits.slice(SIGNIFICANT_DIGITS);
  const scale = Number(exponent) - fraction.length + dropped.length;
  if (Math.abs(scale) > LARGEST_EXPONENT) return undefined;
  const rounded = BigInt(kept) + (dropped >= "5" ? 1n : 0n);
  return Rational.fromDecimal(`${sign}${rounded}e${scale}`);
}
