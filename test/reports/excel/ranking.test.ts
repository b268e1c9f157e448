import { describe, expect, it } from "vitest";
import { writeExcelReport } from "../../../src/reports/index.ts";
import { resultsOf } from "../fixture.ts";
import { twoGroups, withSelfScores } from "../periods.ts";
import { cellBeside, openBook, openReportOf, rowsOf, rowWith, sheetOf, textOf } from "./open-book.ts";
import { COMPARED, group, SET, UNITS, unit } from "./sketches.ts";

describe("the ranking", () => {
  it("lists rank, maximum, total, index and class, best first", async () => {
    const sheet = sheetOf(await openReportOf(group()), "Xếp hạng");
    expect(rowWith(sheet, "Lấp Vò")).toEqual([1, "Lấp Vò", 16, 15.33, 95.83, "Tốt"]);
    expect(rowWith(sheet, "Tháp Mười")).toEqual([2, "Tháp Mười", 20, 18, 90, "Tốt"]);
    expect(rowWith(sheet, "Lai Vung")).toEqual([3, "Lai Vung", 20, 14, 70, "Trung bình"]);
    expect(rowWith(sheet, "Trung bình")).toEqual([3, "Lai Vung", 20, 14, 70, "Trung bình"]);
    // (15.33 + 18 + 14) / 3 = 15.7766…, (95.83 + 90 + 70) / 3 = 85.2766…
    expect(rowsOf(sheet)).toContainEqual(["Trung bình", 15.78, 85.28]);
    expect(rowsOf(sheet)).toContainEqual(["Cao nhất", 18, 95.83]);
    expect(rowsOf(sheet)).toContainEqual(["Thấp nhất", 14, 70]);
    expect(textOf(sheet)).toContain("Xếp loại: Tốt: 2; Khá: 0; Trung bình: 1");
  });

  it("has formulas for all that follows from other cells", async () => {
    const sheet = sheetOf(await openReportOf(group(COMPARED)), "Xếp hạng");
    const row = cellBeside(sheet, "Tháp Mười", "A").row;
    const formulas = ["A", "C", "D", "E", "F", "J", "K"].map(
      (column) => sheet.getCell(`${column}${row}`).formula,
    );
    expect(formulas).toEqual([
      `RANK(E${row},$E$${+row - 1}:$E$${+row + 1})`,
      "ROUND('Chi tiết'!$E$15,2)",
      "'Chi tiết'!$E$16",
      "'Chi tiết'!$E$17",
      `IF(E${row}>=90,"Tốt",IF(E${row}>=80,"Khá",IF(E${row}>=65,"Trung bình","–")))`,
      `ROUND(D${row}-G${row},2)`,
      `I${row}-A${row}`,
    ]);
  });

  it("shows the earlier period, the change and both counts of units", async () => {
    const sheet = sheetOf(await openReportOf(group(COMPARED)), "Xếp hạng");
    expect(rowWith(sheet, "Tháp Mười")).toEqual([2, "Tháp Mười", 20, 18, 90, "Tốt", 17.2, 86, 1, 0.8, -1]);
    expect(cellBeside(sheet, "Tháp Mười", "A").numFmt).toBe('0"/3"');
    expect(cellBeside(sheet, "Tháp Mười", "I").numFmt).toBe('0"/2"');
    expect(cellBeside(sheet, "Tháp Mười", "K").numFmt).toBe('"▲ "0;"▼ "0;"="');
    expect(rowWith(sheet, "Lấp Vò").slice(6)).toEqual(["–", "–", "–", "–", "–"]);
  });

  it("lists the figures of the units that one was merged from, without a change", async () => {
    const past = (id: string, total: number, rank: number) => ({
      period: "2024",
      unit: id,
      total,
      index: total,
      rank,
      of: 145,
      class: null,
    });
    const [first, ...others] = UNITS;
    const merged = {
      ...unit("tm", "Tháp Mười", first?.scores ?? {}),
      previous: [past("my-an", 81.5, 12), past("my-hoa", 79, 40)],
    };
    const sheet = sheetOf(await openReportOf(group([merged, ...others])), "Xếp hạng");
    expect(rowWith(sheet, "Tháp Mười").slice(6)).toEqual([
      "81,50\n79,00",
      "81,50\n79,00",
      "12/145\n40/145",
      "–",
      "–",
      "Hợp nhất từ my-an; my-hoa",
    ]);
  });

  it("parts equal units by the indices of the tie-break areas, in the formula too", async () => {
    const groups = group(UNITS, { ...SET, tieBreak: ["2"] });
    const cell = cellBeside(sheetOf(await openReportOf(groups), "Xếp hạng"), "Lấp Vò", "A");
    expect(cell.result).toBe(1);
    expect(cell.formula).toBe(
      "RANK(E11,$E$11:$E$13)+SUMPRODUCT(($E$11:$E$13=E11)*('Lĩnh vực'!$F$7:$F$9>'Lĩnh vực'!$F$7))",
    );
  });

  it("gives ranks as figures, and says so, where an index that parts ties does not exist", async () => {
    const [first, ...others] = UNITS;
    const units = [unit("tm", "Tháp Mười", { ...first?.scores, "2.1": "KAD" }), ...others];
    const book = await openReportOf(group(units, { ...SET, tieBreak: ["2"] }));
    const cell = cellBeside(sheetOf(book, "Xếp hạng"), "Lấp Vò", "A");
    expect([cell.formula, cell.value]).toEqual([undefined, 1]);
    expect(textOf(sheetOf(book, "Căn cứ"))).toContain(`'Xếp hạng'!${cell.address}`);
  });

  it("is where the other sheets take the ranks from", async () => {
    const book = await openReportOf(withSelfScores(group(COMPARED)));
    for (const name of ["Lĩnh vực", "So sánh", "Tự chấm - Thẩm định"]) {
      const cell = cellBeside(sheetOf(book, name), "Tháp Mười", "A");
      expect([name, cell.formula, cell.result]).toEqual([name, "'Xếp hạng'!$A$12", 2]);
    }
  });

  it("has a formula for the class of a unit that has none, too", async () => {
    const units = [...UNITS, unit("x", "Xa", { "1.1": "1", "1.2": "1", "2.1": "1" })];
    const cell = cellBeside(sheetOf(await openReportOf(group(units)), "Xếp hạng"), "Xa", "F");
    expect([cell.formula?.slice(0, 3), cell.result]).toEqual(["IF(", "–"]);
  });

  it("ranks by the total where the set says so", async () => {
    const groups = group(UNITS, { ...SET, rankBy: "total" });
    const results = resultsOf(groups);
    // By total Tháp Mười comes first, then Lấp Vò.
    const places = new Map([
      ["tm", 1],
      ["lv", 2],
      ["lai", 3],
    ]);
    const units = results.units
      .map((one) => ({ ...one, rank: places.get(one.id) ?? null }))
      .sort((a, b) => (a.rank ?? 0) - (b.rank ?? 0));
    const sheet = sheetOf(await openReportOf(groups, { units }), "Xếp hạng");
    expect(cellBeside(sheet, "Lấp Vò", "A").formula).toMatch(/^RANK\(D\d+,\$D\$\d+:\$D\$\d+\)$/);
    expect(rowWith(sheet, "Lấp Vò").slice(0, 2)).toEqual([2, "Lấp Vò"]);
  });

  it("looks like a document to be signed", async () => {
    const text = textOf(sheetOf(await openReportOf(group()), "Xếp hạng"));
    expect(text).toContain("UBND TỈNH ĐỒNG THÁP | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM");
    expect(text).toContain("Độc lập - Tự do - Hạnh phúc");
    expect(text).toContain("Đồng Tháp, ngày … tháng … năm …");
    expect(text).toContain("CHỈ SỐ CCHC CÁC HUYỆN, THỊ XÃ, THÀNH PHỐ NĂM 2018");
    expect(text).toContain("THỦ TRƯỞNG ĐƠN VỊ\n(Ký, ghi rõ họ tên) | (Ký, ghi rõ họ tên, đóng dấu)");
  });

  it("has a block for each of several groups", async () => {
    const book = await openReportOf(twoGroups());
    const ranking = textOf(sheetOf(book, "Xếp hạng"));
    expect(ranking).toContain("\nI. Khối huyện, thị xã, thành phố\n1 | ");
    expect(ranking).toContain("\nII. Khối xã, phường, thị trấn\nThứ hạng tạm thời");
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual([
      "Xếp hạng",
      "Lĩnh vực",
      "Lĩnh vực II",
      "So sánh",
      "Thống kê",
      "Biểu đồ",
      "Chi tiết",
      "Chi tiết II",
      "Căn cứ",
    ]);
  });

  it("names a group that could not be scored", async () => {
    const results = resultsOf(group());
    const bytes = await writeExcelReport(
      {
        ...results,
        units: results.units.map((one) => ({
          ...one,
          total: null,
          max: null,
          index: null,
          rank: null,
          class: null,
          areas: [],
          nodes: [],
        })),
      },
      { language: "vi", sets: new Map() },
    );
    const book = await openBook(bytes);
    expect(book.worksheets.map((sheet) => sheet.name)).toEqual(["Xếp hạng", "So sánh", "Căn cứ"]);
    expect(textOf(sheetOf(book, "Xếp hạng"))).toContain(
      "Khối này chưa được chấm điểm vì bộ tiêu chí có lỗi.",
    );
  });
});

describe("units without a rank", () => {
  const units = [
    ...UNITS,
    unit("ch", "Cao Lãnh", { "1.1": "4", "2.1": "9" }),
    unit("sd", "Sa Đéc", { "1.1": "4", "1.2": "6", "2.1": "10" }, { ranked: false }),
  ];

  it("come last, blank in rank, with the reason beside them", async () => {
    const sheet = sheetOf(await openReportOf(group(units)), "Xếp hạng");
    expect(rowWith(sheet, "Cao Lãnh")).toEqual(["Cao Lãnh", 20, 13, 65, "–", "Chưa đủ số liệu"]);
    expect(rowWith(sheet, "Sa Đéc")).toEqual(["Sa Đéc", 20, 20, 100, "Tốt", "Không xếp hạng"]);
    expect(+cellBeside(sheet, "Cao Lãnh", "A").row).toBeGreaterThan(+cellBeside(sheet, "Lai Vung", "A").row);
  });

  it("make ranks provisional on every sheet of the group", async () => {
    const book = await openReportOf(group(units));
    for (const name of ["Xếp hạng", "Lĩnh vực", "Chi tiết"])
      expect(textOf(sheetOf(book, name))).toContain(
        "Thứ hạng tạm thời: còn đơn vị chưa đủ số liệu (Cao Lãnh).",
      );
  });

  it("show what is missing by a word, never by 0", async () => {
    const sheet = sheetOf(await openReportOf(group(units)), "Chi tiết");
    expect(rowWith(sheet, "1.2")).toEqual(["1.2", "Kiểm tra", 6, 6, 5, 4, "chưa chấm", 6]);
    expect(textOf(sheet)).toContain("chưa chấm: chưa có số liệu");
  });

  it("are left out of the averages", async () => {
    const sheet = sheetOf(await openReportOf(group(units)), "Xếp hạng");
    expect(rowsOf(sheet)).toContainEqual(["Cao nhất", 18, 95.83]);
  });
});
