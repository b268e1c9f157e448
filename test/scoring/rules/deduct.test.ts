import { describe, expect, it } from "vitest";
import { data, leafOf, number, scoreOf, yields } from "./build.ts";

function deductOf(pointsEach: string, maxDeduction = "2") {
  return leafOf({ kind: "deduct", pointsEach: number(pointsEach), maxDeduction: number(maxDeduction) });
}

const quarter = deductOf("0.25");
const capped = deductOf("0.3", "1");

describe("deduct", () => {
  it("takes so many points off for each event, up to the cap", () => {
    expect(["0", "1", "8", "9"].map((n) => scoreOf(quarter, data(n)))).toEqual(["2", "1.75", "0", "0"]);
    expect(["3", "4", "100"].map((n) => scoreOf(capped, data(n)))).toEqual(["1.1", "1", "1"]);
  });

  it("refuses a result below zero and does not clip it", () => {
    const steep = deductOf("1.5", "3");
    expect(scoreOf(steep, data("1"))).toBe("0.5");
    expect(scoreOf(steep, data("2"))).toBe("result-out-of-range at value: -1, expected 0–2");
  });

  it("wants a whole number of events, not below zero", () => {
    expect(scoreOf(quarter, data("0.5"))).toContain("not-whole at value");
    expect(scoreOf(quarter, data("-2"))).toContain("number-out-of-range at value");
    expect(scoreOf(quarter, data("không có"))).toContain("not-a-number at value");
    expect(scoreOf(quarter, data("2", "5"))).toContain("unexpected-total at of");
    expect(scoreOf(quarter, data(undefined))).toContain("value-missing at value");
  });

  it("can yield the maximum less whole deductions, and the maximum less the cap", () => {
    expect(["2", "1.7", "1.5", "1.1", "1", "0.8", "0"].map((points) => yields(capped, points))).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
      false,
    ]);
  });
});
