import type { CellContent } from "./cell-xml.ts";

/** Points of a line of 11-point type, and the most that Excel allows for a row. */
const LINE = 15;
const MOST_HEIGHT = 409;

/** How high a row must be to show all of its texts, each in a column with room for so many characters. */
export function rowHeight(
  cells: readonly { readonly content: CellContent; readonly characters: number }[],
): number {
  const lines = cells.map(({ content, characters }) =>
    typeof content === "string" ? linesOf(content, characters) : 1,
  );
  return Math.min(Math.max(1, ...lines) * LINE + 3, MOST_HEIGHT);
}

/** Lines that a text takes when it is broken between words; a word longer than the line is broken too. */
function linesOf(text: string, width: number): number {
  let lines = 0;
  for (const paragraph of text.split("\n")) {
    let used = 0;
    lines += 1;
    for (const { length } of paragraph.split(" ")) {
      const isNewLine = used > 0 && used + 1 + length > width;
      used = isNewLine || used === 0 ? length : used + 1 + length;
      const more = Math.max(0, Math.ceil(used / width) - 1);
      lines += more + (isNewLine ? 1 : 0);
      used -= more * width;
    }
  }
  return lines;
}
