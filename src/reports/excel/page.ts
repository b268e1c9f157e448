import type { Worksheet } from "exceljs";
import { setFooter } from "../../workbook/index.ts";
import { widthBetween } from "./layout.ts";

/** What differs in the printing of the sheets. */
export interface Printing {
  /** Rows repeated at the top of every page. */
  readonly headingRows?: readonly [first: number, last: number];
  /** Columns repeated at the left of every page, from A. */
  readonly headingColumns?: string;
  /** Whether the sheet is too wide for one page and runs on over several side by side. */
  readonly acrossPages?: boolean;
  /** The last columns of parts that are each as wide as a page, where the sheet is printed in parts side by side. */
  readonly parts?: readonly number[];
  /** What stays in view when scrolling: that many rows and columns. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

/**
 * A4 landscape, one page wide unless said otherwise, with repeated headings and page numbers.
 * Called when all is written: what runs only a little over its last full page is shrunk to fit it, so that no page holds
 * the signatures alone.
 */
export function setUpPage(sheet: Worksheet, title: string, pageWord: string, printing: Printing): void {
  const { headingRows, headingColumns, parts, frozen } = printing;
  const acrossPages = printing.acrossPages ?? parts !== undefined;
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: "landscape",
    horizontalCentered: !acrossPages,
    pageOrder: acrossPages ? "overThenDown" : "downThenOver",
    margins: MARGINS,
    ...(acrossPages
      ? { fitToPage: false, scale: parts ? scaleOfParts(sheet, parts) : ACROSS_PAGES_SCALE }
      : { fitToPage: true, fitToWidth: 1, fitToHeight: pagesToFit(sheet) }),
    ...(headingRows ? { printTitlesRow: headingRows.join(":") } : {}),
    ...(headingColumns ? { printTitlesColumn: `A:${headingColumns}` } : {}),
  });
  setFooter(sheet, title, pageWord);
  sheet.views = [
    frozen
      ? { state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows, showGridLines: false }
      : { state: "normal", showGridLines: false },
  ];
}

/** The pages that the sheet, as wide as a page, fills but for less than a third of one; 0, any number, where it is more. */
function pagesToFit(sheet: Worksheet): number {
  const scale = Math.min(1, PAGE_WIDTH / widthBetween(sheet, 1, sheet.columnCount));
  const pages = (heightOfSheet(sheet) * scale) / PAGE_HEIGHT;
  const full = Math.max(1, Math.floor(pages));
  return pages - full < LITTLE ? full : 0;
}

function heightOfSheet(sheet: Worksheet): number {
  let height = 0;
  for (let row = 1; row <= sheet.rowCount; row += 1) height += sheet.getRow(row).height ?? DEFAULT_HEIGHT;
  return height;
}

/** The share of a page that is not worth a page of its own. */
const LITTLE = 0.3;

/**
 * A4 upright at full size, with page breaks set by hand, which Excel passes over where it fits a sheet to a page.
 * The writer fixes the columns of the print area itself, not its rows: "A$1:J$90".
 */
export function setUpUprightPage(sheet: Worksheet, title: string, pageWord: string, printArea: string): void {
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: "portrait",
    horizontalCentered: true,
    fitToPage: false,
    scale: 100,
    printArea,
    margins: MARGINS,
  });
  setFooter(sheet, title, pageWord);
  sheet.views = [{ state: "normal", showGridLines: false }];
}

/**
 * The parts in which a table with two columns an area is printed side by side, where one page would hold it only in type
 * too small to read: the first half of the areas, then the others with what follows them. Undefined for all other tables.
 */
export function partsByArea(
  sheet: Worksheet,
  fixedColumns: number,
  areas: number,
  lastColumn: number,
): readonly [first: number, last: number] | undefined {
  if (widthBetween(sheet, 1, lastColumn) <= PAGE_WIDTH * WIDEST_TABLE) return undefined;
  return [fixedColumns + Math.ceil(areas / 2) * 2, lastColumn];
}

/** In page widths: type of 11 points is then printed in 7. */
const WIDEST_TABLE = 1.6;

/** In percent, so that each part fits on a page beside the two columns that are repeated. */
function scaleOfParts(sheet: Worksheet, parts: readonly number[]): number {
  const repeated = widthBetween(sheet, 1, REPEATED_COLUMNS);
  const widths = parts.map((last, i) => {
    const before = parts[i - 1];
    return before === undefined
      ? widthBetween(sheet, 1, last)
      : repeated + widthBetween(sheet, before + 1, last);
  });
  const scale = Math.min(100, (PAGE_WIDTH / Math.max(...widths)) * SAFE_PERCENT);
  const pages = (heightOfSheet(sheet) * scale) / 100 / PAGE_HEIGHT;
  const full = Math.max(1, Math.floor(pages));
  const isLittleMore = pages > full && pages - full < LITTLE;
  return Math.floor(isLittleMore ? (scale * full) / pages : scale);
}

/** Rank and unit. */
const REPEATED_COLUMNS = 2;
/** Less than 100, as programs differ a little in how wide a column is. */
const SAFE_PERCENT = 93;

/** What fits on an A4 page in landscape: column units and points at full size. */
export const PAGE_WIDTH = 146;
const PAGE_HEIGHT = 505;
const DEFAULT_HEIGHT = 15;

const A4 = 9;
/** In inches. */
const MARGINS = { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 };
const ACROSS_PAGES_SCALE = 70;
