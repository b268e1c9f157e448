/** How a number format shows a number, as far as it changes what the number means. */
export type NumberShape = "plain" | "percent" | "date" | "duration";

/**
 * What a number format code makes of a number.
 *
 * @example toNumberShape('dd/mm/yyyy') // "date"
 * @example toNumberShape('0.0%') // "percent"
 * @example toNumberShape('#,##0 "hồ sơ"') // "plain"
 */
export function toNumberShape(code: string): NumberShape {
  // Quoted text, \x, and _x and *x (as wide as x, filled with x) only decorate.
  const bare = code.replace(/"[^"]*"?|[\\_*]./gsu, "").replace(/general/gi, "");
  if (/\[(h+|m+|s+)\]/i.test(bare)) return "duration";
  const placeholders = bare.replace(/\[[^\]]*\]?/g, "");
  if (placeholders.includes("%")) return "percent";
  return /[ymdhs]/i.test(placeholders) ? "date" : "plain";
}

/** The shape of a format that the file names by number only. (ECMA-376 part 1, 18.8.30) */
export function toBuiltInShape(id: number): NumberShape {
  if (id === 9 || id === 10) return "percent";
  if (id === 46) return "duration";
  const isDate = DATE_IDS.some(([first, last]) => first <= id && id <= last);
  return isDate ? "date" : "plain";
}

const DATE_IDS = [
  [14, 22],
  [27, 36],
  [45, 47],
  [50, 58],
] as const;
