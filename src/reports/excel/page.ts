import type { Worksheet } from "exceljs";
import { widthBetween } from "./layout.ts";

/** What differs in the printing of the sheets. */
export interface Printing {
  /** Rows repeated at the top of every page. */
  readonly headingRows?: readonly [first: number, last: number];
  /** Columns repeated at the left of every page, from A. */
  readonly headingColumns?: string;
  /** Whether the sheet is too wide for one page and runs on over several side by side. */
  readonly acrossPages?: boolean;
  /** What stays in view when scrolling: that many rows and columns. */
  readonly frozen?: { readonly rows: number; readonly columns: number };
}

/**
 * A4 landscape, one page wide unless said otherwise, with repeated headings and page numbers.
 * Called when all is written: what runs only a little over its last full page is shrunk to fit it, so that no page holds
 * the signatures alone.
 */
export function setUpPage(sheet: Worksheet, title: string, pageWord: string, printing: Printing): void {
  const { headingRows, headingColumns, acrossPages = false, frozen } = printing;
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: "landscape",
    horizontalCentered: !acrossPages,
    pageOrder: acrossPages ? "overThenDown" : "downThenOver",
    margins: { left: 0.6, right: 0.4, top: 0.6, bottom: 0.6, header: 0.3, footer: 0.3 },
    ...(acrossPages
      ? { fitToPage: false, scale: ACROSS_PAGES_SCALE }
      : { fitToPage: true, fitToWidth: 1, fitToHeight: pagesToFit(sheet) }),
    ...(headingRows ? { printTitlesRow: headingRows.join(":") } : {}),
    ...(headingColumns ? { printTitlesColumn: `A:${headingColumns}` } : {}),
  });
  sheet.headerFooter.oddFooter = `&L${FOOTER_FONT} ${footerText(title)}&R${FOOTER_FONT} ${pageWord} &P/&N`;
  sheet.views = [
    frozen
      ? { state: "frozen", xSplit: frozen.columns, ySplit: frozen.rows, showGridLines: false }
      : { state: "normal", showGridLines: false },
  ];
}

/** The pages that the sheet, as wide as a page, fills but for less than a third of one; 0, any number, where it is more. */
function pagesToFit(sheet: Worksheet): number {
  let height = 0;
  for (let row = 1; row <= sheet.rowCount; row += 1) height += sheet.getRow(row).height ?? DEFAULT_HEIGHT;
  const scale = Math.min(1, PAGE_WIDTH / widthBetween(sheet, 1, sheet.columnCount));
  const pages = (height * scale) / PAGE_HEIGHT;
  const full = Math.max(1, Math.floor(pages));
  return pages - full < 0.3 ? full : 0;
}

/** What fits on an A4 page in landscape: column units and points at full size. */
export const PAGE_WIDTH = 146;
const PAGE_HEIGHT = 505;
const DEFAULT_HEIGHT = 15;

const A4 = 9;
const ACROSS_PAGES_SCALE = 70;
const FOOTER_FONT = '&"Times New Roman,Italic"&9';

/** Excel takes at most 255 characters in all, and "&" for a command. */
function footerText(title: string): string {
  return [...title].slice(0, 120).join("").replaceAll("&", "&&");
}
