import { describe, expect, it } from "vitest";
import { parsePeriod } from "../../src/period/parse-period.ts";
import { findingOf } from "../answers/tables.ts";
import { PERIOD } from "./folders.ts";

async function parse(content: object | string | Uint8Array) {
  const text = typeof content === "string" ? content : JSON.stringify(content);
  const bytes = content instanceof Uint8Array ? content : new TextEncoder().encode(text);
  const { value, diagnostics } = await parsePeriod(bytes, "/ky");
  expect(diagnostics.every(({ place }) => place.file === "cchc.json")).toBe(true);
  return { value, diagnostics, findings: diagnostics.map(findingOf) };
}

describe("cchc.json", () => {
  it("says what the period is", async () => {
    const { value, findings } = await parse({
      ...PERIOD,
      publisher: "UBND huyện",
      previous: ["../2017", "2016.json"],
    });
    expect(findings).toEqual([]);
    expect(value).toEqual({
      units: "units.csv",
      period: {
        directory: "/ky",
        period: "2018",
        title: "Chỉ số CCHC các xã năm 2018",
        publisher: "UBND huyện",
        preparedBy: undefined,
        place: undefined,
        groups: [{ id: "xa", name: "Khối xã", criteria: "bo-thu.json" }],
        forms: "forms",
        appraisal: "appraisal.csv",
        survey: "survey.csv",
        previous: ["../2017", "2016.json"],
      },
    });
  });

  it("needs neither appraisal, survey nor earlier periods", async () => {
    const { appraisal: _, survey: __, ...rest } = PERIOD;
    const { value } = await parse(rest);
    expect(value?.period).toMatchObject({ appraisal: undefined, survey: undefined, previous: [] });
  });

  it("may begin with a byte order mark and write paths as Windows does", async () => {
    const written = { ...PERIOD, forms: "phieu\\xa", previous: ["..\\2017"] };
    const { value, findings } = await parse(`\uFEFF${JSON.stringify(written)}`);
    expect(findings).toEqual([]);
    expect(value?.period).toMatchObject({ forms: "phieu/xa", previous: ["../2017"] });
  });

  it("says every wrong key at once, each with its path", async () => {
    const { value, findings, diagnostics } = await parse({
      format: "cchc-period/2",
      title: 2018,
      grups: [],
      groups: [{ id: "xa", name: " ", criteria: "x" }, { id: "huyen", ten: "Khối huyện" }, "sở"],
      previous: "../2017",
    });
    expect(value).toBeUndefined();
    expect(findings.sort()).toEqual([
      "missing-key @ groups[1].criteria",
      "missing-key @ groups[1].name",
      "missing-key @ period",
      "unknown-key @ groups[1].ten",
      "unknown-key @ grups",
      "wrong-value @ format",
      "wrong-value @ groups[0].name",
      "wrong-value @ groups[2]",
      "wrong-value @ previous",
      "wrong-value @ title",
    ]);
    const argsAt = (cell: string) => diagnostics.find(({ place }) => place.cell === cell)?.args;
    expect(argsAt("grups")).toEqual({ found: "grups", expected: "groups" });
    expect(argsAt("format")).toEqual({ found: '"cchc-period/2"', expected: '"cchc-period/1"' });
    expect(argsAt("title")).toEqual({ found: "2018", expected: '"…"' });
    expect(argsAt("groups[2]")).toEqual({ found: '"sở"', expected: "{…}" });
    expect(argsAt("period")).toEqual({ found: "period", expected: '"…"' });
  });

  it("needs a group, and an object", async () => {
    expect((await parse({ ...PERIOD, groups: [] })).findings).toEqual(["wrong-value @ groups"]);
    expect((await parse("[]")).findings).toEqual(["wrong-value @"]);
    expect((await parse("null")).findings).toEqual(["wrong-value @"]);
  });

  it("says line and column where it is no JSON", async () => {
    const { value, diagnostics } = await parse('{\n  "format": "cchc-period/1",\n}');
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { code: "period/not-json", args: { line: 3, column: 1, found: "}", expected: '"' } },
    ]);
    expect((await parse('{\n"format": "cchc')).findings).toEqual(["not-json @"]);
    expect((await parse('{\n"format": 1')).diagnostics).toMatchObject([
      { code: "period/json-cut-short", args: { line: 2, column: 12 } },
    ]);
    expect((await parse("")).findings).toEqual(["json-cut-short @"]);
    expect((await parse("[".repeat(200))).findings).toEqual(["not-json @"]);
  });

  it("says which key stands twice", async () => {
    const { findings } = await parse(JSON.stringify(PERIOD).replace("{", '{"period":"2017",'));
    expect(findings).toEqual(["key-twice @ period"]);
  });

  it("must be UTF-8", async () => {
    expect((await parse(new Uint8Array([0x7b, 0xff, 0x7d]))).findings).toEqual(["not-utf8 @"]);
    const utf16 = Uint8Array.from(Buffer.from("\uFEFF{}", "utf16le"));
    expect((await parse(utf16)).findings).toEqual(["not-utf8 @"]);
  });

  it("may give an id or name to one group only; the first counts", async () => {
    const group = (id: string, name: string) => ({ id, name, criteria: "x" });
    const { value, findings } = await parse({
      ...PERIOD,
      groups: [group("xa", "Khối xã"), group("XA", "Khối khác"), group("so", "khối  xã"), group("ban", "so")],
    });
    expect(findings).toEqual(["group-twice @ groups[1].id", "group-twice @ groups[2].name"]);
    expect(value?.period.groups.map(({ id }) => id)).toEqual(["xa", "ban"]);
  });
});
