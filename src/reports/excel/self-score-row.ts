import { comparableLeaves, type SelfScoreArea, type SelfScoreGap } from "../findings/index.ts";
import { writeNumberOrNone, writePublished } from "./cells.ts";
import type { Details } from "./detail-column.ts";
import { nodeKey } from "./detail-rows.ts";
import { count, minus, percentOf, rounded, sum } from "./formula.ts";
import { type Formula, here, listThere } from "./references.ts";
import type { RowWriter } from "./row-writer.ts";
import { type GapTable, layGapColumns, type PointCells } from "./self-score-table.ts";
import { type Look, signedFormat } from "./styles.ts";

/** A row of the table: its unrounded sums, and the figures that they must come to. */
export interface GapRow {
  readonly row: number;
  readonly look: Look;
  readonly decimals: number;
  readonly published: PublishedGap & { readonly areas: readonly SelfScoreArea[] };
}

export interface PublishedGap {
  readonly self: number;
  readonly appraised: number;
  readonly gap: number;
  readonly percent: number | null;
}

/**
 * Writes the points of each area at the right of a row, self-scores as values where no formula is given; what
 * stands left of them is summed from these cells. Gives them by code of the area.
 */
export function writeGapPoints(
  { report, sheet, areas }: GapTable,
  { row, look, decimals, published }: GapRow,
  formulas: (code: string, kind: keyof PointCells) => Formula | undefined,
): ReadonlyMap<string, PointCells> {
  const { firstPoints } = layGapColumns(areas.length);
  const cells = areas.map(({ code }, i) => {
    const area = published.areas.find((one) => one.code === code);
    const write = (kind: keyof PointCells, column: number) => {
      const formula = area && formulas(code, kind);
      const value = area?.[kind] ?? null;
      const spot = { sheet, row, column };
      return formula
        ? writePublished(report, spot, rounded(formula, decimals), value, look)
        : writeNumberOrNone(report, spot, value, look);
    };
    const column = firstPoints + i * 2;
    return [code, { self: write("self", column), appraised: write("appraised", column + 1) }] as const;
  });
  return new Map(cells);
}

/** The sum of the cells of "Chi tiết" that a unit's comparison takes in, of one area or of all. */
export function countedPoints(gap: SelfScoreGap, details: Details, code?: string): Formula | undefined {
  const counted = countedCells(gap, details, code);
  return counted && sum(counted.cells, counted.list);
}

/** How many of them there are. */
export function countedCriteria(gap: SelfScoreGap, details: Details): Formula | undefined {
  const counted = countedCells(gap, details);
  return counted && count(counted.cells, counted.list);
}

/** Undefined where a cell is not known, or there are more than a formula can name. */
function countedCells({ unit }: SelfScoreGap, details: Details, code?: string) {
  const leaves = comparableLeaves(unit).filter(({ area }) => code === undefined || area === code);
  const nodes = details.get(unit.id)?.nodes;
  const cells = leaves.flatMap(({ leaf }) => nodes?.get(nodeKey(leaf))?.points ?? []);
  const list = listThere(cells);
  const isWhole = cells.length === leaves.length && cells.length > 0;
  return isWhole && list.length < LONGEST_LIST ? { cells, list } : undefined;
}

/** Writes what was claimed, what counts, the gap between the two and the share that counts. */
export function writeGap(
  writer: RowWriter,
  { decimals, published }: Pick<GapRow, "decimals"> & { readonly published: PublishedGap },
  formulas: { readonly self: Formula | undefined; readonly appraised: Formula | undefined },
  gapLook: Look = {},
): PointCells {
  const publish = (formula: Formula | undefined) => formula && rounded(formula, decimals);
  const self = writer.published(publish(formulas.self), published.self);
  const appraised = writer.published(publish(formulas.appraised), published.appraised);
  const [claimed, counted] = [here(self), here(appraised)];
  const look: Look = { bold: true, format: signedFormat(decimals), ...gapLook };
  writer.published(publish(minus(counted, claimed)), published.gap, look);
  writer.published(publish(percentOf(counted, claimed)), published.percent);
  return { self, appraised };
}

/** Writes the gap of each area. */
export function writeAreaGaps(
  writer: RowWriter,
  { decimals, published }: GapRow,
  points: ReadonlyMap<string, PointCells>,
  isMost: (code: string, gap: number) => boolean,
): void {
  for (const [code, { self, appraised }] of points) {
    const gap = published.areas.find((area) => area.code === code)?.gap ?? null;
    const formula = rounded(minus(here(appraised), here(self)), decimals);
    const most = gap !== null && isMost(code, gap);
    writer.published(formula, gap, { format: signedFormat(decimals), ...(most ? MOST_GAP : {}) });
  }
}

export const MOST_GAP: Look = { bold: true, fill: "mark" };
/** In characters; Excel takes 8192 of a formula. */
const LONGEST_LIST = 8000;
