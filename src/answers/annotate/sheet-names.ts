/** Excel allows that many characters. */
const LONGEST = 31;

/** A name for a new sheet: the wanted one, or that with (2), (3) … where a sheet is called so already. */
export function freeSheetName(wanted: string, taken: Iterable<string>): string {
  const names = new Set([...taken].map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const suffix = number === 1 ? "" : ` (${number})`;
    const name = wanted.slice(0, LONGEST - suffix.length) + suffix;
    if (!names.has(name.toLowerCase())) return name;
  }
}

/**
 * The name of the sheet that holds the cells of a CSV: that of the file, as far as a sheet can be called so.
 *
 * @example sheetNameOf("forms/tan-hong.csv") // "tan-hong"
 */
export function sheetNameOf(file: string): string {
  const base = file.replace(/^.*\//, "").replace(/\.[^.]*$/, "");
  const allowed = base.replace(/[[\]:*?/\\]/g, " ").replace(/^[' ]+|[' ]+$/g, "");
  const name = allowed.slice(0, LONGEST).replace(/[' ]+$/, "");
  // Excel keeps this name for itself.
  return name === "" || name.toLowerCase() === "history" ? "CSV" : name;
}
