import { readFile, writeFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { parseResults, resultsJsonSchema, toPublishedPeriod } from "../../src/results/index.ts";
import { leaf, setOf } from "../scoring/build.ts";
import { resultsOf } from "./build.ts";

const SCHEMA = new URL("../../schemas/cchc-results-1.json", import.meta.url);

const results = async () =>
  resultsOf({ set: await setOf([leaf("1", 2)]), units: { a: { "1": { value: "14", of: "19" } }, b: {} } });

describe("the results file", () => {
  it("is accepted as it was written", async () => {
    const written = await results();
    const { value, diagnostics } = await parseResults(JSON.stringify(written), "results.json");
    expect(diagnostics).toEqual([]);
    expect(value).toEqual(written);
  });

  it("may have keys that this version does not know, and a byte order mark", async () => {
    const written = { ...(await results()), later: { than: "1.0" } };
    const { value, diagnostics } = await parseResults(`\uFEFF${JSON.stringify(written)}`, "results.json");
    expect(diagnostics).toEqual([]);
    expect(value).toEqual(written);
  });

  it("may lack the keys that the format does not promise, which are then not known", async () => {
    const { publisher: _, comparedWith: __, ...promised } = await results();
    const { value } = await parseResults(JSON.stringify(promised), "results.json");
    expect(value).toMatchObject({ publisher: null, comparedWith: null });
  });

  it("is refused key by key where a promised one is wrong, a few of them being told", async () => {
    const written = await results();
    const bad = { ...written, units: written.units.map((unit) => ({ ...unit, total: "79,81", rank: 1.5 })) };
    const { value, diagnostics } = await parseResults(JSON.stringify(bad), "results.json");
    expect(value).toBeUndefined();
    expect(diagnostics.map(({ place }) => place.cell)).toEqual([
      "units[0].total",
      "units[0].rank",
      "units[1].total",
      "units[1].rank",
    ]);
    const other = await parseResults('{"format": "cchc-results/2"}', "results.json");
    expect(other.diagnostics).toHaveLength(5);
  });

  it("is refused where it is no JSON", async () => {
    for (const [text, line, column] of [
      ['{\n "a": 1,\n}', 3, 1],
      ["{", 1, 2],
      ["", 1, 1],
    ] as const)
      expect(await parseResults(text, "results.json")).toMatchObject({
        value: undefined,
        diagnostics: [{ code: "ranking/results-not-json", args: { line, column } }],
      });
  });

  it("gives a later period its published figures", async () => {
    const period = toPublishedPeriod(await results());
    expect(period.period).toBe("2018");
    const [a, b] = period.units;
    expect([a?.total?.toText(), a?.index?.toText(), a?.rank, a?.of, a?.isFinal]).toEqual([
      "1.47",
      "73.68",
      1,
      1,
      true,
    ]);
    expect([b?.isFinal, b?.rank]).toEqual([false, undefined]);
    expect(a?.nodes[0]).toMatchObject({ code: "1", name: "Tiêu chí 1" });
  });
});

describe("schemas/cchc-results-1.json", () => {
  it("is the schema that results files are read by", async () => {
    const schema = `${JSON.stringify(await resultsJsonSchema(), null, 2)}\n`;
    if (process.env.UPDATE === "1") await writeFile(SCHEMA, schema);
    expect(await readFile(SCHEMA, "utf8")).toBe(schema);
  });
});
