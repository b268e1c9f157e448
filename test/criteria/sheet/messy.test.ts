import { describe, expect, it } from "vitest";
import { nodesOf, readCriteriaSheet } from "../../../src/criteria/index.ts";
import { xlsx } from "../../answers/tables.ts";
import { FIELDS, HEADING, readNodes, readRows, told } from "./sheets.ts";

/** Depth, code, name and points of every node: "1 1.1 Tên 60". */
async function treeOf(reading: ReturnType<typeof readRows>): Promise<string[]> {
  const { value, diagnostics } = await reading;
  if (!value) return told(diagnostics);
  return nodesOf(value).map(
    ({ level, node, block }) =>
      `${block === "main" ? "" : `${block} `}${level} ${node.code} ${node.name} ${node.maxScore.toText()}`,
  );
}

describe("a sheet as offices write it", () => {
  it("is read wherever its heading stands, in any order of columns, in English too", async () => {
    const reading = readRows([
      ["UBND TỈNH A"],
      ["Phụ lục kèm theo Quyết định số 1"],
      [],
      ["Set id", "thu"],
      ["Set name", "Bộ tiêu chí thử"],
      ["Level of the units", "Cấp huyện"],
      ["Legal basis", "Soạn để thử"],
      [],
      ["Rule", "MAX SCORE", "Name", "Code"],
      [undefined, 100, "Lĩnh vực", "1"],
      ["Có: 40; Không: 0", "40", "Kế hoạch", "1.1"],
      ["Rate", 60, "Hồ sơ", "1.2"],
    ]);
    expect(await treeOf(reading)).toEqual(["1 1 Lĩnh vực 100", "2 1.1 Kế hoạch 40", "2 1.2 Hồ sơ 60"]);
  });

  it("may hold decimal commas, numbers as text, percent cells, sums, notes and blank rows", async () => {
    const rows = [
      ...FIELDS,
      ["TT", "Mã", "Nội dung", "Điểm tối đa", "Trọng số", "Cách tính điểm", "Ghi chú"],
      ["(1)", "(2)", "(3)", "(4)", "(5)", "(6)", "(7)"],
      [1, "1", "Lĩnh vực", "100,0"],
      [],
      [2, "1.1", "Kế hoạch", undefined, { percent: 0.125 }, "Chấm điểm", "xem lại"],
      [3, "1.2", "Hồ sơ", undefined, "87,5%", "Tỷ lệ"],
      [undefined, undefined, "Tổng cộng", 100],
      ["Ghi chú: số liệu chốt ngày 31/12"],
    ] as const;
    const reading = readRows(rows);
    expect(await treeOf(reading)).toEqual(["1 1 Lĩnh vực 100", "2 1.1 Kế hoạch 12.5", "2 1.2 Hồ sơ 87.5"]);
    const { diagnostics } = await reading;
    expect(told(diagnostics)).toEqual(["sheet-row-passed-over @ C11", "sheet-row-passed-over @ A12"]);
  });

  it("takes the columns of the nearest heading for a code, not the count of the rows", async () => {
    const reading = readRows([
      ...FIELDS,
      ["STT", "Mã", "Nội dung", "Điểm", "Điểm tối đa", "Cách tính"],
      [1, "A", "Lĩnh vực", undefined, 100, "Tỷ lệ"],
    ]);
    expect(await treeOf(reading)).toEqual(["1 A Lĩnh vực 100"]);
  });

  it("may say what holds for the set on a sheet of its own, or in one cell a line", async () => {
    const table = [HEADING, [1, "1", "Lĩnh vực", 100, undefined, "Tỷ lệ"]] as const;
    const apart = await readRows(table, { name: "Thông tin", rows: FIELDS });
    expect([apart.value?.id, apart.value?.legalBasis]).toEqual(["thu", "Soạn để thử"]);
    const lines = FIELDS.map(([label, value]) => [`${label}: ${value}`]);
    const inOneCell = await readRows([...lines, ...table]);
    expect([inOneCell.value?.id, inOneCell.value?.name]).toEqual(["thu", "Bộ tiêu chí thử"]);
  });

  it("reads what holds for the whole set in words", async () => {
    const { value } = await readRows([
      ...FIELDS,
      ["Hiệu lực từ năm", 2018],
      ["Hiệu lực đến năm", "2020"],
      ["Thang điểm", 60],
      ["Số chữ số thập phân", 3],
      ["Xếp hạng theo", "Tổng điểm"],
      ["Phân định khi bằng nhau", "1; 2"],
      ["Tiêu chí không áp dụng", "tính đủ điểm"],
      ["Điều tra không bắt buộc", "Có"],
      ["Xếp loại", 'Tốt: 80 trở lên; "Khá: B": từ 65 đến dưới 80\nYếu: từ 0 đến 65'],
      HEADING,
      [1, "1", "Một", 20, "Tự chấm", "Tỷ lệ"],
      [1, "2", "Hai", 40, "Điều tra xã hội học", "Khảo sát"],
    ]);
    expect(value).toMatchObject({
      validFrom: 2018,
      validTo: 2020,
      decimals: 3,
      rankBy: "total",
      tieBreak: ["1", "2"],
      notApplicable: "full",
      surveyOptional: true,
    });
    expect(value?.maxScore.toText()).toBe("60");
    expect(value?.classes.map(({ name, from, to }) => [name, from.toText(), to?.toText()])).toEqual([
      ["Tốt", "80", undefined],
      ["Khá: B", "65", "80"],
      ["Yếu", "0", "65"],
    ]);
  });

  it("knows bonus, penalty, further data and tests by their rows", async () => {
    const rows = [
      ...FIELDS,
      ["Mã", "Nội dung", "Điểm tối đa", "Cách tính điểm", "Đơn vị tính", "Số thập phân", "Điều kiện số liệu"],
      ["1", "Hồ sơ đúng hạn", 100, "Tỷ lệ", undefined, undefined, "som + dungHan = value"],
      ["1#som", "Sớm hạn", undefined, undefined, "hồ sơ"],
      ["1#dungHan", "Đúng hạn", undefined, undefined, undefined, "có"],
      [undefined, "Điểm thưởng", 2],
      ["T.1", "Sáng kiến", 2, "Mỗi đơn vị tính: 1; tối đa 2"],
      [undefined, "Điểm trừ", 1],
      ["P.1", "Bị phê bình", 1, "Mỗi đơn vị tính: 0,5; tối đa 1"],
      [undefined, "Kiểm thử"],
      ["1", "9/10", 90],
      [1, { percent: 0.5 }, 50],
    ] as const;
    const reading = readRows(rows);
    expect(await treeOf(reading)).toEqual([
      "1 1 Hồ sơ đúng hạn 100",
      "bonus 1 T.1 Sáng kiến 2",
      "penalty 1 P.1 Bị phê bình 1",
    ]);
    const { value } = await reading;
    expect(value?.areas[0]).toMatchObject({
      inputs: [
        { key: "som", label: "Sớm hạn", unit: "hồ sơ", fraction: false },
        { key: "dungHan", label: "Đúng hạn", fraction: true },
      ],
      mustHold: [{ text: "som + dungHan = value" }],
    });
    expect(value?.tests.map(({ code, answer, points }) => [code, answer, points.toText()])).toEqual([
      ["1", "9/10", "90"],
      ["1", "50%", "50"],
    ]);
  });

  it("applies a source or an article that is merged over several rows to each of them", async () => {
    const { value } = await readMerged([
      ...FIELDS,
      HEADING,
      [1, "1", "Một", 50, "Bên ngoài", "Tỷ lệ"],
      [1, "2", "Hai", 50, undefined, "Tỷ lệ"],
    ]);
    expect(value?.areas.map((area) => area.kind === "leaf" && area.source)).toEqual(["external", "external"]);
  });

  it("is read as CSV in the usual dialects", async () => {
    for (const separator of [";", ",", "\t"]) {
      const lines = [
        ["Mã bộ tiêu chí", "thu"],
        ["Tên bộ tiêu chí", "Bộ thử"],
        ["Cấp áp dụng", "Cấp xã"],
        ["Căn cứ pháp lý", "Soạn để thử"],
        ["Mã", "Nội dung", "Điểm tối đa", "Cách tính điểm"],
        ["1", "Kế hoạch", '"99,5"', '"Chấm điểm, bước 0,5"'],
        ["2", "Hồ sơ", '"0,5"', "Tỷ lệ"],
      ];
      const text = lines.map((line) => line.join(separator)).join("\r\n");
      const { value, diagnostics } = await readCriteriaSheet(new TextEncoder().encode(text), "bo.csv");
      expect(told(diagnostics), separator).toEqual([]);
      expect(value?.areas.map(({ maxScore }) => maxScore.toText())).toEqual(["99.5", "0.5"]);
    }
  });
});

describe("what is wrong with the set itself", () => {
  it("is told with the cell, the sheet and the columns of the sheet", async () => {
    const { diagnostics } = await readNodes(
      [1, "1", "Một", 60],
      [2, "1.1", "Kế hoạch", 20, undefined, "Có: 25; Không: 0"],
      [2, "1.2", "Hồ sơ", 30, "Điều tra", "Tỷ lệ; dưới 80%: 0"],
      [1, "1", "Hai", 30, undefined, "Công thức: max * rate"],
    );
    expect(told(diagnostics)).toEqual([
      "formula-unknown-name @ F9",
      "sum-of-areas @ D5",
      "sum-of-parts @ D6",
      "code-twice @ B9",
      "points-outside-scale @ F7",
    ]);
    expect(diagnostics.every(({ place }) => place.sheet === "Bộ tiêu chí" && place.file === "bo.xlsx")).toBe(
      true,
    );
    expect(diagnostics.find(({ code }) => code === "criteria/code-twice")?.args.first).toBe("B6");
  });

  it("is told all at once, and what only follows from another fault is not told", async () => {
    const { value, diagnostics } = await readNodes(
      [1, "1", "Một", "nhiều"],
      [2, "1.1", undefined, 20, "Ai đó", "Có hay không"],
      [2, "1.2", "Hồ sơ", 30],
      [4, "1.2.1", "Sâu quá", 30, undefined, "Tỷ lệ"],
    );
    expect(value).toBeUndefined();
    expect(told(diagnostics)).toEqual([
      "sheet-number @ D6",
      "sheet-word @ E7",
      "rule-text-unknown @ F7",
      "sheet-cell-blank @ C7",
      "sheet-depth-jumps @ A9",
      "sheet-cell-blank @ F8",
    ]);
  });
});

async function readMerged(rows: Parameters<typeof readRows>[0]) {
  return readCriteriaSheet(xlsx({ rows, merges: ["E6:E7"] }), "bo.xlsx");
}
