import { type Language, type NumberReading, Rational, readNumberText } from "../../shared/index.ts";
import type { ClassBand } from "../model.ts";
import { quoteItem, splitParts, unquoteItem } from "./list-text.ts";
import { plainNumber } from "./number-words.ts";
import { sheetWords } from "./words.ts";

/** A class as the sheet writes it. */
export interface ClassSource {
  readonly name: string;
  readonly from: Rational;
  readonly to?: Rational;
}

/**
 * The classes in one text, best first. (Xếp loại)
 *
 * @example classText(set.classes, "vi") // "Tốt: từ 80 đến 100; Khá: từ 65 đến 80"
 */
export function classText(classes: readonly ClassBand[], language: Language): string {
  const words = sheetWords[language];
  return classes
    .map(({ name, from, to }) => {
      const end = to ? ` ${words.to} ${plainNumber(to, language)}` : "";
      return `${quoteName(name)}: ${words.from} ${plainNumber(from, language)}${end}`;
    })
    .join("; ");
}

/** The classes of such a text, and the parts of it that are none. */
export function readClassText(text: string): { classes: ClassSource[]; unread: string[] } {
  const classes: ClassSource[] = [];
  const unread: string[] = [];
  for (const part of splitParts(text)) {
    const read = readClass(part);
    if (read) classes.push(read);
    else unread.push(part);
  }
  return { classes, unread };
}

/**
 * Name, limit, and where the class ends: "Khá: từ 65 đến dưới 80", "Good: from 80 to 90", "Tốt: 80 trở lên", and of the
 * lowest class only the end: "Yếu: dưới 50".
 */
const CLASS =
  /^(?<name>"(?:[^"]|"")*"\s*|[^:]*):\s*(?:(?:dưới|below|under|<)\s*(?<below>[\d.,]+)\s*(?:%|điểm)?|(?:từ|from|≥|>=)?\s*(?<from>[+\-−]?[\d.,]+)\s*(?:%|điểm)?(?:\s*(?:đến|to|[-–—])\s*(?:dưới|below|<)?\s*(?<to>[+\-−]?[\d.,]+)\s*(?:%|điểm)?|\s*(?:trở lên|and above))?)$/isu;

function readClass(part: string): ClassSource | undefined {
  const groups = CLASS.exec(part)?.groups;
  const name = unquoteItem((groups?.name ?? "").trim());
  const end = groups?.to ?? groups?.below;
  const from = groups?.below === undefined ? readOne(groups?.from) : Rational.zero;
  const to = readOne(end);
  if (name === "" || from === undefined || (end !== undefined && to === undefined)) return undefined;
  return { name, from, ...(to && { to }) };
}

function readOne(text: string | undefined): Rational | undefined {
  const readings: readonly NumberReading[] = text === undefined ? [] : (readNumberText(text)?.readings ?? []);
  // Indexes and points of classes stay below a thousand thousand: of two readings the smaller is meant.
  return readings[0]?.value;
}

/** A colon ends the name. */
function quoteName(name: string): string {
  return name.includes(":") ? `"${name.replaceAll('"', '""')}"` : quoteItem(name);
}
