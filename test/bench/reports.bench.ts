import exceljs from "exceljs";
import { bench, describe } from "vitest";
import { writeExcelReport, writeHtmlReport, writeWordReport } from "../../src/reports/index.ts";
import { readWorkbook } from "../../src/workbook/index.ts";
import { resultsOf, setsOf } from "../reports/fixture.ts";
import { communes } from "../reports/periods.ts";

const groups = communes();
const results = resultsOf(groups);
const options = { language: "vi", sets: setsOf(groups) } as const;

/** The values of the same sheets, without style, formula or chart: what no writer by exceljs can do without. */
const values = await readWorkbook(await writeExcelReport(results, options), "report.xlsx");

describe("reports of 124 communes", () => {
  bench("exceljs writing the bare values, the floor", async () => {
    const book = new exceljs.Workbook();
    for (const { name, rows } of values.value?.sheets ?? []) {
      const sheet = book.addWorksheet(name);
      for (const { number, cells } of rows)
        for (const { column, value } of cells)
          if ("text" in value) sheet.getCell(number, column).value = value.text;
          else sheet.getCell(number, column).value = 1.25;
    }
    await book.xlsx.writeBuffer();
  });
  bench("cchc, Excel with formulas and charts", async () => {
    await writeExcelReport(results, options);
  });
  bench("cchc, HTML", async () => {
    await writeHtmlReport(results, options);
  });
  bench("cchc, Word with charts", async () => {
    await writeWordReport(results, options);
  });
});
