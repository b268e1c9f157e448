import { type CellValue, rawText } from "../../workbook/index.ts";
import type { OpenNode } from "./depth.ts";

/** The code that a cell holds, or those it may have held before Excel took it for a number or a date. */
export type CodeReading = { readonly code: string } | { readonly candidates: readonly string[] };

/**
 * Reads a code: 1.10 that became the number 1.1 is settled by where it stands, after 1.9; where that does not settle it,
 * the answer is every code it may be. Text is taken as it stands, unless it may be changed and could not stand there.
 *
 * @param open the way to the row above
 * @param used the codes above
 * @param mayBeChanged whether Excel may have saved a number or date as this text: in a CSV
 */
export function readCode(
  value: CellValue,
  open: readonly OpenNode[],
  used: ReadonlySet<string>,
  mayBeChanged: boolean,
): CodeReading {
  const text = rawText(value).trim();
  const expected = expectedCodes(open);
  if (value.kind === "text") return { code: mayBeChanged ? settledText(text, expected, used) : text };
  const candidates = value.kind === "date" ? datedCodes(text) : numberCodes(text);
  const [only, other] = candidates;
  if (only !== undefined && other === undefined) return { code: only };
  const fitting = candidates.filter((candidate) => expected.has(candidate));
  const [fits, alsoFits] = fitting;
  if (fits !== undefined && alsoFits === undefined) return { code: fits };
  // A code was left out before it: 1.3 after 1.1 is no 1.30.
  if (value.kind === "number" && only !== undefined && fitting.length === 0 && !used.has(only))
    return { code: only };
  return { candidates };
}

/** What a code may have been before somebody opened the CSV in Excel and saved it. */
function settledText(text: string, expected: ReadonlySet<string>, used: ReadonlySet<string>): string {
  if (expected.has(text)) return text;
  const dotted = /^\d+,\d+$/.test(text) ? text.replace(",", ".") : text;
  const candidates = [...numberCodes(dotted), ...datedCodes(text)].filter((candidate) =>
    expected.has(candidate),
  );
  const [only, other] = candidates;
  const isImpossible = used.has(dotted) || dotted !== text || datedCodes(text).length > 0;
  return only !== undefined && other === undefined && isImpossible ? only : text;
}

/** Codes that may follow: the first below the last row, and the next beside every open node. */
function expectedCodes(open: readonly OpenNode[]): ReadonlySet<string> {
  const last = open.at(-1);
  const next = open.map(({ code }) => code.replace(/\d+$/, (digits) => `${BigInt(digits) + 1n}`));
  return new Set(last ? [`${last.code}.1`, ...next] : ["1"]);
}

/** 1.1 may have been 1.1 or 1.10. */
function numberCodes(text: string): readonly string[] {
  return /^\d+\.\d$/.test(text) ? [text, `${text}0`] : [text];
}

/** The codes that Excel takes for this date, day or month first: 1.2, 2.1, 1.2.18. */
function datedCodes(text: string): readonly string[] {
  const pattern = /^\d{4}-/.test(text)
    ? /^\d\d(?<year>\d\d)-0?(?<month>\d+)-0?(?<day>\d+)/
    : /^0?(?<day>\d{1,2})[/-]0?(?<month>\d{1,2})(?:[/-](?:\d\d)?(?<year>\d\d))?$/;
  const { day, month, year } = pattern.exec(text)?.groups ?? {};
  if (day === undefined || month === undefined) return [];
  const short = `${Number(year ?? 0)}`;
  const withYear = year === undefined ? [] : [`${day}.${month}.${short}`, `${month}.${day}.${short}`];
  return [...new Set([`${day}.${month}`, `${month}.${day}`, ...withYear])];
}
