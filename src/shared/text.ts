/** Vietnamese text as people type it: two accent forms (NFC, NFD), stray and non-breaking spaces, any case. */

/** One line of text in NFC with every run of white space as one space and none at the ends. */
export function toCleanText(text: string): string {
  return text
    .normalize("NFC")
    .replace(/[\u200B-\u200D\u2060\uFEFF\u00AD]/g, "")
    .replace(/[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/g, " ")
    .trim();
}

/**
 * The form in which two texts are compared: clean, and without case.
 *
 * @example toComparable("  THÁP   Mười ") === toComparable("tháp mười") // true
 */
export function toComparable(text: string): string {
  return toCleanText(text).toLocaleLowerCase("vi");
}

/**
 * The comparable form without accents and punctuation, for file names and "did you mean".
 *
 * @example toPlain("Huyện Tháp-Mười") // "huyen thap muoi"
 */
export function toPlain(text: string): string {
  return toComparable(text)
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/đ/g, "d")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

export function isSameText(a: string, b: string): boolean {
  return toComparable(a) === toComparable(b);
}

const NOT_APPLICABLE = new Set(["không áp dụng", "kad", "k.a.d", "n/a", "not applicable", "không phát sinh"]);

/** "Không áp dụng", KAD or N/A: the leaf does not concern the unit. Not the same as "Không" (no). */
export function isNotApplicable(text: string): boolean {
  return NOT_APPLICABLE.has(toComparable(text).replace(/[.]$/, ""));
}

/**
 * A text with its first letter as a capital.
 *
 * @example capitalized("đạt từ 80%") // "Đạt từ 80%"
 */
export function capitalized(text: string): string {
  const [first = ""] = text;
  return first.toLocaleUpperCase("vi") + text.slice(first.length);
}

/** The text of a file in UTF-8, with its byte order mark; undefined where it is none. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** Splits a list that people part by semicolons or line breaks; empty parts are dropped. */
export function splitList(text: string): string[] {
  return text
    .split(/[;\r\n]+/)
    .map(toCleanText)
    .filter((part) => part !== "");
}

/**
 * The form in which the headings of columns are compared: plain letters and digits, without what stands in parentheses
 * and a year at the end.
 *
 * @example toHeadingKey("Điểm tự chấm năm 2018 (*)") // "diemtucham"
 */
export function toHeadingKey(heading: string): string {
  const plain = toPlain(heading.replace(/\([^)]*\)/g, " "));
  return plain.replace(/ nam \d{4}$/, "").replaceAll(" ", "");
}
