import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Results } from "../../src/results/index.ts";
import {
  assess,
  countsIn,
  errorsIn,
  leafPoints,
  nodeOf,
  retype,
  sumOfCounts,
  unitOf,
  unitsOfGroup,
  withCopy,
} from "./seed-samples.ts";

/** Figures of the article on Đắk Lắk province, 2015 and the first half of 2016. */
describe("samples/dak-lak-2015", () => {
  let results: Results;
  beforeAll(async () => {
    results = await assess("dak-lak-2015");
  });
  const answered = (group: string, code: string, answer: string) =>
    unitsOfGroup(results, group).filter(({ id }) => nodeOf(results, id, code).data === answer);

  it("has nothing to report", () => {
    expect(results.diagnostics).toEqual([]);
    expect(results.groups.map(({ id }) => unitsOfGroup(results, id).length)).toEqual([20, 15]);
  });

  it("reads the 510 reviewed documents by kind and by validity", () => {
    const review = nodeOf(results, "so-tu-phap", "2.2");
    expect(review.rate).toBe(100);
    expect(countsIn(review)).toEqual({
      value: 510,
      of: 510,
      resolutions: 115,
      decisions: 299,
      directives: 96,
      inForce: 457,
      expired: 53,
      whollyExpired: 24,
      partlyExpired: 29,
    });
  });

  it("adds up the departments' 70 legal documents on schedule and 255 procedures", () => {
    expect(sumOfCounts(results, "so-nganh", "2.1")).toEqual({ value: 70, of: 70 });
    expect(sumOfCounts(results, "so-nganh", "3.2.1").of).toBe(255);
  });

  it("finds a one-stop desk in 18 of 20 departments and 15 of 15 districts", () => {
    expect(answered("so-nganh", "3.3.1", "Có")).toHaveLength(18);
    expect(answered("huyen", "2.1", "Có")).toHaveLength(15);
  });

  it("finds a local network in all departments, 70 % of district offices and 30 % of communes", () => {
    expect(answered("so-nganh", "7.1.1", "Có")).toHaveLength(20);
    expect(sumOfCounts(results, "huyen", "4.1")).toEqual({ value: 126, of: 180 }); // 70 %
    expect(sumOfCounts(results, "huyen", "4.2")).toEqual({ value: 55, of: 184 }); // 29,89 %, printed 30 %
  });

  it("finds 66 % of district files on the electronic desk and 105 of 184 communes on the Party's network", () => {
    expect(sumOfCounts(results, "huyen", "2.2")).toEqual({ value: 140250, of: 212500 }); // 33/50
    expect(sumOfCounts(results, "huyen", "4.3")).toEqual({ value: 105, of: 184 });
  });

  it("takes the province's rank 23, up 7, from outside, for the department in charge alone", () => {
    expect(nodeOf(results, "so-ke-hoach-dau-tu", "9")).toMatchObject({
      data: "23; lastRank = 30; gain = 7",
      exact: "82/63", // 2 × (64 − 23)/63
      from: { file: "survey.xlsx" },
    });
    const others = unitsOfGroup(results, "so-nganh").filter(({ id }) => id !== "so-ke-hoach-dau-tu");
    expect(new Set(others.map(({ id }) => nodeOf(results, id, "9").state))).toEqual(
      new Set(["not-applicable"]),
    );
  });

  it("takes the points that do not concern a department without procedures off its maximum", () => {
    // 100 less 2.2 (2,5), area 3 (15), 7.1.3 (3), 7.4 (1,5), 8.1 (8) and 9 (2)
    expect(unitOf(results, "van-phong").max).toBe(68);
    expect(nodeOf(results, "van-phong", "3")).toMatchObject({ state: "not-applicable", index: null });
    // and 6.2 (3) more, for want of public service units
    expect(unitOf(results, "ban-dan-toc").max).toBe(65);
  });

  it("scores every leaf of the provincial office as worked out by hand", () => {
    const points = Object.entries(leafPoints(unitOf(results, "van-phong"))).filter(
      ([, exact]) => exact !== null,
    );
    expect(Object.fromEntries(points)).toEqual({
      "1.1.1": "1",
      "1.1.2": "3/2", // 23/26 is over 85 %: 75 % of 2
      "1.2": "3/2",
      "1.3.1": "10/7", // 1,5 × (4/14)/30 %
      "1.3.2": "4/5",
      "1.4": "3/2", // self 2, appraised 1,5
      "1.5": "1",
      "1.6": "420/149", // 3 × (136 + 8/2)/149
      "2.1": "5/2",
      "2.3": "2",
      "2.4": "3/2",
      "4.1": "2",
      "4.2.1": "2",
      "4.2.2": "12/7", // 2 × 6/7
      "4.3": "3/2",
      "4.4": "3/2",
      "5.1": "18/7", // 3 × 12/14
      "5.2": "2",
      "5.3": "43/26", // 2 × 43/52
      "5.4": "2",
      "5.5": "3",
      "6.1": "2",
      "6.2": "3",
      "6.3": "2",
      "7.1.1": "3/2",
      "7.1.2": "10397/5865", // 1 + 1,5 × (2314/3519 − 40 %)/50 %
      "7.2": "6/5", // 60 % of 2
      "7.3": "5/4",
      "8.2.1": "468/125", // 4,8 × (31 × 100 + 25 × 60 + 4 × 20)/6000
      "8.2.2": "406/125", // 4,2 × (30 × 100 + 26 × 60 + 4 × 20)/6000
      "8.2.3": "253/100", // 3 × (40 × 100 + 17 × 60 + 2 × 20)/6000
    });
  });

  it("scores every leaf of Buôn Ma Thuột as worked out by hand", () => {
    expect(leafPoints(unitOf(results, "buon-ma-thuot"))).toEqual({
      "1.1": "10", // 19/19
      "1.2": "9/2", // points in a matrix of self-scores
      "1.3": "9/2",
      "2.1": "8",
      "2.2": "351690/48253", // 10 × 35169/48253
      "2.3": "568236/48253", // 10 + 2 × (47713/48253 − 90 %)/10 %
      "3.1": "4",
      "3.2": "9/2",
      "3.3": "5",
      "4.1": "5", // 6 × 10/12
      "4.2": "20/7", // 6 × (8/21)/80 %
      "4.3": "16/3", // 8 × 14/21
      "5": "1301/100", // survey points, as given
    });
  });

  it("parts two districts of equal index by their area 2", () => {
    const [first, second] = [unitOf(results, "m-drak"), unitOf(results, "krong-buk")];
    expect([first.index, second.index]).toEqual([73.39, 73.39]);
    expect([first.rank, second.rank]).toEqual([11, 12]);
  });

  it.each([
    ["2.2#resolutions", 116, "511", "510"],
    ["2.2#inForce", 456, "509", "510"],
    ["2.2#partlyExpired", 28, "52", "53"],
  ])("names both sides when %s is typed as %d", async (code, value, found, expected) => {
    const spoilt = await withCopy("dak-lak-2015", async (directory) => {
      await retype(path.join(directory, "forms", "so-nganh", "so-tu-phap.xlsx"), code, value);
      return assess(directory);
    });
    expect(errorsIn(spoilt)).toEqual([
      { code: "scoring/equation-fails", unit: "so-tu-phap", criterion: "2.2", found, expected },
    ]);
  });
});
