import { Rational } from "./rational.ts";
import { toCleanText } from "./text.ts";

/** What a text that holds a number may mean. */
export interface NumberText {
  /** Every value the text can stand for; two where a mark may part thousands or decimals ("1.234"). */
  readonly readings: readonly NumberReading[];
  /** Whether a percent sign follows: "98 %" has the value 98. */
  readonly percent: boolean;
}

export interface NumberReading {
  readonly value: Rational;
  /** The mark this reading takes for the decimal one; undefined where it has no decimals and no marks. */
  readonly decimalMark: "," | "." | undefined;
  /** Decimals given: 2 for "79,80". */
  readonly decimals: number;
}

/**
 * Reads a number as Vietnamese or English offices write it: "79,81", "79.81", "27.800", "1.234,5", "98 %".
 *
 * A single mark before exactly three digits reads two ways; the caller settles it by what the field may
 * hold and by how the rest of the file writes numbers, or asks. Undefined when the text is no number.
 *
 * @example readNumberText("27.800")?.readings.map((reading) => reading.value.toText()) // ["27.8", "27800"]
 */
export function readNumberText(text: string): NumberText | undefined {
  const match = /^([+\-−]?)\s*(.+?)\s*(%?)$/.exec(toCleanText(text));
  if (!match) return undefined;
  const body = match[2] ?? "";
  const negative = match[1] === "-" || match[1] === "−";
  const readings = [asDecimal(body, ","), asDecimal(body, ".")]
    .filter((reading) => reading !== undefined)
    .map((reading) => (negative ? { ...reading, value: reading.value.negated() } : reading));
  const [first, second] = readings;
  if (!first) return undefined;
  const distinct =
    second && !first.value.equals(second.value) ? [first, second] : [withoutNeedlessMark(first, second)];
  distinct.sort((a, b) => a.value.abs().compare(b.value.abs()));
  return { readings: distinct, percent: match[3] === "%" };
}

/** The reading of `body` that takes `mark` for the decimal mark; the other mark and spaces part thousands. */
function asDecimal(body: string, mark: "," | "."): NumberReading | undefined {
  const [whole, fraction, ...more] = body.split(mark);
  if (whole === undefined || more.length > 0) return undefined;
  if (fraction !== undefined && !/^\d+$/.test(fraction)) return undefined;
  const thousands = mark === "," ? "." : ",";
  const digits = ungrouped(whole, thousands) ?? ungrouped(whole, " ");
  if (digits === undefined) return undefined;
  return {
    value: Rational.fromDecimal(fraction === undefined ? digits : `${digits}.${fraction}`),
    decimalMark: fraction === undefined && digits === whole ? undefined : mark,
    decimals: fraction?.length ?? 0,
  };
}

/** "27.800" → "27800" with "." for thousands; undefined unless every group after the first has three digits. */
function ungrouped(text: string, separator: string): string | undefined {
  if (/^\d+$/.test(text)) return text;
  const [first = "", ...groups] = text.split(separator);
  const isGrouped =
    /^[1-9]\d{0,2}$/.test(first) && groups.length > 0 && groups.every((group) => /^\d{3}$/.test(group));
  return isGrouped ? first + groups.join("") : undefined;
}

/** A whole number without marks tells nothing of how the file writes decimals. */
function withoutNeedlessMark(reading: NumberReading, same: NumberReading | undefined): NumberReading {
  return same ? { ...reading, decimalMark: undefined } : reading;
}
