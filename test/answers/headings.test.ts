import { describe, expect, it } from "vitest";
import { columnKindOf, headingOf, isSecondChoice } from "../../src/answers/headings.ts";

describe("columnKindOf", () => {
  it.each([
    ["Mã", "code"],
    ["STT", "code"],
    ["Nội dung", "name"],
    ["Lĩnh vực/Tiêu chí/Tiêu chí thành phần", "name"],
    ["Điểm tối đa", "maxScore"],
    ["Cách tính điểm", "rule"],
    ["Số liệu", "value"],
    ["Tổng số", "of"],
    ["Điểm tự đánh giá", "selfScore"],
    ["Tài liệu kiểm chứng", "evidence"],
    ["Giải trình", "explanation"],
    ["Điểm thẩm định", "appraisedScore"],
    ["Lý do", "reason"],
    ["Vòng", "round"],
    ["Đơn vị", "unit"],
    ["Điểm XHH", "surveyScore"],
  ])("knows the Vietnamese heading %s", (heading, kind) => {
    expect(columnKindOf(heading)).toBe(kind);
  });

  it.each([
    "code",
    "name",
    "maxScore",
    "rule",
    "value",
    "of",
    "selfScore",
    "evidence",
    "explanation",
    "appraisedScore",
    "reason",
    "round",
    "unit",
    "surveyScore",
  ] as const)("knows the English heading %s, and each with spaces", (kind) => {
    expect(columnKindOf(kind)).toBe(kind);
    expect(columnKindOf(kind.replace(/([A-Z])/g, " $1").toUpperCase())).toBe(kind);
  });

  it.each([
    ["letters of any case", "ĐIỂM TỰ ĐÁNH GIÁ"],
    ["decomposed letters", "Điểm tự đánh giá".normalize("NFD")],
    ["letters without accents", "Diem tu danh gia"],
    ["line breaks and double spaces", " Điểm\ntự  đánh\r\ngiá "],
    ["no-break spaces", "Điểm\u00a0tự đánh giá"],
    ["a note in parentheses", "Điểm tự đánh giá (điểm)"],
    ["a footnote mark", "Điểm tự đánh giá (*)"],
    ["a star and a colon", "Điểm tự đánh giá*:"],
    ["the year", "Điểm tự đánh giá năm 2018"],
  ])("sees through %s", (_, heading) => {
    expect(columnKindOf(heading)).toBe("selfScore");
  });

  it("knows nothing of a unit of measure, of last year's figures or of a blank", () => {
    for (const heading of ["Đơn vị tính", "Điểm năm trước", "", "(điểm)"])
      expect(columnKindOf(heading)).toBeUndefined();
  });

  it("prefers a code column to a row number, and data to what may be a remark", () => {
    expect(["STT", "TT", "Kết quả", "Ghi chú"].every(isSecondChoice)).toBe(true);
    expect(["Mã", "Số liệu", "Giải trình"].some(isSecondChoice)).toBe(false);
  });

  it("names columns as the form does", () => {
    expect(headingOf("surveyScore")).toBe("Điểm XHH");
  });
});
