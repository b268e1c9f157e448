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
  setFooter(sheet, title, pageWord);
  sheet.views = [
    { state: "frozen", xSplit: frozenColumns, ySplit: headingRow, activeCell, showGridLines: false },
  ];
}

/**
 * Prints what a sheet is at the left of its footer and the number of the page at the right.
 *
 * The title stays text whatever is in it; what is too long for Excel is cut, with its last characters.
 *
 * @example setFooter(sheet, "Chỉ số CCHC năm 2018", "Trang")
 */
export function setFooter(sheet: Worksheet, title: string, pageWord: string): void {
  const left = `&L${FOOTER_FONT} `;
  const right = `&R${FOOTER_FONT} ${pageWord} &P/&N`;
  const text = footerText(title, LONGEST_FOOTER - left.length - right.length);
  sheet.headerFooter.oddFooter = `${left}${text}${right}`;
}

const A4 = 9;
/** In inches. */
const MARGINS = { left: 0.5, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 };
const FOOTER_FONT = '&"Times New Roman,Italic"&9';

/** In UTF-16 units, commands and all; Excel takes a file with more for damaged. */
const LONGEST_FOOTER = 255;

/** Excel takes "&" for a command, and so it is doubled. */
function footerText(title: string, longest: number): string {
  let text = "";
  for (const letter of title.replace(/\p{Cc}/gu, " ")) {
    const written = letter === "&" ? "&&" : letter;
    if (text.length + written.length > longest) break;
    text += written;
  }
  return text;
}
