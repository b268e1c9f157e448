import { readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import type { Results } from "../../src/results/index.ts";
import {
  assess,
  countsIn,
  errorsIn,
  leafPoints,
  nodeOf,
  sumOfCounts,
  unitOf,
  unitsOfGroup,
  withCopy,
} from "./seed-samples.ts";

/** Figures of the article on the city of Trà Vinh. */
describe("samples/tra-vinh", () => {
  let results: Results;
  beforeAll(async () => {
    results = await assess("tra-vinh");
  });

  it("has nothing to report but how many survey answers it counted", () => {
    const codes = new Set(results.diagnostics.map(({ code, severity }) => `${severity} ${code}`));
    expect([...codes]).toEqual(["note answers/responses-counted"]);
  });

  it.each([
    ["100 % of 259 procedures posted", "I.1", 100, "259/259"],
    ["10 of 10 wards and communes with a one-stop desk", "I.2", 100, "10/10"],
    ["over 98 % of 27.800 files on time", "I.3", 98.4, "27355/27800; late = 445"],
    ["processing time cut by half", "I.4", 50, "50%"],
    ["93 % satisfied", "II", 93, "93%"],
  ])("works out the city's %s", (_, code, rate, data) => {
    expect(nodeOf(results, "ubnd-thanh-pho", code)).toMatchObject({ rate, data });
  });

  it("finds the same figures in the answers of the ten wards and communes", () => {
    const wards = unitsOfGroup(results, "xa");
    expect(wards.map(({ of }) => of)).toEqual(Array(10).fill(10));
    expect(wards.filter(({ id }) => nodeOf(results, id, "3.2.1").data === "Có")).toHaveLength(10);
    expect(wards.map(({ id }) => nodeOf(results, id, "3.1.1").rate)).toEqual(Array(10).fill(100));
    expect(sumOfCounts(results, "xa", "3.3.1")).toMatchObject({ value: 27355, of: 27800, late: 445 });
  });

  it("counts 93 of the 100 citizens who answered as satisfied", () => {
    const answers = sumOfCounts(results, "xa", "8.1");
    expect((answers["1"] ?? 0) + (answers["2"] ?? 0)).toBe(93);
    expect(Object.values(answers).reduce((sum, count) => sum + count)).toBe(100);
  });

  it("reads one table for all units, with thousands parted by dots", async () => {
    const table = await readFile(
      new URL("../../samples/tra-vinh/forms/tong-hop.csv", import.meta.url),
      "utf8",
    );
    expect(table).toContain(";27.355;27.800;");
    const files = new Set(results.units.map(({ nodes }) => nodes.find(({ from }) => from)?.from?.file));
    expect([...files]).toEqual(["forms/tong-hop.csv"]);
  });

  it("scores every leaf of Phường 1 as worked out by hand", () => {
    expect(countsIn(nodeOf(results, "phuong-1", "3.3.1"))).toMatchObject({ value: 3161, of: 3190 });
    expect(leafPoints(unitOf(results, "phuong-1"))).toEqual({
      "1.1.1": "1",
      "1.1.2": "15/8", // 2 × 15/16
      "1.2": "3/2",
      "1.3": "3/2", // 4 × 0,5, at most 1,5
      "1.4": "1",
      "1.5": "36/19", // 2 × 18/19
      "2.1": "8/5", // 2 × 4/5
      "2.2": "3/2",
      "2.3": "3/2",
      "3.1.1": "2",
      "3.1.2": "1",
      "3.2.1": "3/2",
      "3.2.2": "105/76", // 1,5 × 140/152
      "3.3.1": "53/11", // 3161/3190 = 109/110; 4 + (109/110 − 95 %)/5 % = 4 + 9/11
      "3.3.2": "1",
      "3.3.3": "3/2", // 2463/3190 = 77,21 %: 75 % of 2
      "3.3.4": "7/4", // 2 × 7/8
      "3.4": "8/5", // 2 × 40/50
      "3.5": "1",
      "4.1": "2",
      "4.2": "5/2",
      "4.3": "2",
      "5.1": "48/17", // 3 × 16/17
      "5.2": "17/9", // 2 × 17/18
      "5.3": "2",
      "5.4": "3",
      "6.1": "2", // 5419,8/5251,2 is over 100 %
      "6.2": "2",
      "6.3": "8/5", // 2 × 4/5
      "7.1": "1458/533", // 3 × 486/533
      "7.2.1": "2", // 1268/3190 = 39,75 %: from 35 %
      "7.2.2": "375/353", // 1,5 × (125/353)/50 %
      "7.2.3": "1173/1276", // 1,5 × (391/3190)/20 %
      "7.3": "3/2",
      "7.4": "9/7", // 1,5 × 6/7
      "8.1": "12", // 5 very satisfied, 5 satisfied
      "8.2.1": "132/25", // 6 × 88 %: 4 × 100 + 6 × 80 over 10
      "8.2.2": "86/25", // 4 × 86 %: 3 × 100 + 7 × 80 over 10
      "8.3": "20/3", // 8 × (13/3 − 1)/4: delegates gave 4, 4 and 5
    });
  });

  it("names both sides when the late files no longer add up", async () => {
    const spoilt = await withCopy("tra-vinh", async (directory) => {
      const file = path.join(directory, "forms", "tong-hop.csv");
      const text = await readFile(file, "utf8");
      await writeFile(file, text.replace("trễ hạn;;445;", "trễ hạn;;446;"));
      return assess(directory);
    });
    expect(errorsIn(spoilt)).toEqual([
      {
        code: "scoring/equation-fails",
        unit: "ubnd-thanh-pho",
        criterion: "I.3",
        found: "27801",
        expected: "27800",
      },
    ]);
  });
});
