import { describe, expect, it } from "vitest";
import { answersOf, type LeafAnswer, measureCoverage, runRuleTests } from "../../src/analysis/index.ts";
import type { CriteriaSet } from "../../src/criteria/index.ts";
import { Rational } from "../../src/shared/index.ts";
import { resultsOf } from "../results/build.ts";
import { leaf, setOf } from "./sets.ts";

const CHOICE = {
  kind: "choice",
  options: [
    { label: "Có", points: 2 },
    { label: "Một phần", points: 1 },
    { label: "Không", points: 0 },
  ],
};
const BANDS = {
  kind: "bands",
  of: "ratio",
  bands: [
    { from: 0, points: 0 },
    { from: 80, points: 1 },
    { above: 90, points: 2 },
  ],
};

function coverage(set: CriteriaSet, answers: readonly LeafAnswer[] = []) {
  return measureCoverage(set, runRuleTests(set, "set.json", []).value, answers, "vi");
}

function answer(code: string, data: string, points?: number): LeafAnswer {
  return { code, data, points: points === undefined ? undefined : Rational.of(points) };
}

describe("measureCoverage", () => {
  it("counts leaves, options and bands that some test has come to, and names the rest in order", async () => {
    const set = await setOf(
      [leaf("1", CHOICE), leaf("2", BANDS), leaf("3", { kind: "points" }), leaf("4", CHOICE)],
      [
        { code: "1", answer: "có", points: 2 },
        { code: "1", answer: "1", points: 1 },
        { code: "2", answer: "90%", points: 1 },
        { code: "3", answer: "2", points: 2 },
      ],
    );
    expect(coverage(set)).toEqual({
      tests: 4,
      failed: 0,
      answers: 0,
      leaves: { hit: 3, all: 4 },
      levels: { hit: 3, all: 9 },
      untested: [
        { code: "1", name: "Tiêu chí 1", isWhole: false, levels: ["Không"] },
        { code: "2", name: "Tiêu chí 2", isWhole: false, levels: ["≥ 0%", "> 90%"] },
        { code: "4", name: "Tiêu chí 4", isWhole: true, levels: ["Có", "Một phần", "Không"] },
      ],
    });
  });

  it("does not count tests that fail or are refused", async () => {
    const set = await setOf(
      [leaf("1", CHOICE)],
      [
        { code: "1", answer: "Có", points: 1 },
        { code: "1", answer: "Có thể", points: 1 },
      ],
    );
    expect(coverage(set)).toMatchObject({ tests: 2, failed: 2, leaves: { hit: 0, all: 1 } });
  });

  it("counts the items of a list that are added up, and else whether it was met", async () => {
    const items = [
      { label: "Kế hoạch", points: 0.5 },
      { label: "Báo cáo", points: 1.5 },
    ];
    const set = await setOf(
      [leaf("1", { kind: "checklist", items }), leaf("2", { kind: "checklist", items, require: "all" })],
      [
        { code: "1", answer: "Báo cáo", points: 1.5 },
        { code: "2", answer: "Báo cáo", points: 0 },
      ],
    );
    expect(coverage(set).untested.map(({ levels }) => levels)).toEqual([["Kế hoạch"], ["= 2"]]);
  });

  it("counts both sides of a floor", async () => {
    const set = await setOf(
      [leaf("1", { kind: "ratio", floor: 62.5 })],
      [{ code: "1", answer: "5/8", points: 1.25 }],
    );
    expect(coverage(set).untested).toMatchObject([{ levels: ["< 62,5%"] }]);
  });

  it("counts the answers of forms among them, by what they say and not by what the council gave", async () => {
    const set = await setOf([leaf("1", CHOICE), leaf("2", BANDS)]);
    const answers = [answer("1", "2", 2), answer("1", "Không"), answer("2", "5.937/6.000"), answer("9", "1")];
    expect(coverage(set, answers)).toMatchObject({
      tests: 0,
      answers: 4,
      leaves: { hit: 2, all: 2 },
      levels: { hit: 3, all: 6 },
    });
  });

  it("puts no option to an answer that could be two", async () => {
    const options = [
      { label: "Có", points: 2 },
      { label: "Chậm", points: 0 },
      { label: "Không", points: 0 },
    ];
    const set = await setOf([leaf("1", { kind: "choice", options })]);
    expect(coverage(set, [answer("1", "0", 0)])).toMatchObject({ leaves: { hit: 1 }, levels: { hit: 0 } });
  });
});

describe("answersOf", () => {
  it("takes what the units of the set gave, data or points", async () => {
    const set = await setOf([leaf("1", CHOICE), leaf("2", BANDS), leaf("3", { kind: "ratio" })]);
    const results = resultsOf({
      set,
      units: { a: { "1": { value: "Có" }, "2": { value: "18", of: "20" } }, b: { "3": { self: "1" } } },
    });
    const given = answersOf(results, set).map(({ code, data, points }) => [code, data, points?.toText()]);
    expect(given).toEqual([
      ["1", "Có", "2"],
      ["2", "18/20", "1"],
      ["3", "", "1"],
    ]);
    expect(answersOf(results, { ...set, id: "khac" })).toEqual([]);
  });
});
