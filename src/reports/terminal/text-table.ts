/** What fits a terminal as a rule; nothing for people is laid out wider where it can be helped. */
export const LINE_WIDTH = 120;

/** A column of a printed table. */
export interface TextColumn {
  readonly heading: string;
  /** Figures stand flush right. */
  readonly isFigure?: boolean;
  /** A longer text is cut, and ends in "…". */
  readonly widest?: number;
}

/** The lines of a table, the body apart from the heading and its rule. */
export interface TextTable {
  readonly head: readonly string[];
  readonly body: readonly string[];
}

/**
 * A table in plain text: columns parted by two spaces, headings underlined.
 *
 * Vietnamese letters are counted as they show: one place each, however their accents are stored.
 *
 * @param lineWidth what a line may take: the last column is cut to what is left of it, but not below 20 places
 */
export function layTextTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
  lineWidth = Number.POSITIVE_INFINITY,
): TextTable {
  const lines = [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(onOneLine))];
  let left = lineWidth;
  const widths = columns.map(({ widest = Number.POSITIVE_INFINITY }, column) => {
    const isLast = column === columns.length - 1;
    const needed = lines.reduce((width, line) => Math.max(width, textWidth(line[column] ?? "")), 0);
    const width = Math.min(needed, widest, isLast ? Math.max(left, 20) : needed);
    left -= width + GAP.length;
    return width;
  });
  const [heading = "", ...body] = lines.map((line) =>
    columns
      .map(({ isFigure = false }, column) => pad(line[column] ?? "", widths[column] ?? 0, isFigure))
      .join(GAP)
      .trimEnd(),
  );
  return { head: [heading, widths.map((width) => "─".repeat(width)).join(GAP)], body };
}

const GAP = "  ";

/** A name may hold line breaks, which would tear its row apart. */
function onOneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}

export function formatTextTable(
  columns: readonly TextColumn[],
  rows: readonly (readonly string[])[],
): string {
  const { head, body } = layTextTable(columns, rows);
  return [...head, ...body].map((line) => `${line}\n`).join("");
}

/** A text of at most that many places; a longer one ends in "…". */
export function shorten(text: string, widest: number): string {
  if (textWidth(text) <= widest) return text;
  return `${[...text.normalize("NFC")]
    .slice(0, widest - 1)
    .join("")
    .trimEnd()}…`;
}

/** The places a text takes on a terminal. */
export function textWidth(text: string): number {
  return [...text.normalize("NFC").replace(/\p{M}/gu, "")].length;
}

function pad(text: string, width: number, flushRight: boolean): string {
  const fitting = shorten(text, width);
  const blank = " ".repeat(width - textWidth(fitting));
  return flushRight ? blank + fitting : fitting + blank;
}

/** A text as lines of at most that many places, broken between words. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  for (const paragraph of text.split("\n")) {
    let line = "";
    for (const word of paragraph.split(" ")) {
      const longer = line === "" ? word : `${line} ${word}`;
      if (line !== "" && textWidth(longer) > width) lines.push(line);
      line = line !== "" && textWidth(longer) > width ? word : longer;
    }
    lines.push(line);
  }
  return lines;
}
