import type { Workbook } from "exceljs";
import { toRoman } from "../report.ts";
import type { RankingCells } from "./ranking-row.ts";
import { rangeThere } from "./references.ts";
import type { ExcelReport } from "./report.ts";

/** A name for cells of the book. */
export interface RangeName {
  readonly name: string;
  /** 'Xếp hạng'!$E$11:$E$22 */
  readonly cells: string;
  /** What stands in the cells, and of which group. */
  readonly what: string;
  readonly group: string;
}

/**
 * Names the columns of the ranking, group by group, and notes the names for the basis: ChiSo_I, XepHang_I…
 *
 * The names are the same in every language and in every year, so that the formulas of other books may use them.
 */
export function nameRanges(
  report: ExcelReport,
  book: Workbook,
  ranking: ReadonlyMap<string, RankingCells>,
): void {
  const { columns } = report.words;
  const named = [
    ["XepHang", columns.rank, "rank"],
    ["DonVi", columns.unit, "name"],
    ["TongDiem", columns.total, "total"],
    ["ChiSo", columns.index, "index"],
    ["XepLoai", columns.class, "class"],
  ] as const;
  for (const [i, { group, units }] of report.groups.entries()) {
    const rows = units.flatMap(({ id }) => ranking.get(id) ?? []);
    if (rows.length === 0) continue;
    for (const [stem, what, column] of named) {
      const name = `${stem}_${toRoman(i + 1)}`;
      const cells = rangeThere(rows.map((row) => row[column]));
      book.definedNames.add(cells, name);
      report.names.push({ name, cells, what, group: group.name });
    }
  }
}
