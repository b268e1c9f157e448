/** A column of a printed table. */
export interface TextColumn {
  readonly heading: string;
  /** Figures stand flush right. */
  readonly isFigure?: boolean;
}

/**
 * A table in plain text: columns parted by two spaces, headings underlined.
 *
 * Vietnamese letters are counted as they show: one place each, however their accents are stored.
 */
export function formatTextTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): string {
  const lines = [columns.map(({ heading }) => heading), ...rows];
  const widths = columns.map((_, column) => Math.max(...lines.map((line) => width(line[column] ?? ""))));
  const format = (line: readonly string[]) =>
    columns
      .map(({ isFigure }, column) => pad(line[column] ?? "", widths[column] ?? 0, isFigure ?? false))
      .join("  ")
      .trimEnd();
  const rule = widths.map((columnWidth) => "─".repeat(columnWidth)).join("  ");
  return [format(lines[0] ?? []), rule, ...rows.map(format)].map((line) => `${line}\n`).join("");
}

function pad(text: string, columnWidth: number, flushRight: boolean): string {
  const blank = " ".repeat(Math.max(0, columnWidth - width(text)));
  return flushRight ? blank + text : text + blank;
}

function width(text: string): number {
  return [...text.normalize("NFC").replace(/\p{M}/gu, "")].length;
}
