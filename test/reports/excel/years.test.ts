import { describe, expect, it } from "vitest";
import { cellBeside, openReportOf, rowsOf, rowWith, sheetOf, textOf } from "./open-book.ts";
import { group, UNITS } from "./sketches.ts";

const past = (period: string, unit: string, index: number, rank: number, of = 3) => ({
  ...{ period, unit, total: index, index, rank, of },
  class: null,
});
const [THAP_MUOI, LAP_VO, LAI_VUNG] = UNITS;
const UNITS_OVER_YEARS =
  THAP_MUOI && LAP_VO && LAI_VUNG
    ? [
        { ...THAP_MUOI, previous: [past("2017", "tm", 86, 1), past("2016", "tm", 80.5, 2, 4)] },
        { ...LAP_VO, previous: [past("2017", "lv", 70.25, 3)] },
        { ...LAI_VUNG, previous: [past("2017", "cu-a", 60, 2), past("2017", "cu-b", 50, 3)] },
      ]
    : [];

describe("the years", () => {
  const open = async () => sheetOf(await openReportOf(group(UNITS_OVER_YEARS)), "Nhiều năm");

  it("stand side by side, the oldest at the left, with the change since then", async () => {
    const sheet = await open();
    // 90 − 80.5, and from rank 2 to rank 2.
    expect(rowWith(sheet, "Tháp Mười")).toEqual([2, "Tháp Mười", 80.5, 2, 86, 1, 90, 2, 9.5, 0]);
    expect(rowWith(sheet, "Lấp Vò")).toEqual([1, "Lấp Vò", "–", "–", 70.25, 3, 95.83, 1, "–", "–"]);
    expect(rowsOf(sheet)).toContainEqual([
      "Hạng",
      "Đơn vị",
      "Kỳ 2016",
      "Kỳ 2017",
      "Kỳ 2018",
      "Tăng, giảm so với kỳ 2016",
    ]);
  });

  it("show the number of ranked units where it differs between the periods", async () => {
    const sheet = await open();
    expect(cellBeside(sheet, "Tháp Mười", "D").numFmt).toBe('0"/4"');
    expect(cellBeside(sheet, "Tháp Mười", "H").numFmt).toBe('0"/3"');
    expect(cellBeside(sheet, "Lấp Vò", "F").numFmt).toBe("0");
  });

  it("leave merged units without earlier figures, and name them", async () => {
    const sheet = await open();
    expect(rowWith(sheet, "Lai Vung")).toEqual([3, "Lai Vung", "–", "–", "–", "–", 70, 3, "–", "–"]);
    expect(textOf(sheet)).toContain(
      "Đơn vị hợp nhất từ nhiều đơn vị không có số liệu riêng của kỳ trước (ghi “–”): Lai Vung.",
    );
  });

  it("average each period over the units that have a figure in it", async () => {
    // (86 + 70.25) / 2 = 78.125; (90 + 95.83 + 70) / 3 = 85.2766…
    expect(rowsOf(await open())).toContainEqual(["Trung bình", 80.5, 78.13, 85.28]);
  });

  it("take the figures of this period from the ranking", async () => {
    const sheet = await open();
    const row = cellBeside(sheet, "Tháp Mười", "A").row;
    const formulas = ["A", "C", "G", "H", "I", "J"].map(
      (column) => cellBeside(sheet, "Tháp Mười", column).formula,
    );
    expect(formulas).toEqual([
      "'Xếp hạng'!$A$12",
      undefined,
      "'Xếp hạng'!$E$12",
      "'Xếp hạng'!$A$12",
      `ROUND(G${row}-C${row},2)`,
      `D${row}-H${row}`,
    ]);
  });
});
