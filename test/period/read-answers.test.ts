import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { SET, textOf } from "../answers/tables.ts";
import { PERIOD, periodFolder, readPeriod } from "./folders.ts";

describe("a period folder", () => {
  it("is read whole: forms, appraisal and survey by unit", async () => {
    const { units, findings, inputs } = await readPeriod(await periodFolder());
    expect(findings).toEqual([]);
    const answers = units?.get("a")?.answers;
    expect(textOf(answers?.get("2")?.declared?.value)).toBe("3");
    expect(textOf(answers?.get("1.10")?.appraised?.score)).toBe("1");
    expect(textOf(answers?.get("3.1")?.surveyed?.value)).toBe("80%");
    expect(units?.get("a")?.sent).toBe(true);
    expect(inputs?.map(({ path }) => path)).toEqual([
      "appraisal.csv",
      "cchc.json",
      "forms/a.csv",
      "survey.csv",
      "units.csv",
    ]);
  });

  it("has a unit that sent nothing too", async () => {
    const { units } = await readPeriod(await periodFolder());
    expect(units?.get("b")).toEqual({ answers: new Map(), subtotals: [], sent: false });
  });

  it("has no answers of a unit that only the council names as sent", async () => {
    const { units } = await readPeriod(
      await periodFolder({ "appraisal.csv": "Đơn vị;Mã;Điểm thẩm định\nb;2;3\n" }),
    );
    expect(units?.get("b")?.sent).toBe(false);
    expect(units?.get("b")?.answers.size).toBe(1);
  });

  it("holds the answers of one unit in several files against each other", async () => {
    const { findings } = await readPeriod(
      await periodFolder({
        "forms/nop-lai/Xã An.csv": "Mã;Số liệu\n2;4\n",
        "forms/b.csv": "Mã;Số liệu\n2;3\n",
      }),
    );
    expect(findings).toEqual(["forms/nop-lai/Xã An.csv: answered-twice @ B2 a 2"]);
  });

  it("reads each file though another cannot be read", async () => {
    const { units, findings } = await readPeriod(
      await periodFolder({
        "forms/b.xlsx": "PK\u0003\u0004 hỏng",
        "forms/ghi-chu.docx": "x",
        "survey.csv": undefined,
      }),
    );
    expect(findings).toEqual([
      "forms/ghi-chu.docx: warning: file-passed-over @",
      "survey.csv: file-missing @",
      "forms/b.xlsx: file-is-truncated @",
    ]);
    expect(units?.get("a")?.sent).toBe(true);
  });

  it("does not read the appraisal as a form where it lies among the forms", async () => {
    const { findings, units } = await readPeriod(
      await periodFolder({
        "cchc.json": { ...PERIOD, appraisal: "forms/tham-dinh.csv", survey: undefined },
        "forms/tham-dinh.csv": "Đơn vị;Mã;Điểm thẩm định\na;2;1\n",
      }),
    );
    expect(findings).toEqual([]);
    expect(textOf(units?.get("a")?.answers.get("2")?.appraised?.score)).toBe("1");
  });

  it("is not opened without cchc.json, nor with a wrong one", async () => {
    const missing = await readPeriod(await periodFolder({ "cchc.json": undefined }));
    expect(missing.period).toBeUndefined();
    expect(missing.findings).toEqual(["cchc.json: file-missing @"]);
    expect((await readPeriod(await periodFolder({ "cchc.json": "{" }))).period).toBeUndefined();
  });

  it("is opened without units where their table is missing or leads out of the folder", async () => {
    const missing = await readPeriod(await periodFolder({ "units.csv": undefined }));
    expect(missing.findings[0]).toBe("units.csv: file-missing @");
    const outside = await readPeriod(
      await periodFolder({ "cchc.json": { ...PERIOD, units: "../units.csv" } }),
    );
    expect(outside.findings[0]).toBe("../units.csv: path-leaves-folder @");
    expect(outside.period?.units).toEqual([]);
  });
});

describe("the criteria of a period", () => {
  it("are an error placed at their group where there is no such set", async () => {
    const groups = [{ id: "xa", name: "Khối xã", criteria: "cap-xaa" }];
    const { findings, units } = await readPeriod(await periodFolder({ "cchc.json": { ...PERIOD, groups } }));
    expect(findings).toEqual(["cchc.json: criteria/misspelt-set @ groups[0].criteria"]);
    expect(units?.get("a")?.answers.size).toBe(0);
  });

  it("are left out where they have errors, which are told at the set", async () => {
    const { findings } = await readPeriod(await periodFolder({ "bo-thu.json": { ...SET, maxScore: 19 } }));
    expect(findings).toEqual(["bo-thu.json: criteria/sum-of-areas @ nodes"]);
  });

  it("are reported once though two groups use them", async () => {
    const groups = ["xa", "xa2"].map((id) => ({ id, name: `Khối ${id}`, criteria: "mất.json" }));
    const { findings } = await readPeriod(await periodFolder({ "cchc.json": { ...PERIOD, groups } }));
    expect(findings).toEqual(["mất.json: criteria/file-missing @"]);
  });

  it("may lie outside the folder", async () => {
    const outer = await periodFolder({ "2018/cchc.json": { ...PERIOD, groups: outerGroups() } });
    const { findings } = await readPeriod(await inner(outer));
    expect(findings.filter((finding) => finding.includes("criteria"))).toEqual([]);
  });

  it.each([
    ["2018", 2019, undefined, true],
    ["2018", 2018, 2018, false],
    ["2018", undefined, 2017, true],
    ["Quý 3/2021", 2017, 2020, true],
    ["2021-Q3", 2021, undefined, false],
    ["quý III", 2021, 2021, false],
  ])("for %s, valid from %s to %s, are warned of: %s", async (period, validFrom, validTo, isWarned) => {
    const { findings } = await readPeriod(
      await periodFolder({
        "cchc.json": { ...PERIOD, period },
        "bo-thu.json": { ...SET, validFrom, validTo },
      }),
    );
    const warned = ["cchc.json: warning: criteria-not-valid @ groups[0].criteria"];
    expect(findings).toEqual(isWarned ? warned : []);
  });
});

function outerGroups() {
  return [{ id: "xa", name: "Khối xã", criteria: "../bo-thu.json" }];
}

async function inner(directory: string): Promise<string> {
  return `${directory}/2018`;
}

describe("the samples", () => {
  it.each(["dong-thap-2017", "dong-thap-2018"])("of %s are read without a finding", async (name) => {
    const { findings, units } = await readPeriod(
      fileURLToPath(new URL(`../../samples/${name}`, import.meta.url)),
    );
    expect(findings).toEqual([]);
    expect(units?.size).toBe(12);
    expect([...(units?.values() ?? [])].every(({ sent }) => sent)).toBe(true);
  });
});
