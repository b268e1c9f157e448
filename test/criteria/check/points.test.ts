import { describe, expect, it } from "vitest";
import { findings, findingsOfRule, leaf } from "../sets.ts";

const RULE = "nodes[0].rule";
const option = (label: string, points: number) => ({ label, points });

describe("checkPointsInScale", () => {
  it("finds points above the maximum or below 0 wherever a rule names them", async () => {
    const choice = {
      kind: "choice",
      options: [option("A", 100), option("B", 100.01), option("C", -1), option("D", 0)],
    };
    expect(await findingsOfRule(choice)).toEqual([
      `points-outside-scale @ ${RULE}.options[1].points`,
      `points-outside-scale @ ${RULE}.options[2].points`,
    ]);
    expect(await findingsOfRule({ kind: "points", min: -5 })).toEqual([`points-outside-scale @ ${RULE}.min`]);
    expect(await findingsOfRule({ kind: "points", min: 101 })).toEqual([
      `points-outside-scale @ ${RULE}.min`,
    ]);
    expect(await findingsOfRule({ kind: "count", pointsEach: 1, upTo: 101 })).toEqual([
      `points-outside-scale @ ${RULE}.upTo`,
    ]);
    expect(await findingsOfRule({ kind: "deduct", pointsEach: 1, maxDeduction: 100.5 })).toEqual([
      `points-outside-scale @ ${RULE}.maxDeduction`,
    ]);
    const bands = [
      { from: 0, points: 0 },
      { from: 50, points: 120 },
    ];
    expect(await findingsOfRule({ kind: "bands", of: "number", bands })).toEqual([
      `points-outside-scale @ ${RULE}.bands`,
    ]);
  });

  it("lets a single count be worth more than the cap", async () => {
    expect(await findingsOfRule({ kind: "count", pointsEach: 300 })).toEqual([]);
  });
});

describe("checkItemSums", () => {
  const items = [option("Kế hoạch", 60), option("Báo cáo", 30)];

  it("asks that items that are added up come to the maximum", async () => {
    expect(await findingsOfRule({ kind: "checklist", items })).toEqual([`sum-of-items @ ${RULE}.items`]);
    expect(await findingsOfRule({ kind: "checklist", items: [...items, option("Họp", 10)] })).toEqual([]);
  });

  it("does not look at the points of items that are not added up", async () => {
    expect(await findingsOfRule({ kind: "checklist", items, require: "all" })).toEqual([]);
    expect(await findingsOfRule({ kind: "checklist", items: [option("A", 500)], require: "any" })).toEqual(
      [],
    );
  });
});

describe("checkMaxInReach", () => {
  const outOfReach = [`max-out-of-reach @ ${RULE}`];

  it("takes options that only together are worth the maximum for items to be added up", async () => {
    const options = [option("Kế hoạch", 60), option("Báo cáo", 40)];
    expect(await findingsOfRule({ kind: "choice", options })).toEqual([`choice-adds-up @ ${RULE}`]);
    expect(await findingsOfRule({ kind: "choice", options: [option("Có", 60), option("Không", 0)] })).toEqual(
      outOfReach,
    );
    expect(
      await findingsOfRule({ kind: "choice", options: [option("Có", 100), option("Không", 0)] }),
    ).toEqual([]);
  });

  it("finds a step that passes the maximum by", async () => {
    expect(await findingsOfRule({ kind: "points", step: 30 })).toEqual(outOfReach);
    expect(await findingsOfRule({ kind: "points", step: 30, min: 10 })).toEqual([
      `zero-out-of-reach @ ${RULE}`,
    ]);
    expect(await findingsOfRule({ kind: "points", step: 0.1 })).toEqual([]);
    expect(await findingsOfRule({ kind: "points", step: 200 })).toEqual(outOfReach);
  });

  it("finds rules whose best answer is short of the maximum", async () => {
    expect(await findingsOfRule({ kind: "ratio", full: 120 })).toEqual(outOfReach);
    expect(await findingsOfRule({ kind: "ratio", full: 90 })).toEqual([]);
    expect(await findingsOfRule({ kind: "count", pointsEach: 5, upTo: 90 })).toEqual(outOfReach);
    const survey = (share: number) => ({
      kind: "survey",
      options: [
        { label: "A", share },
        { label: "B", share: 0 },
      ],
    });
    expect(await findingsOfRule(survey(80), { source: "survey" })).toEqual(outOfReach);
    expect(await findingsOfRule(survey(100), { source: "survey" })).toEqual([]);
  });

  it("counts a proportional band up to where the next begins", async () => {
    const bands = (...rest: object[]) => ({
      kind: "bands",
      of: "ratio",
      bands: [{ from: 0, points: 0 }, ...rest],
    });
    const proportional = { from: 80, proportional: true };
    expect(await findingsOfRule(bands(proportional))).toEqual([]);
    expect(await findingsOfRule(bands(proportional, { from: 95, points: 96 }))).toEqual(outOfReach);
    expect(await findingsOfRule(bands(proportional, { above: 100, points: 100 }))).toEqual([
      `band-unreachable @ ${RULE}.bands`,
    ]);
  });

  it("does not judge rules that depend on other units", async () => {
    expect(await findingsOfRule({ kind: "relative", method: "minmax", better: "low" })).toEqual([]);
  });

  it("does not take a proportional band for full that another one cuts short of 100", async () => {
    const bands = (limit: object) => ({
      kind: "bands",
      of: "ratio",
      bands: [
        { from: 0, proportional: true },
        { points: 100, ...limit },
      ],
    });
    expect(await findingsOfRule(bands({ from: 100 }))).toEqual([]);
    const short = bands({ from: 100, points: 90 });
    expect(await findingsOfRule(short)).toEqual([...outOfReach, `bands-turn @ ${RULE}.bands`]);
  });
});

describe("checkZeroInReach", () => {
  it("notes a deduction that stops early, but not in bonus and penalty, where a blank is 0", async () => {
    expect(await findingsOfRule({ kind: "deduct", pointsEach: 5, maxDeduction: 50 })).toEqual([
      `zero-out-of-reach @ ${RULE}`,
    ]);
    const options = [option("Nhẹ", 1), option("Nặng", 2)];
    const node = leaf({ kind: "choice", options }, { code: "P", maxScore: 2 });
    expect(await findings({ penalty: { maxScore: 2, nodes: [node] } })).toEqual([]);
  });
});
