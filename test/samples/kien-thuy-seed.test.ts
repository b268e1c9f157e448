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

/** Figures of the article on Kiến Thụy district and its commune Du Lễ, 2022. */
describe("samples/kien-thuy-2022", () => {
  let results: Results;
  beforeAll(async () => {
    results = await assess("kien-thuy-2022");
  });

  it("has nothing to report", () => {
    expect(results.diagnostics).toEqual([]);
    expect(unitsOfGroup(results, "xa")).toHaveLength(18);
  });

  it("ranks Du Lễ first of 18 with exactly 90,75 of 100 points", () => {
    expect(unitOf(results, "du-le")).toMatchObject({
      exact: "363/4",
      total: 90.75,
      max: 100,
      index: 90.75,
      rank: 1,
      of: 18,
    });
  });

  it("reads the parts of Du Lễ's 1.224 files, all early or on time", () => {
    const files = nodeOf(results, "du-le", "3.3.1");
    expect(files.rate).toBe(100);
    expect(countsIn(files)).toEqual({
      value: 1224,
      of: 1224,
      online: 450,
      inPerson: 774,
      early: 1218,
      onTime: 6,
      late: 0,
    });
    expect(nodeOf(results, "du-le", "8.1").rate).toBe(100);
  });

  it("scores every leaf of Du Lễ as worked out by hand", () => {
    expect(leafPoints(unitOf(results, "du-le"))).toEqual({
      "1.1.1": "1",
      "1.1.2": "19/10", // 2 × 19/20
      "1.2": "3/2",
      "1.3": "3/2", // 3 × 0,5
      "1.4": "1",
      "1.5": "46/25", // 2 × 23/25
      "2.1": "3/2", // 2 × 3/4
      "2.2": "3/2",
      "2.3": "3/2",
      "3.1.1": "2",
      "3.1.2": "1",
      "3.2.1": "3/2",
      "3.2.2": "3/2",
      "3.3.1": "5",
      "3.3.2": "1",
      "3.3.3": "2", // 1150/1224 is over 90 %
      "3.3.4": "2",
      "3.4": "6/5", // 2 × 30/50
      "3.5": "1", // 2 × 0,5
      "4.1": "2",
      "4.2": "5/2",
      "4.3": "3/2", // self 2, first round 1, second round 1,5
      "5.1": "27/10", // 3 × 18/20
      "5.2": "2", // 22/20 counts as 100 %
      "5.3": "2",
      "5.4": "3",
      "6.1": "2", // 6864/6600 is over 100 %
      "6.2": "2",
      "6.3": "8/5", // 2 × 4/5
      "7.1": "27/10", // 3 × 612/680
      "7.2.1": "2", // 450/1224 = 36,76 %: from 35 %
      "7.2.2": "27/20", // 1,5 × 45/50
      "7.2.3": "5/4", // 1,5 × (204/1224)/20 %
      "7.3": "3/2",
      "7.4": "3/2",
      "8.1": "12",
      "8.2.1": "531/100", // 60 % of 10; 23 × 100 + 13 × 80 + 4 × 50 over 40 is 88,5 %
      "8.2.2": "17/5", // 40 % of 10; 19 × 100 + 15 × 80 + 6 × 50 over 40 is 85 %
      "8.3": "7", // 8 × (4,5 − 1)/4
    });
  });

  it.each([
    ["e-documents", "A.1", 98, "98%"],
    ["documents signed by leaders", "A.2", 88.2, "88.2%"],
    ["online services of level 3 and 4", "B.1", 53.54, "136/254"],
    ["online files of the district", "B.2", 81.84, "1640/2004"],
    ["online files of the communes", "B.3", 33.41, "13971/41811"],
    ["files returned by post", "B.4", 32.73, "656/2004"],
  ])("works out the district's rate of %s", (_, code, rate, data) => {
    expect(nodeOf(results, "ubnd-huyen", code)).toMatchObject({ rate, data });
  });

  it("takes the district's second place in the city, and ranks it among nobody", () => {
    expect(nodeOf(results, "ubnd-huyen", "C")).toMatchObject({ data: "2", exact: "10" });
    expect(unitOf(results, "ubnd-huyen")).toMatchObject({ rank: null, of: 0, status: "final" });
  });

  it("splits the communes' files so that they add up to the district's figures", () => {
    expect(sumOfCounts(results, "xa", "7.2.1")).toEqual({ value: 13971, of: 41811 });
    expect(sumOfCounts(results, "xa", "3.3.1")).toMatchObject({ of: 41811, online: 13971 });
  });

  it("takes the first round from the form's own columns and the second from the appraisal table", () => {
    expect(nodeOf(results, "du-le", "4.3")).toMatchObject({
      self: 2,
      appraised: 1.5,
      basis: "appraised",
      from: { file: "appraisal.csv" },
    });
    expect(nodeOf(results, "tan-trao", "1.4")).toMatchObject({
      self: 1,
      appraised: 0,
      reason: "Sáng kiến chưa có văn bản công nhận",
      from: { file: "forms/tan-trao.csv" },
    });
  });

  it("finds the communes that share a workbook, a sheet each", () => {
    const sheets = unitsOfGroup(results, "xa").flatMap(({ nodes }) => {
      const from = nodes.find(({ code }) => code === "1.1.1")?.from;
      return from?.file === "forms/cac-xa-con-lai.xlsx" ? [from.sheet] : [];
    });
    expect(new Set(sheets).size).toBe(13);
  });

  it.each([
    ["3.3.1#online", 451, "1225", "1224"],
    ["3.3.1#onTime", 7, "1225", "1224"],
    ["3.3.1#late", 1, "1225", "1224"],
  ])("names both sides when %s of Du Lễ is typed as %d", async (code, value, found, expected) => {
    const spoilt = await withCopy("kien-thuy-2022", async (directory) => {
      await retype(path.join(directory, "forms", "du-le.xlsx"), code, value);
      return assess(directory);
    });
    expect(errorsIn(spoilt)[0]).toEqual({
      code: "scoring/equation-fails",
      unit: "du-le",
      criterion: "3.3.1",
      found,
      expected,
    });
    expect(unitOf(spoilt, "du-le")).toMatchObject({ status: "incomplete", rank: null });
  });
});
