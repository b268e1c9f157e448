import { describe, expect, it } from "vitest";
import { type Leaf, parseExpression } from "../../../src/criteria/index.ts";
import { data, input, leafOf, scoreOf, yields } from "./build.ts";

function formulaOf(text: string, more: Partial<Leaf> = {}): Leaf {
  const inputs = [input("early"), input("late"), input("growth", { fraction: true })];
  const parsed = parseExpression(text, ["max", "value", "of", ...inputs.map(({ key }) => key)]);
  if ("fault" in parsed) throw new Error(`${text}: ${parsed.fault.kind} at ${parsed.fault.position}`);
  return leafOf({ kind: "formula", expression: parsed.ok, text }, { inputs, ...more });
}

const weighted = formulaOf("max * (early + late / 2) / of");

describe("formula", () => {
  it("works out its expression over the maximum, the value, the total and the inputs", () => {
    // 2 × (1200 + 24/2) / 1224 = 2424/1224 = 101/51
    expect(scoreOf(weighted, data(undefined, "1224", { early: "1200", late: "24" }))).toBe("101/51");
    expect(scoreOf(formulaOf("max * value / of"), data("14", "19"))).toBe("28/19");
    expect(scoreOf(formulaOf("max * value / of"), data("14/19"))).toBe("28/19");
    expect(scoreOf(formulaOf("min(max, value * 0.5)"), data("2.5"))).toBe("1.25");
    expect(scoreOf(formulaOf("max * value / 100"), data("98%"))).toBe("1.96");
    expect(scoreOf(formulaOf("max(0, growth)"), data(undefined, undefined, { growth: "-1.5" }))).toBe("0");
  });

  it("refuses a result below 0 or above the maximum", () => {
    expect(scoreOf(formulaOf("value"), data("2"))).toBe("2");
    expect(scoreOf(formulaOf("value"), data("2.1"))).toBe("result-out-of-range at value: 2.1, expected 0–2");
    expect(scoreOf(formulaOf("1 - early"), data(undefined, undefined, { early: "3" }))).toBe(
      "result-out-of-range at early: -2, expected 0–2",
    );
  });

  it("names the data that are missing", () => {
    expect(scoreOf(weighted, data(undefined, "1224", { early: "1200" }))).toBe(
      "input-missing at late: , expected 0, 1, 2, …",
    );
    expect(scoreOf(weighted, data(undefined, undefined, { early: "1", late: "1" }))).toContain(
      "total-missing at of",
    );
    expect(scoreOf(formulaOf("value"), data(undefined))).toContain("value-missing at value");
  });

  it("needs only the data of the branch that is taken", () => {
    const lazy = formulaOf("if(value = 0, 0, max * value / of)");
    expect(scoreOf(lazy, data("0"))).toBe("0");
    expect(scoreOf(lazy, data("0", "0"))).toBe("0");
    expect(scoreOf(lazy, data("1"))).toContain("total-missing at of");
  });

  it("refuses a divisor that comes to zero and proposes not applicable where that is allowed", () => {
    expect(scoreOf(formulaOf("value / of"), data("1", "0"))).toBe("zero-denominator at of: of, expected > 0");
    const sum = "max * early / (early + late)";
    const none = data(undefined, undefined, { early: "0", late: "0" });
    expect(scoreOf(formulaOf(sum), none)).toBe("zero-denominator at early: early + late, expected > 0");
    expect(scoreOf(formulaOf(sum, { allowNotApplicable: true }), none)).toContain(
      "zero-denominator-may-not-apply",
    );
    expect(scoreOf(formulaOf("value / (max - 2)"), data("1"))).toBe(
      "zero-denominator at value: max - 2, expected > 0",
    );
  });

  it("refuses text, and data it has no use for", () => {
    expect(scoreOf(formulaOf("value"), data("nhiều"))).toContain("not-a-number at value: nhiều");
    expect(scoreOf(formulaOf("value"), data("1", "2"))).toBe("unexpected-total at of: 2, expected ");
    expect(scoreOf(formulaOf("early"), data("1", undefined, { early: "1" }))).toBe(
      "unexpected-value at value: 1, expected ",
    );
    expect(scoreOf(formulaOf("early"), data(undefined, undefined, { early: "một" }))).toContain(
      "not-a-number at early: một",
    );
    expect(scoreOf(formulaOf("early"), data(undefined, undefined, { early: "1.5" }))).toContain(
      "not-whole at early",
    );
  });

  it("can yield anything from 0 to the maximum", () => {
    expect(["0", "1/3", "2", "2.1"].map((points) => yields(weighted, points))).toEqual([
      true,
      true,
      true,
      false,
    ]);
  });
});
