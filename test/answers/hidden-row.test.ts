import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import { read } from "./tables.ts";

describe("a hidden row", () => {
  it("counts, and a note says so", async () => {
    const book = new exceljs.Workbook();
    const sheet = book.addWorksheet("Biểu 1");
    sheet.addRows([
      ["Mã", "Số liệu", "Tổng số"],
      ["1.2", 14, 19],
      ["2", 3],
    ]);
    sheet.getRow(3).hidden = true;
    const told = await read(new Uint8Array(await book.xlsx.writeBuffer()), { file: "forms/a.xlsx" });
    expect(told.answers).toEqual(["a 1.2 value=14", "a 1.2 of=19", "a 2 value=3"]);
    expect(told.findings).toEqual(["note: hidden-row @ Biểu 1 B3 a 2"]);
  });
});
