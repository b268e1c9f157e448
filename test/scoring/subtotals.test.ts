import { describe, expect, it } from "vitest";
import { branch, leaf, scoreOne, setOf, subtotal, summary, verdictOf, YES_NO } from "./build.ts";

const set = setOf(
  [
    branch("1", 5, [
      branch("1.1", 3, [leaf("1.1.1", 1), leaf("1.1.2", 2)]),
      leaf("1.2", 2, { kind: "survey" }, { source: "survey" }),
    ]),
    leaf("2", 1, YES_NO),
  ],
  { bonus: { maxScore: 1, nodes: [branch("T", 1, [leaf("T.1", 1, { kind: "points" })])] } },
);
const rest = { "1.2": { survey: "1.5" }, "2": { value: "Có" } };
const answers = {
  ...rest,
  "1.1.1": { value: "1", of: "3", self: "0.33" },
  "1.1.2": { value: "14", of: "19", self: "1.47" },
};

const found = async (leaves: object, ...subtotals: ReturnType<typeof subtotal>[]) =>
  summary(scoreOne(await set, leaves as Parameters<typeof scoreOne>[1], subtotals).found);

describe("a subtotal in the form", () => {
  it("may be the sum of the self-scores or of what the data give", async () => {
    // 0.33 + 1.47 = 1.8; 1/3 + 28/19 = 1.807…
    for (const sum of ["1.8", "1.81", "2"])
      expect(await found(answers, subtotal("1.1", sum)), sum).toEqual([]);
  });

  it("is a warning where it is neither", async () => {
    for (const sum of ["1.7", "1.82", "3"])
      expect(await found(answers, subtotal("1.1", sum)), sum).toEqual(["warning subtotal-differs @ G4"]);
  });

  it("names what the leaves add up to", async () => {
    const { found: all } = scoreOne(await set, answers, [subtotal("1.1", "3")]);
    expect(all[0]?.args.expected?.toString()).toBeDefined();
    expect(all).toMatchObject([{ args: { found: "3" } }]);
  });

  it("may leave the survey out, or hold it", async () => {
    const appraised = { ...rest, "1.1.1": { appraised: "1" }, "1.1.2": { appraised: "2" } };
    for (const sum of ["3", "4.5"])
      expect(await found(appraised, subtotal("1", sum, "appraisedScore")), sum).toEqual([]);
    // 1 appraised, 28/19 by the data, and the survey's 1.5 left out: 2.47.
    const partly = { ...answers, "1.1.1": { appraised: "1" } };
    expect(await found(partly, subtotal("1", "2.47", "appraisedScore"))).toEqual([]);
    expect(await found(appraised, subtotal("1", "4", "appraisedScore"))).toEqual([
      "warning subtotal-differs @ G4",
    ]);
  });

  it("is checked as a survey score against the survey leaves", async () => {
    expect(await found(answers, subtotal("1", "1.5", "surveyScore"))).toEqual([]);
    expect(await found(answers, subtotal("1", "1.8", "surveyScore"))).toEqual([
      "warning subtotal-differs @ G4",
    ]);
  });

  it("says nothing while a leaf below is missing", async () => {
    expect(await found({ ...rest, "1.1.1": { value: "1", of: "3" } }, subtotal("1.1", "3"))).toEqual([
      "error leaf-missing @ –",
    ]);
  });

  it("is no sum of points where it is a percentage", async () => {
    expect(await found(answers, subtotal("1.1", "60%"))).toEqual([]);
  });

  it("may be the grand total, with the bonus or without", async () => {
    const all = { ...answers, "T.1": { self: "0.5" } };
    // self-scores 0.33 + 1.47 + (Có) 1 = 2.8, with the bonus 3.3; all that counts 1/3 + 28/19 + 1.5 + 1 + 0.5 = 4.807…
    for (const sum of ["2.8", "3.3", "4.81", "4.31"])
      expect(await found(all, subtotal(undefined, sum)), sum).toEqual([]);
    expect(await found(all, subtotal(undefined, "9"))).toEqual(["warning subtotal-differs @ G4"]);
  });
});

describe("points on the row of a parent only", () => {
  it("are an error naming the leaves, and spread to none", async () => {
    const { card, found: all } = scoreOne(await set, rest, [subtotal("1.1", "3")]);
    expect(summary(all)).toEqual(["error points-on-parent-only @ G4"]);
    expect(all).toMatchObject([{ args: { found: "3", expected: "1.1.1, 1.1.2" } }]);
    expect(verdictOf(card, "1.1.1")).toBe("missing");
  });

  it("are told once a leaf, by the lowest parent", async () => {
    const deep = await setOf([branch("1", 5, [branch("1.1", 3, [leaf("1.1.1", 3)]), leaf("1.2", 2)])]);
    const { found: all } = scoreOne(deep, {}, [subtotal("1", "4"), subtotal("1.1", "3")]);
    expect(all.map(({ args }) => [args.found, args.expected])).toEqual([
      ["3", "1.1.1"],
      ["4", "1.2"],
    ]);
  });

  it("are none where the sum is 0, as an empty sum shows", async () => {
    expect(await found(rest, subtotal("1.1", "0"))).toEqual([
      "error leaf-missing @ –",
      "error leaf-missing @ –",
    ]);
  });

  it("are none where one leaf below has an answer", async () => {
    expect(await found({ ...rest, "1.1.1": { value: "1", of: "3" } }, subtotal("1.1", "3"))).toEqual([
      "error leaf-missing @ –",
    ]);
    expect(
      await found(
        { ...rest, "1.1.1": { disputed: ["declared"] }, "1.1.2": { self: "1" } },
        subtotal("1.1", "3"),
      ),
    ).toEqual([]);
  });

  it("keep survey leaves from being missing twice", async () => {
    const { "1.2": _, ...own } = answers;
    expect(await found(own, subtotal("1", "2", "surveyScore"))).toEqual(["error points-on-parent-only @ G4"]);
  });

  it("make the leaves of a bonus missing, which else were 0", async () => {
    const { card, found: all } = scoreOne(await set, answers, [subtotal("T", "0.5")]);
    expect(summary(all)).toEqual(["error points-on-parent-only @ G4"]);
    expect([card.status, verdictOf(card, "T.1")]).toEqual(["incomplete", "missing"]);
  });

  it("are an error where the council gives them and none of the leaves, unless they are the leaves' sum", async () => {
    expect(await found(answers, subtotal("1.1", "1.5", "appraisedScore"))).toEqual([
      "error points-on-parent-only @ G4",
    ]);
    expect(await found(answers, subtotal("1.1", "1.81", "appraisedScore"))).toEqual([]);
  });
});

describe("a unit that sent nothing", () => {
  it("is one error, whatever the number of its leaves", async () => {
    const { card, found: all } = scoreOne(await set, { "1.2": { survey: "1.5" } }, [], false);
    expect(summary(all)).toEqual(["error form-not-sent @ –"]);
    expect(all[0]?.place).toEqual({ unit: "a" });
    expect([card.status, card.total.toText(), card.max.toText()]).toEqual(["incomplete", "1.5", "6"]);
  });

  it("is no matter where the council has appraised every leaf", async () => {
    const appraised = Object.fromEntries(["1.1.1", "1.1.2", "2"].map((code) => [code, { appraised: "1" }]));
    const { card, found: all } = scoreOne(await set, { ...appraised, "1.2": { survey: "1" } }, [], false);
    expect([all, card.status]).toEqual([[], "final"]);
  });

  it("is told beside an appraised score in error only where another leaf waits for the form", async () => {
    const appraised = Object.fromEntries(["1.1.1", "1.1.2", "2"].map((code) => [code, { appraised: "9" }]));
    const { found: all } = scoreOne(await set, { ...appraised, "1.2": { survey: "1" } }, [], false);
    expect(all.map(({ code }) => code)).toEqual(Array(3).fill("scoring/appraised-out-of-range"));
  });
});
