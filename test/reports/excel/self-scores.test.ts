import { describe, expect, it } from "vitest";
import { cellBeside, openReportOf, rowsOf, rowWith, sheetOf, textOf } from "./open-book.ts";
import { group, UNITS } from "./sketches.ts";

/** Tháp Mười claims 4 + 6 and 10 where 4 + 5 and 9 count; Lấp Vò claims 6, which counts; Lai Vung claims nothing. */
const CLAIMS = [{ "1.1": "4", "1.2": "6", "2.1": "10" }, { "1.2": "6" }, {}];
const SCORED = UNITS.map((one, i) => ({ ...one, selfScores: CLAIMS[i] ?? {} }));

describe("self-scores against appraised scores", () => {
  const open = async () => sheetOf(await openReportOf(group(SCORED)), "Tự chấm - Thẩm định");

  it("show both, the gap and its share, by unit and by area", async () => {
    const sheet = await open();
    // Rank, unit, criteria; 20, 18, the gap, 90 %; gaps by area; points by area.
    expect(rowWith(sheet, "Tháp Mười")).toEqual([2, "Tháp Mười", 3, 20, 18, -2, 90, -1, -1, 10, 9, 10, 9]);
    expect(rowWith(sheet, "Lấp Vò")).toEqual([1, "Lấp Vò", 1, 6, 6, 0, 100, 0, "–", 6, 6, "–", "–"]);
  });

  it("leave out units that claimed nothing, and average the others", async () => {
    const sheet = await open();
    expect(rowsOf(sheet).flat()).not.toContain("Lai Vung");
    // (20 + 6) / 2 and (18 + 6) / 2; 12 / 13; area 1: 8 and 7.5; area 2: 10 and 9.
    expect(rowWith(sheet, "Trung bình")).toEqual(["Trung bình", 13, 12, -1, 92.31, -0.5, -1, 8, 7.5, 10, 9]);
  });

  it("sum what counts from the cells of the details", async () => {
    const sheet = await open();
    const formula = (column: string) => cellBeside(sheet, "Tháp Mười", column).formula;
    const row = cellBeside(sheet, "Tháp Mười", "A").row;
    expect([formula("C"), formula("D"), formula("E"), formula("F"), formula("G")]).toEqual([
      "COUNT('Chi tiết'!$E$7:$E$8,'Chi tiết'!$E$10)",
      `ROUND(SUM(J${row},L${row}),2)`,
      "ROUND(SUM('Chi tiết'!$E$7:$E$8,'Chi tiết'!$E$10),2)",
      `ROUND(E${row}-D${row},2)`,
      `ROUND(E${row}/D${row}*100,2)`,
    ]);
    expect([formula("H"), formula("J"), formula("K")]).toEqual([
      `ROUND(K${row}-J${row},2)`,
      undefined,
      "ROUND(SUM('Chi tiết'!$E$7:$E$8),2)",
    ]);
  });

  it("name the criteria that are compared", async () => {
    expect(textOf(await open())).toContain("Tiêu chí được so sánh: 1.1; 1.2; 2.1.");
  });

  it("are summed up by group where there are several", async () => {
    const second = {
      ...group(SCORED.slice(0, 1).map((one) => ({ ...one, id: "x" })))[0],
      id: "xa",
      name: "Khối xã",
    };
    const first = group(SCORED)[0];
    if (!first) throw new Error("No group");
    const book = await openReportOf([first, { ...first, ...second }]);
    expect(book.worksheets.map(({ name }) => name)).toContain("Tự chấm - Thẩm định II");
    const rows = rowsOf(sheetOf(book, "Thống kê"));
    expect(rows).toContainEqual(["I. Khối huyện", 2, 13, 12, -1, 92.31]);
    expect(rows).toContainEqual(["II. Khối xã", 1, 20, 18, -2, 90]);
    const title = cellBeside(sheetOf(book, "Thống kê"), "Điểm tự chấm, thẩm định bình quân theo khối", "A");
    expect(title.worksheet.getCell(Number(title.row) + 2, 2).formula).toBe(
      "COUNT('Tự chấm - Thẩm định'!$D$7:$D$8)",
    );
  });
});
