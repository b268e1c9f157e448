import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, run, runIn, SET } from "./run.ts";

describe("criteria", () => {
  it("lists the shipped sets with their points and survey share", async () => {
    const { code, out } = await run("criteria", "list", "--format", "json");
    expect(code).toBe(0);
    expect(JSON.parse(out)).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ id: "cap-xa", maxScore: 100, surveyScore: 30 }),
        expect.objectContaining({ id: "so-nganh", maxScore: 100, surveyScore: 20 }),
        expect.objectContaining({ id: "cap-huyen-2018", maxScore: 100, validFrom: 2017, validTo: 2020 }),
      ]),
    );
  });

  it("shows a set as a tree with its rules in words", async () => {
    const directory = await folder({ "thu.json": SET });
    const { code, out } = await runIn(directory, "criteria", "show", "thu.json");
    expect(code).toBe(0);
    expect(out).toMatch(/1\.1 +Tỷ lệ văn bản đúng hạn +2 +tự đánh giá +Tỷ lệ; dưới 50%: 0/);
    const csv = await runIn(directory, "criteria", "show", "thu.json", "--format", "csv", "--lang", "en");
    expect(csv.out.split("\r\n")[0]).toBe("code,name,level,block,maxScore,source,rule");
    expect(csv.out.split("\r\n")).toHaveLength(5);
  });

  it("shows a set with errors, and says in the JSON what they are", async () => {
    const directory = await folder({ "thu.json": { ...SET, maxScore: 99.55 } });
    const { code, out } = await runIn(directory, "criteria", "show", "thu.json", "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(out).diagnostics.map((found: { code: string }) => found.code)).toEqual([
      "criteria/sum-of-areas",
    ]);
  });

  it("keeps names that steer a terminal or break a line from doing so", async () => {
    const [first, ...others] = SET.nodes;
    const hostile = { ...first, name: "Chỉ\u001B[2J đạo\nđiều\u202E hành\u0007" };
    const directory = await folder({
      "thu.json": { ...SET, name: "Bộ\u001B]0;x\u0007", nodes: [hostile, ...others] },
    });
    const { out } = await runIn(directory, "criteria", "show", "thu.json");
    expect(out).toContain("Bộ]0;x (");
    expect(out).toMatch(/^\S+ +Chỉ \[2J đạo điều hành /m);
    expect(out).not.toMatch(/(?!\n)\p{Cc}|\u202E/u);
  });

  it("checks a set and names the place of what is wrong", async () => {
    const wrong = { ...SET, maxScore: 99.55 };
    const directory = await folder({ "thu.json": wrong });
    const { code, out } = await runIn(directory, "criteria", "check", "thu.json", "--format", "json");
    expect(code).toBe(1);
    const checked = JSON.parse(out);
    expect(checked.format).toBe("cchc-diagnostics/1");
    expect(checked.diagnostics.map((d: { code: string; found: string }) => [d.code, d.found])).toEqual([
      ["criteria/sum-of-areas", "10"],
    ]);
    expect((await run("criteria", "check", "cap-xa")).code).toBe(0);
    expect((await run("criteria", "check", join(directory, "khong-co.json"))).code).toBe(1);
  });
});
