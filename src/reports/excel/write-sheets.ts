import type { ChartPlacement } from "../charts/index.ts";
import { linkRanks, writeAreaSheet } from "./area-sheet.ts";
import { writeBasisSheet } from "./basis-sheet.ts";
import { writeChartsSheet } from "./charts-sheet.ts";
import { writeComparisonSheet, writeNoComparison } from "./comparison-sheet.ts";
import { writeDetailSheet } from "./detail-sheet.ts";
import { nameRanges } from "./range-names.ts";
import { writeRankingSheet } from "./ranking-sheet.ts";
import type { ExcelReport } from "./report.ts";
import { writeSelfScoreSheet } from "./self-score-sheet.ts";
import type { BookSheets } from "./sheets.ts";
import { type StatisticsSources, writeStatisticsSheet } from "./statistics-sheet.ts";
import { writeUnitSheet } from "./unit-sheet.ts";
import { writeYearsSheet } from "./years-sheet.ts";

/**
 * Writes the sheets of a book, the details first: all others refer to them, and each to those before it.
 * The basis comes last, as it lists what was noted on the way. Gives the charts, to be added to the written book.
 */
export function writeSheets(report: ExcelReport, sheets: BookSheets): readonly ChartPlacement[] {
  const sources = writeTables(report, sheets);
  nameRanges(report, sheets.ranking.workbook, sources.ranking);
  const statistics = sheets.statistics && writeStatisticsSheet(report, sheets.statistics, sources);
  const years = sheets.years && writeYearsSheet(report, sheets.years, sources.ranking);
  const shown = [...report.findings].flatMap(([group, found]) =>
    group.ranked.length > 0
      ? [{ found, sources, statistics: statistics?.get(group), years: years?.get(group) }]
      : [],
  );
  const charts = sheets.charts ? writeChartsSheet(report, sheets.charts, shown) : [];
  for (const { group, unit, sheet } of sheets.units) {
    const found = report.findings.get(group);
    if (found) writeUnitSheet({ report, sheet, found, unit, sources, statistics: statistics?.get(group) });
  }
  if (sheets.noComparison) writeNoComparison(report, sheets.noComparison);
  writeBasisSheet(report, sheets.basis);
  return charts;
}

/** The sheets with a row or a column a unit, whose cells the others refer to. */
function writeTables(report: ExcelReport, sheets: BookSheets): StatisticsSources {
  const details = merged(sheets.details.map(([group, sheet]) => writeDetailSheet(report, sheet, group)));
  const areas = merged(sheets.areas.map(([group, sheet]) => writeAreaSheet(report, sheet, group, details)));
  const ranking = writeRankingSheet(report, sheets.ranking, { details, areas });
  for (const [, sheet] of sheets.areas) linkRanks(sheet, areas, ranking);
  const comparison = merged(
    sheets.comparisons.map(([group, sheet]) =>
      writeComparisonSheet(report, sheet, group, { details, areas, ranking }),
    ),
  );
  const selfScores = sheets.selfScores.flatMap(([group, sheet]) => {
    const found = report.findings.get(group);
    if (!found?.selfScores) return [];
    return [
      [group, writeSelfScoreSheet(report, sheet, found, found.selfScores, { details, ranking })] as const,
    ];
  });
  return { details, ranking, areas, comparison, selfScores: new Map(selfScores) };
}

/** The maps of several groups as one: ids of units are unique in a period. */
function merged<T>(maps: readonly ReadonlyMap<string, T>[]): ReadonlyMap<string, T> {
  return new Map(maps.flatMap((map) => [...map]));
}
