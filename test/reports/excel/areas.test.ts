import { describe, expect, it } from "vitest";
import { cellBeside, openReportOf, rowsOf, rowWith, sheetOf, textOf } from "./open-book.ts";
import { COMPARED, group, UNITS, unit } from "./sketches.ts";

describe("the areas", () => {
  it("show points and index rounded from the details, the best marked", async () => {
    const sheet = sheetOf(await openReportOf(group()), "Lĩnh vực");
    expect(rowWith(sheet, "Lấp Vò")).toEqual([1, "Lấp Vò", 6, 100, 9.33, 93.33, 15.33, 95.83]);
    expect(rowWith(sheet, "Tháp Mười")).toEqual([2, "Tháp Mười", 9, 90, 9, 90, 18, 90]);
    expect(cellBeside(sheet, "Lấp Vò", "C").formula).toBe("ROUND('Chi tiết'!$D$6,2)");
    expect(cellBeside(sheet, "Lấp Vò", "D").formula).toBe("ROUND('Chi tiết'!$D$6/'Chi tiết'!$D$13*100,2)");
    expect(cellBeside(sheet, "Lấp Vò", "D")).toMatchObject({ numFmt: '0.00"*"', font: { bold: true } });
    expect(cellBeside(sheet, "Tháp Mười", "D").numFmt).toBe("0.00");
    expect(textOf(sheet)).toContain("1. Chỉ đạo, điều hành\n(tối đa 10)");
  });

  it("show why a whole area does not count", async () => {
    const units = [unit("a", "A", { "1.1": "KAD", "1.2": "KAD", "2.1": "9" }), ...UNITS];
    const sheet = sheetOf(await openReportOf(group(units)), "Lĩnh vực");
    expect(rowWith(sheet, "A").slice(2)).toEqual(["KAD", "KAD", 9, 90, 9, 90]);
  });
});

describe("the comparison", () => {
  it("says in one line that there is nothing to compare with", async () => {
    const rows = rowsOf(sheetOf(await openReportOf(group()), "So sánh"));
    expect(rows.at(-1)).toEqual(["Không có số liệu kỳ trước để so sánh."]);
    expect(rows).toHaveLength(4);
  });

  it("shows the change of each area and names the largest in words", async () => {
    const sheet = sheetOf(await openReportOf(group(COMPARED)), "So sánh");
    // 90 − 95.5 and 90 − 46.22
    expect(rowWith(sheet, "Tháp Mười")).toEqual([2, "Tháp Mười", 86, 90, 4, 95.5, -5.5, 46.22, 43.78]);
    expect(rowWith(sheet, "Lấp Vò")).toEqual([1, "Lấp Vò", "–", 95.83, "–", "–", "–", "–", "–"]);
    expect(cellBeside(sheet, "Tháp Mười", "E").formula).toMatch(/^ROUND\(D\d+-C\d+,2\)$/);
    expect(cellBeside(sheet, "Tháp Mười", "G").formula).toMatch(/^ROUND\('Lĩnh vực'!\$D\$\d+-F\d+,2\)$/);
    const text = textOf(sheet);
    expect(text).toContain("Tăng nhiều nhất: Tháp Mười +43,78 (2. Cải cách thủ tục hành chính).");
    expect(text).toContain("Giảm nhiều nhất: Tháp Mười -5,50 (1. Chỉ đạo, điều hành).");
    expect(text).toContain("Thứ hạng: giảm nhiều bậc nhất Tháp Mười (1 bậc).");
  });
});
