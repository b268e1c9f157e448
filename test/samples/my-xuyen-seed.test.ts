import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Results } from "../../src/results/index.ts";
import { assess, countsIn, errorsIn, leafPoints, nodeOf, retype, unitOf, withCopy } from "./seed-samples.ts";

/** Figures of the article on the first nine months of 2021 in Mỹ Xuyên district. */
describe("samples/my-xuyen-2021-q3", () => {
  let results: Results;
  beforeAll(async () => {
    results = await assess("my-xuyen-2021-q3");
  });
  const node = (code: string) => nodeOf(results, "my-xuyen", code);

  it("has nothing to report", () => {
    expect(results.diagnostics).toEqual([]);
    expect(results.period).toBe("2021-9T");
  });

  it.each([
    ["14 of 19 tasks", "1.1", 73.68],
    ["15 of 28 offices, units and communes inspected", "1.2.1", 53.57],
    ["11 of 11 communes inspected", "1.2.2", 100],
    ["all 35.755 files on time", "2.1", 100],
    ["36 of 40 staff cuts", "3", 90],
  ])("works out %s", (_, code, rate) => {
    expect(node(code).rate).toBe(rate);
  });

  it("reads the parts beside their sums, thousands written as 35.755", () => {
    expect(countsIn(node("1.1"))).toEqual({ value: 14, of: 19, remaining: 5 });
    expect(countsIn(node("1.2.1"))).toEqual({ value: 15, of: 28, offices: 2, publicUnits: 2, communes: 11 });
    expect(countsIn(node("2.1"))).toEqual({ value: 35755, of: 35755, district: 5937, communes: 29818 });
    expect(countsIn(node("2.2"))).toEqual({ value: 758 });
    expect(countsIn(node("4"))).toEqual({
      value: 317,
      first: 159,
      firstA: 28,
      firstB: 131,
      second: 158,
      secondA: 11,
      secondB: 147,
    });
  });

  it("scores every leaf as worked out by hand", () => {
    expect(leafPoints(unitOf(results, "my-xuyen"))).toEqual({
      "1.1": "280/19", // 20 × 14/19
      "1.2.1": "129/14", // from 50 % on 9 points, then 3 more up to 100 %: 9 + 3 × (1500/28 − 50)/50
      "1.2.2": "8",
      "2.1": "22",
      "2.2": "379/50", // 758 × 0,01
      "3": "27/2", // 15 × 36/40
      "4": "15", // 317 is over 300
    });
    // 280/19 + 129/14 = 6371/266; the others come to 66,08 = 1652/25; together 598707/6650 = 90,031…
    expect(unitOf(results, "my-xuyen")).toMatchObject({
      exact: "598707/6650",
      total: 90.03,
      max: 100,
      rank: 1,
    });
  });

  it.each([
    ["1.1#remaining", 6, "1.1", "20", "19"],
    ["1.2.1#communes", 10, "1.2.1", "14", "15"],
    ["2.1#district", 5938, "2.1", "35756", "35755"],
    ["4#firstB", 132, "4", "160", "159"],
  ])("names both sides when %s is typed as %d", async (code, value, criterion, found, expected) => {
    const spoilt = await withCopy("my-xuyen-2021-q3", async (directory) => {
      await retype(path.join(directory, "forms", "my-xuyen.xlsx"), code, value);
      return assess(directory);
    });
    expect(errorsIn(spoilt)).toEqual([
      { code: "scoring/equation-fails", unit: "my-xuyen", criterion, found, expected },
    ]);
    expect(unitOf(spoilt, "my-xuyen")).toMatchObject({ status: "incomplete", rank: null });
  });
});
