import { describe, expect, it } from "vitest";
import { blockOf, setOf } from "../fixture.ts";
import { cellBeside, contentOf, openReportOf, rowWith, sheetOf, textOf } from "./open-book.ts";
import { group, SET, UNITS, unit } from "./sketches.ts";

describe("the details", () => {
  it("lead from unrounded leaves to the published figures", async () => {
    const sheet = sheetOf(await openReportOf(group()), "Chi tiết");
    const column = (letter: string) =>
      Array.from({ length: 15 }, (_, i) => sheet.getCell(`${letter}${i + 6}`)).map(
        (cell) => cell.formula ?? contentOf(cell),
      );
    expect(rowWith(sheet, "Mã").slice(3)).toEqual(["Lấp Vò", "Tháp Mười", "Lai Vung"]);
    expect(column("D")).toEqual([
      "SUM(D7:D8)",
      "KAD",
      6,
      "SUM(D10)",
      28 / 3,
      "",
      "MAX(0,SUM(D6,D9))",
      'C6-SUMIF(D6:D8,"KAD",$C6:$C8)',
      'C9-SUMIF(D9:D10,"KAD",$C9:$C10)',
      "SUM(D13:D14)",
      "ROUND(D12,2)",
      "ROUND(D12/D15*100,2)",
      "ROUND(SUM(D6,D9),2)",
      0,
      15.33,
    ]);
  });

  it("cap bonus and penalty, and let no total fall below 0", async () => {
    const set = {
      ...setOf([["1", "Chỉ đạo", "10"]]),
      bonus: blockOf("3", [
        ["T1", "Sáng kiến", "2"],
        ["T2", "Mô hình", "2"],
      ]),
      penalty: blockOf("5", [["P1", "Chậm báo cáo", "5"]]),
    };
    const units = [
      unit("a", "A", { "1": "9", T1: "2", T2: "2", P1: "1" }),
      unit("b", "B", { "1": "1", T1: "0", T2: "0", P1: "5" }),
    ];
    const book = await openReportOf(group(units, set));
    const sheet = sheetOf(book, "Chi tiết");
    expect(rowWith(sheet, "Điểm thưởng (cộng tối đa)").slice(1)).toEqual([3, 3, 0]);
    expect(cellBeside(sheet, "Điểm thưởng (cộng tối đa)", "D").formula).toBe("MIN(SUM(D8:D9),C7)");
    expect(rowWith(sheet, "Tổng điểm công bố").slice(1)).toEqual([11, 0]);
    expect(cellBeside(sheet, "Tổng điểm chưa làm tròn", "D").formula).toBe("MAX(0,SUM(D6)+D7-D10)");
    expect(rowWith(sheetOf(book, "Lĩnh vực"), "A")).toEqual([1, "A", 9, 90, 3, 1, 11, 110]);
  });

  it("score what is not applicable as the set says, and mark it", async () => {
    const book = await openReportOf(group(UNITS, { ...SET, notApplicable: "full" }));
    const sheet = sheetOf(book, "Chi tiết");
    const cell = cellBeside(sheet, "Lấp Vò", "D");
    expect(cell.value).toBe("Lấp Vò");
    const leaf = sheet.getCell("D7");
    expect([leaf.value, leaf.numFmt]).toEqual([4, '0.00" KAD"']);
    // 4 + 6 + 28/3 of 20
    expect(rowWith(sheetOf(book, "Xếp hạng"), "Lấp Vò")).toEqual([1, "Lấp Vò", 20, 19.33, 96.67, "Tốt"]);
  });

  it("hold the figure itself where a spreadsheet would round it otherwise, and say so", async () => {
    // Just below 79.805: published 79.80, but the nearest double is that of 79.805, which rounds up.
    const scores = { "1": "79804999999999999999/1000000000000000000" };
    const groups = group([unit("a", "A", scores)], setOf([["1", "Chỉ đạo", "100"]]));
    const book = await openReportOf(groups);
    const cell = cellBeside(sheetOf(book, "Chi tiết"), "Tổng điểm công bố", "D");
    expect([cell.formula, cell.value]).toEqual([undefined, 79.8]);
    expect(textOf(sheetOf(book, "Căn cứ"))).toMatch(/ghi thẳng số công bố: .*'Chi tiết'!D11/);
    expect(rowWith(sheetOf(book, "Xếp hạng"), "A")).toEqual([1, "A", 100, 79.8, 79.8, "Trung bình"]);
  });
});
