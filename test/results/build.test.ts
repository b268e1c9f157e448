import { describe, expect, it } from "vitest";
import { earlier, period, published } from "../ranking/build.ts";
import { branch, leaf, setOf } from "../scoring/build.ts";
import { resultsOf } from "./build.ts";

const set = setOf(
  [
    branch("1", 5, [
      leaf("1.1", 2),
      branch("1.2", 3, [leaf("1.2.1", 3, { kind: "survey" }, { source: "survey" })]),
    ]),
    leaf("2", 5, { kind: "points" }, { allowNotApplicable: true }),
  ],
  { bonus: { maxScore: 1, nodes: [leaf("T", 1, { kind: "points" })] } },
);
const answered = {
  "1.1": { value: "14", of: "19", self: "1.47", appraised: "1", reason: "Thiếu biên bản", evidence: "QĐ 12" },
  "1.2.1": { surveyed: { value: "72.1%" } },
  "2": { self: "4.5" },
};
const past = earlier(
  period("2017", published("a", { total: "6.5", index: "65", rank: 3, of: 4, areas: { "1 Nhóm 1": "60" } })),
);

/** The keys of section 6 of the format, in its order; those that only this program gives follow. */
const KEYS = {
  results: ["format", "tool", "period", "title", "groups", "criteria", "inputs", "units", "diagnostics"],
  unit: "id name group status total max index exact rank of class self appraised survey bonus penalty previous change areas nodes".split(
    " ",
  ),
  node: "code name state score max index exact rate self appraised survey reason from".split(" "),
  diagnostic: "code severity message file sheet cell unit criterion found expected".split(" "),
};
const firstKeys = (object: object | undefined, keys: readonly string[]) =>
  Object.keys(object ?? {}).slice(0, keys.length);

describe("the results of a period", () => {
  it("have the keys of the format, in its order", async () => {
    const results = resultsOf({ set: await set, units: { a: answered, b: {} }, earlier: past });
    const [unit] = results.units;
    expect(firstKeys(results, KEYS.results)).toEqual(KEYS.results);
    expect(Object.keys(results.groups[0] ?? {})).toEqual(["id", "name", "criteria", "provisional"]);
    expect(Object.keys(results.criteria[0] ?? {})).toEqual(["id", "name", "legalBasis", "sha256"]);
    expect(Object.keys(results.inputs[0] ?? {})).toEqual(["path", "sha256"]);
    expect(Object.keys(unit ?? {})).toEqual(KEYS.unit);
    expect(firstKeys(unit?.previous[0], ["", "", "", "", "", ""])).toEqual([
      "period",
      "total",
      "index",
      "rank",
      "of",
      "class",
    ]);
    expect(Object.keys(unit?.change ?? {})).toEqual(["total", "index", "rankGain"]);
    expect(Object.keys(unit?.areas[0] ?? {})).toEqual([
      "code",
      "name",
      "score",
      "max",
      "index",
      "rank",
      "change",
    ]);
    expect(firstKeys(unit?.nodes[0], KEYS.node)).toEqual(KEYS.node);
    expect(Object.keys(unit?.nodes[1]?.from ?? {})).toEqual(["file", "sheet", "cell"]);
    expect(firstKeys(results.diagnostics[0], KEYS.diagnostic)).toEqual(KEYS.diagnostic);
  });

  it("give a unit's published figures, what they are made of, and the exact total", async () => {
    const [unit] = resultsOf({ set: await set, units: { a: answered }, earlier: past }).units;
    // 1 + 2.163 + 4.5 = 7.663 of 10.
    expect(unit).toMatchObject({
      status: "final",
      total: 7.66,
      max: 10,
      index: 76.63,
      exact: "7663/1000",
      rank: 1,
      of: 1,
      class: null,
      self: 5.97,
      appraised: 5.5,
      survey: 2.16,
      bonus: 0,
      penalty: 0,
      previous: [{ period: "2017", total: 6.5, index: 65, rank: 3, of: 4, class: null, unit: "a" }],
      change: { total: 1.16, index: 11.63, rankGain: 2 },
    });
    // 3.163 of 5 is 63.26 %.
    expect(unit?.areas).toMatchObject([
      { code: "1", score: 3.16, max: 5, index: 63.26, rank: 1, change: { index: 3.26 } },
      { code: "2", score: 4.5, max: 5, index: 90, rank: 1, change: { index: null } },
    ]);
  });

  it("hold every node in the order of the tree, areas at level 0, then the blocks", async () => {
    const [unit] = resultsOf({ set: await set, units: { a: answered } }).units;
    expect(unit?.nodes.map(({ code, level, block, leaf: isLeaf }) => [code, level, block, isLeaf])).toEqual([
      ["1", 0, "main", false],
      ["1.1", 1, "main", true],
      ["1.2", 1, "main", false],
      ["1.2.1", 2, "main", true],
      ["2", 0, "main", true],
      ["T", 0, "bonus", true],
    ]);
  });

  it("tell of a leaf where its score comes from, and what its data were", async () => {
    const [unit] = resultsOf({ set: await set, units: { a: answered } }).units;
    expect(unit?.nodes[1]).toMatchObject({
      state: "scored",
      score: 1,
      exact: "1",
      index: 50,
      rate: 73.68,
      self: 1.47,
      appraised: 1,
      survey: null,
      reason: "Thiếu biên bản",
      from: { file: "appraisal.csv", sheet: null, cell: "C5" },
      basis: "appraised",
      data: "14/19",
      evidence: "QĐ 12",
    });
    expect(unit?.nodes[3]).toMatchObject({ exact: "2163/1000", rate: 72.1, survey: 2.16, basis: "survey" });
  });

  it("say null for what does not exist", async () => {
    const { units, comparedWith } = resultsOf({ set: await set, units: { a: {} } });
    expect(units[0]).toMatchObject({
      rank: null,
      of: 0,
      class: null,
      self: null,
      change: null,
      previous: [],
    });
    expect(units[0]?.nodes[1]).toMatchObject({
      state: "missing",
      score: null,
      index: null,
      exact: null,
      rate: null,
      self: null,
      reason: null,
      from: null,
    });
    expect(comparedWith).toBeNull();
  });

  it("list units by rank, then id, those without a rank last and the incomplete at the end", async () => {
    const points = (text: string) => ({ ...answered, "2": { self: text } });
    const units = { e: {}, d: points("1"), b: points("3"), a: points("3"), z: points("5"), f: points("4.5") };
    const results = resultsOf({ set: await set, units, unranked: ["z"] });
    expect(results.units.map(({ id, rank }) => [id, rank])).toEqual([
      ["f", 1],
      ["a", 2],
      ["b", 2],
      ["d", 4],
      ["z", null],
      ["e", null],
    ]);
    expect(results.groups).toMatchObject([{ provisional: true, criteria: "thu" }]);
  });

  it("write figures without trailing zeros, and no path of the machine", async () => {
    const text = JSON.stringify(resultsOf({ set: await set, units: { a: answered } }));
    expect(text).toContain('"score":4.5,');
    expect(text).not.toContain("somebody");
  });

  it("are the same bytes twice", async () => {
    const sketch = { set: await set, units: { a: answered, b: {} }, earlier: past };
    expect(JSON.stringify(resultsOf(sketch))).toBe(JSON.stringify(resultsOf(sketch)));
  });

  it("speak the reader's language in messages and rules, and nowhere else", async () => {
    const sketch = { set: await set, units: { a: answered, b: {} } };
    const [vi, en] = [resultsOf(sketch), resultsOf({ ...sketch, language: "en" })];
    expect(vi.diagnostics[0]?.message).toBe("Tiêu chí “Tiêu chí 1.1” (2 điểm) chưa được trả lời.");
    expect(en.diagnostics[0]?.message).toBe("The criterion “Tiêu chí 1.1” (2 points) is not answered.");
    const strip = ({ units }: typeof vi) =>
      units.map((unit) => ({ ...unit, nodes: unit.nodes.map((node) => ({ ...node, rule: null })) }));
    expect(strip(en)).toEqual(strip(vi));
  });
});
