import type { Worksheet } from "exceljs";

/** What differs in the pages of tables. */
export interface TablePage {
  /** What the table is, for the footer. */
  readonly title: string;
  /** "Trang" */
  readonly pageWord: string;
  /** The row of the headings: it stands on every page, and stays in view with what is above it. */
  readonly headingRow: number;
  /** How many columns stay in view. */
  readonly frozenColumns: number;
  /** Where the cursor stands when the sheet is opened. */
  readonly activeCell: string;
}

/**
 * Sets a table up for printing and filling in: A4 landscape, one page wide, the headings on every page and in view, page
 * numbers in the footer.
 *
 * @example setUpTablePage(sheet, { title: "so-nganh", pageWord: "Trang", headingRow: 2, frozenColumns: 3, activeCell: "A3" })
 */
export function setUpTablePage(
  sheet: Worksheet,
  { title, pageWord, headingRow, frozenColumns, activeCell }: TablePage,
): void {
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: MARGINS,
    printTitlesRow: `${headingRow}:${headingRow}`,
  });
  sheet.headerFooter.oddFooter = `&L${FOOTER_FONT} ${footerText(title)}&R${FOOTER_FONT} ${pageWord} &P/&N`;
  sheet.views = [
    { state: "frozen", xSplit: frozenColumns, ySplit: headingRow, activeCell, showGridLines: false },
  ];
}

const A4 = 9;
/** In inches. */
const MARGINS = { left: 0.5, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
const FOOTER_FONT = '&"Times New Roman,Italic"&9';

/** Characters of a title: doubled, and with the rest of the footer, they are no more than the 255 that Excel takes. */
const LONGEST_TITLE = 90;

/** Excel takes "&" for a command. */
function footerText(title: string): string {
  return [...title.replace(/\p{Cc}/gu, " ")].slice(0, LONGEST_TITLE).join("").replaceAll("&", "&&");
}
