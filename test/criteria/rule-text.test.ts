import { describe, expect, it } from "vitest";
import { leavesOf, ruleText } from "../../src/criteria/index.ts";
import { leaf, parsed, setWith } from "./sets.ts";

async function textsOf(rule: object, maxScore = 100): Promise<string[]> {
  const set = await parsed(setWith({ maxScore, nodes: [leaf(rule, { maxScore })] }));
  return leavesOf(set).flatMap((each) => [ruleText(each, "vi"), ruleText(each, "en")]);
}

const bands = (of: string, ...written: object[]) => ({ kind: "bands", of, bands: written });
const labels = (...pairs: [string, number][]) => pairs.map(([label, points]) => ({ label, points }));

describe("ruleText", () => {
  it.each([
    [{ kind: "points" }, "Chấm điểm", "Points as given"],
    [{ kind: "points", step: 0.25 }, "Chấm điểm, bước 0,25", "Points as given, step 0.25"],
    [
      { kind: "points", step: 0.5, min: 0.5 },
      "Chấm điểm, bước 0,5, thấp nhất 0,5",
      "Points as given, step 0.5, least 0.5",
    ],
    [
      { kind: "choice", options: labels(["Có", 0.5], ["Không", 0]) },
      "Có: 0,5; Không: 0",
      "Có: 0.5; Không: 0",
    ],
    [
      {
        kind: "choice",
        options: [
          { label: "Đạt", points: 2 },
          { label: "Vi phạm nhẹ", share: 50 },
        ],
      },
      "Đạt: 2; Vi phạm nhẹ: 50%",
      "Đạt: 2; Vi phạm nhẹ: 50%",
    ],
    [
      { kind: "checklist", items: labels(["Kế hoạch", 1.5], ["Báo cáo", 0.5]) },
      "Cộng từng ý: Kế hoạch: 1,5; Báo cáo: 0,5",
      "Sum of the items: Kế hoạch: 1.5; Báo cáo: 0.5",
    ],
    [
      { kind: "checklist", require: "all", items: labels(["Kế hoạch", 0], ["Báo cáo", 1]) },
      "Đạt tất cả: Kế hoạch; Báo cáo: 1",
      "All of: Kế hoạch; Báo cáo: 1",
    ],
    [
      { kind: "checklist", require: "any", items: labels(["A", 0], ["B", 0]) },
      "Đạt một trong: A; B",
      "Any of: A; B",
    ],
    [{ kind: "ratio" }, "Tỷ lệ", "Rate"],
    [{ kind: "ratio", floor: 80 }, "Tỷ lệ; dưới 80%: 0", "Rate; below 80%: 0"],
    [
      { kind: "ratio", floor: 50, full: 97.5, mayExceed: true },
      "Tỷ lệ; dưới 50%: 0; đủ điểm từ 97,5%; được vượt 100%",
      "Rate; below 50%: 0; full points from 97.5%; may exceed 100%",
    ],
    [
      { kind: "count", pointsEach: 0.5 },
      "Mỗi đơn vị tính: 0,5; tối đa 2",
      "Each unit counted: 0.5; at most 2",
    ],
    [
      { kind: "deduct", pointsEach: 0.25 },
      "Mỗi lần trừ 0,25; trừ tối đa 2",
      "Less for each event 0.25; deducting at most 2",
    ],
    [
      { kind: "deduct", pointsEach: 0.25, maxDeduction: 1 },
      "Mỗi lần trừ 0,25; trừ tối đa 1",
      "Less for each event 0.25; deducting at most 1",
    ],
    [{ kind: "survey" }, "Khảo sát", "Survey"],
    [
      {
        kind: "survey",
        options: [
          { label: "Rất hài lòng", share: 100 },
          { label: "Hài lòng", share: 80 },
        ],
      },
      "Khảo sát: Rất hài lòng 100%; Hài lòng 80%",
      "Survey: Rất hài lòng 100%; Hài lòng 80%",
    ],
    [
      { kind: "survey", scale: { from: 1, to: 5 }, options: [{ label: "Tốt", share: 100 }] },
      "Khảo sát, thang điểm từ 1 đến 5: Tốt 100%",
      "Survey, scale from 1 to 5: Tốt 100%",
    ],
    [
      { kind: "relative", method: "best" },
      "So với đơn vị tốt nhất; càng cao càng tốt",
      "Against the best unit; higher is better",
    ],
    [
      { kind: "relative", method: "minmax", better: "low" },
      "So giữa đơn vị tốt nhất và kém nhất; càng thấp càng tốt",
      "Between the best and the worst unit; lower is better",
    ],
    [
      { kind: "relative", method: "rank" },
      "Theo thứ hạng trong khối; càng cao càng tốt",
      "By rank in the group; higher is better",
    ],
    [
      { kind: "formula", expression: "max * min(1, value / of)" },
      "Công thức: max * min(1, value / of)",
      "Formula: max * min(1, value / of)",
    ],
  ])("writes %j", async (rule, vi, en) => {
    expect(await textsOf(rule, 2)).toEqual([vi, en]);
  });

  it.each([
    [
      bands("ratio", { from: 100, points: 1.5 }, { from: 80, points: 0.75 }, { from: 0, points: 0 }),
      "Từ 100%: 1,5; từ 80%: 0,75; còn lại: 0",
      "From 100%: 1.5; from 80%: 0.75; otherwise: 0",
    ],
    [
      bands("ratio", { from: 80, proportional: true }, { from: 0, points: 0 }),
      "Từ 80%: theo tỷ lệ; còn lại: 0",
      "From 80%: proportional; otherwise: 0",
    ],
    [
      bands("ratio", { above: 90, share: 100 }, { above: 0, points: 0.5, linear: true }),
      "Trên 90%: 100%; trên 0%: 0,5 (nội suy)",
      "Above 90%: 100%; above 0%: 0.5 (linear)",
    ],
    [bands("ratio", { from: 0, points: 1.5 }), "Từ 0%: 1,5", "From 0%: 1.5"],
    [
      bands("number", { from: 0, points: 0 }, { from: 2.5, points: 1.5 }),
      "Từ 2,5: 1,5; từ 0: 0",
      "From 2.5: 1.5; from 0: 0",
    ],
    [
      { ...bands("ratio", { from: 0, points: 0 }, { from: 100, points: 1.5 }), mayExceed: true },
      "Từ 100%: 1,5; còn lại: 0; được vượt 100%",
      "From 100%: 1.5; otherwise: 0; may exceed 100%",
    ],
  ])("writes %j from the highest band down", async (rule, vi, en) => {
    expect(await textsOf(rule, 1.5)).toEqual([vi, en]);
  });

  it("puts a label in quotes where it could be taken for something else", async () => {
    const options = labels(
      ["Từ 80% đến dưới 100%", 1],
      ["Có: đủ; đúng hạn", 2],
      ['Đạt "chuẩn"', 0.5],
      ["Tự đánh giá", 0],
    );
    expect((await textsOf({ kind: "choice", options }, 2))[0]).toBe(
      '"Từ 80% đến dưới 100%": 1; "Có: đủ; đúng hạn": 2; "Đạt ""chuẩn""": 0,5; Tự đánh giá: 0',
    );
  });

  it("keeps the case of a label", async () => {
    expect((await textsOf({ kind: "choice", options: labels(["có", 2], ["không", 0]) }, 2))[0]).toBe(
      "có: 2; không: 0",
    );
  });
});
