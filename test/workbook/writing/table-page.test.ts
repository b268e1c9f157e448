import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import { setUpTablePage } from "../../../src/workbook/index.ts";

function setUp(title: string) {
  const sheet = new exceljs.Workbook().addWorksheet("Bảng");
  setUpTablePage(sheet, { title, pageWord: "Trang", headingRow: 4, frozenColumns: 3, activeCell: "A5" });
  return sheet;
}

describe("setUpTablePage", () => {
  it("repeats the headings on every page of A4 landscape and keeps them in view", () => {
    const { pageSetup, views } = setUp("Bộ tiêu chí");
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToWidth: 1,
      fitToHeight: 0,
    });
    expect(pageSetup.printTitlesRow).toBe("4:4");
    expect(views).toEqual([
      { state: "frozen", xSplit: 3, ySplit: 4, activeCell: "A5", showGridLines: false },
    ]);
  });

  it("writes a title into the footer as text, short enough for Excel", () => {
    const footerOf = (title: string) => setUp(title).headerFooter.oddFooter;
    expect(footerOf("Phòng A&B\n2018")).toContain("9 Phòng A&&B 2018&R");
    expect(footerOf("&".repeat(300))?.length).toBeLessThanOrEqual(255);
    expect(footerOf("😀".repeat(300))?.length).toBeLessThanOrEqual(255);
  });

  it("never cuts a doubled & in half, or text that has room", () => {
    const footerOf = (title: string) => setUp(title).headerFooter.oddFooter ?? "";
    expect(footerOf(`x${"&".repeat(300)}`)).toMatch(/ x(&&)+&R/);
    expect(footerOf("Đ".repeat(150))).toContain(` ${"Đ".repeat(150)}&R`);
  });
});
