import { describe, expect, it } from "vitest";
import { resultsOf } from "../fixture.ts";
import { documentOf, section } from "./open-document.ts";
import { group, past, smallSet, unit, withSelfScores } from "./small-period.ts";

/** Six districts with a year before; indices 90, 85, 80, 70, 65, 60. */
const SIX = group([
  unit("Huyện An", ["36", "54"], past("Huyện An", 80, 3, 6, ["80", "80"])),
  unit("Huyện Bình", ["34", "51"], past("Huyện Bình", 85, 1, 6, ["85", "85"])),
  unit("Thị xã Cửa", ["32", "48"], past("Thị xã Cửa", 82, 2, 6, ["84", "80"])),
  unit("Huyện Đông", ["28", "42"], past("Huyện Đông", 65, 6, 6, ["65", "65"])),
  unit("Huyện Em", ["26", "39"], past("Huyện Em", 68, 4, 6, ["68", "68"])),
  unit("Huyện Phú", ["24", "36"], past("Huyện Phú", 66, 5, 6, ["70", "63"])),
]);

const general = async (...args: Parameters<typeof documentOf>) =>
  section(await documentOf(...args), "I.", "II.");

describe("the overall results", () => {
  it("tell the average and its change, the extremes, the first and the last, the classes and who moved most", async () => {
    expect(await general(SIX)).toEqual([
      "Chỉ số CCHC trung bình của 6 đơn vị đạt 75,00%, tăng 0,67 điểm phần trăm so với năm 2017 (74,33%). Chỉ số cao nhất đạt 90,00%, thấp nhất đạt 60,00%, chênh lệch 30,00 điểm phần trăm; trung vị là 75,00%.",
      "Dẫn đầu là huyện An (90,00%), huyện Bình (85,00%) và thị xã Cửa (80,00%). Xếp cuối là huyện Đông (70,00%), huyện Em (65,00%) và huyện Phú (60,00%).",
      "Về xếp loại, có 1 đơn vị xếp loại Tốt (huyện An), 2 đơn vị xếp loại Khá (huyện Bình và thị xã Cửa), 2 đơn vị xếp loại Trung bình (huyện Đông và huyện Em) và 1 đơn vị chưa đạt mức được xếp loại (huyện Phú).",
      "So với năm 2017, có 2 đơn vị tăng, 3 đơn vị giảm và 1 đơn vị giữ nguyên Chỉ số. Tăng nhiều nhất là huyện An, tăng 10,00 điểm phần trăm (từ 80,00% lên 90,00%); giảm nhiều nhất là huyện Phú, giảm 6,00 điểm phần trăm (từ 66,00% xuống 60,00%).",
      "Về thứ hạng, tăng nhiều nhất là huyện An và huyện Đông, cùng tăng 2 bậc; giảm nhiều nhất là huyện Bình, thị xã Cửa, huyện Em và huyện Phú, cùng giảm 1 bậc.",
    ]);
  });

  it("say the same in English", async () => {
    expect(await general(SIX, {}, "en")).toEqual([
      "The average index of 6 units is 75.00%, up 0.67 percentage points from 2017 (74.33%). The highest index is 90.00%, the lowest 60.00%, a difference of 30.00 percentage points; the median is 75.00%.",
      "The ranking is led by Huyện An (90.00%), Huyện Bình (85.00%) and Thị xã Cửa (80.00%). It ends with Huyện Đông (70.00%), Huyện Em (65.00%) and Huyện Phú (60.00%).",
      "By class: 1 unit in class Tốt (Huyện An), 2 units in class Khá (Huyện Bình and Thị xã Cửa), 2 units in class Trung bình (Huyện Đông and Huyện Em) and 1 unit below all classes (Huyện Phú).",
      "Compared with 2017, the index rose in 2 units, fell in 3 units and is unchanged in 1 unit. The largest rise is that of Huyện An, by 10.00 percentage points (from 80.00% to 90.00%); the largest fall is that of Huyện Phú, by 6.00 percentage points (from 66.00% to 60.00%).",
      "As to ranks, Huyện An and Huyện Đông gained most, 2 places each; Huyện Bình, Thị xã Cửa, Huyện Em and Huyện Phú lost most, 1 place each.",
    ]);
  });

  it("leave comparisons out where there is no earlier period", async () => {
    const lines = await general(group([unit("Xã A", ["36", "54"]), unit("Xã B", ["32", "48"])]));
    expect(lines).toEqual([
      "Chỉ số CCHC trung bình của 2 đơn vị đạt 85,00%. Chỉ số cao nhất đạt 90,00%, thấp nhất đạt 80,00%, chênh lệch 10,00 điểm phần trăm; trung vị là 85,00%.",
      "Kết quả lần lượt từ cao xuống thấp: xã A (90,00%) và xã B (80,00%).",
      "Về xếp loại, có 1 đơn vị xếp loại Tốt (xã A) và 1 đơn vị xếp loại Khá (xã B); không có đơn vị nào xếp loại Trung bình.",
    ]);
  });

  it("give units that tie their figure once", async () => {
    const tied = ["A", "B", "C"].map((name) => unit(`Xã ${name}`, ["36", "54"]));
    const [, places] = await general(group([...tied, unit("Xã D", ["32", "48"])]));
    expect(places).toBe(
      "Kết quả lần lượt từ cao xuống thấp: xã A, xã B và xã C (cùng đạt 90,00%); xã D (80,00%).",
    );
  });

  it("say that all are equal, and no spread of 0", async () => {
    const equal = ["A", "B", "C"].map((name) =>
      unit(`Xã ${name}`, ["32", "48"], past(`Xã ${name}`, 80, 1, 3)),
    );
    expect(await general(group(equal))).toEqual([
      "Chỉ số CCHC trung bình của 3 đơn vị đạt 80,00%, không thay đổi so với năm 2017.",
      "Các đơn vị có Chỉ số bằng nhau.",
      "Cả 3 đơn vị đều xếp loại Khá.",
      "So với năm 2017, cả 3 đơn vị đều giữ nguyên Chỉ số.",
      "Thứ hạng của các đơn vị không thay đổi so với năm 2017.",
    ]);
  });

  it("make one sentence of a single unit", async () => {
    const one = group([unit("Huyện Mỹ Xuyên", ["36", "54"], past("Huyện Mỹ Xuyên", 92.5, 1, 1))]);
    expect(await general(one)).toEqual([
      "Huyện Mỹ Xuyên đạt Chỉ số CCHC 90,00%, xếp loại Tốt, giảm 2,50 điểm phần trăm so với năm 2017 (92,50%).",
    ]);
    const plain = group([unit("UBND huyện", ["8", "12"])], smallSet({ classes: [] }));
    expect(await general(plain)).toEqual(["UBND huyện đạt Chỉ số CCHC 20,00%."]);
  });

  it("say over how many units a change was counted, where not all have figures of both periods", async () => {
    const lines = await general(
      group([
        unit("Xã A", ["36", "54"], past("Xã A", 85, 12, 145)),
        unit("Xã B", ["32", "48"], past("Xã B", 85, 11, 145)),
        unit("Xã C", ["28", "42"]),
      ]),
    );
    expect(lines[0]).toContain(
      "của 3 đơn vị đạt 80,00%; trên 2/3 đơn vị có số liệu của cả hai kỳ, trung bình không thay đổi so với năm 2017 (85,00%).",
    );
    expect(lines.slice(3)).toEqual([
      "Trong 2 đơn vị có số liệu để so sánh với năm 2017, có 1 đơn vị tăng và 1 đơn vị giảm Chỉ số. Tăng nhiều nhất là xã A, tăng 5,00 điểm phần trăm (từ 85,00% lên 90,00%); giảm nhiều nhất là xã B, giảm 5,00 điểm phần trăm (từ 85,00% xuống 80,00%).",
      "Về thứ hạng, tăng nhiều nhất là xã A, tăng 11 bậc (từ hạng 12/145 lên hạng 1/3).",
    ]);
  });

  it("say that all units which can be compared moved alike", async () => {
    const lines = await general(
      group([
        unit("Xã A", ["36", "54"], past("Xã A", 85, 2, 2)),
        unit("Xã B", ["32", "48"], past("Xã B", 75, 1, 2)),
        unit("Xã C", ["28", "42"]),
      ]),
    );
    expect(lines[3]).toMatch(/^Cả 2 đơn vị có số liệu để so sánh với năm 2017 đều tăng Chỉ số\. /);
  });

  it("say that figures are whole numbers, and count a single decimal", async () => {
    for (const [decimals, precision] of [
      [0, "đến số nguyên; mức tăng"],
      [1, "đến 1 chữ số thập phân; mức tăng"],
    ] as const) {
      const { lines } = await documentOf(group([unit("Xã A", ["36", "54"])], smallSet({ decimals })));
      expect(lines.join("\n")).toContain(precision);
    }
  });

  it("speak of equal totals, not of the index, where units are ranked by points", async () => {
    const two = [unit("Xã A", ["36", "KAD"]), unit("Xã B", ["0", "36"])];
    const [, places] = await general(group(two, smallSet({ rankBy: "total" })));
    expect(places).toBe("Các đơn vị có tổng điểm bằng nhau.");
  });

  it("speak of one unit where it alone can be compared", async () => {
    const lines = await general(
      group([unit("Xã A", ["36", "54"], past("Xã A", 85, 2, 2)), unit("Xã B", ["32", "48"])]),
    );
    expect(lines[0]).toMatch(/^Chỉ số CCHC trung bình của 2 đơn vị đạt 85,00%\. /);
    expect(lines.slice(3)).toEqual([
      "Chỉ xã A có số liệu để so sánh với năm 2017: tăng 5,00 điểm phần trăm (từ 85,00% lên 90,00%).",
    ]);
  });

  it("count classes of many units and name those of a few", async () => {
    const many = Array.from({ length: 9 }, (_, i) => unit(`Phường ${i + 1}`, ["36", `${50 + i / 2}`]));
    const lines = await general(group([...many, unit("Xã Cuối", ["20", "10"])], smallSet()));
    expect(lines[2]).toBe(
      "Về xếp loại, có 1 đơn vị xếp loại Tốt (Phường 9), 8 đơn vị xếp loại Khá (80,00%) và 1 đơn vị chưa đạt mức được xếp loại (xã Cuối); không có đơn vị nào xếp loại Trung bình.",
    );
  });

  it("name points where units are ranked by them", async () => {
    const [, places] = await general(
      group([unit("Xã A", ["36", "KAD"]), unit("Xã B", ["32", "48"])], smallSet({ rankBy: "total" })),
    );
    expect(places).toContain("xã A (36,00 điểm) và xã B (80,00 điểm)");
  });

  it("give an unranked group its results without a ranking", async () => {
    const lines = await general(
      group([unit("Xã A", ["32", "48"], { ranked: false }), unit("Xã B", ["36", "54"], { ranked: false })]),
    );
    expect(lines[1]).toBe("Kết quả của từng đơn vị: xã A (80,00%) và xã B (90,00%).");
  });

  it("say so where no unit has complete data", async () => {
    expect(await general(group([unit("Xã A", ["missing", "48"])]))).toEqual([
      "Chưa có đơn vị nào đủ số liệu để tính Chỉ số CCHC.",
    ]);
  });
});

describe("the results by area", () => {
  it("compare the areas, then tell of each", async () => {
    const lines = section(await documentOf(SIX), "II.", "III.");
    expect(lines.filter((line) => !/^(Bảng|Biểu đồ|\[\[)/.test(line))).toEqual([
      "So với năm 2017, lĩnh vực tăng nhiều nhất là “Thủ tục hành chính” (1,50 điểm phần trăm); lĩnh vực giảm nhiều nhất là “Chỉ đạo, điều hành” (0,33 điểm phần trăm). Trong 12 kết quả theo lĩnh vực của các đơn vị, có 6 kết quả (50,00%) đạt từ 80% trở lên, trong đó 2 kết quả (16,67%) đạt từ 90% trở lên.",
      "1. Chỉ đạo, điều hành",
      "Chỉ số trung bình đạt 75,00%, giảm 0,33 điểm phần trăm so với năm 2017; bình quân mỗi đơn vị mất 10,00/40,00 điểm. Cao nhất là huyện An (90,00%); thấp nhất là huyện Phú (60,00%). Tăng nhiều nhất là huyện An (10,00 điểm phần trăm); giảm nhiều nhất là huyện Phú (10,00 điểm phần trăm). Có 3/6 đơn vị (50,00%) đạt từ 80% trở lên, trong đó 1 đơn vị đạt từ 90% trở lên.",
      "2. Thủ tục hành chính",
      "Chỉ số trung bình đạt 75,00%, tăng 1,50 điểm phần trăm so với năm 2017; bình quân mỗi đơn vị mất 15,00/60,00 điểm. Cao nhất là huyện An (90,00%); thấp nhất là huyện Phú (60,00%). Tăng nhiều nhất là huyện An (10,00 điểm phần trăm); giảm nhiều nhất là huyện Em và huyện Phú (cùng 3,00 điểm phần trăm). Có 3/6 đơn vị (50,00%) đạt từ 80% trở lên, trong đó 1 đơn vị đạt từ 90% trở lên.",
    ]);
  });

  it("name the best and the worst area, and say that no result reaches 90 percent", async () => {
    const two = group([unit("Xã A", ["20", "51"]), unit("Xã B", ["24", "48"])]);
    const [summary] = section(await documentOf(two), "II.", "III.");
    expect(summary).toBe(
      "Lĩnh vực có chỉ số trung bình cao nhất là “Thủ tục hành chính” (82,50%); thấp nhất là “Chỉ đạo, điều hành” (55,00%). Trong 4 kết quả theo lĩnh vực của các đơn vị, có 2 kết quả (50,00%) đạt từ 80% trở lên; không có kết quả nào đạt từ 90% trở lên.",
    );
  });

  it("end a long list of units that tie with how many more there are", async () => {
    const best = Array.from({ length: 8 }, (_, i) => unit(`Xã ${"ABCDEFGH"[i]}`, ["40", `${40 + i}`]));
    const lines = section(await documentOf(group([...best, unit("Xã Z", ["10", "30"])])), "II.", "III.");
    expect(lines.join("\n")).toContain(
      "Cao nhất là xã H, xã G, xã F, xã E và 4 đơn vị khác (cùng đạt 100,00%); thấp nhất là xã Z (25,00%).",
    );
  });

  it("tell of a single unit without best and worst", async () => {
    const lines = section(await documentOf(group([unit("Xã A", ["40", "48"])])), "II.", "III.");
    expect(lines).toContain("Chỉ số của lĩnh vực đạt 100,00%; không mất điểm.");
    expect(lines).toContain("Chỉ số của lĩnh vực đạt 80,00%; mất 12,00/60,00 điểm.");
  });

  it("say whom an area concerns where it is not everyone", async () => {
    const lines = section(
      await documentOf(
        group([
          unit("Xã A", ["36", "54"]),
          unit("Xã B", ["32", "KAD"]),
          unit("Xã C", ["KAD", "KAD"], { ranked: false }),
        ]),
      ),
      "II.",
      "III.",
    );
    expect(lines).toContain("Lĩnh vực này chỉ tính cho xã A, chỉ số đạt 90,00%; mất 6,00/60,00 điểm.");
    const three = group([
      unit("Xã A", ["36", "54"]),
      unit("Xã B", ["32", "30"]),
      unit("Xã C", ["28", "KAD"]),
    ]);
    expect(section(await documentOf(three), "II.", "III.").join("\n")).toContain(
      "Chỉ số trung bình của 2/3 đơn vị có tính lĩnh vực này đạt 70,00%; bình quân mỗi đơn vị mất 18,00/60,00 điểm.",
    );
  });

  it("say why an area has no figures", async () => {
    const units = ["A", "B"].map((name) => unit(`Xã ${name}`, ["40", "KAD"]));
    const lines = section(await documentOf(group(units)), "II.", "III.");
    expect(lines).toContain("Lĩnh vực này không tính điểm vì không điều tra hoặc không áp dụng.");
    expect(lines.join("\n")).toContain(
      "Chỉ số trung bình đạt 100,00%; không đơn vị nào mất điểm. Các đơn vị có kết quả bằng nhau. Cả 2 đơn vị đều đạt từ 90% trở lên.",
    );
  });
});

describe("self-scores against appraised points", () => {
  const three = group(["A", "B", "C"].map((name, i) => unit(`Xã ${name}`, [`${36 - 2 * i}`, "54"])));
  const lines = async (selfScores: Readonly<Record<string, number>>) =>
    section(await documentOf(three, withSelfScores(resultsOf(three), selfScores)), "III.", "IV.");

  it("tell the averages, how many differ, and who most", async () => {
    // Appraised 36, 34, 32; self 40, 34, 31: on average 34 against 35.
    expect(await lines({ "Xã A": 40, "Xã B": 34, "Xã C": 31 })).toEqual([
      "So sánh trên các tiêu chí có cả điểm tự chấm và điểm thẩm định, không gồm các tiêu chí điều tra xã hội học. Bình quân mỗi đơn vị tự chấm 35,00 điểm, điểm thẩm định là 34,00 điểm, thấp hơn 1,00 điểm.",
      "Điểm thẩm định thấp hơn điểm tự chấm ở 1 đơn vị, cao hơn ở 1 đơn vị và bằng ở 1 đơn vị. Giảm nhiều nhất sau thẩm định là xã A (4,00 điểm). Tăng nhiều nhất sau thẩm định là xã C (1,00 điểm).",
    ]);
  });

  it("tell of one unit alone", async () => {
    expect((await lines({ "Xã A": 36 })).at(-1)).toMatch(
      /Xã A tự chấm 36,00 điểm, điểm thẩm định là 36,00 điểm, bằng điểm tự chấm\.$/,
    );
  });

  it("say once for all groups that nothing was appraised", async () => {
    const two = ["Khối một", "Khối hai"].flatMap((name, i) =>
      group([unit(`Xã ${i}`, ["36", "54"])]).map((one) => ({ ...one, id: name, name })),
    );
    const results = resultsOf(two);
    const units = results.units.map((one) => ({
      ...one,
      nodes: one.nodes.map((node) => ({ ...node, self: node.leaf ? 36 : null, basis: "self" as const })),
    }));
    expect(section(await documentOf(two, { units }), "III.", "IV.")).toEqual([
      "Chưa có điểm thẩm định; điểm được tính theo số liệu kê khai, điểm tự chấm và kết quả điều tra xã hội học.",
    ]);
  });

  it("are left out where no unit scored itself", async () => {
    const { lines: all } = await documentOf(three);
    expect(all.filter((line) => /^[IV]+\. /.test(line))).toEqual([
      "I. KẾT QUẢ CHUNG",
      "II. KẾT QUẢ THEO LĨNH VỰC",
      "III. SỐ LIỆU VÀ CÁCH TÍNH",
    ]);
  });
});

describe("incomplete data", () => {
  const some = group([
    unit("Xã A", ["36", "54"]),
    unit("Xã B", ["32", "48"]),
    unit("Xã C", ["missing", "missing"]),
  ]);

  it("make the results provisional before anything else is said", async () => {
    const { lines } = await documentOf(some);
    const opening = lines.findIndex((line) => line.startsWith("Sở Nội vụ báo cáo"));
    expect(lines[opening - 1]).toBe(
      "KẾT QUẢ TẠM THỜI: khối huyện còn 1 đơn vị chưa đủ số liệu (xã C). Thứ hạng và các số liệu tổng hợp của khối có thể thay đổi khi bổ sung đủ số liệu.",
    );
    expect(lines).toContain("Bảng 2. Xếp hạng khối huyện, năm 2018 (tạm thời)");
  });

  it("are named unit by unit with the criteria that are missing", async () => {
    const { lines } = await documentOf(some);
    expect(lines).toContain("- Xã C: thiếu số liệu của 2 tiêu chí (tiêu chí 1.1 và 2.1).");
  });

  it("leave averages to the ranked units, and say so", async () => {
    const [average] = await general(some);
    expect(average).toMatch(/^Chỉ số CCHC trung bình của 2\/3 đơn vị đạt 85,00%\. /);
  });
});
