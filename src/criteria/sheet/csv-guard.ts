/**
 * Texts in a CSV as Excel leaves them alone: one that begins like a formula would be run, "1.10" or "3/4" be taken for
 * a number or a date.
 *
 * @example guardText("=SUM(A1)") // "'=SUM(A1)"
 * @example guardText("1.10") // "=\"1.10\""
 */
export function guardText(text: string): string {
  if (/^'*[=+\-@\t]/.test(text)) return `'${text}`;
  return isTakenForValue(text) ? `="${text}"` : text;
}

/** The text that was guarded; any other as it stands. */
export function unguardText(text: string): string {
  if (/^'+[=+\-@\t]/.test(text)) return text.slice(1);
  return /^="([^"]*)"$/.exec(text)?.[1] ?? text;
}

/** Decimals with a comma or a zero at the end, dates (3/4), times (1:30), thousands (1.234), leading zeros, exponents. */
function isTakenForValue(text: string): boolean {
  return /^\d+(,\d+|\.\d*0)$|^\d+([/:-]\d+)+$|^\d{1,3}([.,]\d{3})+$|^0\d+$|^\d+[eE]\d+$|^\d{16,}$/.test(text);
}
