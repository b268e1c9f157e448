import type { Worksheet } from "exceljs";
import type { SheetWords } from "./words.ts";

/** A4 landscape, one page wide, the headings on every page and in view, page numbers in the footer. */
export function setUpPage(sheet: Worksheet, title: string, words: SheetWords, headingRow: number): void {
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.4, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    printTitlesRow: `${headingRow}:${headingRow}`,
  });
  sheet.headerFooter.oddFooter = `&L${FOOTER_FONT} ${footerText(title)}&R${FOOTER_FONT} ${words.page} &P/&N`;
  sheet.views = [
    {
      state: "frozen",
      xSplit: 3,
      ySplit: headingRow,
      activeCell: `A${headingRow + 1}`,
      showGridLines: false,
    },
  ];
}

const A4 = 9;
const FOOTER_FONT = '&"Times New Roman,Italic"&9';

/** Excel takes at most 255 characters in all, and "&" for a command. */
function footerText(title: string): string {
  return [...title.replace(/\p{Cc}/gu, " ")].slice(0, 100).join("").replaceAll("&", "&&");
}
