import type { UnitResult } from "../../../results/index.ts";
import { previousOf } from "../../report.ts";
import type { HeadingCell, TableColumn, TableRow } from "../blocks.ts";
import type { ScoredPart, WordReport } from "../report.ts";

/** Columns of figures, all of one width. */
export function figures(count: number, width: number): readonly TableColumn[] {
  return Array.from({ length: count }, () => ({ width, align: "right" }));
}

/** A heading of one row. */
export function plainHeading(texts: readonly string[]): readonly (readonly HeadingCell[])[] {
  return [texts.map((text) => ({ text }))];
}

/** The name, with a word where the data are incomplete. */
export function unitCell({ words }: WordReport, { name, status }: UnitResult): string {
  return status === "incomplete" ? `${name} (${words.notes.incomplete})` : name;
}

/** Whether another number of units was ranked in the compared period, so that ranks are written as 12/145. */
export function hasOtherCount(report: WordReport, unit: UnitResult): boolean {
  const [past] = previousOf(report, unit);
  return unit.rank !== null && past?.rank != null && past.of !== null && past.of !== unit.of;
}

/** Whom the last rows of a table sum up, where that is not every unit above them. */
export function rankedOnlyNote({ words }: WordReport, { group, assessed }: ScoredPart): readonly string[] {
  const isPart = group.ranked.length > 0 && assessed.length < group.units.length;
  return isPart && assessed.length > 1 ? [words.notes.rankedOnly] : [];
}

/** What a dash stands for, where there is one. */
export function noneNote({ words }: WordReport, rows: readonly TableRow[]): readonly string[] {
  return rows.some(({ cells }) => cells.some((cell) => cell === "–")) ? [words.notes.none] : [];
}

export const RANK_COLUMN: TableColumn = { width: 14, align: "center" };
export const UNIT_COLUMN: TableColumn = { width: 44, align: "left", grows: true };
