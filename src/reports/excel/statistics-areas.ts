import type { Worksheet } from "exceljs";
import type { Findings } from "../findings/index.ts";
import { colourChanges } from "./conditional-formats.ts";
import type { Figure } from "./references.ts";
import type { ExcelReport } from "./report.ts";
import { RowWriter } from "./row-writer.ts";
import { STATISTICS_SIZE, writeStatisticsHeadings } from "./statistics-columns.ts";
import { type StatisticCells, writeAllAreas, writeLostPoints, writeSummaryCells } from "./statistics-row.ts";
import type { StatisticsSources } from "./statistics-sheet.ts";
import { type Look, plainFormat } from "./styles.ts";

/** The statistics of one group, for the sheets that refer to them. */
export interface AreaStatistics {
  /** By code of the area. */
  readonly areas: ReadonlyMap<string, StatisticCells>;
  readonly overall: StatisticCells;
  /** The row after the table. */
  readonly next: number;
}

/** Writes a row an area, one over all areas, and one of the overall index. */
export function writeAreaStatistics(
  report: ExcelReport,
  sheet: Worksheet,
  start: number,
  found: Findings,
  sources: StatisticsSources,
): AreaStatistics {
  const { group } = found;
  const { ranked, decimals } = group;
  writeStatisticsHeadings(report, sheet, start);
  const look: Look = { size: STATISTICS_SIZE, border: true, align: "right", format: plainFormat(decimals) };
  const bold: Look = { ...look, bold: true, fill: "group" };
  const options = { decimals, isCompared: report.comparedPeriod !== undefined };
  let row = start + 2;
  const areas = found.areas.map((area) => {
    const writer = new RowWriter(report, sheet, row++, look);
    const own = ranked.flatMap(({ id }) => sources.areas.get(id)?.get(area.code) ?? []);
    const maxima = ranked.flatMap(({ id }) => sources.details.get(id)?.areas.get(area.code)?.max ?? []);
    const cells = writeSummaryCells(writer, options, {
      name: area.title,
      now: own.map(({ index }) => index),
      before: ranked.flatMap(({ id }) => sources.comparison.get(id)?.areas.get(area.code)?.before ?? []),
      index: area.index,
      change: area.averageChange,
    });
    const points = own.map((one) => one.points);
    writeLostPoints(writer, decimals, area.lost, { points, maxima });
    return { code: area.code, cells, figures: writer.figures };
  });
  const rows = areas.map(({ figures }) => figures);
  writeAllAreas(new RowWriter(report, sheet, row++, bold), options, report.words.statistics.allAreas, rows);
  const writer = new RowWriter(report, sheet, row++, bold);
  const overall = writeSummaryCells(writer, options, {
    name: report.words.statistics.overall,
    now: ranked.flatMap(({ id }) => sources.ranking.get(id)?.index ?? []),
    before: ranked.flatMap(({ id }) => sources.comparison.get(id)?.index.before ?? []),
    index: found.index,
    change: found.averageChange,
  });
  writer.blank();
  writer.blank();
  const cells = [...areas.map((area) => area.cells), overall];
  colourChanges(
    sheet,
    cells.map(({ change }) => change).filter((change): change is Figure => change !== undefined),
  );
  return { areas: new Map(areas.map((area) => [area.code, area.cells])), overall, next: row };
}
