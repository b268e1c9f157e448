import type { Worksheet } from "exceljs";
import { fill } from "../labels.ts";
import { groupTitle, type ScoredGroup } from "../report.ts";
import type { AreaCells } from "./area-sheet.ts";
import { writeClassCounts } from "./class-counts.ts";
import type { ComparisonCells } from "./comparison-sheet.ts";
import type { Details } from "./detail-column.ts";
import { PROVISIONAL, provisionalNote, writeAnnexHeading, writeNotes } from "./heading.ts";
import { figureWidth, setColumnWidths, writeAcross } from "./layout.ts";
import { setUpPage } from "./page.ts";
import type { RankingCells } from "./ranking-row.ts";
import type { ExcelReport } from "./report.ts";
import { writeGroupGaps } from "./self-score-groups.ts";
import type { AverageCells } from "./self-score-table.ts";
import { type AreaStatistics, writeAreaStatistics } from "./statistics-areas.ts";
import { statisticsColumns } from "./statistics-columns.ts";
import { writeLeaders } from "./statistics-leaders.ts";

/** What the statistics are taken of, by id of the unit. */
export interface StatisticsSources {
  readonly details: Details;
  readonly ranking: ReadonlyMap<string, RankingCells>;
  readonly areas: ReadonlyMap<string, AreaCells>;
  readonly comparison: ReadonlyMap<string, ComparisonCells>;
  /** The averages of each group in which units scored themselves. */
  readonly selfScores: ReadonlyMap<ScoredGroup, AverageCells>;
}

/**
 * Writes "Thống kê": for every group the average, median, highest, lowest and spread of each area, how many indices
 * reach 80 % and 90 %, the points lost, who leads and who is last; then the units by class and group.
 *
 * Gives the averages that other sheets refer to, by group. A group without a ranked unit has none.
 */
export function writeStatisticsSheet(
  report: ExcelReport,
  sheet: Worksheet,
  sources: StatisticsSources,
): ReadonlyMap<ScoredGroup, AreaStatistics> {
  const { words, findings, comparedPeriod } = report;
  const columns = statisticsColumns(report);
  setColumnWidths(
    sheet,
    columns.map(({ width }) => figureWidth(width, report.decimals)),
  );
  const lastColumn = columns.length;
  const across = [1, lastColumn] as const;
  let row = writeAnnexHeading(report, sheet, lastColumn, words.heading.statistics);
  const written = new Map<ScoredGroup, AreaStatistics>();
  for (const [group, found] of findings) {
    writeAcross(sheet, row++, across, groupTitle(group), GROUP_TITLE);
    if (group.group.provisional)
      writeAcross(sheet, row++, across, provisionalNote(report, group), PROVISIONAL);
    if (group.ranked.length === 0) {
      writeAcross(sheet, row, across, words.statistics.nobody, { size: 11 });
      row += 2;
      continue;
    }
    const statistics = writeAreaStatistics(report, sheet, row, found, sources);
    written.set(group, statistics);
    row = writeLeaders(report, sheet, statistics.next + 1, lastColumn, found, statistics, sources) + 1;
  }
  row = writeClassCounts(report, sheet, row, sources.ranking);
  row = writeGroupGaps(report, sheet, row, sources.selfScores);
  const { statistics, notes } = words;
  writeNotes(sheet, row, lastColumn, [
    notes.summaryOf,
    statistics.noteReached,
    statistics.noteLost,
    ...(comparedPeriod === undefined ? [] : [fill(statistics.noteChange, { period: comparedPeriod })]),
  ]);
  setUpPage(sheet, report.results.title, words.heading.page, {});
  return written;
}

const GROUP_TITLE = { bold: true, size: 12, fill: "group" } as const;
