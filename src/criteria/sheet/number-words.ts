import { formatNumber, type Language, type Rational, readNumberText } from "../../shared/index.ts";

/**
 * A number as text that reads one way only: "1,2340" for 1,234, whose comma could part thousands.
 *
 * @example plainNumber(Rational.fromDecimal("0.5"), "vi") // "0,5"
 */
export function plainNumber(value: Rational, language: Language): string {
  const text = formatNumber(value, language);
  return (readNumberText(text)?.readings.length ?? 0) > 1 ? `${text}0` : text;
}
