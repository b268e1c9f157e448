import { describe, expect, it } from "vitest";
import { writeWordReport } from "../../../src/reports/index.ts";
import type { PreviousFigures, Results } from "../../../src/results/index.ts";
import { resultsOf } from "../fixture.ts";
import { twoGroups } from "../periods.ts";
import { documentOf, readDocument, type WrittenDocument } from "./open-document.ts";
import { group, past, smallSet, unit, withSelfScores } from "./small-period.ts";

/** The table whose heading has a cell that says so. */
function tableWith({ tables }: WrittenDocument, heading: string) {
  return tables.find((rows) => rows[0]?.includes(heading)) ?? [];
}

const figures = (period: string, unit: string, index: number, rank: number, of: number): PreviousFigures => ({
  period,
  unit,
  total: index,
  index,
  rank,
  of,
  class: null,
});

describe("the ranking", () => {
  it("stands beside the compared period, with the average below", async () => {
    const document = await documentOf(
      group([
        unit("Xã A", ["36", "54"], past("Xã A", 85, 2, 2)),
        unit("Xã B", ["32", "48"], past("Xã B", 87.5, 1, 2)),
      ]),
    );
    expect(tableWith(document, "Xếp loại")).toEqual([
      ["Hạng", "Đơn vị", "Điểm tối đa", "Tổng điểm", "Chỉ số (%)", "Xếp loại", "Năm 2017", "Tăng, giảm"],
      ["", "", "", "", "", "", "Chỉ số (%)", "Hạng", "Chỉ số", "Bậc"],
      ["1", "Xã A", "100,00", "90,00", "90,00", "Tốt", "85,00", "2", "+5,00", "▲ 1"],
      ["2", "Xã B", "100,00", "80,00", "80,00", "Khá", "87,50", "1", "−7,50", "▼ 1"],
      ["", "Trung bình", "", "", "85,00", "", "86,25", "", "−1,25", ""],
    ]);
  });

  it("lists the figures of units that were merged, and gives both counts where they differ", async () => {
    const merged = [figures("2017", "cu-1", 70, 12, 145), figures("2017", "cu-2", 75, 9, 145)];
    const document = await documentOf(
      group([
        unit("Xã A", ["36", "54"], { previous: merged }),
        unit("Xã B", ["32", "48"], past("Xã B", 80, 11, 145)),
      ]),
    );
    const rows = tableWith(document, "Xếp loại");
    expect(rows[2]?.slice(6)).toEqual(["70,00\n75,00", "12/145\n9/145", "–", "–"]);
    expect(rows[3]?.slice(6)).toEqual(["80,00", "11/145", "0,00", "▲ 9"]);
    expect(document.lines).toContain(
      "Hạng a/b: hạng a trong b đơn vị, vì số đơn vị được xếp hạng của hai kỳ khác nhau.",
    );
    expect(document.lines).toContain(
      "Đơn vị hình thành từ sắp xếp, hợp nhất: số liệu kỳ trước là của từng đơn vị tiền thân.",
    );
    expect(document.lines).toContain(
      "- Hình thành từ sắp xếp, hợp nhất đơn vị nên không tính tăng, giảm so với năm 2017: xã A.",
    );
  });

  it("lists incomplete and unranked units last", async () => {
    const document = await documentOf(
      group([
        unit("Xã A", ["missing", "54"]),
        unit("Xã B", ["32", "48"]),
        unit("Xã C", ["40", "60"], { ranked: false }),
        unit("Xã D", ["24", "36"]),
      ]),
    );
    const rows = tableWith(document, "Xếp loại");
    expect(rows.slice(1).map((row) => row.slice(0, 2))).toEqual([
      ["1", "Xã B"],
      ["2", "Xã D"],
      ["–", "Xã A (chưa đủ số liệu)"],
      ["–", "Xã C"],
      ["", "Trung bình"],
    ]);
    expect(document.lines).toContain("Số liệu tổng hợp cuối bảng tính trên các đơn vị được xếp hạng.");
    expect(document.lines).toContain("- Không xếp hạng: xã C.");
  });

  it("has no column for classes where the set has none", async () => {
    const document = await documentOf(group([unit("Xã A", ["36", "54"])], smallSet({ classes: [] })));
    expect(tableWith(document, "Tổng điểm")[0]).toEqual([
      "Hạng",
      "Đơn vị",
      "Điểm tối đa",
      "Tổng điểm",
      "Chỉ số (%)",
    ]);
  });
});

describe("the areas", () => {
  it("stand in a wide table with points and index, extremes below", async () => {
    const document = await documentOf(group([unit("Xã A", ["36", "54"]), unit("Xã B", ["32", "45"])]));
    expect(tableWith(document, "1. Chỉ đạo, điều hành")).toEqual([
      ["Hạng", "Đơn vị", "1. Chỉ đạo, điều hành", "2. Thủ tục hành chính", "Chỉ số CCHC"],
      ["", "", "Điểm", "%", "Điểm", "%", ""],
      ["1", "Xã A", "36,00", "90,00", "54,00", "90,00", "90,00"],
      ["2", "Xã B", "32,00", "80,00", "45,00", "75,00", "77,00"],
      ["", "Trung bình", "", "85,00", "", "82,50", "83,50"],
      ["", "Cao nhất", "", "90,00", "", "90,00", "90,00"],
      ["", "Thấp nhất", "", "80,00", "", "75,00", "77,00"],
    ]);
    expect(tableWith(document, "Lĩnh vực").slice(1)).toEqual([
      ["1. Chỉ đạo, điều hành", "85,00", "90,00", "80,00", "6,00/40,00", "2/2"],
      ["2. Thủ tục hành chính", "82,50", "90,00", "75,00", "10,50/60,00", "1/2"],
    ]);
  });

  it("show how each changed since the compared period", async () => {
    const document = await documentOf(
      group([unit("Xã A", ["36", "54"], past("Xã A", 85, 1, 1, ["85", "95"])), unit("Xã B", ["32", "45"])]),
    );
    const table = document.tables.find((rows) => rows[0]?.[2] === "Chỉ số CCHC");
    expect(table?.slice(1)).toEqual([
      ["1", "Xã A", "+5,00", "+5,00", "−5,00"],
      ["2", "Xã B", "–", "–", "–"],
      ["", "Trung bình", "+5,00", "+5,00", "−5,00"],
    ]);
  });
});

describe("several earlier periods", () => {
  it("stand side by side, the earliest first", async () => {
    const previous = [figures("2017", "Xã A", 85, 1, 2), figures("2016", "Xã A", 80, 2, 3)];
    const document = await documentOf(
      group([unit("Xã A", ["36", "54"], { previous }), unit("Xã B", ["32", "48"])]),
      { comparedWith: "2017" },
    );
    expect(tableWith(document, "Năm 2016")).toEqual([
      ["Đơn vị", "Năm 2016", "Năm 2017", "Năm 2018"],
      ["", "Chỉ số (%)", "Hạng", "Chỉ số (%)", "Hạng", "Chỉ số (%)", "Hạng"],
      ["Xã A", "80,00", "2/3", "85,00", "1", "90,00", "1"],
      ["Xã B", "–", "–", "–", "–", "80,00", "2"],
      ["Trung bình", "80,00", "", "85,00", "", "85,00", ""],
    ]);
    expect(document.lines).toContain("–: không có, không áp dụng hoặc không so sánh được.");
  });
});

describe("self-scores", () => {
  it("stand against the appraised points, unit by unit", async () => {
    const units = group([unit("Xã A", ["36", "54"]), unit("Xã B", ["32", "48"])]);
    const more: Partial<Results> = withSelfScores(resultsOf(units), { "Xã A": 40, "Xã B": 31 });
    expect(tableWith(await documentOf(units, more), "Điểm tự chấm")).toEqual([
      ["Hạng", "Đơn vị", "Số tiêu chí so sánh", "Điểm tự chấm", "Điểm thẩm định", "Chênh lệch"],
      ["1", "Xã A", "1", "40,00", "36,00", "−4,00"],
      ["2", "Xã B", "1", "31,00", "32,00", "+1,00"],
      ["", "Trung bình", "", "35,50", "34,00", "−1,50"],
    ]);
  });
});

describe("groups", () => {
  const two = [...group([unit("Huyện A", ["36", "54"]), unit("Huyện B", ["32", "48"])])];
  const other = { id: "xa", name: "Khối xã", set: smallSet({ id: "khac", rankBy: "total" }), units: [] };

  it("are summed up side by side, those without units too", async () => {
    const document = await documentOf([...two, other]);
    expect(tableWith(document, "Khối")).toEqual([
      ["Khối", "Số đơn vị", "Trung bình", "Trung vị", "Cao nhất", "Thấp nhất", "Chênh lệch"],
      ["Khối huyện", "2", "85,00", "85,00", "90,00", "80,00", "10,00"],
      ["Khối xã", "0", "–", "–", "–", "–", "–"],
    ]);
    expect(document.lines).toContain("Khối này không có đơn vị nào.");
  });

  it("say how they are ranked, each in its own way where the ways differ", async () => {
    const communes = { ...other, units: [unit("Xã A", ["36", "54"]), unit("Xã B", ["32", "48"])] };
    const { lines } = await documentOf([...two, communes]);
    expect(lines.filter((line) => line.startsWith("- Xếp hạng trong"))).toEqual([
      "- Xếp hạng trong khối huyện theo Chỉ số CCHC công bố, từ cao xuống thấp. Các đơn vị bằng nhau cùng một hạng, hạng kế tiếp bỏ qua.",
      "- Xếp hạng trong khối xã theo tổng điểm công bố, từ cao xuống thấp. Các đơn vị bằng nhau cùng một hạng, hạng kế tiếp bỏ qua.",
    ]);
  });

  it("say what is not counted in the maximum, and what is counted outside it", async () => {
    const { lines } = await documentOf(twoGroups());
    expect(lines.filter((line) => /^- (Chưa tính|Ngoài thang)/.test(line))).toEqual([
      "- Chưa tính 1 tiêu chí (30 điểm) của khối xã, phường, thị trấn dựa trên điều tra xã hội học, thống kê hoặc so sánh giữa các đơn vị; số điểm này không nằm trong điểm tối đa.",
      "- Ngoài thang điểm, khối xã, phường, thị trấn có điểm thưởng (tối đa 3 điểm) và điểm trừ (tối đa 5 điểm), được tính vào tổng điểm.",
    ]);
  });

  it("that were not scored are named with the reason", async () => {
    const bytes = await writeWordReport(resultsOf(two), { language: "vi", sets: new Map() });
    const { lines } = await readDocument(bytes);
    expect(lines).toContain("Khối này chưa được chấm điểm vì bộ tiêu chí có lỗi.");
    expect(lines.some((line) => line.startsWith("Phụ lục"))).toBe(false);
  });
});
