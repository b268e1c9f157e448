import exceljs, { type Workbook } from "exceljs";
import type { Chart } from "../../../src/reports/charts/index.ts";

/** The first three districts of a ranking, with last year beside; the second was not there last year. */
export const ranking: Chart = {
  kind: "bars",
  title: "Chỉ số CCHC năm 2018",
  description: "Chỉ số của 3 đơn vị, năm 2018 so với năm 2017",
  valueAxis: { title: "Chỉ số (%)", min: 0, max: 100 },
  numberFormat: "0.00",
  showsValues: true,
  categories: {
    formula: "'Xếp hạng'!$A$2:$A$4",
    texts: ["Thành phố Cao Lãnh", "Huyện Tháp Mười", "Huyện Lấp Vò"],
  },
  series: [
    {
      name: { formula: "'Xếp hạng'!$B$1", text: "Năm 2018" },
      values: { formula: "'Xếp hạng'!$B$2:$B$4", numbers: [92.4, 79.81, 71.16] },
      look: 0,
    },
    {
      name: { formula: "'Xếp hạng'!$C$1", text: "Năm 2017" },
      values: { formula: "'Xếp hạng'!$C$2:$C$4", numbers: [94.83, null, 75.07] },
      look: 1,
    },
  ],
};

export const stacked: Chart = { ...ranking, kind: "columns", stacked: true, title: "Điểm theo lĩnh vực" };
export const lines: Chart = { ...ranking, kind: "lines", title: "Chỉ số qua các năm", valueAxis: {} };

/** A workbook with the cells that the charts above refer to. */
export function rankingBook(): Workbook {
  const book = new exceljs.Workbook();
  book.created = new Date(0);
  book.modified = new Date(0);
  const sheet = book.addWorksheet("Xếp hạng");
  const { categories, series } = ranking;
  sheet.addRow(["Đơn vị", ...series.map(({ name }) => (typeof name === "string" ? name : name.text))]);
  for (const [index, text] of categories.texts.entries())
    sheet.addRow([text, ...series.map(({ values }) => values.numbers[index] ?? null)]);
  return book;
}

export async function bytesOf(book: Workbook): Promise<Uint8Array> {
  return new Uint8Array(await book.xlsx.writeBuffer());
}
