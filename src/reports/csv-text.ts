/** How a CSV is meant to be opened: by programs, or by Excel set to Vietnamese. */
export type CsvFlavour = "csv" | "csv-vi";

export type CsvValue = string | number | boolean | null;
export type CsvRecord = Readonly<Record<string, CsvValue>>;

/**
 * Records as CSV: for programs with commas and decimal dots, for Vietnamese Excel with a byte order mark, semicolons
 * and decimal commas. Lines end as RFC 4180 has it.
 *
 * @param first columns that come first, and are there even without records; the others follow as they appear
 */
export function writeCsvRecords(
  records: readonly CsvRecord[],
  flavour: CsvFlavour,
  first: readonly string[] = [],
): string {
  const columns = [...new Set([...first, ...records.flatMap((record) => Object.keys(record))])];
  const separator = flavour === "csv" ? "," : ";";
  const lines = [columns, ...records.map((record) => columns.map((column) => record[column] ?? null))];
  const text = lines
    .map(
      (line) => `${line.map((value) => quote(formatValue(value, flavour), separator)).join(separator)}\r\n`,
    )
    .join("");
  return flavour === "csv" ? text : `\uFEFF${text}`;
}

function formatValue(value: CsvValue, flavour: CsvFlavour): string {
  if (value === null) return "";
  if (flavour === "csv" || typeof value === "boolean") return `${value}`;
  return typeof value === "number" ? `${value}`.replace(".", ",") : toExcelText(value);
}

/**
 * A text as Excel leaves it alone: one that begins like a formula would be run, and "3/4" or "1.234" be taken for a
 * date or a number. Programs get both as they are.
 */
function toExcelText(text: string): string {
  if (/^[=+\-@\t\r\n]/.test(text)) return `'${text}`;
  return isTakenForValue(text) ? `="${text}"` : text;
}

/** Dates (3/4, 3-4-2018), times (1:30), thousands (1.234), leading zeros, exponents, and digits beyond fifteen. */
function isTakenForValue(text: string): boolean {
  return /^\d+([/:-]\d+)+$|^\d{1,3}(\.\d{3})+$|^0\d+$|^\d+[eE]\d+$|^\d{16,}$/.test(text);
}

function quote(text: string, separator: string): string {
  return text.includes(separator) || /["\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
