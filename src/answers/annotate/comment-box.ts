import type { MarkedCell } from "./marked-cells.ts";
import type { SheetGeometry } from "./sheet-geometry.ts";

/** Pixels: how wide a comment is, and how high it may get. */
const WIDTH = 320;
const MOST_HEIGHT = 520;
const LINE_HEIGHT = 15;
const MARGIN = 12;
const CHARACTERS_PER_LINE = 50;

/**
 * Where the box of a comment lies, as VML says it: column, pixels into it, row, pixels into it, of its upper
 * left and its lower right corner, all counted from 0. It lies right of its cell and is as high as its text.
 */
export function boxAnchor({ column, row }: MarkedCell, text: string, geometry: SheetGeometry): string {
  const lines = text.split("\n").map((line) => Math.floor(line.length / CHARACTERS_PER_LINE) + 1);
  const height = lines.reduce((total, count) => total + count * LINE_HEIGHT, MARGIN);
  const width = (index: number) => geometry.columnWidth(index + 1);
  const heightOf = (index: number) => geometry.rowHeight(index + 1);
  const [left, top] = [Math.min(column, LAST_COLUMN), Math.max(row - 2, 0)];
  const [right, rightOffset] = walk(left, MARGIN + WIDTH, width, LAST_COLUMN);
  const [bottom, bottomOffset] = walk(top, MARGIN + Math.min(height, MOST_HEIGHT), heightOf, LAST_ROW);
  return [left, MARGIN, top, MARGIN, right, rightOffset, bottom, bottomOffset].join(", ");
}

const LAST_COLUMN = 16_383;
const LAST_ROW = 1_048_575;

/** Rows of no height are passed over only so far. */
const MOST_STEPS = 2_000;

/** The column or row that lies so many pixels after the start of another, and the pixels into it. */
function walk(
  from: number,
  pixels: number,
  sizeOf: (index: number) => number,
  last: number,
): [index: number, offset: number] {
  let index = from;
  let rest = pixels;
  while (sizeOf(index) <= rest && index < last && index - from < MOST_STEPS) {
    rest -= sizeOf(index);
    index += 1;
  }
  return [index, Math.min(rest, sizeOf(index))];
}
