import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { annotateWorkbook } from "../../../src/answers/annotate/annotate-workbook.ts";
import { annotationWords } from "../../../src/answers/annotate/words.ts";
import { plainCells, readClean } from "../../workbook/read-cells.ts";
import { annotate, FILLS, fillOf, markAt, noteOf, openWithExcelJs, partOf } from "./annotated.ts";

const sample = readFileSync(new URL("../../../samples/dong-thap-2018/forms/tan-hong.csv", import.meta.url));

describe("the annotated copy of a CSV", () => {
  it("is an .xlsx with the same texts in the same cells, on a sheet named for the file", async () => {
    const { value } = await annotateWorkbook(sample, "forms/tan-hong.csv", [], annotationWords.vi);
    expect(value?.extension).toBe(".xlsx");
    const [list, form, ...rest] = value ? (await readClean(value.bytes)).sheets : [];
    expect([list?.name, form?.name, rest]).toEqual(["Lỗi cần sửa", "tan-hong", []]);
    const [original] = (await readClean(sample, "tan-hong.csv")).sheets;
    expect(form && plainCells(form)).toEqual(original && plainCells(original));
  });

  it("keeps what looks like a number, a formula or a date as the text it is", async () => {
    const copy = await annotate(Buffer.from('Mã,Số liệu\n1.10,=1+1\n"01/02","a\nb"\n'), [], "a.csv");
    expect((await readClean(copy)).sheets.map(plainCells)[1]).toEqual({
      A1: "Mã",
      B1: "Số liệu",
      A2: "1.10",
      B2: "=1+1",
      A3: "01/02",
      B3: "a\nb",
    });
  });

  it("shows marks of filled and of blank cells, and leads to them", async () => {
    const marks = [
      markAt(undefined, "B2"),
      markAt(undefined, "C2", { severity: "warning" }),
      markAt(undefined, undefined),
    ];
    const copy = await annotate(Buffer.from("Mã,Số liệu,Tổng số\n1.1,5,\n"), marks, "forms/tan-hong.csv");
    const sheet = (await openWithExcelJs(copy)).getWorksheet("tan-hong");
    expect(sheet && fillOf(sheet.getCell("B2"))).toBe(FILLS.error);
    expect(sheet && fillOf(sheet.getCell("C2"))).toBe(FILLS.warning);
    expect(sheet && noteOf(sheet.getCell("C2"))).toBe("Cảnh báo: Sai ở C2\nCách sửa: Sửa lại");
    const list = await partOf(copy, "xl/worksheets/sheet2.xml");
    expect(list.match(/location="[^"]*"/g)).toEqual([
      "location=\"'tan-hong'!$B$2\"",
      "location=\"'tan-hong'!$C$2\"",
    ]);
  });

  it("does not say that anything was lost", async () => {
    const list = await partOf(
      await annotate(Buffer.from("Mã;Số liệu\n1.1;5\n"), [], "a.csv"),
      "xl/worksheets/sheet2.xml",
    );
    expect(list).not.toContain("cấu trúc đặc biệt");
  });

  it.each([
    ["forms/xã Ea-Kar.csv", "xã Ea-Kar"],
    ["[a]:b*c?.csv", "a  b c"],
    ["'quoted'.csv", "quoted"],
    [`${"x".repeat(40)}.csv`, "x".repeat(31)],
    [".csv", "CSV"],
    ["history.csv", "CSV"],
    ["Lỗi cần sửa.csv", "Lỗi cần sửa"],
  ])("names the sheet of %s %s", async (file, name) => {
    const copy = await annotate(Buffer.from("Mã;Số liệu\n1.1;5\n"), [], file);
    const { sheets } = await readClean(copy);
    expect(sheets[1]?.name).toBe(name);
    expect(sheets[0]?.name).not.toBe(name);
  });

  it("is not made where the CSV cannot be read", async () => {
    const { value, diagnostics } = await annotateWorkbook(
      Buffer.from('a,"b\n'),
      "a.csv",
      [],
      annotationWords.vi,
    );
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ code }) => code)).toEqual(["answers/csv-quote-is-malformed"]);
  });
});
