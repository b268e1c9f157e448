import { describe, expect, it } from "vitest";
import { parseRuleText } from "../../../src/criteria/rule-text.ts";
import type { RuleSource } from "../../../src/criteria/schema/rules.ts";

/** The rule, or the kind of the fault and where in the text it is, from 0. */
function outcomeOf(text: string): RuleSource | string {
  const parsed = parseRuleText(text);
  if ("ok" in parsed) return parsed.ok;
  const { kind, position, length } = parsed.fault;
  return `${kind} at ${position}: ${text.slice(position, position + length)}`;
}

const choice = (...options: [string, number][]): RuleSource => ({
  kind: "choice",
  options: options.map(([label, points]) => ({ label, points })),
});
const shares = (...options: [string, number][]): RuleSource => ({
  kind: "choice",
  options: options.map(([label, share]) => ({ label, share })),
});
const rates = (...starts: [number, number][]): RuleSource => ({
  kind: "bands",
  of: "ratio",
  bands: starts.map(([from, points]) => ({ from, points })),
});
const numbers = (...starts: [number, number][]): RuleSource => ({
  kind: "bands",
  of: "number",
  bands: starts.map(([from, points]) => ({ from, points })),
});
const count = (pointsEach: number, upTo?: number): RuleSource => ({
  kind: "count",
  pointsEach,
  ...(upTo && { upTo }),
});
const deduct = (pointsEach: number, maxDeduction?: number): RuleSource => ({
  kind: "deduct",
  pointsEach,
  ...(maxDeduction && { maxDeduction }),
});

describe("what decrees write", () => {
  it.each<[string, RuleSource]>([
    // Yes or no, levels with their points, levels as shares of the maximum.
    ["Có: 0,5; Không: 0", choice(["Có", 0.5], ["Không", 0])],
    ["Có: 0,5 điểm; Không: 0 điểm.", choice(["Có", 0.5], ["Không", 0])],
    ["- Có: 0,5\n- Không: 0", choice(["Có", 0.5], ["Không", 0])],
    [
      "+ Có ban hành = 1 điểm;\r\n+ Không ban hành = 0 điểm;",
      choice(["Có ban hành", 1], ["Không ban hành", 0]),
    ],
    [
      "Ban hành đúng hạn: 2,5; chậm dưới 30 ngày: 2,0; còn lại: 0",
      choice(["Ban hành đúng hạn", 2.5], ["chậm dưới 30 ngày", 2], ["còn lại", 0]),
    ],
    ["6 tháng đầu năm: 0,5; Cả năm: 1", choice(["6 tháng đầu năm", 0.5], ["Cả năm", 1])],
    ["Từ chối: 0; Tiếp nhận: 1", choice(["Từ chối", 0], ["Tiếp nhận", 1])],
    ["Tốt: 100%; Khá: 75%; Trung bình: 50 %", shares(["Tốt", 100], ["Khá", 75], ["Trung bình", 50])],
    ["Tốt: 100% điểm tối đa; Khá: 75% số điểm", shares(["Tốt", 100], ["Khá", 75])],
    [
      "Không vi phạm: điểm tối đa; vi phạm nhẹ: trừ 50% điểm",
      shares(["Không vi phạm", 100], ["vi phạm nhẹ", 50]),
    ],
    ['"Đạt 100%: tốt": 1; Không: 0', choice(["Đạt 100%: tốt", 1], ["Không", 0])],
    ["Yes: 0.5 points; No: no points", choice(["Yes", 0.5], ["No", 0])],

    // Sums of items.
    [
      "Cộng từng ý: Kế hoạch: 1,5 điểm; Báo cáo: 0,5 điểm",
      {
        kind: "checklist",
        items: [
          { label: "Kế hoạch", points: 1.5 },
          { label: "Báo cáo", points: 0.5 },
        ],
      },
    ],
    [
      "Cộng các nội dung:\n- Kế hoạch: 1\n- Báo cáo: 1",
      {
        kind: "checklist",
        items: [
          { label: "Kế hoạch", points: 1 },
          { label: "Báo cáo", points: 1 },
        ],
      },
    ],
    [
      "Đạt tất cả: Công khai dự toán; Công khai quyết toán",
      {
        kind: "checklist",
        items: [
          { label: "Công khai dự toán", points: 0 },
          { label: "Công khai quyết toán", points: 0 },
        ],
        require: "all",
      },
    ],

    // Rates: the rate itself, and bands on it.
    ["Tỷ lệ", { kind: "ratio" }],
    ["Tính theo tỷ lệ.", { kind: "ratio" }],
    ["Tỷ lệ % x Điểm tối đa", { kind: "ratio" }],
    ["Tỉ lệ; dưới 80%: 0", { kind: "ratio", floor: 80 }],
    ["Theo tỷ lệ, dưới 50% không tính điểm", { kind: "ratio", floor: 50 }],
    ["Tỷ lệ × điểm tối đa; < 50% = 0 điểm; được vượt 100%", { kind: "ratio", floor: 50, mayExceed: true }],
    ["Tỷ lệ; đủ điểm từ 30%", { kind: "ratio", full: 30 }],
    ["Từ 100%: 1,5; từ 80%: 0,75; còn lại: 0", rates([0, 0], [80, 0.75], [100, 1.5])],
    ["100 % = 1,5; 80–<100 % = 0,75; <80 % = 0", rates([0, 0], [80, 0.75], [100, 1.5])],
    [
      "Đạt 100%: 1,5 điểm; đạt từ 80% đến dưới 100%: 0,75 điểm; dưới 80%: 0 điểm",
      rates([0, 0], [80, 0.75], [100, 1.5]),
    ],
    ["- Dưới 50%: 0\n- Từ 50% đến dưới 80%: 0,5\n- Từ 80% trở lên: 1", rates([0, 0], [50, 0.5], [80, 1])],
    ["Từ 80 đến dưới 100%: 0,75; 100%: 1; dưới 80%: 0", rates([0, 0], [80, 0.75], [100, 1])],
    ["Tỷ lệ từ 80% trở lên: 1; tỷ lệ dưới 80%: 0", rates([0, 0], [80, 1])],
    ["Từ 80% số hồ sơ trở lên được 1 điểm, dưới 80% được 0 điểm", rates([0, 0], [80, 1])],
    ["≥ 80% và ≤ 100%: 1; < 80%: 0", rates([0, 0], [80, 1])],
    ["≥ 90%: 1; >= 80%: 0,5; < 80%: 0", rates([0, 0], [80, 0.5], [90, 1])],
    [
      "Trên 80% đến 100%: 1; từ 50% đến 80%: 0,5; dưới 50%: 0",
      {
        kind: "bands",
        of: "ratio",
        bands: [
          { from: 0, points: 0 },
          { from: 50, points: 0.5 },
          { above: 80, points: 1 },
        ],
      },
    ],
    [
      "Từ 80%: theo tỷ lệ; còn lại: 0",
      {
        kind: "bands",
        of: "ratio",
        bands: [
          { from: 0, points: 0 },
          { from: 80, proportional: true },
        ],
      },
    ],
    [
      "Từ 90%: 2; từ 70%: 1 (nội suy); dưới 70%: 0",
      {
        kind: "bands",
        of: "ratio",
        bands: [
          { from: 0, points: 0 },
          { from: 70, points: 1, linear: true },
          { from: 90, points: 2 },
        ],
      },
    ],

    // Bands on a number.
    ["Từ 10: 2; từ 5: 1; còn lại: 0", numbers([0, 0], [5, 1], [10, 2])],
    [
      "Từ 10 văn bản trở lên: 2 điểm; từ 5 đến dưới 10 văn bản: 1 điểm; dưới 5 văn bản: 0 điểm",
      numbers([0, 0], [5, 1], [10, 2]),
    ],
    [
      "Không quá 5 ngày: 1; trên 5 ngày: 0",
      {
        kind: "bands",
        of: "number",
        bands: [
          { from: 0, points: 1 },
          { above: 5, points: 0 },
        ],
      },
    ],
    ["Từ 5: 1; từ –10: 0", numbers([-10, 0], [5, 1])],

    // So many points for each of what is counted, and off for each event.
    ["Mỗi văn bản: 0,5", count(0.5)],
    ["Mỗi năm: 0,5", count(0.5)],
    ["Mỗi văn bản: 0,5; tối đa 2", count(0.5, 2)],
    ["0,5 điểm/văn bản, tối đa 2 điểm", count(0.5, 2)],
    ["Cứ mỗi 01 sáng kiến được cộng 0,5 điểm nhưng không quá 2 điểm", count(0.5, 2)],
    ["Cộng 0,25 điểm cho mỗi mô hình mới", count(0.25)],
    ["Mỗi sáng kiến 0,5 điểm (tối đa 2 điểm)", count(0.5, 2)],
    ["1 điểm/sáng kiến (tối đa 2 điểm)", count(1, 2)],
    ["Mỗi sáng kiến được cộng 0,5 điểm nhưng tối đa không quá 2 điểm", count(0.5, 2)],
    ["Trừ 0,25 điểm/lần vi phạm (trừ tối đa 1 điểm)", deduct(0.25, 1)],
    ["0.5 points per document, at most 2", count(0.5, 2)],
    ["Mỗi lần trừ 0,25; trừ tối đa 2", deduct(0.25, 2)],
    ["Mỗi văn bản chậm trừ 0,25 điểm, trừ tối đa 1 điểm", deduct(0.25, 1)],
    ["Mỗi nhiệm vụ quá hạn: trừ 0,5 điểm, trừ đến hết điểm", deduct(0.5)],
    ["Trừ 0,25 điểm/lần vi phạm, tối đa trừ 1 điểm", deduct(0.25, 1)],
    ["Deduct 0.25 for each late document, at most 1", deduct(0.25, 1)],

    // Points as given, the survey, the other units, a formula.
    ["Chấm điểm, bước 0,25", { kind: "points", step: 0.25 }],
    ["Cho điểm; tối thiểu 0,5; bước 0,5", { kind: "points", min: 0.5, step: 0.5 }],
    [
      "Khảo sát: Rất hài lòng 100%; Hài lòng: 60%; Không hài lòng = 0%.",
      {
        kind: "survey",
        options: [
          { label: "Rất hài lòng", share: 100 },
          { label: "Hài lòng", share: 60 },
          { label: "Không hài lòng", share: 0 },
        ],
      },
    ],
    ["Điều tra xã hội học, thang điểm 1–5", { kind: "survey", scale: { from: 1, to: 5 } }],
    ["Theo kết quả điều tra xã hội học", { kind: "survey" }],
    ["So với đơn vị tốt nhất", { kind: "relative", method: "best" }],
    ["Theo thứ hạng trong khối, càng thấp càng tốt", { kind: "relative", method: "rank", better: "low" }],
    [
      "Công thức: max * (value + late / 2) / of",
      { kind: "formula", expression: "max * (value + late / 2) / of" },
    ],
  ])("%j is read as meant", (text, rule) => {
    expect(outcomeOf(text)).toEqual(rule);
  });

  it.each([
    // What does not say enough.
    ["", "blank at 0: "],
    [" ;\n", "blank at 3: "],
    ["Theo quy định của UBND tỉnh", "unknown at 0: Theo quy định của UBND tỉnh"],
    ["2,5 / 2,0 / 1 / 0", "unknown at 0: 2,5 / 2,0 / 1 / 0"],
    ["Đúng hạn 1 điểm, chậm 0,5 điểm", "colon-missing at 9: 1"],
    ["Có (1 điểm); Không (0 điểm)", "colon-missing at 4: 1"],
    ["Cộng từng ý: Kế hoạch 1,5 điểm; Báo cáo 0,5 điểm", "colon-missing at 22: 1,5"],
    ["Nếu đạt từ 95% thì được 1 điểm; dưới 95% được 0 điểm", "unknown at 0: Nếu đạt từ 95% thì được 1 điểm"],
    ["Mỗi sáng kiến 0,5 điểm (tối đa 2 điểm", "ended at 37: "],
    ["Có: 0,5; Không", "label-without-points at 9: Không"],
    ["Khảo sát: Tốt; Khá 50%", "label-without-points at 10: Tốt"],
    ["Có:", "ended at 3: "],
    ["Mỗi văn bản", "ended at 11: "],
    ["Trừ 0,5 điểm", "ended at 12: "],
    ["Công thức:", "ended at 10: "],
    ["Tỷ lệ hồ sơ đúng hạn", "unexpected at 6: hồ"],

    // What breaks off.
    ["Có: 0,5, Không: 0", "unexpected at 7: ,"],
    ["Có: nửa điểm", "unexpected at 4: nửa"],
    ["Tỷ lệ; dưới: 0", "unexpected at 11: :"],
    ["Tỷ lệ; dưới 80: 0", "unexpected at 14: :"],
    ["Tỷ lệ; dưới 80%: 0; dưới 90%: 0", "unexpected at 20: dưới"],
    ["Tỷ lệ; dưới 80%: 0,5", "out-of-range at 17: 0,5"],
    ["Từ 80%: 1; dưới 80: 0", "unexpected at 16: 80"],
    ["Từ 80% đén dưới 100%: 1", "unexpected at 11: dưới"],
    ["Từ 80%: 1; Không: 0", "unexpected at 11: Không"],
    ["Từ 10: theo tỷ lệ; còn lại: 0", "unexpected at 7: theo tỷ lệ"],
    ["Mỗi 10 văn bản: 0,5", "unexpected at 4: 10"],
    ["Mỗi hai văn bản: 0,5", "unexpected at 4: hai"],
    ["Mỗi năm ngày: 0,5", "unexpected at 4: năm"],
    ["0,5 điểm/hai văn bản", "unexpected at 9: hai"],
    ["Each two documents: 0.5", "unexpected at 5: two"],
    ["Mỗi văn bản giảm 0,1 điểm", "unexpected at 12: giảm"],
    ["Mỗi lần chậm bị mất 0,1", "unexpected at 16: mất"],
    ["Mỗi văn bản tối đa 2", "unexpected at 12: tối"],
    ["Mỗi văn bản không trừ quá 0,5", "unexpected at 18: trừ"],
    ["Từ 80% và 90%: 1; còn lại: 0", "unexpected at 10: 90"],
    ["Mỗi văn bản: 5%", "unexpected at 14: %"],
    ["Mỗi văn bản: 0,5; trừ tối đa 2", "unexpected at 18: trừ"],
    ["Chấm điểm, bước 0,25, bước 0,5", "unexpected at 22: bước"],
    ["Cộng từng ý: Kế hoạch: 50%", "unexpected at 25: %"],
    ["Theo thứ hạng trong khối; càng nhỏ càng tốt", "unexpected at 26: càng"],

    // Numbers.
    ["Có: 1.000; Không: 0", "two-readings at 4: 1.000"],
    ["Có: 1,250; Không: 0", "two-readings at 4: 1,250"],
    ["Có: 1,2,3", "no-number at 4: 1,2,3"],
    ["Có: 0,12345678901234567", "no-number at 4: 0,12345678901234567"],
    ["Khảo sát: Tốt 120%", "out-of-range at 14: 120"],
    ["Mỗi văn bản: 0", "out-of-range at 13: 0"],
    ["Chấm điểm, bước -0,5", "out-of-range at 16: -0,5"],

    // Labels that could be something else.
    ['Đạt "chuẩn": 1; Không: 0', 'needs-quotes at 4: "chuẩn"'],
    ['Có: 1; "Không: 0', 'quote-unclosed at 7: "Không: 0'],
    ['"Có: 1', 'quote-unclosed at 0: "Có: 1'],
    ["Đạt tất cả: 2; Đạt một phần: 1; Không đạt: 0", "needs-quotes at 12: 2"],
    ["Hoàn thành từ 80%: 1; dưới 80%: 0", "needs-quotes at 22: dưới 80%"],

    // Bands that do not meet.
    ["Từ 90%: 2; từ 80% đến dưới 85%: 1; dưới 80%: 0", "band-gap at 27: 85%"],
    ["Từ 80%: 2; từ 70% đến 85%: 1; dưới 70%: 0", "band-overlap at 22: 85%"],
    ["Từ 80%: 2; từ 70% đến 80%: 1; dưới 70%: 0", "band-overlap at 22: 80%"],
    ["Trên 80%: 2; từ 70% đến dưới 80%: 1; dưới 70%: 0", "band-gap at 29: 80%"],
    ["Từ 80% đến 90%: 1; dưới 80%: 0", "band-gap at 11: 90%"],
    ["80%: 0,75; còn lại: 0", "band-gap at 0: 80%"],
    ["Dưới 50%: 0; còn lại: 1", "band-overlap at 13: còn lại"],
    ["Từ 0: 2; còn lại: 1", "band-without-limit at 9: còn lại"],
    ["Còn lại: 1", "band-without-limit at 0: Còn lại"],
  ])("%j is refused at its place", (text, fault) => {
    expect(outcomeOf(text)).toBe(fault);
  });
});
