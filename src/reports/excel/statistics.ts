import type { Worksheet } from "exceljs";
import { summarize } from "../findings/index.ts";
import { rounded, statistic } from "./formula.ts";
import { type Figure, numbersIn } from "./references.ts";
import type { ExcelReport } from "./report.ts";
import { RowWriter } from "./row-writer.ts";
import type { Look } from "./styles.ts";

/**
 * Writes the average, the highest and the lowest of some columns under a table; the name stands in column B.
 * Gives their cells from column A on and the row after them; nothing is written where no unit is ranked.
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
): ColumnStatistics {
  const { rows, lastColumn, hasStatistics, look, decimals } = table;
  if (rows.length === 0) return { average: [], highest: [], lowest: [], next: row };
  const { average, highest, lowest } = report.words.rows;
  const kinds = [
    ["AVERAGE", average],
    ["MAX", highest],
    ["MIN", lowest],
  ] as const;
  const written = kinds.map(([name, label], i) => {
    const writer = new RowWriter(report, sheet, row + i, { ...look, bold: true, fill: "group" });
    writer.blank();
    writer.text(label, { align: "left" });
    for (let column = 3; column <= lastColumn; column += 1) {
      const figures = rows.flatMap((figuresOfRow) => figuresOfRow[column - 1] ?? []);
      const numbers = numbersIn(figures);
      if (!hasStatistics(column)) writer.blank();
      else if (numbers.length === 0) writer.numberOrNone(null);
      else if (name !== "AVERAGE") writer.formula(statistic(name, figures));
      else {
        const average = summarize(numbers, decimals)?.average ?? null;
        writer.published(rounded(statistic(name, figures), decimals), average);
      }
    }
    return writer.figures;
  });
  const [averages = [], highs = [], lows = []] = written;
  return { average: averages, highest: highs, lowest: lows, next: row + kinds.length };
}

interface ColumnStatistics {
  readonly average: readonly Figure[];
  readonly highest: readonly Figure[];
  readonly lowest: readonly Figure[];
  readonly next: number;
}
