import type { ListedMark } from "./list-columns.ts";
import { type Mark, SEVERITIES } from "./mark.ts";
import { addressOf } from "./marked-cells.ts";

/** More than anyone corrects in one go, and few enough for Excel, which takes 65,530 links on a sheet. */
export const MOST_LISTED = 10_000;

/** A sheet to which marks can lead. */
export interface ShownSheet {
  readonly name: string;
  readonly hidden: boolean;
}

/**
 * The marks in the order of the list: the most important first, then down the sheets, those of no cell before
 * those of one. Of very many only the first are kept.
 */
export function listMarks(
  marks: readonly Mark[],
  sheets: readonly ShownSheet[],
  sheetOf: (mark: Mark) => string | undefined,
): ListedMark[] {
  const position = new Map(sheets.map(({ name }, index) => [name, index]));
  const places = marks.map((mark) => {
    const address = addressOf(mark);
    const sheet = position.get(sheetOf(mark) ?? "") ?? -1;
    return [SEVERITIES.indexOf(mark.severity), sheet, address?.row ?? 0, address?.column ?? 0];
  });
  const shown = new Set(sheets.flatMap(({ name, hidden }) => (hidden ? [] : name)));
  const order = [...marks.keys()].sort((a, b) => compare(places[a] ?? [], places[b] ?? []));
  return order.slice(0, MOST_LISTED).flatMap((index, i) => {
    const mark = marks[index];
    if (!mark) return [];
    const sheet = sheetOf(mark);
    const leads = sheet !== undefined && shown.has(sheet) && addressOf(mark) !== undefined;
    return [{ number: i + 1, mark, sheet: leads ? sheet : undefined }];
  });
}

function compare(a: readonly number[], b: readonly number[]): number {
  for (const [index, value] of a.entries()) {
    const difference = value - (b[index] ?? 0);
    if (difference !== 0) return difference;
  }
  return 0;
}
