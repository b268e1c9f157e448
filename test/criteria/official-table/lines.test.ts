import { describe, expect, it } from "vitest";
import { ruleOf } from "./tables.ts";

describe("lines of options", () => {
  it.each([
    [
      "points at the end",
      0.5,
      ["Ban hành kịp thời (trong tháng 12 năm trước): 0,5", "Ban hành không kịp thời: 0"],
    ],
    [
      "points with their unit",
      0.5,
      ["- Ban hành kịp thời (trong tháng 12 năm trước): 0,5 điểm;", "- Ban hành không kịp thời: 0 điểm."],
    ],
    [
      "points after a dash",
      0.5,
      ["+ Ban hành kịp thời (trong tháng 12 năm trước) - 0,5", "+ Ban hành không kịp thời - 0"],
    ],
    [
      "points in brackets",
      0.5,
      ["a) Ban hành kịp thời (trong tháng 12 năm trước) (0,5 điểm)", "b) Ban hành không kịp thời (0 điểm)"],
    ],
    [
      "points in words",
      0.5,
      [
        "• Ban hành kịp thời (trong tháng 12 năm trước): điểm tối đa",
        "• Ban hành không kịp thời: không tính điểm",
      ],
    ],
    [
      "points in their column",
      0.5,
      [
        ["Ban hành kịp thời (trong tháng 12 năm trước)", 0.5],
        ["Ban hành không kịp thời", 0],
      ],
    ],
    [
      "points in both",
      0.5,
      [
        ["Ban hành kịp thời (trong tháng 12 năm trước): 0,5", "0,5"],
        ["Ban hành không kịp thời: 0 điểm", 0],
      ],
    ],
    [
      "a lead above them",
      0.5,
      [
        "Cách tính điểm:",
        "Ban hành kịp thời (trong tháng 12 năm trước): được 0,5 điểm",
        "Ban hành không kịp thời: 0",
      ],
    ],
  ] as const)("are read with %s", async (_, max, lines) => {
    expect(await ruleOf(max, ...lines)).toBe(
      "Ban hành kịp thời (trong tháng 12 năm trước): 0,5; Ban hành không kịp thời: 0",
    );
  });

  it.each([
    [
      1,
      ["Đúng hạn: 1", "Chậm dưới 30 ngày: 0,5", "Chậm từ 30 ngày: 0"],
      "Đúng hạn: 1; Chậm dưới 30 ngày: 0,5; Chậm từ 30 ngày: 0",
    ],
    [
      2,
      ["Có: 100% điểm tối đa", "Vi phạm nhẹ: 50% số điểm", "Không: 0"],
      "Có: 100%; Vi phạm nhẹ: 50%; Không: 0",
    ],
    [
      2,
      ["Tốt: 2", "Khá: 1,250", "Các trường hợp còn lại: 0"],
      'Tốt: 2; Khá: 1,25; "Các trường hợp còn lại": 0',
    ],
  ] as const)("of %d points %j", async (max, lines, rule) => {
    expect(await ruleOf(max, ...lines)).toBe(rule);
  });

  it.each([
    ["whose best is not the maximum", 1, ["Có: 0,5", "Không: 0"], "best-not-max"],
    ["one of which has no points", 1, ["Có: 1", "Không có văn bản"], "line-unknown"],
    ["one of which is worth more than the criterion", 1, ["Có: 2", "Không: 0"], "line-above-max"],
    ["with one label twice", 1, ["Có: 1", "có: 0,5", "Không: 0"], "lines-alike"],
    [
      "whose column says something else",
      1,
      [
        ["Có: 1", 0.5],
        ["Không: 0", 0],
      ],
      "line-points-differ",
    ],
    [
      "with a range of points beside",
      1,
      [
        ["Có", "0,5 – 1"],
        ["Không", 0],
      ],
      "line-points",
    ],
    ["with a range of points at the end", 1, ["Có: từ 0,5 đến 1 điểm", "Không: 0"], "line-unknown"],
    ["of which there is only one", 1, ["Có kế hoạch: 1"], "lines-open"],
    ["with two thoughts in one", 1, ["Có: 1 điểm, có nhưng chậm: 0,5 điểm", "Không: 0"], "line-unknown"],
    ["one of which takes points off", 1, ["Đạt: 1", "Chưa đạt: -0,5"], "line-unknown"],
    [
      "one of which is a remark",
      1,
      ["Có: 1", "Không: 0", "Ghi chú: không phát sinh đạt điểm tối đa"],
      "lines-open",
    ],
    ["beside a deduction", 1, ["Có: 1", "Chậm: trừ 0,5 điểm", "Không: 0"], "line-unknown"],
  ] as const)("%s are left for a person", async (_, max, lines, code) => {
    expect(await ruleOf(max, ...lines)).toBe(code);
  });
});

describe("lines of bands", () => {
  const BANDS = "Từ 100%: 1,5; từ 80%: 0,75; còn lại: 0";

  it.each([
    [
      [
        "Thực hiện từ 80% đến dưới 100% kế hoạch: 0,75",
        "Dưới 80% kế hoạch: 0",
        "Thực hiện 100% kế hoạch: 1,5",
      ],
    ],
    [["- Đạt 100%: 1,5 điểm", "- Đạt từ 80% - dưới 100%: 0,75 điểm", "- Đạt dưới 80%: 0 điểm"]],
    [
      [
        "Hoàn thành 100% nhiệm vụ (1,5 điểm)",
        "Hoàn thành từ 80% đến < 100% nhiệm vụ (0,75 điểm)",
        "Hoàn thành < 80% nhiệm vụ (0 điểm)",
      ],
    ],
    [["100% : 1,5", "80% ≤ tỷ lệ < 100%: 0,75", "Tỷ lệ dưới 80%: không tính điểm"]],
    [
      [
        ["Nếu tỷ lệ này đạt 100%", 1.5],
        ["Nếu tỷ lệ này từ 80% đến dưới 100%", 0.75],
        ["Trường hợp còn lại", 0],
      ],
    ],
    [
      [
        "Tỷ lệ 100% thì điểm đánh giá là 1,5",
        "Tỷ lệ từ 80% trở lên đến dưới 100% thì điểm đánh giá là 0,75",
        "Tỷ lệ <80% thì điểm đánh giá là 0",
      ],
    ],
  ] as const)("of a rate: %j", async (lines) => {
    const rule = await ruleOf(1.5, ...lines);
    expect(rule).toBe(BANDS);
  });

  it.each([
    [
      ["Trên 90%: 1", "Trên 50% đến 90%: 0,5", "Từ 50% trở xuống: 0"],
      "Trên 90%: 1; trên 50%: 0,5; còn lại: 0",
    ],
    [
      ["Từ 5 văn bản trở lên: 1", "Từ 3 đến dưới 5 văn bản: 0,5", "Dưới 3 văn bản: 0"],
      "Từ 5: 1; từ 3: 0,5; từ 0: 0",
    ],
    [["Dưới 5%: 1", "Từ 5% đến dưới 10%: 0,5", "Từ 10% trở lên: 0"], "Từ 10%: 0; từ 5%: 0,5; còn lại: 1"],
  ] as const)("%j", async (lines, rule) => {
    expect(await ruleOf(1, ...lines)).toBe(rule);
  });

  it.each([
    ["with a gap", ["Đạt 100%: 1", "Từ 80% đến dưới 90%: 0,5", "Dưới 80%: 0"], "bands"],
    ["that overlap", ["Đạt 100%: 1", "Từ 80% đến 100%: 0,5", "Dưới 80%: 0"], "bands"],
    ["without a lowest one", ["Đạt 100%: 1", "Từ 80% đến dưới 100%: 0,5"], "bands-open-below"],
    ["whose best is not the maximum", ["Đạt 100%: 0,75", "Dưới 100%: 0"], "best-not-max"],
    [
      "of whole numbers with a step between",
      ["Từ 5 văn bản: 1", "Từ 3 đến 4 văn bản: 0,5", "Dưới 3 văn bản: 0"],
      "bands",
    ],
    [
      "beside a condition of another kind",
      ["Đạt 100%: 1", "Dưới 100%: 0,5", "Không có kế hoạch: 0"],
      "lines-mixed",
    ],
    [
      "one of which asks for more",
      ["Từ 80% kế hoạch và có báo cáo: 1", "Dưới 80% kế hoạch: 0"],
      "lines-mixed",
    ],
    ["of two things", ["Từ 80% hồ sơ đúng hạn: 1", "Dưới 80% cán bộ đạt chuẩn: 0"], "lines-mixed"],
    ["of a rate and a number", ["Từ 80%: 1", "Dưới 80: 0"], "lines-mixed"],
  ] as const)("%s are left for a person", async (_, lines, code) => {
    expect(await ruleOf(1, ...lines)).toBe(code);
  });
});

describe("lines with a formula", () => {
  it.each([
    "Tính điểm theo công thức: (Tỷ lệ % hoàn thành x điểm tối đa)/100%",
    "Tỷ lệ % x 1,5",
    "Điểm = tỷ lệ hoàn thành × điểm tối đa",
    "Điểm tối đa x tỷ lệ %",
    "Tính điểm theo tỷ lệ hoàn thành",
    "Điểm đánh giá được tính theo công thức: (Tỷ lệ % hồ sơ đúng hạn * 1.50)/100%.",
    "Số điểm = (Số nhiệm vụ hoàn thành/Tổng số nhiệm vụ) x điểm tối đa",
    "Tỷ lệ",
  ])("are proportional: %s", async (line) => {
    expect(await ruleOf(1.5, line)).toBe("Tỷ lệ");
  });

  it("take a floor from a line of its own", async () => {
    expect(await ruleOf(1.5, "Tỷ lệ % hoàn thành x 1,5", "Dưới 80%: 0 điểm")).toBe("Tỷ lệ; dưới 80%: 0");
    expect(
      await ruleOf(
        1.5,
        "Thực hiện từ 80% - 100% kế hoạch thì điểm đánh giá được tính theo công thức: (Tỷ lệ % hoàn thành x 1.50)/100%",
        "Thực hiện dưới 80% kế hoạch: 0",
      ),
    ).toBe("Từ 80%: theo tỷ lệ; còn lại: 0");
  });

  it("may stand below a line that says what the rate is of", async () => {
    const lines = [
      "Tính tỷ lệ % nhiệm vụ đã hoàn thành so với tổng số nhiệm vụ nêu trong kế hoạch.",
      "Nếu tỷ lệ % này ≥ 80% thì điểm đánh giá được tính theo công thức: (tỷ lệ % nhiệm vụ hoàn thành x điểm tối đa)/100%",
      "Nếu tỷ lệ % này < 80% thì điểm đánh giá là 0",
    ] as const;
    expect(await ruleOf(1.5, ...lines)).toBe("Từ 80%: theo tỷ lệ; còn lại: 0");
    expect(await ruleOf(1.5, lines[0])).toBe("line-unknown");
  });

  it("may name the numbers that the rate is of", async () => {
    const names = ["a. Tổng số nhiệm vụ được giao", "b. Số nhiệm vụ đã hoàn thành", "Tỷ lệ hoàn thành = b/a"];
    expect(await ruleOf(1, ...names, "Điểm đánh giá được tính theo công thức: [(b/a)*điểm tối đa]")).toBe(
      "Tỷ lệ",
    );
    expect(await ruleOf(1, "Điểm đánh giá: (b/a) x điểm tối đa")).toBe("lines-mixed");
  });

  it.each([
    ["another number than the maximum", "Tỷ lệ % x 2"],
    ["what is left of the rate", "(100% - tỷ lệ hồ sơ trễ hạn) x điểm tối đa"],
    ["a weighted sum", "(Tỷ lệ đúng hạn + tỷ lệ trễ hạn / 2) x điểm tối đa"],
  ])("are left for a person where they multiply by %s", async (_, line) => {
    expect(await ruleOf(1.5, line)).toBe("line-unknown");
  });
});

describe("lines of other kinds", () => {
  it.each([
    [1, ["Mỗi văn bản: 0,25 điểm, tối đa 1"], "Mỗi đơn vị tính: 0,25; tối đa 1"],
    [1, ["Mỗi sáng kiến được cộng 0,5 điểm", "Tối đa không quá 1 điểm"], "Mỗi đơn vị tính: 0,5; tối đa 1"],
    [1, [["Mỗi sáng kiến", 0.5]], "Mỗi đơn vị tính: 0,5; tối đa 1"],
    [2, ["Mỗi văn bản ban hành chậm trừ 0,25 điểm"], "Mỗi lần trừ 0,25; trừ tối đa 2"],
    [2, ["Báo cáo đầy đủ, đúng hạn: 2", "Mỗi báo cáo chậm trừ 0,5 điểm"], "Mỗi lần trừ 0,5; trừ tối đa 2"],
    [2, ["Trừ 0,5 điểm/báo cáo chậm, trừ tối đa 1"], "Mỗi lần trừ 0,5; trừ tối đa 1"],
    [3, ["Theo kết quả điều tra xã hội học"], "Khảo sát"],
    [2, ["Hội đồng thẩm định chấm điểm"], "Chấm điểm"],
    [2, ["Cho điểm từ 0 đến 2 điểm"], "Chấm điểm"],
    [
      2,
      ["Cộng từng ý:", "Có kế hoạch: 1,5", "Có báo cáo: 0,5"],
      "Cộng từng ý: Có kế hoạch: 1,5; Có báo cáo: 0,5",
    ],
  ] as const)("of %d points: %j", async (max, lines, rule) => {
    expect(await ruleOf(max, ...lines)).toBe(rule);
  });

  it.each([
    [2, ["Cộng từng ý:", "Có kế hoạch: 1", "Có báo cáo: 0,5"], "best-not-max"],
    [2, ["Có kế hoạch: 1,5", "Có báo cáo: 0,5"], "best-not-max"],
    [1, ["Mỗi văn bản: 2 điểm"], "line-above-max"],
    [2, ["Cho điểm từ 0 đến 3 điểm"], "line-unknown"],
    [2, ["Khảo sát không đạt"], "line-unknown"],
    [2, ["Lưu ý: nộp trước ngày 15/12"], "line-unknown"],
    [2, [], "rule-missing, without-lines"],
  ] as const)("of %d points are left for a person: %j", async (max, lines, code) => {
    expect(await ruleOf(max, ...lines)).toBe(code);
  });
});
