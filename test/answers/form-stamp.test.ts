import { describe, expect, it } from "vitest";
import { writeFormStamp } from "../../src/answers/form-stamp.ts";
import { criteriaOf, expectClean, read, xlsx } from "./tables.ts";

const TABLE = [
  ["Mã", "Số liệu"],
  ["2", 3],
];

async function stampWith(parts: object = {}): Promise<string> {
  const { id, sha256 } = await criteriaOf();
  return writeFormStamp({ period: "2018", unit: "b", criteria: id, sha256, ...parts });
}

describe("the stamp of a blank form", () => {
  it("names the unit of a form that does not name it otherwise", async () => {
    const told = await read(xlsx({ rows: [[await stampWith()], ...TABLE] }), {
      file: "forms/bieu.xlsx",
      period: "2018",
    });
    expect(told.answers).toEqual(["b 2 value=3"]);
    expectClean(told);
  });

  it("may stand in a CSV or on a hidden sheet", async () => {
    const quoted = `"${(await stampWith()).replaceAll('"', '""')}";;`;
    expect((await read([quoted, "Mã;Số liệu", "2;3"], { file: "forms/x.csv" })).answers).toEqual([
      "b 2 value=3",
    ]);
    const sheets = xlsx({ rows: TABLE }, { hidden: true, rows: [[await stampWith()]] });
    expect((await read(sheets, { file: "forms/x.xlsx" })).answers).toEqual(["b 2 value=3"]);
  });

  it("is an error where the form was made from another set, which names both", async () => {
    const stamp = await stampWith({ criteria: "bo-cu", sha256: "0123456789abcdef" });
    const { findings, diagnostics, answers } = await read(xlsx({ rows: [[stamp], ...TABLE] }), {
      file: "forms/b.xlsx",
    });
    expect(answers).toEqual(["b 2 value=3"]);
    expect(findings).toEqual(["form-of-other-set @ Trang 1 A1 b"]);
    const { sha256 } = await criteriaOf();
    expect(diagnostics[0]?.args).toEqual({
      found: "bo-cu (01234567)",
      expected: `bo-thu (${sha256.slice(0, 8)})`,
    });
  });

  it("is an error where the set has been changed since", async () => {
    const { findings } = await read(xlsx({ rows: [[await stampWith({ sha256: "0" })], ...TABLE] }), {
      file: "forms/b.xlsx",
    });
    expect(findings).toEqual(["form-of-other-set @ Trang 1 A1 b"]);
  });

  it("is an error where the form is that of another period", async () => {
    const rows = [[await stampWith({ period: "2017" })], ...TABLE];
    const file = "forms/b.xlsx";
    expect((await read(xlsx({ rows }), { file, period: "2018" })).findings).toEqual([
      "form-of-other-period @ Trang 1 A1 b",
    ]);
    expectClean(await read(xlsx({ rows }), { file }));
  });

  it("is none where it is broken or something else", async () => {
    for (const text of ['{"format":"cchc-form/1"', '{"format":"cchc-form/1"}', "{}", '{"format":"x"}', "{1}"])
      expect((await read(xlsx({ rows: [[text], ...TABLE] }), { file: "forms/x.xlsx" })).findings).toEqual([
        "unit-not-named @ Trang 1",
      ]);
  });
});
