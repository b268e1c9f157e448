import { describe, expect, it } from "vitest";
import { folder, PERIOD, periodFolder, rows, run, runIn, SET } from "./run.ts";

const TESTS = [
  { code: "1.1", answer: "14/19; early=8; onTime=6", points: 1.47 },
  { code: "2", answer: "7,25", points: 7.25 },
];

/** Checks a set in a folder that holds it as moi.json, with what else is put there. */
async function check(set: object, files: Readonly<Record<string, object>>, ...options: readonly string[]) {
  const directory = await folder({ "moi.json": set, ...files });
  return runIn(directory, "criteria", "check", "moi.json", ...options);
}

describe("criteria check", () => {
  it("prints the share of the survey, and what the tests have tried, before what is wrong", async () => {
    const { code, out } = await check({ ...SET, tests: TESTS }, {});
    expect(code).toBe(0);
    expect(out).toBe(
      [
        "Điểm điều tra xã hội học: 0/10 (0%)",
        "Kiểm thử: 2 phép thử, 2/2 tiêu chí, 1/2 mức",
        "Chưa thử: 1.1 (mức “< 50%”)",
        "",
        "Không phát hiện lỗi.",
        "",
      ].join("\n"),
    );
  });

  it("prints the share as a percentage where the points are no hundred", async () => {
    const survey = { ...SET.nodes[1], source: "survey", rule: { kind: "survey" }, maxScore: 1 };
    const nodes = [SET.nodes[0], survey];
    expect((await check({ ...SET, maxScore: 3, nodes }, {})).out).toContain(
      "Điểm điều tra xã hội học: 1/3 (33,33%)",
    );
    expect((await check({ ...SET, maxScore: 3, nodes }, {}, "--lang", "en")).out).toContain(
      "Points of the survey: 1/3 (33.33%)",
    );
  });

  it("runs the tests of a set; one that fails is an error at its place, with what was found", async () => {
    const tests = [
      ...TESTS,
      { code: "2", answer: "7,3", points: 7.3 },
      { code: "1.1", answer: "9/19; early=3; onTime=6", points: 1 },
    ];
    const { code, out } = await check({ ...SET, tests }, {}, "--format", "json");
    expect(code).toBe(1);
    const { diagnostics, coverage } = JSON.parse(out);
    expect(
      diagnostics.map((found: Record<string, string>) => [
        found.code,
        found.file,
        found.cell,
        found.criterion,
      ]),
    ).toEqual([
      ["criteria/test-refused", "moi.json", "tests[2]", "2"],
      ["criteria/test-fails", "moi.json", "tests[3]", "1.1"],
    ]);
    expect(diagnostics[1]).toMatchObject({ found: "0", expected: "1" });
    expect(coverage).toMatchObject({ tests: 4, failed: 2 });
    const table = await check({ ...SET, tests }, {});
    expect(table.out).toContain("4 phép thử (2 không đạt)");
  });

  it("lets a set and a period name their JSON Schema, for editors", async () => {
    const schema = (kind: string) => ({ $schema: `../schemas/cchc-${kind}-1.json` });
    expect((await check({ ...schema("criteria"), ...SET }, {})).code).toBe(0);
    const period = { ...schema("period"), ...PERIOD };
    expect((await run("check", await periodFolder({ "cchc.json": period }))).code).toBe(0);
  });

  it("still says what is wrong of a set that is none", async () => {
    const { code, out } = await check({ ...SET, format: "x" }, {}, "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(out)).not.toHaveProperty("coverage");
  });
});

describe("criteria check --with", () => {
  it("counts the answers of the forms of a period", async () => {
    const directory = await periodFolder();
    const args = ["criteria", "check", `${directory}/thu.json`, "--with", directory];
    const { code, out } = await run(...args);
    expect(code).toBe(0);
    expect(out).toContain("Kiểm thử: 0 phép thử, 2/2 tiêu chí, 1/2 mức");
    expect(out).toContain("Tính cả 6 câu trả lời");
    expect(JSON.parse((await run(...args, "--format", "json")).out).coverage).toEqual({
      tests: 0,
      failed: 0,
      answers: 6,
      leaves: { hit: 2, all: 2 },
      levels: { hit: 1, all: 2 },
      untested: [{ code: "1.1", name: "Tỷ lệ văn bản đúng hạn", isWhole: false, levels: ["< 50%"] }],
    });
  });

  it("could not run where the period cannot be opened or is scored by another set", async () => {
    const directory = await periodFolder();
    const nowhere = await run("criteria", "check", "cap-xa", "--with", `${directory}/khong-co`);
    expect([nowhere.code, nowhere.out]).toEqual([2, ""]);
    const other = await run("criteria", "check", "cap-xa", "--with", directory);
    expect([other.code, other.out]).toEqual([2, ""]);
    expect(other.err).toContain("không chấm theo bộ “cap-xa” mà theo: thu");
  });
});

describe("criteria check --against", () => {
  const renamed = {
    ...SET,
    nodes: [SET.nodes[0], { ...SET.nodes[1], name: "Cải cách thủ tục hành chính", rule: { kind: "points" } }],
  };

  it("prints what changed, with the previousCodes that it proposes, and fails for none of it", async () => {
    const { code, out } = await check(renamed, { "cu.json": SET }, "--against", "cu.json");
    expect(code).toBe(0);
    expect(out).toContain("Thay đổi so với bộ “Bộ tiêu chí thử” (thu)");
    expect(out).toMatch(
      /đổi tên \* +2 +2 +Cải cách thủ tục hành chính +Thủ tục hành chính +Cải cách thủ tục/,
    );
    expect(out).toMatch(/cách tính +2 +2 .* Chấm điểm, bước 0,25 +Chấm điểm\n/);
    expect(out).toContain('  2 Cải cách thủ tục hành chính: đề nghị previousCodes: ["2"]\n');
  });

  it("says so where nothing changed", async () => {
    const { out } = await check(SET, { "cu.json": SET }, "--against", "cu.json");
    expect(out).toContain("Không có gì thay đổi.");
  });

  it("calls the settings and their values as the sheet does", async () => {
    const after = { ...SET, decimals: 3, rankBy: "total" };
    const { out } = await check(after, { "cu.json": SET }, "--against", "cu.json");
    expect(out).toMatch(/quy định chung +Số chữ số thập phân +2 +3\n/);
    expect(out).toMatch(/quy định chung +Xếp hạng theo +Chỉ số +Tổng điểm\n/);
  });

  it("gives the changes to programs, points as numbers", async () => {
    const after = { ...renamed, maxScore: 10, decimals: 3 };
    const { out } = await check(after, { "cu.json": SET }, "--against", "cu.json", "--format", "json");
    expect(JSON.parse(out).changes).toEqual([
      { kind: "setting", code: null, previousCode: null, name: "decimals", from: 2, to: 3, proposal: null },
      {
        kind: "renamed",
        code: "2",
        previousCode: "2",
        name: "Cải cách thủ tục hành chính",
        from: "Thủ tục hành chính",
        to: "Cải cách thủ tục hành chính",
        proposal: ["2"],
      },
      {
        kind: "rule",
        code: "2",
        previousCode: "2",
        name: "Cải cách thủ tục hành chính",
        from: "Chấm điểm, bước 0,25",
        to: "Chấm điểm",
        proposal: null,
      },
    ]);
    const csv = await check(after, { "cu.json": SET }, "--against", "cu.json", "--format", "csv");
    expect(rows(csv.out).slice(0, 3)).toEqual([
      ["kind", "code", "previousCode", "name", "from", "to", "proposal"],
      ["setting", "", "", "decimals", "2", "3", ""],
      [
        "renamed",
        "2",
        "2",
        "Cải cách thủ tục hành chính",
        "Thủ tục hành chính",
        "Cải cách thủ tục hành chính",
        "2",
      ],
    ]);
  });

  it("tells beside CSV what is wrong with the set, and fails where it has errors", async () => {
    const { code, err } = await check(
      { ...SET, maxScore: 11 },
      { "cu.json": SET },
      "--against",
      "cu.json",
      "--format",
      "csv",
    );
    expect(code).toBe(1);
    expect(err).toContain("[criteria/sum-of-areas]");
  });

  it("fails where the earlier set cannot be read", async () => {
    const { code, out, err } = await check(SET, {}, "--against", "cu.json");
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain("Không tìm thấy tệp bộ tiêu chí “cu.json”");
  });
});
