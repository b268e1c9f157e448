import type { Worksheet } from "exceljs";
import { groupTitle, type ScoredGroup } from "../report.ts";
import { count } from "./formula.ts";
import { writeAcross } from "./layout.ts";
import { there } from "./references.ts";
import type { ExcelReport } from "./report.ts";
import { RowWriter } from "./row-writer.ts";
import { writeGap } from "./self-score-row.ts";
import type { AverageCells } from "./self-score-table.ts";
import { STATISTICS_SIZE } from "./statistics-columns.ts";
import { type Look, plainFormat } from "./styles.ts";

/**
 * Writes what the units of each group gave themselves on average beside what counts. Gives the row after the
 * table and a blank one; nothing is written where there are not several to compare.
 */
export function writeGroupGaps(
  report: ExcelReport,
  sheet: Worksheet,
  start: number,
  averages: ReadonlyMap<ScoredGroup, AverageCells>,
): number {
  if (averages.size < 2) return start;
  const { selfScores: words, statistics } = report.words;
  const look: Look = { size: STATISTICS_SIZE, border: true, align: "right" };
  writeAcross(sheet, start, [1, LAST_COLUMN], words.groups, { bold: true, size: STATISTICS_SIZE });
  const title: Look = { ...look, bold: true, align: "center", fill: "heading" };
  const heading = new RowWriter(report, sheet, start + 1, title);
  const names = [statistics.group, statistics.units, words.self, words.appraised, words.gap, words.percent];
  for (const name of names) heading.text(name);
  let row = start + 2;
  for (const [group, cells] of averages) {
    const selfScores = report.findings.get(group)?.selfScores;
    if (!selfScores) continue;
    const writer = new RowWriter(report, sheet, row++, { ...look, format: plainFormat(group.decimals) });
    writer.text(groupTitle(group), { align: "left" });
    writer.published(count(cells.units), selfScores.units.length, { align: "center", format: "0" });
    const {
      averageSelf: self,
      averageAppraised: appraised,
      averageGap: gap,
      averagePercent: percent,
    } = selfScores;
    const published = { self, appraised, gap, percent };
    const formulas = { self: there(cells.self), appraised: there(cells.appraised) };
    writeGap(writer, { decimals: group.decimals, published }, formulas);
  }
  return row + 1;
}

const LAST_COLUMN = 6;
