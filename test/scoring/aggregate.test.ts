import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Rational } from "../../src/shared/index.ts";
import { branch, leaf, nodeOf, scoreOne, setOf, YES_NO } from "./build.ts";

const survey = { source: "survey" };
const allowed = { allowNotApplicable: true };

describe("a branch", () => {
  const set = setOf([
    branch("1", 6, [
      branch("1.1", 3, [leaf("1.1.1", 1, undefined, allowed), leaf("1.1.2", 2, undefined, allowed)]),
      leaf("1.2", 3, { kind: "survey" }, survey),
    ]),
  ]);

  it("adds up the leaves below it, unrounded", async () => {
    const { card } = scoreOne(await set, {
      "1.1.1": { value: "1", of: "3" },
      "1.1.2": { value: "14", of: "19" },
      "1.2": { survey: "2.5" },
    });
    // 1/3 + 28/19 = 103/57; with 5/2 it is 491/114.
    expect(nodeOf(card, "1.1").points?.toFraction()).toBe("103/57");
    expect(nodeOf(card, "1").points?.toFraction()).toBe("491/114");
    expect(card.total.toFraction()).toBe("491/114");
    expect(nodeOf(card, "1.1").max.toText()).toBe("3");
  });

  it("knows how deep each node stands, areas at 0", async () => {
    const { card } = scoreOne(await set, {});
    expect(["1", "1.1", "1.1.1", "1.2"].map((code) => nodeOf(card, code).level)).toEqual([0, 1, 2, 1]);
  });

  it("is missing if any leaf is, with the points so far", async () => {
    const { card } = scoreOne(await set, { "1.1.1": { value: "1", of: "2" }, "1.2": { survey: "1" } });
    expect(nodeOf(card, "1.1")).toMatchObject({ state: "missing" });
    expect(nodeOf(card, "1.1").points?.toText()).toBe("0.5");
    expect(nodeOf(card, "1").state).toBe("missing");
    expect(nodeOf(card, "1").max.toText()).toBe("6");
    expect(card.status).toBe("incomplete");
  });

  it("has 0 points while all its leaves are missing", async () => {
    const { card } = scoreOne(await set, { "1.2": { survey: "1" } });
    expect(nodeOf(card, "1.1").points?.toText()).toBe("0");
  });

  it("is scored if any leaf is and none is missing", async () => {
    const { card } = scoreOne(await set, {
      "1.1.1": { na: true },
      "1.1.2": { value: "1", of: "2" },
      "1.2": { survey: "1" },
    });
    expect(nodeOf(card, "1.1").state).toBe("scored");
    expect(nodeOf(card, "1.1").max.toText()).toBe("2");
  });

  it("is not applicable where all its leaves are, and has no points then", async () => {
    const { card } = scoreOne(await set, {
      "1.1.1": { na: true },
      "1.1.2": { na: true },
      "1.2": { survey: "1" },
    });
    expect(nodeOf(card, "1.1")).toMatchObject({ state: "not-applicable", points: undefined });
    expect(nodeOf(card, "1.1").max.toText()).toBe("0");
    expect(nodeOf(card, "1").state).toBe("scored");
  });
});

describe("a scorecard", () => {
  const set = setOf(
    [leaf("1", 2), leaf("2", 3, { kind: "survey" }, survey), leaf("3", 1, undefined, { source: "external" })],
    {
      bonus: {
        maxScore: 1.5,
        nodes: [leaf("T.1", 1, { kind: "points" }), leaf("T.2", 1, { kind: "points" })],
      },
      penalty: { maxScore: 2, nodes: [leaf("P.1", 2, { kind: "count", pointsEach: 0.5 })] },
    },
  );
  const full = {
    "1": { value: "14", of: "19", self: "1.5" },
    "2": { survey: "2" },
    "3": { surveyed: { value: "1", of: "2" } },
  };

  it("tells what survey leaves count from what all others count", async () => {
    const { card } = scoreOne(await set, {
      ...full,
      "1": { ...full["1"], appraised: "1" },
      "T.1": { self: "1" },
    });
    expect(card.surveyScore.toText()).toBe("2");
    expect(card.appraisedScore.toText()).toBe("1.5");
    expect(card.selfScore?.toText()).toBe("1.5");
    expect(card.bonus.toText()).toBe("1");
    expect(card.total.toText()).toBe("4.5");
  });

  it("counts a blank leaf of the bonus or the penalty as 0", async () => {
    const { card, found } = scoreOne(await set, full);
    expect(nodeOf(card, "T.1")).toMatchObject({ state: "scored", basis: "blank" });
    expect([card.bonus.toText(), card.penalty.toText(), card.status]).toEqual(["0", "0", "final"]);
    expect(found).toEqual([]);
  });

  it("holds each block to its maximum, outside the unit's", async () => {
    const { card } = scoreOne(await set, { ...full, "T.1": { self: "1" }, "T.2": { self: "1" } });
    expect(card.bonus.toText()).toBe("1.5");
    expect(card.max.toText()).toBe("6");
    expect(nodeOf(card, "T.1").points?.toText()).toBe("1");
  });

  it("takes the penalty off", async () => {
    const { card } = scoreOne(await set, { ...full, "P.1": { value: "3" } });
    expect(card.penalty.toText()).toBe("1.5");
    // 28/19 + 2 + 1/2 − 3/2
    expect(card.total.toFraction()).toBe("47/19");
  });

  it("is never below 0", async () => {
    const nothing = {
      "1": { value: "0", of: "19" },
      "2": { survey: "0" },
      "3": { surveyed: { value: "0", of: "2" } },
    };
    const { card } = scoreOne(await set, { ...nothing, "P.1": { value: "3" } });
    expect(card.total.toText()).toBe("0");
  });

  it("is incomplete where a bonus leaf is in error", async () => {
    const { card, found } = scoreOne(await set, { ...full, "T.1": { self: "3" } });
    expect(card.status).toBe("incomplete");
    expect(found).toMatchObject([{ code: "scoring/number-out-of-range" }]);
  });

  it("has no self-score where none was given", async () => {
    const { card } = scoreOne(await set, { ...full, "1": { value: "14", of: "19" } });
    expect(card.selfScore).toBeUndefined();
  });
});

describe("the parts of any scorecard", () => {
  const answer = fc.oneof(
    fc.constant({}),
    fc.constant({ na: true }),
    fc.record({ value: fc.integer({ min: 0, max: 20 }).map(String), of: fc.constant("19") }),
    fc.constantFrom("0", "0.5", "1", "1.25").map((appraised) => ({ appraised })),
  );
  const codes = ["1.1", "1.2.1", "1.2.2", "2"];

  it("add up exactly, lie in 0…max, and keep the maximum", async () => {
    const set = await setOf([
      branch("1", 6, [
        leaf("1.1", 2, undefined, allowed),
        branch("1.2", 4, [leaf("1.2.1", 1.5, undefined, allowed), leaf("1.2.2", 2.5, undefined, allowed)]),
      ]),
      leaf("2", 3, YES_NO, allowed),
    ]);
    fc.assert(
      fc.property(fc.tuple(answer, answer, answer, answer), (answers) => {
        const { card } = scoreOne(set, Object.fromEntries(codes.map((code, i) => [code, answers[i] ?? {}])));
        const points = (code: string) => nodeOf(card, code).points ?? Rational.zero;
        expect(points("1.2").equals(points("1.2.1").plus(points("1.2.2")))).toBe(true);
        expect(points("1").equals(points("1.1").plus(points("1.2")))).toBe(true);
        expect(card.total.equals(points("1").plus(points("2")))).toBe(true);
        expect(card.appraisedScore.plus(card.surveyScore).equals(card.total)).toBe(true);
        for (const code of ["1", "1.2", ...codes]) {
          expect(points(code).isNegative()).toBe(false);
          expect(points(code).isAbove(nodeOf(card, code).max)).toBe(false);
        }
        const missing = codes.some((code) => nodeOf(card, code).state === "missing");
        expect(card.status).toBe(missing ? "incomplete" : "final");
      }),
    );
  });
});
