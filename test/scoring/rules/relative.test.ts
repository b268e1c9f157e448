import { describe, expect, it } from "vitest";
import type { RelativeRule } from "../../../src/criteria/index.ts";
import { data, leafOf, scoreOf, yields } from "./build.ts";

function scoresOf(method: RelativeRule["method"], better: RelativeRule["better"], peers: readonly string[]) {
  const leaf = leafOf({ kind: "relative", method, better });
  return peers.map((own) => scoreOf(leaf, data(own), peers));
}

describe("relative", () => {
  it("holds each against the best one", () => {
    expect(scoresOf("best", "high", ["10", "5", "0", "4.5"])).toEqual(["2", "1", "0", "0.9"]);
    expect(scoresOf("best", "low", ["2", "4", "3"])).toEqual(["2", "1", "4/3"]);
    expect(scoresOf("best", "low", ["0", "4"])).toEqual(["2", "0"]);
  });

  it("places each between the worst and the best", () => {
    expect(scoresOf("minmax", "high", ["10", "5", "0"])).toEqual(["2", "1", "0"]);
    expect(scoresOf("minmax", "high", ["-1", "1", "2"])).toEqual(["0", "4/3", "2"]);
    expect(scoresOf("minmax", "low", ["10", "4", "2"])).toEqual(["0", "1.5", "2"]);
  });

  it("gives tied units the same rank", () => {
    // Ranks 1, 2, 2, 4 of 4: 4/4, 3/4, 3/4 and 1/4 of 2 points.
    expect(scoresOf("rank", "high", ["9", "7", "7", "3"])).toEqual(["2", "1.5", "1.5", "0.5"]);
    expect(scoresOf("rank", "low", ["9", "7", "7", "3"])).toEqual(["0.5", "1.5", "1.5", "2"]);
    expect(scoresOf("rank", "high", ["9", "9", "3"])).toEqual(["2", "2", "2/3"]);
    expect(scoresOf("rank", "high", ["-5", "-7"])).toEqual(["2", "1"]);
  });

  it("gives the maximum to one unit and to equal ones", () => {
    for (const method of ["best", "minmax", "rank"] as const)
      for (const peers of [["7"], ["0"], ["0", "0"], ["-3", "-3", "-3"]])
        expect(scoresOf(method, "high", peers)).toEqual(peers.map(() => "2"));
    expect(scoreOf(leafOf({ kind: "relative", method: "best", better: "high" }), data("7"), [])).toBe("2");
  });

  it("refuses numbers below zero against the best", () => {
    const outOfRange = "number-out-of-range at value: -3, expected ≥ 0";
    expect(scoresOf("best", "high", ["10", "-3"])).toEqual(["2", outOfRange]);
    expect(scoresOf("best", "high", ["-2", "-3"])).toEqual(["2", outOfRange]);
    expect(scoresOf("best", "low", ["-3", "0"])).toEqual(["2", "best-is-negative at value: 0, expected ≥ 0"]);
    expect(scoresOf("best", "low", ["-5", "-3", "4"])).toEqual([
      "2",
      outOfRange,
      "best-is-negative at value: 4, expected ≥ 0",
    ]);
  });

  it("takes a percentage as its number", () => {
    const leaf = leafOf({ kind: "relative", method: "best", better: "high" });
    expect(scoreOf(leaf, data("45%"), ["45", "90"])).toBe("1");
  });

  it("refuses text, a blank and a total", () => {
    const leaf = leafOf({ kind: "relative", method: "rank", better: "high" });
    expect(scoreOf(leaf, data("nhất"), ["1"])).toContain("not-a-number at value: nhất");
    expect(scoreOf(leaf, data(undefined), ["1"])).toContain("value-missing at value");
    expect(scoreOf(leaf, data("1", "2"), ["1"])).toContain("unexpected-total at of");
  });

  it("can yield anything from 0 to the maximum, but a rank is never worth nothing", () => {
    const leaf = (method: RelativeRule["method"]) => leafOf({ kind: "relative", method, better: "high" });
    for (const method of ["best", "minmax"] as const)
      expect(["0", "1/3", "2", "2.1"].map((points) => yields(leaf(method), points))).toEqual([
        true,
        true,
        true,
        false,
      ]);
    expect(["0", "1/3", "2", "2.1"].map((points) => yields(leaf("rank"), points))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});
