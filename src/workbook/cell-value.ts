import { Rational } from "../shared/index.ts";
import type { CellValue } from "./model.ts";
import type { NumberShape } from "./number-format.ts";
import { unescapeText } from "./rich-text.ts";
import { toDateText, toDurationText } from "./serial-date.ts";
import { readStoredNumber } from "./stored-number.ts";
import { excerpt, Unreadable } from "./unreadable.ts";

/** A cell as the file writes it. */
export interface RawCell {
  readonly address: string;
  /** s, str, inlineStr, b, e, d or n: what the stored text stands for. */
  readonly type: string;
  readonly style: number;
  formula?: string;
  /** Undefined where nothing was stored; empty where a formula gave the empty text. */
  stored?: string;
}

/** What cells refer to outside their sheet. */
export interface CellContext {
  readonly sharedStrings: readonly string[];
  readonly shapes: readonly NumberShape[];
  readonly is1904: boolean;
}

/** What a cell holds; undefined for one that holds nothing: only a style, or only white space. */
export function toCellValue(cell: RawCell, context: CellContext): CellValue | undefined {
  const isComputed = cell.formula !== undefined;
  const nothing: CellValue | undefined = isComputed ? { kind: "uncomputed" } : undefined;
  if (cell.stored === undefined) return nothing;
  if (cell.type === "str") return toText(unescapeText(cell.stored), isComputed);
  // The runs of an inline string were unescaped as they were put together.
  if (cell.type === "inlineStr") return toText(cell.stored, isComputed);
  const stored = cell.stored.trim();
  if (stored === "") return nothing;
  if (cell.type === "s") return toText(sharedString(stored, cell, context), isComputed);
  if (cell.type === "e") return { kind: "error", text: stored };
  if (cell.type === "b") return { kind: "boolean", value: toBoolean(stored, cell) };
  if (cell.type === "d") return { kind: "date", text: toIsoText(stored, cell) };
  return toNumber(stored, cell, context);
}

function toText(text: string, isComputed: boolean): CellValue | undefined {
  return text.trim() === "" && !isComputed ? undefined : { kind: "text", text };
}

function sharedString(stored: string, cell: RawCell, { sharedStrings }: CellContext): string {
  const text = /^\d+$/.test(stored) ? sharedStrings[Number(stored)] : undefined;
  if (text === undefined) throw damagedCell(cell);
  return text;
}

function toBoolean(stored: string, cell: RawCell): boolean {
  if (!/^(0|1|true|false)$/i.test(stored)) throw damagedCell(cell);
  return stored === "1" || stored.toLowerCase() === "true";
}

/** ISO 8601 as some writers store dates, brought to the form that serial numbers are given. */
function toIsoText(stored: string, cell: RawCell): string {
  const match = /^(\d{4}-\d\d-\d\d)?(?:T?(\d\d:\d\d)(:\d\d)?(?:\.\d*)?)?Z?$/.exec(stored);
  const [, date, minutes, seconds = ":00"] = match ?? [];
  const time = minutes === undefined ? undefined : minutes + seconds;
  if (date === undefined && time === undefined) throw damagedCell(cell);
  if (date === undefined || time === undefined) return date ?? time ?? "";
  return time === "00:00:00" ? date : `${date}T${time}`;
}

function toNumber(stored: string, cell: RawCell, { shapes, is1904 }: CellContext): CellValue {
  const value = cell.type === "n" ? readStoredNumber(stored) : undefined;
  if (value === undefined) throw damagedCell(cell);
  const shape = shapes[cell.style] ?? "plain";
  if (shape === "plain") return { kind: "number", value, percent: false };
  if (shape === "percent") return { kind: "number", value: value.times(Rational.hundred), percent: true };
  return { kind: "date", text: shape === "date" ? toDateText(value, is1904) : toDurationText(value) };
}

function damagedCell({ stored = "", type, address }: RawCell): Unreadable {
  return new Unreadable(
    "answers/cell-is-damaged",
    { found: excerpt(stored), expected: type },
    { cell: address },
  );
}
