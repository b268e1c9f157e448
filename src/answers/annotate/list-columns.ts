import { columnKindOf } from "../headings.ts";
import type { CellContent } from "./cell-xml.ts";
import { shorten } from "./comment-text.ts";
import type { ListStyles } from "./list-styles.ts";
import type { Mark } from "./mark.ts";
import { type AnnotationWords, fillWords, type ListColumn } from "./words.ts";

/** One thing that the list tells, and the sheet of the copy that shows it. */
export interface ListedMark {
  /** From 1. */
  readonly number: number;
  readonly mark: Mark;
  /** The name in the copy; undefined where there is no cell to go to. */
  readonly sheet: string | undefined;
}

/** One column of the list: how wide it is in characters, what it holds and how that looks. */
export interface ColumnOfList {
  readonly name: ListColumn;
  readonly width: number;
  /** How many characters fit on a line, where its type is smaller than usual. */
  readonly characters?: number;
  readonly content: (listed: ListedMark, words: AnnotationWords) => CellContent;
  readonly style: (styles: ListStyles, listed: ListedMark) => number;
}

const centred = (styles: ListStyles) => styles.centred;
const text = (styles: ListStyles) => styles.text;

/** The columns in order. That of the units is left out where there is only one. */
export const LIST_COLUMNS: readonly ColumnOfList[] = [
  {
    name: "number",
    width: 5,
    content: ({ number }) => ({ type: "n", stored: `${number}` }),
    style: centred,
  },
  {
    name: "severity",
    width: 11,
    content: ({ mark }, words) => words.severity[mark.severity],
    style: (styles, { mark }) => styles.severity[mark.severity],
  },
  { name: "sheet", width: 14, content: ({ mark, sheet }) => mark.sheet ?? sheet ?? "", style: centred },
  {
    name: "cell",
    width: 7,
    content: ({ mark }) => shorten(mark.cell ?? "", 50),
    style: (styles, { sheet }) => (sheet === undefined ? styles.centred : styles.link),
  },
  { name: "unit", width: 15, content: ({ mark }, words) => named(mark.unit, words), style: text },
  { name: "criterion", width: 9, content: ({ mark }, words) => named(mark.criterion, words), style: centred },
  { name: "message", width: 40, content: ({ mark }) => shorten(mark.message), style: text },
  { name: "found", width: 15, content: ({ mark }, words) => named(mark.found, words), style: text },
  { name: "expected", width: 15, content: ({ mark }, words) => named(mark.expected, words), style: text },
  { name: "remedy", width: 34, content: ({ mark }) => shorten(mark.remedy), style: text },
  {
    name: "code",
    width: 15,
    characters: 19,
    content: ({ mark }) => mark.code,
    style: (styles) => styles.code,
  },
];

/**
 * A text of a fault as the list shows it. One that heads a column of a form is said to be that: on its own it could
 * make the list pass for a form when the copy is sent back.
 */
function named(text: string | undefined, words: AnnotationWords): string {
  const shown = shorten(text ?? "");
  return columnKindOf(shown) === undefined ? shown : fillWords(words.heading, { heading: shown });
}
