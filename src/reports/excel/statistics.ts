import type { Worksheet } from "exceljs";
import { Rational } from "../../shared/index.ts";
import { type Figure, rounded, statistic } from "./formula.ts";
import type { ExcelReport } from "./report.ts";
import { RowWriter } from "./row-writer.ts";
import type { Look } from "./styles.ts";

/**
 * Writes the average, the highest and the lowest of some columns under a table; the name stands in column B.
 * Gives the row after them; nothing is written where no unit is ranked.
 */
export function writeStatistics(
  report: ExcelReport,
  sheet: Worksheet,
  row: number,
  table: {
    /** The rows of the ranked units, each from column A on. */
    readonly rows: readonly (readonly Figure[])[];
    readonly lastColumn: number;
    readonly hasStatistics: (column: number) => boolean;
    readonly look: Look;
    readonly decimals: number;
  },
): number {
  const { rows, lastColumn, hasStatistics, look, decimals } = table;
  if (rows.length === 0) return row;
  const { average, highest, lowest } = report.words.rows;
  const kinds = [
    ["AVERAGE", average],
    ["MAX", highest],
    ["MIN", lowest],
  ] as const;
  for (const [i, [name, label]] of kinds.entries()) {
    const writer = new RowWriter(report, sheet, row + i, { ...look, bold: true, fill: "group" });
    writer.blank();
    writer.text(label, { align: "left" });
    for (let column = 3; column <= lastColumn; column += 1) {
      const figures = rows.flatMap((figuresOfRow) => figuresOfRow[column - 1] ?? []);
      const numbers = figures.map(({ value }) => value).filter((value) => typeof value === "number");
      if (!hasStatistics(column)) writer.blank();
      else if (numbers.length === 0) writer.numberOrNone(null);
      else if (name !== "AVERAGE") writer.formula(statistic(name, figures));
      else writer.published(rounded(statistic(name, figures), decimals), averageOf(numbers, decimals));
    }
  }
  return row + kinds.length;
}

/** The average of published figures, exact until it is rounded. */
function averageOf(numbers: readonly number[], decimals: number): number {
  const total = Rational.sum(numbers.map(Rational.fromJsonNumber));
  return total.dividedBy(Rational.of(numbers.length)).round(decimals).toNumber();
}
