import type { Worksheet } from "exceljs";
import { columnLetters } from "../../workbook/index.ts";
import type { ChartPlacement } from "../charts/index.ts";
import { groupTitle } from "../report.ts";
import { writeChartTable } from "./chart-data.ts";
import {
  CHART_ROW_POINTS,
  CHART_WIDTH_CM,
  type ChartItem,
  layChartPages,
  toChartItems,
} from "./chart-pages.ts";
import { type ChartSources, makeGroupCharts } from "./group-charts.ts";
import { provisionalNote, writeAnnexHeading } from "./heading.ts";
import { setColumnWidths, writeAcross } from "./layout.ts";
import { setUpUprightPage } from "./page.ts";
import type { ExcelReport } from "./report.ts";

/**
 * Writes "Biểu đồ": for every group its ranking beside the earlier period's, the points by area, the averages of the
 * areas, and the years. No chart is cut by the end of a page; one with too many units for a page is several.
 * The cells that the charts are bound to stand below them, outside the print area.
 *
 * Gives the charts with their places: they are added to the written workbook.
 */
export function writeChartsSheet(
  report: ExcelReport,
  sheet: Worksheet,
  groups: readonly ChartSources[],
): readonly ChartPlacement[] {
  const { words, results } = report;
  const across = [1, WIDTHS.length] as const;
  const columns = Math.max(...groups.map(({ found }) => UNIT_FIGURES + found.areas.length), WIDTHS.length);
  setColumnWidths(
    sheet,
    Array.from({ length: columns }, (_, i) => WIDTHS[i] ?? FIGURE_WIDTH),
  );
  const first = writeAnnexHeading(report, sheet, WIDTHS.length, words.heading.charts);
  // The height of a chart does not hang on where its cells stand, so that these can stand below all charts.
  const { next } = layChartPages(makeCharts(report, sheet, 1, groups).items, first, HEADING_ROWS);
  const dataStart = next + 1;
  const { items, tables } = makeCharts(report, sheet, dataStart + 2, groups);
  const { rows, breaks } = layChartPages(items, first, HEADING_ROWS);
  for (let row = first; row < next; row += 1) sheet.getRow(row).height = CHART_ROW_POINTS;
  const placements = items.map(({ texts, chart, heightCm }, i): ChartPlacement => {
    const row = rows[i] ?? first;
    for (const [j, text] of texts.entries())
      writeAcross(sheet, row + j, across, text, j === 0 ? TITLE : NOTE);
    const from = { column: 1, row: row + texts.length };
    return { sheet: sheet.name, chart, anchor: { from, to: { widthCm: CHART_WIDTH_CM, heightCm } } };
  });
  writeAcross(sheet, dataStart, across, words.charts.data, { bold: true, size: 11 });
  for (const table of tables) writeChartTable(sheet, table);
  for (const row of breaks) sheet.getRow(row).addPageBreak();
  const area = `A$1:${columnLetters(WIDTHS.length)}$${next - 1}`;
  setUpUprightPage(sheet, results.title, words.heading.page, area);
  return placements;
}

function makeCharts(report: ExcelReport, sheet: Worksheet, start: number, groups: readonly ChartSources[]) {
  let row = start;
  const made = groups.map((shown) => {
    const { group } = shown.found;
    const { charts, tables, next } = makeGroupCharts(report, sheet.name, row, shown);
    row = next;
    const texts = [
      ...(group.numeral === "" ? [] : [groupTitle(group)]),
      ...(group.group.provisional ? [provisionalNote(report, group)] : []),
    ];
    return { items: toChartItems(charts, texts), tables };
  });
  const items: readonly ChartItem[] = made.flatMap((one) => one.items);
  return { items, tables: made.flatMap((one) => one.tables) };
}

const FIGURE_WIDTH = 7;
/** As wide together as a page upright; columns beyond them are not printed. */
const WIDTHS = [29, ...Array<number>(9).fill(FIGURE_WIDTH)];
/** A unit's name, its index and that of the earlier period; its points by area follow. */
const UNIT_FIGURES = 3;
/** The rows of a chart's height that the heading takes. */
const HEADING_ROWS = 6;
const TITLE = { bold: true, size: 12 } as const;
const NOTE = { bold: true, italic: true, size: 11 } as const;
