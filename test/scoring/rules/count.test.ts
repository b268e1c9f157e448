import { describe, expect, it } from "vitest";
import { data, input, leafOf, number, scoreOf, yields } from "./build.ts";

function countOf(pointsEach: string, upTo = "2") {
  return leafOf({ kind: "count", pointsEach: number(pointsEach), upTo: number(upTo) });
}

const half = countOf("0.5");
const uneven = countOf("0.3", "1");

describe("count", () => {
  it("gives so many points for each, up to the cap", () => {
    expect(["0", "1", "3", "4", "5", "1000000"].map((n) => scoreOf(half, data(n)))).toEqual([
      "0",
      "0.5",
      "1.5",
      "2",
      "2",
      "2",
    ]);
    expect(scoreOf(uneven, data("3"))).toBe("0.9");
    expect(scoreOf(uneven, data("4"))).toBe("1");
  });

  it("wants a whole number, not below zero", () => {
    expect(scoreOf(half, data("1.5"))).toBe("not-whole at value: 1.5, expected 0, 1, 2, …");
    expect(scoreOf(half, data("-1"))).toBe("number-out-of-range at value: -1, expected 0, 1, 2, …");
    expect(scoreOf(half, data("3%"))).toBe("unexpected-percent at value: 3%, expected 0, 1, 2, …");
    expect(scoreOf(half, data("ba"))).toBe("not-a-number at value: ba, expected 0, 1, 2, …");
    expect(scoreOf(half, data(undefined))).toBe("value-missing at value: , expected 0, 1, 2, …");
  });

  it("has no use for a total", () => {
    expect(scoreOf(half, data("3", "4"))).toBe("unexpected-total at of: 4, expected ");
  });

  it("takes the inputs of its leaf and holds them to their limits", () => {
    const leaf = { ...half, inputs: [input("early"), input("cost", { fraction: true })] };
    expect(scoreOf(leaf, data("3", undefined, { early: "2", cost: "-1.5" }))).toBe("1.5");
    expect(scoreOf(leaf, data("3", undefined, { early: "1.5" }))).toBe(
      "not-whole at early: 1.5, expected 0, 1, 2, …",
    );
    expect(scoreOf(leaf, data("3", undefined, { early: "hai" }))).toContain("not-a-number at early: hai");
    expect(scoreOf(leaf, data("3", undefined, { erly: "2" }))).toBe(
      "unexpected-input at erly: 2, expected early; cost",
    );
  });

  it("takes a total that an equation of the leaf is over", () => {
    const left = { kind: "name", name: "value" } as const;
    const right = { kind: "name", name: "of" } as const;
    const leaf = { ...half, mustHold: [{ text: "value = of", left, right }] };
    expect(scoreOf(leaf, data("3", "3"))).toBe("1.5");
    expect(scoreOf(leaf, data("3", "ba"))).toContain("not-a-number at of: ba");
  });

  it("can yield the multiples below the cap, and the cap", () => {
    expect(["0", "0.3", "0.5", "0.9", "1", "1.2"].map((points) => yields(uneven, points))).toEqual([
      true,
      true,
      false,
      true,
      true,
      false,
    ]);
  });
});
