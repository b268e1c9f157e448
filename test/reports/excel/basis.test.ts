import { describe, expect, it } from "vitest";
import { Rational } from "../../../src/shared/index.ts";
import { openReportOf, rowsOf, sheetOf, textOf } from "./open-book.ts";
import { group, SET, UNITS } from "./sketches.ts";

describe("the basis", () => {
  it("states the set, its rules, the inputs and what was noticed", async () => {
    const finding = {
      code: "answers/x",
      severity: "warning",
      message: "Điểm tự chấm 4 khác 3.",
      remedy: "Sửa ô D14.",
      file: "forms/tm.xlsx",
      sheet: "Biểu 1",
      cell: "D14",
      unit: "tm",
      criterion: "1.1",
      found: "4",
      expected: "3",
    } as const;
    const note = {
      ...finding,
      severity: "note",
      message: "Trang ẩn.",
      remedy: "",
      unit: null,
      criterion: null,
    } as const;
    const sheet = sheetOf(await openReportOf(group(), { diagnostics: [note, finding] }), "Căn cứ");
    const rows = rowsOf(sheet);
    expect(rows).toContainEqual(["Căn cứ pháp lý", "Quyết định số 1/QĐ-UBND"]);
    expect(rows).toContainEqual(["SHA-256 của bộ tiêu chí", "a".repeat(64)]);
    expect(rows).toContainEqual(["forms/thap-muoi.xlsx", "c".repeat(64)]);
    expect(rows).toContainEqual([
      "Xếp loại",
      "Tốt: từ 90 trở lên; Khá: từ 80 đến dưới 90; Trung bình: từ 65 đến dưới 80; dưới 65: không xếp loại",
    ]);
    const found = [
      "Cảnh báo",
      "Điểm tự chấm 4 khác 3.\nSửa ô D14.",
      "forms/tm.xlsx, Biểu 1, D14",
      "Tháp Mười, 1.1",
    ];
    const at = rows.findIndex((row) => row[0] === "Cảnh báo");
    expect(rows.slice(at, at + 2)).toEqual([found, ["Ghi chú", "Trang ẩn.", "forms/tm.xlsx, Biểu 1, D14"]]);
    expect(textOf(sheet)).toContain("có thể lệch 0,01 so với tổng");
  });

  it("words the rules that differ from set to set", async () => {
    const set = {
      ...SET,
      decimals: 3,
      rankBy: "total",
      tieBreak: ["2"],
      notApplicable: "zero",
      surveyOptional: true,
      bonus: { maxScore: Rational.fromDecimal("2.5"), nodes: [] },
    } as const;
    const text = textOf(sheetOf(await openReportOf(group(UNITS, set)), "Căn cứ"));
    expect(text).toContain("đến 3 chữ số thập phân");
    expect(text).toContain("theo tổng điểm công bố");
    expect(text).toContain("chỉ số công bố của lĩnh vực: 2. Cải cách thủ tục hành chính;");
    expect(text).toContain("Nội dung không áp dụng được 0 điểm");
    expect(text).toContain("Không bắt buộc: không điều tra");
    expect(text).toContain("thưởng tối đa 2,5 điểm (ngoài thang điểm)");
    expect(text).toContain("lệch 0,001 so với tổng");
  });
});
