import { expect, it } from "vitest";
import { summaryOf } from "../../src/answers/total-row.ts";

it.each([
  "Tổng",
  "TỔNG CỘNG:",
  "Tổng điểm (A + B)",
  "Tổng số điểm",
  "Cộng",
  "cong",
  "Grand total",
  "Total score",
])("%s is the grand total", (text) => {
  expect(summaryOf(text, false)).toBe("total");
});

it.each([
  "Cộng I",
  "Cộng mục 1.2",
  "Tổng lĩnh vực 3",
  "Tổng cộng phần B",
  "Tổng điểm thưởng",
  "Điểm trừ",
  "BONUS",
])("%s is the sum of a part", (text) => {
  expect(summaryOf(text, false)).toBe("part");
});

it.each([
  "Công tác chỉ đạo",
  "Cong tac chi dao",
  "Tổng hợp báo cáo",
  "Tổng số hồ sơ",
  "Tổng hồ sơ",
  "Cộng đồng",
  "Tỷ lệ hồ sơ đúng hạn",
  "Chỉ số hài lòng",
  "",
])("%s within a table may be a criterion", (text) => {
  expect(summaryOf(text, false)).toBeUndefined();
});

it.each(["Tỷ lệ đạt (%)", "Chỉ số", "Xếp loại", "Điểm trung bình", "Trung bình"])(
  "%s below a table is a figure about it",
  (text) => {
    expect(summaryOf(text, true)).toBe("part");
  },
);
