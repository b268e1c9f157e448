import type { Worksheet } from "exceljs";
import type { ScoredGroup } from "../report.ts";
import type { DetailRow, DetailRows } from "./detail-rows.ts";
import type { Figure } from "./references.ts";
import type { ExcelReport } from "./report.ts";
import type { Look } from "./styles.ts";

/** A sheet of details being written. */
export interface DetailSheet {
  readonly report: ExcelReport;
  readonly sheet: Worksheet;
  readonly group: ScoredGroup;
  readonly rows: DetailRows;
  readonly summary: SummaryRows;
  /** The maxima of the set, by row. */
  readonly maxima: ReadonlyMap<number, Figure>;
}

/** The rows under the tree that lead from its sums to the published figures. */
export interface SummaryRows {
  readonly heading: number;
  readonly unrounded: number;
  /** In the order of the areas. */
  readonly areaMax: readonly number[];
  readonly max: number;
  readonly total: number;
  readonly index: number;
  readonly appraised: number;
  readonly survey: number;
  readonly self: number;
  /** The row after the last. */
  readonly next: number;
}

export function layDetailSummary({ areas, next }: DetailRows): SummaryRows {
  const [heading, unrounded] = [next, next + 1];
  const areaMax = areas.map((_, i) => unrounded + 1 + i);
  const max = unrounded + 1 + areas.length;
  return {
    heading,
    unrounded,
    areaMax,
    max,
    total: max + 1,
    index: max + 2,
    appraised: max + 3,
    survey: max + 4,
    self: max + 5,
    next: max + 6,
  };
}

/** Areas, bonus and penalty bold on grey, other branches bold. */
export function nodeLook({ level, parts }: DetailRow): Look {
  const look = { size: DETAIL_SIZE, border: true, bold: level === 0 || parts.length > 0 };
  return level === 0 ? { ...look, fill: "group" } : look;
}

export const DETAIL_SIZE = 10;
/** Maxima as the set gives them: 0.25, 2, 9.5. */
export const MAX_LOOK: Look = { align: "right", format: "General" };
