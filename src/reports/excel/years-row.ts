import type { Worksheet } from "exceljs";
import type { PreviousFigures, UnitResult } from "../../results/index.ts";
import { difference } from "../findings/index.ts";
import { minus, rounded } from "./formula.ts";
import type { RankingCells } from "./ranking-row.ts";
import { type Figure, here, there } from "./references.ts";
import type { ExcelReport } from "./report.ts";
import { RowWriter } from "./row-writer.ts";
import { changeFormat, type Look, suffixFormat } from "./styles.ts";

/** Rank and unit, then index and rank of each period, then the change since the first. */
export interface YearColumns {
  /** Oldest first; the last is this one. */
  readonly periods: readonly { readonly period: string; readonly index: number; readonly rank: number }[];
  /** Those before this one, oldest first. */
  readonly earlier: readonly string[];
  readonly first: string;
  readonly changeIndex: number;
  readonly changeRank: number;
}

export function layYearColumns(earlier: readonly string[], period: string): YearColumns {
  const periods = [...earlier, period].map((name, i) => ({
    period: name,
    index: 3 + i * 2,
    rank: 4 + i * 2,
  }));
  const changeIndex = 3 + periods.length * 2;
  return { periods, earlier, first: earlier[0] ?? period, changeIndex, changeRank: changeIndex + 1 };
}

/** Writes the row of a unit: what it had then as values, what it has now from the ranking. Gives its cells. */
export function writeYearRow(
  place: {
    readonly report: ExcelReport;
    readonly sheet: Worksheet;
    readonly row: number;
    readonly look: Look;
    readonly decimals: number;
  },
  { first }: YearColumns,
  unit: UnitResult,
  /** Its own figures of the earlier periods, oldest first. */
  past: readonly (PreviousFigures | undefined)[],
  cells: RankingCells | undefined,
): readonly Figure[] {
  const { report, decimals } = place;
  const writer = new RowWriter(report, place.sheet, place.row, place.look);
  const now = cells && unit.rank !== null ? there(cells.rank) : undefined;
  const counts = new Set([unit.of, ...past.map((figures) => figures?.of ?? unit.of)]);
  const rankLook = (of: number | null): Look => ({
    align: "center",
    format: counts.size > 1 && of !== null ? suffixFormat(0, `/${of}`) : "0",
  });
  if (unit.rank === null) writer.rank(null);
  else writer.published(now, unit.rank, { align: "center", format: "0" });
  writer.text(unit.name, { align: "left" });
  const then = past.map((figures) => ({
    index: writer.numberOrNone(figures?.index ?? null),
    rank: writer.numberOrNone(figures?.rank ?? null, rankLook(figures?.of ?? null)),
  }));
  const index = writer.published(cells && there(cells.index), unit.index, { bold: true });
  const rank = writer.published(now, unit.rank, { bold: true, ...rankLook(unit.of) });
  const [oldest] = then;
  const [before] = past;
  const isFinal = unit.status === "final";
  const change = isFinal ? difference(unit.index, before?.index ?? null) : null;
  const indexFormula = oldest && rounded(minus(here(index), here(oldest.index)), decimals);
  writer.published(indexFormula, change, { format: changeFormat(decimals) });
  const gain = oldest && minus(here(oldest.rank), here(rank));
  writer.published(gain, rankGain(report, unit, first, before), { format: changeFormat(0) });
  return writer.figures;
}

/** Places gained since the first period; the results tell whether the ranks of their own period can be compared. */
function rankGain(
  { comparedPeriod }: ExcelReport,
  unit: UnitResult,
  first: string,
  before: PreviousFigures | undefined,
): number | null {
  if (first === comparedPeriod) return unit.change?.rankGain ?? null;
  return difference(before?.rank ?? null, unit.rank);
}
