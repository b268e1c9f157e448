import { type Place, type Rational, readNumberText, toComparable, toHeadingKey } from "../../shared/index.ts";
import { type CellValue, rawText } from "../../workbook/index.ts";
import { shownText } from "./sheet-cells.ts";
import type { SheetReport } from "./sheet-report.ts";

/** How the sheet's own number columns write decimals, where they agree. */
export type NumberStyle = "," | "." | undefined;

/** The decimal mark that every number text agrees on; undefined where none tells. */
export function numberStyleOf(values: Iterable<CellValue | undefined>): NumberStyle {
  const marks = new Set<"," | ".">();
  for (const value of values) {
    const readings = value?.kind === "text" ? (readNumberText(value.text)?.readings ?? []) : [];
    const [only, other] = readings;
    if (only?.decimalMark && !other) marks.add(only.decimalMark);
  }
  const [mark, other] = marks;
  return other === undefined ? mark : undefined;
}

/** Reads the cells of a sheet by what belongs in them, and tells where something else stands. */
export class ValueReader {
  readonly #report: SheetReport;
  readonly #style: NumberStyle;

  constructor(report: SheetReport, style: NumberStyle) {
    this.#report = report;
    this.#style = style;
  }

  /** The text as it stands: what a decision words is kept to the letter. */
  text(value: CellValue, place: Place, heading: string): string | undefined {
    return this.#isReadable(value, place, heading) ? rawText(value) : undefined;
  }

  /** A number; a percent sign is taken only where a percentage belongs. */
  number(value: CellValue, place: Place, heading: string, takesPercent = false): Rational | undefined {
    if (!this.#isReadable(value, place, heading)) return undefined;
    const read =
      value.kind === "number"
        ? { readings: [{ value: value.value, decimalMark: undefined }], percent: value.percent }
        : value.kind === "text"
          ? readNumberText(value.text)
          : undefined;
    const [first, second] = read?.readings ?? [];
    if (!first || (read?.percent && !takesPercent)) {
      this.#report.tell("criteria/sheet-number", place, shownText(value), heading);
      return undefined;
    }
    if (!second) return first.value;
    const inStyle = [first, second].find(({ decimalMark }) => this.#style && decimalMark === this.#style);
    if (inStyle) return inStyle.value;
    const expected = `${first.value.toText()} | ${second.value.toText()}`;
    this.#report.tell("criteria/sheet-number-unclear", place, shownText(value), expected);
    return undefined;
  }

  /** One of a few words, in either language. */
  word<T>(value: CellValue, place: Place, heading: string, words: Words<T>): T | undefined {
    if (!this.#isReadable(value, place, heading)) return undefined;
    const known = words.byKey.get(toWordKey(rawText(value)));
    if (!known) this.#report.tell("criteria/sheet-word", place, shownText(value), words.shown);
    return known?.meaning;
  }

  #isReadable(value: CellValue, place: Place, heading: string): boolean {
    if (value.kind !== "date" && value.kind !== "error" && value.kind !== "uncomputed") return true;
    this.#report.tell("criteria/sheet-cell-unreadable", place, shownText(value), heading);
    return false;
  }
}

/** The words that a cell may hold. */
export interface Words<T> {
  readonly byKey: ReadonlyMap<string, { readonly meaning: T }>;
  /** As a message lists them. */
  readonly shown: string;
}

/** @param words each meaning with its words, those that a message shows first */
export function wordsOf<T>(words: readonly (readonly [meaning: T, ...texts: string[]])[]): Words<T> {
  const entries = words.flatMap(([meaning, ...texts]) =>
    texts.map((text) => [toWordKey(text), { meaning }] as const),
  );
  return { byKey: new Map(entries), shown: words.map(([, text]) => text).join("; ") };
}

/** A tick or a dash has no letters to compare it by, and is not the next mark. */
function toWordKey(text: string): string {
  return toHeadingKey(text) || toComparable(text);
}
