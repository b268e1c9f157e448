import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import { leavesOf } from "../../../src/criteria/index.ts";
import { found, HEADING, read, readRows, ruleOf, TITLES, treeOf, workbook } from "./tables.ts";

const _ = null;

describe("lines that read two ways", () => {
  it.each([
    ["takes points off", ["Đúng hạn: 2", "Chậm: giảm 0,5 điểm", "Không: 0"], "line-unknown"],
    ["says what is lost", ["Đúng hạn: 2", "Chậm bị mất: 1 điểm", "Không: 0"], "line-unknown"],
    ["lowers the points", ["Đúng hạn: 2", "Chậm thì hạ: 1 điểm", "Không: 0"], "line-unknown"],
    ["gives about so many", ["Đúng hạn: 2", "Chậm: khoảng 1 điểm", "Không: 0"], "line-unknown"],
    ["has an exception behind it", ["Có: 2; không: 0. Riêng xã đặc biệt: 0,5"], "line-unknown"],
    ["is a bare number", ["10: 2", "dưới 10: 0"], "lines-open"],
    ["may add up to twice the maximum", ["Có kế hoạch: 2", "Có báo cáo: 2"], "lines-open"],
    ["denies its own band", ["Không đạt từ 90%: 2", "Không đạt dưới 90%: 0"], "lines-open"],
    ["counts per cent", ["Cứ 1% giảm trừ 0,1 điểm"], "line-unknown"],
    ["is shared among all", ["2 điểm/tổng số xã"], "line-unknown"],
    ["leaves out some cases", ["Có: 2", "Không: 0", "Không áp dụng đối với văn bản mật"], "line-unknown"],
    ["counts pairs", ["Mỗi hai văn bản: 0,25"], "lines-open"],
    ["counts five days or each year's", ["Mỗi năm ngày chậm trừ 0,25"], "line-unknown"],
    ["takes points off for each without saying so", ["Mỗi văn bản chậm: 0,25"], "lines-open"],
    ["lowers the points for each", ["Mỗi văn bản giảm 0,1 điểm"], "line-unknown"],
    ["reckons with two rates", ["Tỷ lệ hồ sơ đúng hạn trừ tỷ lệ hồ sơ trễ hạn x 2"], "line-unknown"],
    ["swaps the letters of the formula", ["(b/a) x 2", "a là số đã làm", "b là tổng số"], "lines-mixed"],
    ["is by rate of an unknown whole", ["Từ 30%: 2", "Dưới 30% thì tính theo tỷ lệ"], "rate-unclear"],
  ] as const)("are left for a person where one %s", async (_what, lines, code) => {
    expect(await ruleOf(2, ...lines)).toBe(code);
  });

  it.each([
    [["Đạt 100%: 2", "Dưới 100%: tính theo tỷ lệ"], "Từ 100%: 2; còn lại: theo tỷ lệ"],
    [["Từ 30%: 2", "Dưới 30%: tỷ lệ % x 2"], "Từ 30%: 2; còn lại: theo tỷ lệ"],
    [["Chậm giảm còn 1 điểm", "Đúng hạn: 2"], "Chậm giảm còn: 1; Đúng hạn: 2"],
    [["Mỗi sáng kiến: 0,5", "Tối đa không quá 2 điểm"], "Mỗi đơn vị tính: 0,5; tối đa 2"],
  ] as const)("are none of these: %j", async (lines, rule) => {
    expect(await ruleOf(2, ...lines)).toBe(rule);
  });

  it.each([
    `Từ 80 ${"a/".repeat(350)} trở lê`,
    `Từ 80 ${"abcdefghijkl".repeat(60)} trở lê`,
    `Từ 80% ${"abc, ".repeat(150)} trở lê`,
    `${"tỷ lệ % ".repeat(90)} x 3`,
  ])("are left in no time, however long: %j", async (line) => {
    const start = performance.now();
    expect(await ruleOf(2, line, "Dưới 5: 0")).not.toBe("");
    expect(performance.now() - start).toBeLessThan(2000);
  });

  it("add points in a penalty, where each counted is taken off", async () => {
    const outcome = await readRows([
      ["1", "A", 100],
      [_, "Tỷ lệ % x 100", _],
      [_, "ĐIỂM TRỪ", 2],
      ["2", "Báo cáo", 2],
      [_, "Mỗi báo cáo chậm: 0,5 điểm", _],
    ]);
    expect(treeOf(outcome).at(-1)).toContain("= Mỗi đơn vị tính: 0,5; tối đa 2");
  });
});

describe("lines as the tables of the ministry word them", () => {
  const FORMULA =
    "Hoàn thành từ 80% - dưới 100% kế hoạch thì điểm đánh giá được tính theo công thức: b/a x 1,5";
  const NAMES = "a là tổng số nhiệm vụ trong kế hoạch; b là số nhiệm vụ đã hoàn thành";

  it.each([
    [[`${FORMULA}. Trong đó: ${NAMES}`]],
    [[FORMULA, `Trong đó: ${NAMES}.`]],
    [[FORMULA, "Trong đó:", ...NAMES.split("; ")]],
  ])("name the letters of a formula beside or below it: %j", async (lines) => {
    expect(await ruleOf(1.5, "Hoàn thành 100% kế hoạch: 1,5", ...lines, "Dưới 80% kế hoạch: 0")).toBe(
      "Từ 100%: 1,5; từ 80%: theo tỷ lệ; còn lại: 0",
    );
  });

  it.each([
    [
      ["Từ 30% số cơ quan, đơn vị trở lên: 2", "Từ 20% - dưới 30% số cơ quan, đơn vị: 1", "Dưới 20%: 0"],
      "Từ 30%: 2; từ 20%: 1; còn lại: 0",
    ],
    [["Từ 80 phần trăm trở lên: 2", "Dưới 80 phần trăm: 0"], "Từ 80%: 2; còn lại: 0"],
    [["Mức đạt: 2 điểm", "Không đạt: 0 điểm"], "Mức đạt: 2; Không đạt: 0"],
    [["Mức đạt thì được: 2 điểm", "Chưa đạt: 0đ"], "Mức đạt: 2; Chưa đạt: 0"],
    [["Sử dụng dữ liệu điều tra XHH"], "Khảo sát"],
    [["Điểm đạt được = (số hồ sơ đúng hạn/tổng số hồ sơ) x 2"], "Tỷ lệ"],
  ] as const)("%j", async (lines, rule) => {
    expect(await ruleOf(2, ...lines)).toBe(rule);
  });
});

describe("a table that reads two ways", () => {
  const rows = [
    [_, "Có: 100", _],
    [_, "Không: 0", _],
  ];

  it("in a number that names another parent than the one above it", async () => {
    const outcome = await readRows([["1", "A", 100], ["3.1", "B", 100], ...rows]);
    expect(found(outcome)).toContain("sheet-depth-unclear @ A7");
    expect(outcome.value?.set).toBeUndefined();
  });

  it.each([
    [["STT", "Lĩnh vực", "Tiêu chí", "Điểm tối đa"], "C5"],
    [["STT", "Tiêu chí", "Điểm tối đa cấp xã", "Điểm tối đa cấp huyện"], "D5"],
  ])("in its columns: %j", async (heading, cell) => {
    const outcome = await read(await workbook([...TITLES, heading, ["1", "A", 100, 100], ...rows]));
    expect(found(outcome)).toContain(`column-twice @ ${cell}`);
    expect(outcome.value?.set).toBeUndefined();
  });

  it("has a second annex on another sheet, which is named and not read", async () => {
    const book = new exceljs.Workbook();
    for (const name of ["Phụ lục I", "Phụ lục II", "Danh sách xã"]) {
      const sheet = book.addWorksheet(name);
      const heading = name.startsWith("Phụ") ? HEADING : ["STT", "Tên xã"];
      for (const row of [...TITLES, heading, ["1", "A", 100], ...rows]) sheet.addRow([...row]);
    }
    const outcome = await read(new Uint8Array(await book.xlsx.writeBuffer()));
    expect(treeOf(outcome)).toEqual(["1 A [100] = Có: 100; Không: 0"]);
    const others = outcome.diagnostics.filter(({ code }) => code === "criteria/official-other-table");
    expect(others.map(({ place, args }) => [place.sheet, args.found, args.expected])).toEqual([
      ["Phụ lục II", "Phụ lục II", "Phụ lục I"],
    ]);
  });

  it("is not one of a survey where a remark denies it", async () => {
    const heading = [...HEADING, "Ghi chú"];
    const node = ["1", "A", 100, "Không sử dụng điều tra xã hội học"];
    const outcome = await read(await workbook([...TITLES, heading, node, ...rows]));
    expect(outcome.value?.set && leavesOf(outcome.value.set).map(({ source }) => source)).toEqual(["self"]);
  });

  it("does not where the other points are those of the year before", async () => {
    const heading = ["STT", "Tiêu chí", "Điểm tối đa năm trước", "Điểm tối đa"];
    const table = [...TITLES, heading, ["1", "A", 90, 100], ...rows];
    expect(treeOf(await read(await workbook(table)))).toEqual(["1 A [100] = Có: 100; Không: 0"]);
  });

  it.each([
    [["STT", "Tên đơn vị", "Nội dung", "Điểm", "Xếp loại"]],
    [["STT", "Tiêu chí", "Điểm", "Xếp hạng"]],
    [["STT", "Nội dung", "Số điểm", "Thành tiền"]],
  ])("is none where it ranks units or counts money: %j", async (heading) => {
    const outcome = await read(await workbook([heading, [1, "Xã A", 90, 1], [2, "Xã B", 80, 2]]));
    expect(outcome.value).toBeUndefined();
    expect(outcome.diagnostics).toEqual([]);
  });

  it("has a row of points without words, which is told with its cell", async () => {
    const outcome = await readRows([["1", "A", 100], ...rows, [_, _, 50]]);
    expect(found(outcome)).toContain("line-points @ C9");
  });
});
