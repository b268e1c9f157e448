import { columnLetters, fixZipDates, setBaseFont } from "../../workbook/index.ts";
import { type Chart, nameOf } from "./model.ts";

/** The sheet that holds the values of a chart in a document; Word gives it this name too. */
const SHEET = "Sheet1";

/** The workbook that lies in a document beside a chart, so that Word can change its figures. */
export async function writeDataBook({ categories, series, numberFormat }: Chart): Promise<Uint8Array> {
  const { default: exceljs } = await import("exceljs");
  const book = new exceljs.Workbook();
  setBaseFont(book);
  book.created = EPOCH;
  book.modified = EPOCH;
  const sheet = book.addWorksheet(SHEET);
  sheet.addRow(["", ...series.map(nameOf)]);
  for (const [index, text] of categories.texts.entries())
    sheet.addRow([text, ...series.map(({ values }) => values.numbers[index] ?? null)]);
  sheet.columns.forEach((column, index) => {
    column.width = index === 0 ? 40 : 18;
    if (index > 0) column.numFmt = numberFormat;
  });
  return fixZipDates(new Uint8Array(await book.xlsx.writeBuffer()));
}

/** The same chart with its references into that workbook. */
export function withDataBook(chart: Chart): Chart {
  const last = chart.categories.texts.length + 1;
  const range = (column: string) => `${SHEET}!$${column}$2:$${column}$${last}`;
  return {
    ...chart,
    categories: { ...chart.categories, formula: range("A") },
    series: chart.series.map((series, index) => {
      const column = columnLetters(index + 2);
      return {
        ...series,
        name: { formula: `${SHEET}!$${column}$1`, text: nameOf(series) },
        values: { ...series.values, formula: range(column) },
      };
    }),
  };
}

const EPOCH = new Date(Date.UTC(1980, 0, 1));
