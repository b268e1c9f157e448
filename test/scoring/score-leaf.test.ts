import { describe, expect, it } from "vitest";
import type { CriteriaSet } from "../../src/criteria/index.ts";
import { describe as describeDiagnostic } from "../../src/shared/index.ts";
import {
  cell,
  type LeafSketch,
  leaf,
  nodeOf,
  scoreAll,
  scoreOne,
  setOf,
  summary,
  verdictOf,
  YES_NO,
} from "./build.ts";

const POINTS = { kind: "points", step: 0.5 };
const COUNT = { kind: "count", pointsEach: 0.5 };

const oneLeaf = (rule?: object, more?: object, top?: object) => setOf([leaf("1", 2, rule, more)], top);

/** The verdict of the only leaf and what was found. */
function judge(set: CriteriaSet, sketch: LeafSketch): { verdict: string; found: string[] } {
  const { card, found } = scoreOne(set, { "1": sketch });
  return { verdict: verdictOf(card, "1"), found: summary(found) };
}

describe("what decides a leaf", () => {
  it("is the appraised score where there is one", async () => {
    const set = await oneLeaf();
    expect(judge(set, { value: "14", of: "19", self: "2", appraised: "0.5", reason: "a" })).toEqual({
      verdict: "1/2 by appraised",
      found: ["warning self-score-differs @ G5"],
    });
  });

  it("is the data before the self-score", async () => {
    expect(judge(await oneLeaf(), { value: "14", of: "19", self: "1.47" })).toEqual({
      verdict: "28/19 by data",
      found: [],
    });
  });

  it("is the self-score where there are no data", async () => {
    expect(judge(await oneLeaf(YES_NO), { self: "2" })).toEqual({ verdict: "2 by self", found: [] });
  });

  it("is no self-score that the rule cannot yield", async () => {
    expect(judge(await oneLeaf(YES_NO), { self: "1.5" })).toEqual({
      verdict: "missing",
      found: ["error self-score-impossible @ G5"],
    });
  });

  it("is no self-score where the data are in error", async () => {
    expect(judge(await oneLeaf(), { value: "20", of: "19", self: "2" })).toEqual({
      verdict: "missing",
      found: ["error rate-over-100 @ E5"],
    });
  });

  it("is the appraised score over data in error, which are then a warning", async () => {
    expect(judge(await oneLeaf(), { value: "20", of: "19", appraised: "1" })).toEqual({
      verdict: "1 by appraised",
      found: ["warning rate-over-100 @ E5"],
    });
  });

  it("is nothing where the appraised score is in error, whatever the data say", async () => {
    expect(judge(await oneLeaf(), { value: "19", of: "19", appraised: "2.5" })).toEqual({
      verdict: "missing",
      found: ["error appraised-out-of-range @ C5"],
    });
  });

  it("is an appraised score that the rule itself could not yield", async () => {
    expect(judge(await oneLeaf(YES_NO), { value: "Có", appraised: "1.25", reason: "a" })).toEqual({
      verdict: "5/4 by appraised",
      found: [],
    });
  });

  it("wants a reason from a council that differs from the unit, and none from one that agrees", async () => {
    const set = await oneLeaf(YES_NO);
    expect(judge(set, { value: "Có", appraised: "1.25" }).found).toEqual(["warning reason-missing @ C5"]);
    expect(judge(set, { self: "2", appraised: "1.25" }).found).toEqual(["warning reason-missing @ C5"]);
    expect(judge(set, { self: "2", appraised: "2" }).found).toEqual([]);
    expect(judge(set, { appraised: "1.25" }).found).toEqual([]);
  });

  it("is the survey value of a survey leaf and nothing else", async () => {
    const set = await oneLeaf({ kind: "survey" }, { source: "survey" });
    expect(judge(set, { surveyed: { value: "72.1%" } })).toEqual({ verdict: "721/500 by survey", found: [] });
    expect(judge(set, { value: "72.1%" })).toEqual({
      verdict: "missing",
      found: ["error survey-missing @ –"],
    });
  });

  it("is the survey score as given before the survey's data", async () => {
    const set = await oneLeaf({ kind: "survey" }, { source: "survey" });
    expect(judge(set, { survey: "1.5", surveyed: { value: "75%" } }).found).toEqual([]);
    expect(judge(set, { survey: "1.4", surveyed: { value: "75%" } })).toEqual({
      verdict: "7/5 by survey",
      found: ["warning survey-score-differs @ C5"],
    });
    expect(judge(set, { survey: "1.4", surveyed: { value: "175%" } })).toEqual({
      verdict: "7/5 by survey",
      found: ["warning number-out-of-range @ E5"],
    });
  });

  it("is the appraised score before the survey score", async () => {
    const set = await oneLeaf({ kind: "survey" }, { source: "survey" });
    expect(judge(set, { survey: "1.5", appraised: "1" })).toEqual({ verdict: "1 by appraised", found: [] });
    expect(judge(set, { survey: "9", appraised: "1" })).toEqual({
      verdict: "1 by appraised",
      found: ["warning survey-out-of-range @ C5"],
    });
  });

  it("is an external value by the leaf's own rule", async () => {
    const set = await oneLeaf(
      {
        kind: "bands",
        of: "number",
        bands: [
          { from: 0, points: 0 },
          { from: 50, points: 2 },
        ],
      },
      { source: "external" },
    );
    expect(judge(set, { surveyed: { value: "61.5" } })).toEqual({ verdict: "2 by survey", found: [] });
  });

  it("is nothing of two answers that differ, without a second complaint", async () => {
    const set = await oneLeaf(COUNT, { inputs: [{ key: "a", label: "A" }] });
    expect(judge(set, { inputs: { a: "1" }, disputed: ["declared"] })).toEqual({
      verdict: "missing",
      found: [],
    });
    expect(judge(set, { value: "1", appraised: "1", disputed: ["appraised"] }).verdict).toBe("missing");
    expect(judge(set, { appraised: "1", disputed: ["declared"] }).verdict).toBe("1 by appraised");
  });

  it("is the leaf's state, told once, at the cell that should be filled in", async () => {
    const two = await setOf([leaf("1", 1), leaf("2", 1)]);
    const sent = scoreOne(two, { "1": { row: "E9" }, "2": { value: "1", of: "2" } });
    expect(verdictOf(sent.card, "1")).toBe("missing");
    expect(sent.found).toMatchObject([
      {
        code: "scoring/leaf-missing",
        place: { file: "forms/a.xlsx", sheet: "Biểu 1", cell: "E9", unit: "a", criterion: "1" },
      },
    ]);
  });
});

describe("the points of a points leaf", () => {
  it("stand in either column", async () => {
    const set = await oneLeaf(POINTS);
    expect(judge(set, { value: "1.5" })).toEqual({ verdict: "3/2 by data", found: [] });
    expect(judge(set, { self: "1.5" })).toEqual({ verdict: "3/2 by self", found: [] });
    expect(judge(set, { value: "1.5", self: "1.5" })).toEqual({ verdict: "3/2 by data", found: [] });
  });

  it("are an error where the columns differ", async () => {
    expect(judge(await oneLeaf(POINTS), { value: "1.5", self: "1" })).toEqual({
      verdict: "missing",
      found: ["error points-given-twice @ G5"],
    });
  });

  it("are settled by the other column where one reads two ways", async () => {
    const set = await setOf([leaf("1", 2000, { kind: "points" })]);
    const { card, found } = scoreOne(set, { "1": { value: "~1.234", self: "1234" } });
    expect(verdictOf(card, "1")).toBe("1234 by data");
    expect(found).toEqual([]);
  });

  it("are the self-score, whichever column they stand in", async () => {
    const { card } = scoreOne(await oneLeaf(POINTS), { "1": { value: "1.5" } });
    expect(nodeOf(card, "1").selfScore?.toText()).toBe("1.5");
    expect(card.selfScore?.toText()).toBe("1.5");
  });

  it("count as appraised with the unit's own beside them", async () => {
    const { card } = scoreOne(await oneLeaf(POINTS), {
      "1": { self: "1.5", appraised: "1", reason: "Thiếu biên bản" },
    });
    expect(nodeOf(card, "1")).toMatchObject({
      basis: "appraised",
      reason: "Thiếu biên bản",
      from: { file: "appraisal.csv", cell: "C5" },
    });
    expect(nodeOf(card, "1").selfScore?.toText()).toBe("1.5");
  });
});

describe("a contradiction", () => {
  const set = oneLeaf();

  it("is a difference at the digits given", async () => {
    // 14/19 of 2 is 1.4736…
    for (const self of ["1.47", "1.5", "1", "1.474"])
      expect(judge(await set, { value: "14", of: "19", self }).found, self).toEqual([]);
    for (const self of ["1.48", "1.4", "2", "1.4836"])
      expect(judge(await set, { value: "14", of: "19", self }).found, self).toEqual([
        "warning self-score-differs @ G5",
      ]);
  });

  it("looks at no more digits than are published", async () => {
    // Published with two digits, 1.4700 is 1.47 and no contradiction of 1.4736….
    expect(judge(await set, { value: "14", of: "19", self: "1.4700" }).found).toEqual([]);
  });

  it("says both figures in the reader's marks", async () => {
    const { found } = scoreOne(await set, { "1": { value: "14", of: "19", self: "1.4" } });
    const [warning] = found;
    expect(warning && describeDiagnostic(warning, "vi").message).toBe(
      "Điểm tự đánh giá là 1.4, tính theo số liệu được 1,47.",
    );
  });

  it("leaves the data to count, and the self-score as it was given", async () => {
    const { card } = scoreOne(await set, { "1": { value: "14", of: "19", self: "2" } });
    expect(verdictOf(card, "1")).toBe("28/19 by data");
    expect(card.selfScore?.toText()).toBe("2");
  });

  it("is no reason to doubt data beside a self-score that is no number", async () => {
    expect(judge(await set, { value: "19", of: "19", self: "đạt" })).toEqual({
      verdict: "2 by data",
      found: ["error score-not-a-number @ G5"],
    });
  });
});

describe("an equation over the data", () => {
  const balanced = oneLeaf(undefined, {
    inputs: [
      { key: "early", label: "Sớm hạn" },
      { key: "onTime", label: "Đúng hạn" },
    ],
    mustHold: ["early + onTime = value"],
  });

  it("that fails makes the leaf missing, both sides being named", async () => {
    const { card, found } = scoreOne(await balanced, {
      "1": { value: "14", of: "19", inputs: { early: "8", onTime: "5" } },
    });
    expect(verdictOf(card, "1")).toBe("missing");
    expect(found.map((fault) => describeDiagnostic(fault, "vi").message)).toEqual([
      "Số liệu không khớp: early + onTime = value; vế trái là 13, vế phải là 14.",
    ]);
  });

  it("whose data are not all there is an error, but not a second one", async () => {
    expect(judge(await balanced, { value: "14", of: "19", inputs: { early: "8" } })).toEqual({
      verdict: "missing",
      found: ["error equation-incomplete @ E5"],
    });
    expect(judge(await balanced, { value: "20", of: "19", inputs: { early: "8" } }).found).toEqual([
      "error rate-over-100 @ E5",
    ]);
  });

  it("holds for a denominator written behind a slash", async () => {
    expect(judge(await balanced, { value: "14/19", inputs: { early: "8", onTime: "6" } })).toEqual({
      verdict: "28/19 by data",
      found: [],
    });
  });
});

describe("a number that reads two ways", () => {
  it("is settled by what the rule takes: whole numbers", async () => {
    expect(judge(await oneLeaf(), { value: "~27.800", of: "28000" })).toEqual({
      verdict: "139/70 by data",
      found: [],
    });
  });

  it("is settled by what the rule takes: the range of the points", async () => {
    expect(judge(await oneLeaf({ kind: "points" }), { self: "~1.234" }).verdict).toBe("617/500 by self");
  });

  it("is settled by an equation", async () => {
    const rule = {
      kind: "bands",
      of: "number",
      bands: [
        { from: 0, points: 0 },
        { from: 100, points: 2 },
      ],
    };
    const set = await oneLeaf(rule, {
      inputs: [
        { key: "a", label: "A" },
        { key: "b", label: "B" },
      ],
      mustHold: ["a + b = value"],
    });
    expect(judge(set, { value: "~1.234", inputs: { a: "1000", b: "234" } })).toEqual({
      verdict: "2 by data",
      found: [],
    });
  });

  const banded = oneLeaf({
    kind: "bands",
    of: "number",
    bands: [
      { from: 0, points: 0 },
      { from: 100, points: 2 },
    ],
  });

  it("is settled by how the file writes its other numbers", async () => {
    expect(judge(await banded, { value: "~1.234 in 0,5" }).verdict).toBe("2 by data");
    expect(judge(await banded, { value: "~1.234 in 0.5" }).verdict).toBe("0 by data");
  });

  it("does not matter where both readings score the same", async () => {
    expect(judge(await banded, { value: "~100.500" })).toEqual({ verdict: "2 by data", found: [] });
  });

  it("is else an error that asks, naming both readings", async () => {
    const { card, found } = scoreOne(await banded, { "1": { value: "~1.234" } });
    expect(verdictOf(card, "1")).toBe("missing");
    expect(summary(found)).toEqual(["error unclear-number @ E5"]);
    const [fault] = found;
    expect(fault && describeDiagnostic(fault, "vi").message).toBe(
      "Số “1.234” đọc được hai cách: 1,234 / 1234.",
    );
  });

  it("is asked about in no cell that the rule settles", async () => {
    const rule = { kind: "formula", expression: "min(max, value / extra)" };
    const set = await oneLeaf(rule, {
      inputs: [{ key: "extra", label: "E", fraction: true }],
      mustHold: ["value = 1234"],
    });
    expect(judge(set, { value: "~1.234", inputs: { extra: "~4.000" } }).found).toEqual([
      "error unclear-number @ E6",
    ]);
  });

  it("names in a fault the reading that was likely meant", async () => {
    expect(scoreOne(await oneLeaf(), { "1": { value: "~27.800", of: "27000" } }).found).toMatchObject([
      { code: "scoring/rate-over-100" },
    ]);
  });

  it("is asked about in an appraised score too", async () => {
    const set = await setOf([leaf("1", 2000, { kind: "points" })]);
    const { card, found } = scoreOne(set, { "1": { self: "1", appraised: "~1.234" } });
    expect(verdictOf(card, "1")).toBe("missing");
    expect(summary(found)).toEqual(["error unclear-number @ C5"]);
  });
});

describe("Không áp dụng", () => {
  const allowed = { allowNotApplicable: true };
  const two = (more: object) => setOf([leaf("1", 2, undefined, allowed), leaf("2", 3)], more);

  it("takes the points out of the maximum under exclude", async () => {
    const { card, found } = scoreOne(await two({}), { "1": { na: true }, "2": { value: "1", of: "2" } });
    expect(nodeOf(card, "1")).toMatchObject({ state: "not-applicable", points: undefined });
    expect(nodeOf(card, "1").max.toText()).toBe("0");
    expect([card.total.toText(), card.max.toText()]).toEqual(["1.5", "3"]);
    expect(found).toEqual([]);
  });

  it("scores the maximum under full, and 0 under zero", async () => {
    for (const [notApplicable, total] of [
      ["full", "3.5"],
      ["zero", "1.5"],
    ]) {
      const { card } = scoreOne(await two({ notApplicable }), {
        "1": { na: true },
        "2": { value: "1", of: "2" },
      });
      expect(nodeOf(card, "1").state).toBe("not-applicable");
      expect([card.total.toText(), card.max.toText()]).toEqual([total, "5"]);
    }
  });

  it("is an error where the set does not allow it, and the leaf missing", async () => {
    expect(judge(await oneLeaf(), { na: true })).toEqual({
      verdict: "missing",
      found: ["error not-applicable-not-allowed @ E5"],
    });
    expect(judge(await oneLeaf(), { appraised: "KAD" })).toEqual({
      verdict: "missing",
      found: ["error not-applicable-not-allowed @ C5"],
    });
  });

  it("is overridden by an appraised score", async () => {
    expect(judge(await oneLeaf(undefined, allowed), { na: true, appraised: "1" })).toEqual({
      verdict: "1 by appraised",
      found: [],
    });
    expect(judge(await oneLeaf(), { na: true, appraised: "1" }).found).toEqual([
      "warning not-applicable-not-allowed @ E5",
    ]);
  });

  it("is what the council says over the unit's data", async () => {
    expect(judge(await oneLeaf(undefined, allowed), { value: "1", of: "2", appraised: "KAD" })).toEqual({
      verdict: "not-applicable",
      found: [],
    });
  });

  it("contradicts data beside it, but not zeros", async () => {
    const set = await oneLeaf(undefined, allowed);
    expect(judge(set, { na: true, of: "0", self: "0" })).toEqual({ verdict: "not-applicable", found: [] });
    expect(judge(set, { na: true, of: "19" })).toEqual({
      verdict: "missing",
      found: ["error not-applicable-with-data @ F5"],
    });
    const points = await oneLeaf(POINTS, allowed);
    expect(judge(points, { na: true, self: "1" }).found).toEqual(["error not-applicable-with-data @ G5"]);
    expect(judge(points, { na: true, self: "0" }).verdict).toBe("not-applicable");
  });

  it("lets the self-score be what such a leaf counts", async () => {
    const full = await oneLeaf(undefined, allowed, { notApplicable: "full" });
    expect(judge(full, { na: true, self: "2" }).found).toEqual([]);
    expect(judge(full, { na: true, self: "1" }).found).toEqual(["warning self-score-not-applicable @ G5"]);
    expect(judge(await oneLeaf(undefined, allowed), { na: true, self: "2" }).found).toEqual([
      "warning self-score-not-applicable @ G5",
    ]);
  });
});

describe("not surveyed", () => {
  const survey = (more: object) =>
    setOf(
      [leaf("1", 2), leaf("2", 3, { kind: "survey" }, { source: "survey", allowNotApplicable: true })],
      more,
    );
  const own = { "1": { value: "1", of: "2" } };

  it("is a leaf of an optional survey that no unit of the group has a value for", async () => {
    const { cards, found } = scoreAll(await survey({ surveyOptional: true }), { a: own, b: own });
    const card = cards.get("a");
    expect(card && [verdictOf(card, "2"), card.max.toText(), card.status]).toEqual([
      "not-surveyed",
      "2",
      "final",
    ]);
    expect(found).toEqual([]);
  });

  it("is not where another unit has one", async () => {
    const set = await survey({ surveyOptional: true });
    for (const other of [
      { survey: "2" },
      { surveyed: { value: "50%" } },
      { appraised: "1" },
      { survey: "9" },
    ]) {
      const { cards, found } = scoreAll(set, { a: own, b: { ...own, "2": other } });
      const card = cards.get("a");
      expect(card && verdictOf(card, "2")).toBe("missing");
      expect(found.filter(({ place }) => place.unit === "a")).toMatchObject([
        { code: "scoring/survey-missing" },
      ]);
    }
  });

  it("is where the council only says that the leaf does not apply to another", async () => {
    const { cards } = scoreAll(await survey({ surveyOptional: true }), {
      a: own,
      b: { ...own, "2": { appraised: "KAD" } },
    });
    expect([...cards.values()].map((card) => verdictOf(card, "2"))).toEqual([
      "not-surveyed",
      "not-applicable",
    ]);
  });

  it("is not where the survey is required", async () => {
    const { card, found } = scoreOne(await survey({}), own);
    expect(verdictOf(card, "2")).toBe("missing");
    expect(summary(found)).toEqual(["error survey-missing @ –"]);
  });

  it("is no state of an external leaf", async () => {
    const set = await setOf([leaf("1", 2, undefined, { source: "external" })], { surveyOptional: true });
    expect(judge(set, {}).verdict).toBe("missing");
  });
});

describe("a cell that cannot be read", () => {
  it("is one error, and the leaf is missing", async () => {
    const set = await oneLeaf(COUNT);
    for (const [fault, code] of [
      ["date", "date-in-answer"],
      ["error", "error-in-answer"],
      ["uncomputed", "formula-not-computed"],
    ] as const)
      expect(judge(set, { value: cell("#", "E5", fault), self: "1" })).toEqual({
        verdict: "missing",
        found: [`error ${code} @ E5`],
      });
  });

  it("is a fault of a score as well", async () => {
    const set = await oneLeaf(COUNT);
    expect(judge(set, { self: cell("#", "G5", "error") }).found).toEqual(["error error-in-answer @ G5"]);
    expect(judge(set, { value: "1", appraised: cell("2018-02-01", "C5", "date") }).found).toEqual([
      "error date-in-answer @ C5",
    ]);
    expect(judge(set, { appraised: "50%" }).found).toEqual(["error score-is-a-percentage @ C5"]);
    expect(judge(set, { appraised: "tốt" }).found).toEqual(["error score-not-a-number @ C5"]);
  });
});
