import type { Worksheet } from "exceljs";
import { groupTitle } from "../report.ts";
import { countAlike, sum } from "./formula.ts";
import { writeAcross } from "./layout.ts";
import type { RankingCells } from "./ranking-row.ts";
import { type Figure, here, rangeThere } from "./references.ts";
import type { ExcelReport } from "./report.ts";
import { RowWriter } from "./row-writer.ts";
import { STATISTICS_SIZE } from "./statistics-columns.ts";
import type { Look } from "./styles.ts";

/**
 * Counts the ranked units of every group by class, over the class cells of the ranking. (Số đơn vị theo xếp loại)
 * Gives the row after the table and a blank one; nothing is written where no set has classes.
 */
export function writeClassCounts(
  report: ExcelReport,
  sheet: Worksheet,
  start: number,
  ranking: ReadonlyMap<string, RankingCells>,
): number {
  const { statistics } = report.words;
  const found = [...report.findings.values()].filter(
    ({ classes, group }) => classes.length > 0 && group.ranked.length > 0,
  );
  const names = [...new Set(found.flatMap(({ classes }) => classes.flatMap(({ name }) => name ?? [])))];
  if (names.length === 0) return start;
  const hasNone = found.some(({ classes }) => classes.some(({ name }) => name === null));
  const look: Look = { size: STATISTICS_SIZE, border: true, align: "center", format: "0" };
  const lastColumn = names.length + (hasNone ? 3 : 2);
  writeAcross(sheet, start, [1, lastColumn], statistics.classes, { bold: true, size: STATISTICS_SIZE });
  const heading = new RowWriter(report, sheet, start + 1, { ...look, bold: true, fill: "heading" });
  heading.text(statistics.group);
  const headings = names.map((name) => heading.text(name));
  if (hasNone) heading.text(statistics.noClass);
  heading.text(statistics.total);
  const rows = found.map(({ group }, i) => {
    const writer = new RowWriter(report, sheet, start + 2 + i, look);
    const cells = group.ranked.flatMap(({ id }) => ranking.get(id)?.class ?? []);
    writer.text(groupTitle(group), { align: "left" });
    const counts = headings.map((name) =>
      group.set.classes.some((band) => band.name === name.value)
        ? writer.formula(countAlike(cells, name))
        : writer.numberOrNone(null),
    );
    if (hasNone) counts.push(writer.formula(restOf(cells, counts)));
    writer.formula(sum(counts, rowRange(counts)), { bold: true });
    return writer.figures;
  });
  const next = start + 2 + rows.length;
  if (rows.length < 2) return next + 1;
  const total = new RowWriter(report, sheet, next, { ...look, bold: true, fill: "group" });
  total.text(statistics.total, { align: "left" });
  for (let column = 2; column <= lastColumn; column += 1)
    total.formula(sum(rows.flatMap((row) => row[column - 1] ?? [])));
  return next + 2;
}

/** The units that none of the counts counted. */
function restOf(cells: readonly Figure[], counts: readonly Figure[]) {
  const counted = sum(counts, rowRange(counts));
  return { text: `ROWS(${rangeThere(cells)})-${counted.text}`, value: cells.length - counted.value };
}

/** B5:E5, of cells side by side. */
function rowRange(cells: readonly Figure[]): string {
  const ends = [cells.at(0), cells.at(-1)].filter((cell) => cell !== undefined);
  return ends.map((cell) => here(cell).text).join(":");
}
