/** A code before the name in the same cell: "1.1. Kế hoạch", "II. THỂ CHẾ". */
export interface CodedName {
  readonly code: string;
  readonly name: string;
}

const DOTTED = /^(?<code>\d{1,3}(?:\.\d{1,3})+)[.)]?\s+(?<name>\S.*)$/su;
const ROMAN = /^(?<code>[IVX]{1,6})[.)]\s+(?<name>\S.*)$/su;
const NUMBER = /^(?<code>\d{1,2})[.)]\s+(?<name>\S.*)$/su;

/**
 * The code that a name begins with.
 *
 * @param orNumber whether "1." counts too: where the table has a column of codes it may number the options of a criterion
 */
export function codeInName(text: string, orNumber: boolean): CodedName | undefined {
  const { code, name } =
    (DOTTED.exec(text) ?? ROMAN.exec(text) ?? (orNumber ? NUMBER.exec(text) : null))?.groups ?? {};
  return code === undefined || name === undefined ? undefined : { code, name };
}

/** A code as people compare it: without the dot or parenthesis behind it. */
export function bareCode(text: string): string {
  return text.trim().replace(/[.:)\]]+$/, "");
}

/** Whether a text in the column of codes is a code: "1", "1.2.3", "IV", "a", "A.1"; no words, no dash. */
export function looksLikeCode(text: string): boolean {
  return /^(\d{1,3}|[IVXLC]{1,7}|\p{L}{1,2})([.\-/](\d{1,3}|[IVXLC]{1,7}|\p{L}))*$/u.test(bareCode(text));
}

/** The mark of a list before a line: "-", "+", "•", "a)", "i)". */
export function withoutBullet(text: string): string {
  return text.replace(
    /^\s*(?:[-–—−+•●▪◦○·*►➢✓]+\s*|\(?[\p{Ll}đ]\)\s*|\p{Ll}\.\s+|\(\d{1,2}\)\s+|\d{1,2}\)\s+)/u,
    "",
  );
}

export function hasBullet(text: string): boolean {
  return withoutBullet(text) !== text;
}
