import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/workbook/index.ts";
import { folder, form, periodFolder, run, runIn, SET } from "./run.ts";

const FORM = form("Huyện Tháp Mười", "8 6 19", "6");

/** A set whose third area is decided by the survey and the other units. */
const WITH_SURVEY = {
  ...SET,
  maxScore: 15,
  nodes: [
    ...SET.nodes,
    { code: "3", name: "Hài lòng", maxScore: 4, source: "survey", rule: { kind: "survey" } },
    { code: "4", name: "So sánh", maxScore: 1, rule: { kind: "relative", method: "best" } },
  ],
};

describe("one form at its unit's desk", () => {
  it("is scored by the set of the period above it, and is neither ranked nor classed", async () => {
    const period = await periodFolder();
    const { code, out } = await run("score", join(period, "forms/thap-muoi.csv"), "--format", "json");
    const results = JSON.parse(out);
    expect(code).toBe(0);
    expect(results.units).toHaveLength(1);
    // 14/19 of 2 points and 6 of 8: 7.47 of 10.
    expect(results.units[0]).toMatchObject({
      id: "thap-muoi",
      total: 7.47,
      max: 10,
      rank: null,
      class: null,
    });
    expect(results.inputs.map((input: { path: string }) => input.path)).toEqual(["forms/thap-muoi.csv"]);
  });

  it("is scored by the set that is named, where no period stands above it", async () => {
    const desk = await folder({ "a.csv": FORM, "thu.json": WITH_SURVEY });
    const { code, out } = await runIn(desk, "score", "a.csv", "--criteria", "thu.json");
    expect(code).toBe(0);
    expect(out).toContain("Còn 5/15 điểm do điều tra xã hội học");
    expect(out).toContain("Huyện Tháp Mười");
    expect(out).toMatch(/3 +Hài lòng +– +0,00 +– +4,00/);
  });

  it("needs a set", async () => {
    const desk = await folder({ "a.csv": FORM });
    const { code, out } = await runIn(desk, "check", "a.csv", "--format", "json");
    expect(code).toBe(2);
    expect(JSON.parse(out).diagnostics.map((d: { code: string }) => d.code)).toEqual([
      "cli/form-without-criteria",
    ]);
  });

  it("is explained to the cell, as a whole or one criterion", async () => {
    const period = await periodFolder();
    const file = join(period, "forms/thap-muoi.csv");
    expect((await run("explain", file)).out).toContain("forms/thap-muoi.csv · C4");
    expect((await run("explain", file, "1.1")).out).toContain("8 (Sớm hạn)");
  });

  it("is reported in a workbook of its own", async () => {
    const period = await periodFolder();
    const output = join(period, "out/mot-don-vi.xlsx");
    expect((await run("report", join(period, "forms/thap-muoi.csv"), "-o", output)).code).toBe(0);
    const { value } = await readWorkbook(readFileSync(output), "a.xlsx");
    expect(value?.sheets.map(({ name }) => name)).toContain("Chi tiết");
  });

  it("is no period to rank", async () => {
    const period = await periodFolder();
    const { code, err } = await run("rank", join(period, "forms/thap-muoi.csv"));
    expect(code).toBe(2);
    expect(err).toContain("cli/folder-only");
  });
});

describe("check", () => {
  it("calls the roll of a period and says how each file was understood", async () => {
    const period = await periodFolder({ "forms/tan-hong.csv": undefined });
    const { code, out } = await run("check", period, "--verbose");
    expect(code).toBe(1);
    expect(out).toContain("2/3 đơn vị đã gửi");
    expect(out).toMatch(/Huyện Tân Hồng +0\/2 +0 .*chưa gửi/);
    expect(out).toContain("tiêu đề dòng 2");
    const { files } = JSON.parse((await run("check", period, "--format", "json")).out);
    expect(files.find((file: { path: string }) => file.path === "forms/lap-vo.csv").tables).toEqual([
      {
        shape: "form",
        heading: { top: 2, bottom: 2 },
        columns: { code: "A", name: "B", value: "C", of: "D", selfScore: "E", evidence: "F" },
        units: ["lap-vo"],
        answers: 4,
      },
    ]);
  });

  it("takes several forms at once", async () => {
    const period = await periodFolder();
    const files = ["thap-muoi", "lap-vo"].map((id) => join(period, "forms", `${id}.csv`));
    const { code, out } = await run("check", ...files, "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out).files.map((file: { path: string }) => file.path)).toEqual([
      "forms/thap-muoi.csv",
      "forms/lap-vo.csv",
    ]);
  });

  it("marks the wrong cells in copies and leaves the originals alone", async () => {
    const wrong = form("Huyện Tháp Mười", "8 6 0", "6");
    const period = await periodFolder({ "forms/thap-muoi.csv": wrong });
    const marked = join(period, "marked");
    expect((await run("check", period, "--annotate", marked)).code).toBe(1);
    expect(readdirSync(join(marked, "forms"))).toEqual(["thap-muoi.csv.xlsx"]);
    expect(readFileSync(join(period, "forms/thap-muoi.csv"), "utf8")).toBe(wrong);
    const { value } = await readWorkbook(readFileSync(join(marked, "forms/thap-muoi.csv.xlsx")), "a.xlsx");
    expect(value?.sheets[0]?.name).toBe("Lỗi cần sửa");
    expect((await run("check", period, "--annotate", marked)).err).toContain("cli/output-exists");
  });

  it("puts no copy where it would be read as a form", async () => {
    const period = await periodFolder({ "forms/thap-muoi.csv": form("Huyện Tháp Mười", "8 6 0", "6") });
    const { code, err } = await run("check", period, "--annotate", join(period, "forms"));
    expect(code).toBe(2);
    expect(err).toContain("cli/output-is-input");
    expect(readdirSync(join(period, "forms"))).toHaveLength(3);
  });

  it("refuses a CSV row that an unquoted decimal comma has split", async () => {
    const split = form("Huyện Tháp Mười", "8 6 19", "6").replace(
      "2,Thủ tục hành chính,,,6,",
      "2,Thủ tục hành chính,,,2,5,",
    );
    const period = await periodFolder({
      "forms/thap-muoi.csv": `${split.trimEnd().replace(/2,5,$/, "2,5,x")}\n`,
    });
    const { diagnostics } = JSON.parse((await run("check", period, "--format", "json")).out);
    expect(diagnostics.map((d: { code: string; cell: string }) => `${d.code} ${d.cell}`)).toEqual([
      "answers/row-longer-than-heading G7",
    ]);
  });
});

describe("form", () => {
  it("makes a blank form a unit, which is read as not sent and knows its set", async () => {
    const period = await periodFolder({ "thu.json": WITH_SURVEY });
    await mkdir(join(period, "empty"));
    const { code, out } = await run("form", period);
    expect(code).toBe(0);
    expect(out).toContain("3 biểu");
    const blank = join(period, "forms-blank/lap-vo.xlsx");
    expect(existsSync(blank)).toBe(true);
    const desk = await folder({ "thu.json": WITH_SURVEY });
    await writeFile(join(desk, "lap-vo.xlsx"), readFileSync(blank));
    const { diagnostics } = JSON.parse(
      (await runIn(desk, "check", "lap-vo.xlsx", "--criteria", "thu.json", "--format", "json")).out,
    );
    expect(diagnostics.map((d: { code: string; unit: string }) => `${d.code} ${d.unit}`)).toEqual([
      "scoring/form-not-sent lap-vo",
      "scoring/points-outstanding lap-vo",
    ]);
  });

  it("writes nothing into the forms folder, and over nothing", async () => {
    const period = await periodFolder();
    const refused = await run("form", period, "-o", join(period, "forms"));
    expect([refused.code, readdirSync(join(period, "forms")).length]).toEqual([2, 3]);
    expect((await run("form", period)).code).toBe(0);
    expect((await run("form", period)).code).toBe(2);
    expect((await run("form", period, "--force")).code).toBe(0);
  });
});

describe("explain-code", () => {
  it("tells what a code means and what to do, in both languages", async () => {
    expect((await run("explain-code", "scoring/leaf-missing")).out).toContain("chưa được trả lời");
    expect((await run("explain-code", "scoring/leaf-missing", "--lang", "en")).out).toContain(
      "is not answered",
    );
    const pages = JSON.parse((await run("explain-code", "--format", "json")).out);
    expect(pages.length).toBeGreaterThan(40);
  });

  it("suggests the code that was probably meant", async () => {
    const { code, err } = await run("explain-code", "scoring/leaf-mising");
    expect(code).toBe(2);
    expect(err).toContain("scoring/leaf-missing");
  });
});
