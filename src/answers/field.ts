import { type Place, type Rational, readNumberText, toCleanText } from "../shared/index.ts";
import { type CellValue, cellText } from "../workbook/index.ts";
import type { Datum, Field } from "./model.ts";

/** How a file writes decimals in its number columns, where all of its numbers agree. */
export type NumberStyle = "," | "." | undefined;

/**
 * Reads a cell that was filled in: its text and every number it can stand for.
 *
 * "1.234" has two readings; `inFileStyle` is the one that the file's other numbers speak for.
 */
export function toField(value: CellValue, place: Place, style: NumberStyle): Field {
  switch (value.kind) {
    case "number":
      return single({ text: cellText(value), number: value.value, percent: value.percent }, place);
    case "boolean":
      return single({ text: cellText(value), percent: false }, place);
    case "text":
      return fromText(value.text, place, style);
    case "date":
    case "error":
      return { ...single({ text: value.text, percent: false }, place), fault: value.kind };
    case "uncomputed":
      return { ...single({ text: "", percent: false }, place), fault: "uncomputed" };
  }
}

/**
 * The decimal mark that every number text of a file's number columns agrees on; undefined where none tells.
 *
 * @example numberStyleOf(["27.800", "0,5"]) // ","
 */
export function numberStyleOf(texts: Iterable<string>): NumberStyle {
  const marks = new Set<"," | ".">();
  for (const text of texts) {
    const readings = readNumberText(text)?.readings ?? [];
    const [only, other] = readings;
    if (only?.decimalMark && !other) marks.add(only.decimalMark);
  }
  const [mark] = marks;
  return marks.size === 1 ? mark : undefined;
}

/** A text as an answer keeps it: clean, but with its line breaks, which part the items of a list. */
function fromText(raw: string, place: Place, style: NumberStyle): Field {
  const text = raw
    .split(/\r\n|\r|\n/)
    .map(toCleanText)
    .filter((line) => line !== "")
    .join("\n");
  const numbers = readNumberText(text);
  const [first, ...others] = (numbers?.readings ?? []).map((reading) => ({
    decimalMark: reading.decimalMark,
    datum: datumOf(
      { text, number: reading.value, percent: numbers?.percent ?? false },
      place,
      reading.decimals,
    ),
  }));
  if (!first) return single({ text, percent: false }, place);
  const inStyle = [first, ...others].find(({ decimalMark }) => style !== undefined && decimalMark === style);
  return {
    readings: [first.datum, ...others.map(({ datum }) => datum)],
    ...(inStyle && { inFileStyle: inStyle.datum }),
    place,
  };
}

function single(parts: { text: string; number?: Rational; percent: boolean }, place: Place): Field {
  return { readings: [datumOf(parts, place, decimalsOf(parts.number))], place };
}

function datumOf(
  { text, number, percent }: { text: string; number?: Rational; percent: boolean },
  place: Place,
  decimals: number,
): Datum {
  return { text, ...(number && { number }), percent, decimals, place };
}

function decimalsOf(number: Rational | undefined): number {
  return number?.toText().split(".")[1]?.length ?? 0;
}
