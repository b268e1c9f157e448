import { describe, expect, it } from "vitest";
import type { SurveyRule } from "../../../src/criteria/index.ts";
import { data, leafOf, number, rateOf, scoreOf, yields } from "./build.ts";

function surveyOf(shares: readonly string[], scale?: readonly [string, string]) {
  const rule: SurveyRule = {
    kind: "survey",
    options: shares.map((share) => ({ label: `Mức ${share}`, share: number(share) })),
    ...(scale && { scale: { from: number(scale[0]), to: number(scale[1]) } }),
  };
  return leafOf(rule, { source: "survey", maxScore: number("3") });
}

const percent = surveyOf([]);
const options = surveyOf(["100", "60", "20"]);
const mean = surveyOf([], ["1", "5"]);

function counts(...texts: readonly string[]) {
  return data(undefined, undefined, Object.fromEntries(texts.map((text, index) => [`${index + 1}`, text])));
}

describe("survey", () => {
  it("takes a percentage as the share of the maximum", () => {
    expect(scoreOf(percent, data("93%"))).toBe("2.79");
    expect(scoreOf(percent, data("93"))).toBe("2.79");
    expect(scoreOf(percent, data("0"))).toBe("0");
    expect(scoreOf(percent, data("100"))).toBe("3");
    expect(rateOf(percent, data("93"))).toBe("93.00");
  });

  it("refuses a percentage that is unclear or outside 0–100", () => {
    expect(scoreOf(percent, data("0.93"))).toBe("percent-unclear at value: 0.93, expected 0.93 %; 93 %");
    expect(scoreOf(percent, data("101"))).toBe("number-out-of-range at value: 101, expected 0–100");
    expect(scoreOf(percent, data("-1"))).toBe("number-out-of-range at value: -1, expected 0–100");
    expect(scoreOf(percent, data("93", "100"))).toContain("unexpected-total at of");
    expect(scoreOf(percent, data("tốt"))).toContain("not-a-number at value");
    expect(scoreOf(percent, data(undefined))).toContain("value-missing at value");
  });

  it("takes the mean share of the answers counted", () => {
    // (100 × 50 + 60 × 30 + 20 × 20) / 100 = 72 %
    expect(scoreOf(options, counts("50", "30", "20"))).toBe("2.16");
    expect(rateOf(options, counts("50", "30", "20"))).toBe("72.00");
    // (100 + 60 + 20) / 3 = 60 %
    expect(scoreOf(options, counts("1", "1", "1"))).toBe("1.8");
    expect(scoreOf(options, counts("7", "0", "0"))).toBe("3");
    expect(scoreOf(options, counts("0", "0", "7"))).toBe("0.6");
  });

  it("needs every option's row once one is given", () => {
    expect(scoreOf(options, data(undefined, undefined, { "1": "50", "3": "20" }))).toBe(
      "input-missing at 2: , expected 0, 1, 2, …",
    );
  });

  it("refuses counts that are not whole, below zero, or all zero", () => {
    expect(scoreOf(options, counts("50", "1.5", "20"))).toContain("not-whole at 2: 1.5");
    expect(scoreOf(options, counts("50", "-1", "20"))).toContain("number-out-of-range at 2: -1");
    expect(scoreOf(options, counts("50", "nhiều", "20"))).toContain("not-a-number at 2: nhiều");
    expect(scoreOf(options, counts("50%", "30", "20"))).toContain("unexpected-percent at 1: 50%");
    expect(scoreOf(options, counts("0", "0", "0"))).toBe(
      "survey-without-answers at 1: 0; 0; 0, expected > 0",
    );
  });

  it("refuses a row that is no option and a value beside the counts", () => {
    expect(scoreOf(options, counts("50", "30", "20", "5"))).toBe(
      "unexpected-input at 4: 5, expected 1; 2; 3",
    );
    expect(scoreOf(options, data("72", undefined, { "1": "1", "2": "1", "3": "1" }))).toBe(
      "unexpected-value at value: 72, expected ",
    );
    expect(scoreOf(percent, counts("50"))).toContain("unexpected-input at 1");
  });

  it("takes a percentage for options too, within their shares", () => {
    expect(scoreOf(options, data("72"))).toBe("2.16");
    expect(scoreOf(options, data("19"))).toBe("number-out-of-range at value: 19, expected 20–100");
  });

  it("takes a mean on the scale", () => {
    expect(scoreOf(mean, data("1"))).toBe("0");
    expect(scoreOf(mean, data("4.2"))).toBe("2.4");
    expect(rateOf(mean, data("4.2"))).toBe("80.00");
    expect(scoreOf(mean, data("5"))).toBe("3");
    expect(scoreOf(mean, data("5.01"))).toBe("number-out-of-range at value: 5.01, expected 1–5");
    expect(scoreOf(mean, data("0.9"))).toBe("number-out-of-range at value: 0.9, expected 1–5");
    expect(scoreOf(mean, data("80%"))).toBe("unexpected-percent at value: 80%, expected 1–5");
  });

  it("takes a scale that runs down", () => {
    const down = surveyOf([], ["5", "1"]);
    expect(["5", "2", "1"].map((value) => scoreOf(down, data(value)))).toEqual(["0", "2.25", "3"]);
  });

  it("can yield what lies between the least and the greatest share", () => {
    expect(["0.59", "0.6", "1", "3", "3.1"].map((points) => yields(options, points))).toEqual([
      false,
      true,
      true,
      true,
      false,
    ]);
    expect(yields(percent, "0")).toBe(true);
    expect(yields(mean, "3")).toBe(true);
  });
});
