import type { FormSheet } from "./form-sheet.ts";

/** A4 landscape, one page wide, the headings on every page and in view, page numbers in the footer. */
export function setUpPage({ sheet, words, form, columns }: FormSheet, headingRow: number): void {
  Object.assign(sheet.pageSetup, {
    paperSize: A4,
    orientation: "landscape",
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: { left: 0.5, right: 0.4, top: 0.5, bottom: 0.6, header: 0.3, footer: 0.3 },
    printTitlesRow: `${headingRow}:${headingRow}`,
  });
  const title = footerText(`${form.unit.name} – ${form.period.period}`);
  sheet.headerFooter.oddFooter = `&L${FOOTER_FONT} ${title}&R${FOOTER_FONT} ${words.page} &P/&N`;
  sheet.views = [
    {
      state: "frozen",
      xSplit: columns.at("name"),
      ySplit: headingRow,
      activeCell: columns.cell("value", headingRow + 1),
      showGridLines: false,
    },
  ];
}

const A4 = 9;
const FOOTER_FONT = '&"Times New Roman,Italic"&9';

/** Excel takes at most 255 characters in all, and "&" for a command. */
function footerText(title: string): string {
  return [...title].slice(0, 100).join("").replaceAll("&", "&&");
}
