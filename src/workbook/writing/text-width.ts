/**
 * How wide a text runs in Times New Roman, in the units of a column width.
 *
 * Spreadsheets do not fit columns and merged rows by themselves when a file is opened, so their size is
 * estimated; capitals and bold count as wide as they are.
 */
export function widthOf(text: string, size: number, bold = false): number {
  let ems = 0;
  for (const character of text.normalize("NFC")) ems += emsOf(character);
  return (ems * size * (bold ? 1.05 : 1)) / POINTS_PER_UNIT;
}

/** How many lines a text takes in a cell of that width, broken between words; no cell is narrower than a letter. */
export function linesOf(text: string, width: number, size: number, bold = false): number {
  const least = Math.max(width, widthOf("W", size, bold));
  return text.split("\n").reduce((lines, line) => lines + wrappedLines(line, least, size, bold), 0);
}

/** The height in points of that many lines. */
export function heightOf(lines: number, size: number): number {
  return Math.ceil(lines * size * 1.17 + 4);
}

/** A column unit is the digit 0 of the workbook's default font, 7 pixels. */
const POINTS_PER_UNIT = 5.25;

function wrappedLines(line: string, width: number, size: number, bold: boolean): number {
  const space = widthOf(" ", size, bold);
  let lines = 1;
  let used = 0;
  for (const word of line.split(" ")) {
    const wide = widthOf(word, size, bold);
    if (used > 0 && used + space + wide > width) {
      lines += 1;
      used = wide;
    } else used += (used > 0 ? space : 0) + wide;
    // A word wider than the cell is broken within.
    while (used > width) {
      lines += 1;
      used -= width;
    }
  }
  return lines;
}

/** Widths of the letters in shares of the type size; accents add nothing. */
function emsOf(character: string): number {
  const letter = character.normalize("NFD").charAt(0);
  const width = WIDTHS.find(([letters]) => letters.includes(letter))?.[1];
  return width ?? (/\p{Lu}/u.test(letter) ? 0.72 : 0.5);
}

const WIDTHS: readonly (readonly [letters: string, ems: number])[] = [
  [" .,", 0.25],
  ["ijlt/:;'|!", 0.28],
  ['frI()[]-"J', 0.34],
  ["acesz", 0.44],
  ["EFLPST", 0.61],
  ["w", 0.72],
  ["mM%…", 0.86],
  ["W▲▼—", 0.98],
];
