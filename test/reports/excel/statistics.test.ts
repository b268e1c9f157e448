import { describe, expect, it } from "vitest";
import { cellBeside, openReportOf, rowsOf, rowWith, sheetOf, textOf } from "./open-book.ts";
import { COMPARED, group, SET, UNITS, unit } from "./sketches.ts";

describe("the statistics", () => {
  it("sum up every area, all areas and the overall index", async () => {
    const sheet = sheetOf(await openReportOf(group()), "Thống kê");
    // Area 1: 100, 90 and 60 %; 0 of 6, 1 of 10 and 4 of 10 points lost.
    expect(rowWith(sheet, "1. Chỉ đạo, điều hành")).toEqual([
      ...["1. Chỉ đạo, điều hành", 3, 83.33, 90, 100, 60, 40],
      ...[2, 66.67, 2, 66.67, 1.67, 8.67],
    ]);
    // Area 2: 93.33, 90 and 80 %.
    expect(rowWith(sheet, "2. Cải cách thủ tục hành chính")).toEqual([
      ...["2. Cải cách thủ tục hành chính", 3, 87.78, 90, 93.33, 80, 13.33],
      ...[3, 100, 2, 66.67, 1.22, 10],
    ]);
    expect(rowWith(sheet, "Tất cả lĩnh vực")).toEqual([
      "Tất cả lĩnh vực",
      6,
      5,
      83.33,
      4,
      66.67,
      2.89,
      18.67,
    ]);
    // 95.83, 90 and 70 %.
    expect(rowWith(sheet, "Chỉ số chung của đơn vị")).toEqual([
      ...["Chỉ số chung của đơn vị", 3, 85.28, 90, 95.83, 70, 25.83],
      ...[2, 66.67, 2, 66.67],
    ]);
  });

  it("name the units that lead an area and those that are last, all that tie", async () => {
    const units = [...UNITS, unit("sd", "Sa Đéc", { "1.1": "2", "1.2": "4", "2.1": "10" })];
    const rows = rowsOf(sheetOf(await openReportOf(group(units)), "Thống kê"));
    expect(rows).toContainEqual(["1. Chỉ đạo, điều hành", 100, "Lấp Vò", 60, "Sa Đéc, Lai Vung"]);
    expect(rows).toContainEqual(["2. Cải cách thủ tục hành chính", 100, "Sa Đéc", 80, "Lai Vung"]);
  });

  it("look the units up that lead an area, so that they follow its figures", async () => {
    const sheet = sheetOf(await openReportOf(group()), "Thống kê");
    // Lai Vung is last in area 1 with 60 %.
    expect(cellBeside(sheet, "Lai Vung", "A").value).toBe("1. Chỉ đạo, điều hành");
    expect(cellBeside(sheet, "Lai Vung", "B").formula).toBe("E8");
    expect(cellBeside(sheet, "Lai Vung", "C").formula).toBe(
      [7, 8, 9]
        .map((row) => `IF('Lĩnh vực'!$D$${row}=B14,", "&'Xếp hạng'!$B$${row + 4},"")`)
        .join("&")
        .replace(/.*/, "MID($&,3,32767)"),
    );
  });

  it("say how many more units tie than are named", async () => {
    const best = Array.from({ length: 9 }, (_, i) =>
      unit(`b${i}`, `B${i}`, { "1.1": "4", "1.2": "6", "2.1": "9" }),
    );
    const rows = rowsOf(sheetOf(await openReportOf(group([...best, ...UNITS.slice(2)])), "Thống kê"));
    expect(rows).toContainEqual([
      ...["1. Chỉ đạo, điều hành", 100, "B0, B1, B2, B3, B4 và 4 đơn vị khác", 60, "Lai Vung"],
    ]);
  });

  it("count the ranked units by class, and those without one", async () => {
    const units = [
      ...UNITS,
      unit("x", "Xa", { "1.1": "1", "1.2": "1", "2.1": "1" }),
      unit("sd", "Sa Đéc", { "1.1": "4", "1.2": "6", "2.1": "10" }, { ranked: false }),
    ];
    const rows = rowsOf(sheetOf(await openReportOf(group(units)), "Thống kê"));
    expect(rows).toContainEqual(["Khối", "Tốt", "Khá", "Trung bình", "Không xếp loại", "Cộng"]);
    expect(rows).toContainEqual(["Khối huyện", 2, 0, 1, 1, 4]);
  });

  it("add up the classes of several groups, with dashes for classes that a group does not have", async () => {
    const [band] = SET.classes;
    const other = { ...SET, id: "khac", classes: band ? [{ ...band, name: "A" }] : [] };
    const second = {
      id: "xa",
      name: "Khối xã",
      set: other,
      units: UNITS.map((one) => ({ ...one, id: `x-${one.id}` })),
    };
    const rows = rowsOf(sheetOf(await openReportOf([...group(), second]), "Thống kê"));
    expect(rows).toContainEqual(["I. Khối huyện", 2, 0, 1, "–", 0, 3]);
    expect(rows).toContainEqual(["II. Khối xã", "–", "–", "–", 2, 1, 3]);
    expect(rows).toContainEqual(["Cộng", 2, 0, 1, 2, 1, 6]);
  });

  it("hold the averages against the earlier period over the units known in both", async () => {
    const sheet = sheetOf(await openReportOf(group(COMPARED)), "Thống kê");
    // Only Tháp Mười is known then: 86 and 90, though the average of all is 85.28.
    expect(rowWith(sheet, "Chỉ số chung của đơn vị").slice(0, 9)).toEqual([
      ...["Chỉ số chung của đơn vị", 3, 85.28, 90, 95.83, 70, 25.83, 86, 4],
    ]);
    expect(rowWith(sheet, "1. Chỉ đạo, điều hành").slice(7, 9)).toEqual([95.5, -5.5]);
    expect(textOf(sheet)).toContain(
      "Trung bình kỳ 2017 và mức tăng, giảm tính trên các đơn vị có số liệu cả hai kỳ.",
    );
  });

  it("are formulas over the cells of the other sheets", async () => {
    const sheet = sheetOf(await openReportOf(group()), "Thống kê");
    const formulas = ["B", "C", "D", "E", "G", "H", "I", "L"].map(
      (column) => cellBeside(sheet, "1. Chỉ đạo, điều hành", column).formula,
    );
    expect(formulas).toEqual([
      "COUNT('Lĩnh vực'!$D$7:$D$9)",
      "ROUND(AVERAGE('Lĩnh vực'!$D$7:$D$9),2)",
      "ROUND(MEDIAN('Lĩnh vực'!$D$7:$D$9),2)",
      "ROUND(MAX('Lĩnh vực'!$D$7:$D$9),2)",
      "ROUND(E8-F8,2)",
      "COUNTIF('Lĩnh vực'!$D$7:$D$9,\">=80\")",
      "ROUND(H8/B8*100,2)",
      "ROUND((SUM('Chi tiết'!$D$13:$F$13)-SUM('Lĩnh vực'!$C$7:$C$9))/COUNT('Lĩnh vực'!$C$7:$C$9),2)",
    ]);
  });

  it("say so where nobody is ranked", async () => {
    const units = [unit("a", "A", { "1.1": "4", "1.2": "5" })];
    const book = await openReportOf(group(units));
    expect(textOf(sheetOf(book, "Thống kê"))).toContain("Chưa có đơn vị nào được xếp hạng.");
    expect(book.worksheets.map(({ name }) => name)).not.toContain("Biểu đồ");
  });
});
