import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folder, periodFolder, run, runIn, SET } from "./run.ts";

const SHEET = [
  "Mã bộ tiêu chí;thu",
  "Tên bộ tiêu chí;Bộ thử",
  "Cấp áp dụng;Cấp xã",
  "Căn cứ pháp lý;Soạn để thử",
  "Mã;Nội dung;Điểm tối đa;Cách tính điểm",
];

const SOUND = [...SHEET, "1;Kế hoạch;40;Chấm điểm, bước 0,5", "2;Hồ sơ;60;Tỷ lệ", ""].join("\r\n");

describe("criteria import", () => {
  it("turns a sheet into the JSON form of the set", async () => {
    const directory = await folder({ "bo.csv": SOUND });
    const { code, out } = await runIn(directory, "criteria", "import", "bo.csv", "-o", "bo.json");
    expect([code, out]).toEqual([0, "Đã ghi bo.json\n"]);
    expect(await readFile(join(directory, "bo.json"), "utf8")).toBe(`{
  "format": "cchc-criteria/1",
  "id": "thu",
  "name": "Bộ thử",
  "level": "Cấp xã",
  "legalBasis": "Soạn để thử",
  "classes": [],
  "nodes": [
    {
      "code": "1", "name": "Kế hoạch", "maxScore": 40,
      "rule": { "kind": "points", "step": 0.5 }
    },
    {
      "code": "2", "name": "Hồ sơ", "maxScore": 60,
      "rule": { "kind": "ratio" }
    }
  ]
}
`);
  });

  it("writes nothing where there is an error, and tells its cell", async () => {
    const directory = await folder({ "bo.csv": [...SHEET, "1;Kế hoạch;90;Tỷ lệ"].join("\r\n") });
    const argv = ["criteria", "import", "bo.csv", "-o", "bo.json", "--format", "json"];
    const { code, out } = await runIn(directory, ...argv);
    expect(code).toBe(1);
    expect(JSON.parse(out).diagnostics).toEqual([
      expect.objectContaining({ code: "criteria/sum-of-areas", file: "bo.csv", cell: "C5", found: "90" }),
    ]);
    await expect(readFile(join(directory, "bo.json"))).rejects.toThrow();
  });

  it("keeps what is there already, unless told otherwise", async () => {
    const directory = await folder({ "bo.csv": SOUND, "bo.json": "{}" });
    const argv = ["criteria", "import", "bo.csv", "-o", "bo.json"];
    expect((await runIn(directory, ...argv)).code).toBe(2);
    expect(await readFile(join(directory, "bo.json"), "utf8")).toBe("{}");
    expect((await runIn(directory, ...argv, "--force")).code).toBe(0);
  });

  it("needs a file to write, with the ending of one", async () => {
    const directory = await folder({ "bo.csv": SOUND });
    const withoutOutput = await runIn(directory, "criteria", "import", "bo.csv", "--format", "json");
    expect(withoutOutput.code).toBe(2);
    expect(JSON.parse(withoutOutput.out).diagnostics[0].code).toBe("cli/option-needed");
    for (const argv of [
      ["import", "bo.csv", "-o", "bo.xlsx"],
      ["export", "cap-xa", "-o", "bo.pdf"],
    ]) {
      const { code, out } = await runIn(directory, "criteria", ...argv, "--format", "json");
      expect(code).toBe(2);
      expect(JSON.parse(out).diagnostics).toEqual([
        expect.objectContaining({ code: "criteria/sheet-ending", found: argv.at(-1) }),
      ]);
    }
  });
});

describe("criteria export", () => {
  it("writes a sheet that comes in as the same set", async () => {
    const directory = await folder({ "thu.json": SET });
    for (const [index, file] of ["bo.xlsx", "bo.csv"].entries()) {
      expect((await runIn(directory, "criteria", "export", "thu.json", "-o", file)).code).toBe(0);
      const back = await runIn(directory, "criteria", "import", file, "-o", `${index}.json`);
      expect(back.code).toBe(0);
    }
    const [first, second] = await Promise.all(
      ["0.json", "1.json"].map((file) => readFile(join(directory, file), "utf8")),
    );
    expect(first).toBe(second);
    // Only the classes of the set hold nothing that could be left out.
    expect(JSON.parse(first ?? "")).toEqual(SET);
  });

  it("writes a set with errors too, so that they can be mended in Excel", async () => {
    const directory = await folder({ "thu.json": { ...SET, maxScore: 11 } });
    const { code, err } = await runIn(directory, "criteria", "export", "thu.json", "-o", "bo.xlsx");
    expect(code).toBe(1);
    expect(err).toContain("criteria/sum-of-areas");
    expect((await readFile(join(directory, "bo.xlsx"))).length).toBeGreaterThan(5000);
    const checked = await runIn(directory, "criteria", "check", "bo.xlsx", "--format", "json");
    expect(checked.code).toBe(1);
    expect(JSON.parse(checked.out).diagnostics[0]).toMatchObject({
      code: "criteria/sum-of-areas",
      sheet: "Bộ tiêu chí",
      cell: "D2",
    });
  });
});

describe("a set in its sheet form", () => {
  it("is shown and checked like any other", async () => {
    const directory = await folder({ "bo.csv": SOUND });
    const { code, out } = await runIn(directory, "criteria", "show", "bo.csv");
    expect(code).toBe(0);
    expect(out).toContain("Chấm điểm, bước 0,5");
    expect((await runIn(directory, "criteria", "check", "bo.csv")).code).toBe(0);
  });

  it("has its tests run by the check, and told with their cells", async () => {
    const sheet = `${SOUND};;;\r\n;Kiểm thử;;\r\n2;9/10;50;\r\n`;
    const directory = await folder({ "bo.csv": sheet });
    const { code, out } = await runIn(directory, "criteria", "check", "bo.csv", "--format", "json");
    expect(code).toBe(1);
    expect(JSON.parse(out).diagnostics).toEqual([
      expect.objectContaining({ code: "criteria/test-fails", file: "bo.csv", cell: "A10" }),
    ]);
  });

  it("scores a period as its JSON form does", async () => {
    const directory = await periodFolder();
    const before = await run("score", directory, "--format", "json");
    await runIn(directory, "criteria", "export", "thu.json", "-o", "bo.xlsx");
    const period = JSON.parse(await readFile(join(directory, "cchc.json"), "utf8"));
    const [group] = period.groups;
    const changed = { ...period, groups: [{ ...group, criteria: "bo.xlsx" }] };
    await writeFile(join(directory, "cchc.json"), JSON.stringify(changed));
    const after = await run("score", directory, "--format", "json");
    expect(after.code).toBe(before.code);
    expect(JSON.parse(after.out).units).toEqual(JSON.parse(before.out).units);
  });
});
