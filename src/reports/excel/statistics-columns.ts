import type { Worksheet } from "exceljs";
import { fill } from "../labels.ts";
import { writeHeading } from "./layout.ts";
import type { ExcelReport } from "./report.ts";

/** A column of the statistics; two with one name share a heading over their parts. */
export interface StatisticsColumn {
  readonly name: string;
  readonly part: string;
  readonly width: number;
}

/** The columns of the sheet; those of the earlier period only where there is one. */
export function statisticsColumns({ words, comparedPeriod }: ExcelReport): readonly StatisticsColumn[] {
  const { statistics, columns } = words;
  const plain = (name: string, width = 9) => ({ name, part: "", width });
  const reached = THRESHOLDS.flatMap((threshold) => {
    const name = fill(statistics.reached, { threshold });
    return [
      { name, part: statistics.count, width: 8 },
      { name, part: statistics.share, width: 8 },
    ];
  });
  const compared =
    comparedPeriod === undefined
      ? []
      : [plain(fill(statistics.averageThen, { period: comparedPeriod }), 10), plain(columns.change, 10)];
  return [
    plain(statistics.area, 44),
    plain(statistics.units, 8),
    ...[statistics.average, statistics.median, statistics.highest, statistics.lowest].map((name) =>
      plain(name),
    ),
    plain(statistics.spread, 9.5),
    ...compared,
    ...reached,
    plain(statistics.lost, 10),
    plain(statistics.lostOf, 10),
  ];
}

/** Heads the columns in two rows. */
export function writeStatisticsHeadings(report: ExcelReport, sheet: Worksheet, row: number): void {
  const columns = statisticsColumns(report);
  for (const [i, { name, part }] of columns.entries()) {
    const column = i + 1;
    if (part === "") writeHeading(sheet, [row, column, row + 1, column], name, STATISTICS_SIZE);
    else writeHeading(sheet, [row + 1, column, row + 1, column], part, STATISTICS_SIZE);
    if (part !== "" && columns[i + 1]?.name === name)
      writeHeading(sheet, [row, column, row, column + 1], name, STATISTICS_SIZE);
  }
}

export const STATISTICS_SIZE = 11;
/** The indices that published reports count areas by, in percent. */
export const THRESHOLDS = [80, 90] as const;
