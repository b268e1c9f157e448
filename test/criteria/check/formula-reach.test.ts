import { describe, expect, it } from "vitest";
import { formatArg } from "../../../src/shared/index.ts";
import { parse, setWith } from "../sets.ts";

const input = (key: string, more: object = {}) => ({ key, label: "Số liệu", ...more });

/** What is found of a formula of 100 points: each code with what is called the best or the least. */
async function ofFormula(expression: string, more: object = {}): Promise<string[]> {
  const node = { code: "1", name: "Tiêu chí", maxScore: 100, rule: { kind: "formula", expression }, ...more };
  const { diagnostics } = await parse(setWith({ nodes: [node] }));
  return diagnostics.map(
    ({ code, args }) => `${code.replace("criteria/", "")}: ${formatArg(args.found, "en")}`,
  );
}

describe("checkFormulaReach", () => {
  it.each([
    "max * value / of",
    "max * (64 - value) / 63",
    "min(max, value * 2.5)",
    "if(value >= 95, max, if(value >= 80, max / 2, 0))",
    "max - min(max, 0.25 * value)",
    "max(0, max - value)",
    "-(0 - max) * value",
  ])("proves that %s can give the maximum", async (expression) => {
    expect(await ofFormula(expression)).toEqual([]);
  });

  it.each([
    ["max / 2", ["max-out-of-reach: 50", "zero-out-of-reach: 50"]],
    ["min(value, max - 10)", ["max-out-of-reach: 90"]],
    ["if(value > 5, 80, 60)", ["max-out-of-reach: 80", "zero-out-of-reach: 60"]],
    ["max - 1 - early", ["max-out-of-reach: 99"]],
    ["max / (early + 2)", ["max-out-of-reach: 50"]],
    ["max(-5, -(early * late)) - early", ["max-out-of-reach: 0"]],
    ["80 * if(value > of, 1, 0) + 10", ["max-out-of-reach: 90", "zero-out-of-reach: 10"]],
  ])("proves that %s cannot", async (expression, found) => {
    const inputs = [input("early"), input("late")];
    expect(await ofFormula(expression, { inputs })).toEqual(found);
  });

  it("proves neither where the bounds are wide and nothing tried gives it, and says so", async () => {
    // The maximum is at 7.3 only, which nobody would guess.
    expect(await ofFormula("max - (value - 7.3) * (value - 7.3)", { fraction: false })).toEqual([
      expect.stringMatching(/^formula-unproven: /),
    ]);
  });

  it("tries fractions only where the leaf may have them", async () => {
    const half = "if(value = 0.5, max, 0) * 1 + if(value > 1000000, value, 0)";
    expect(await ofFormula(half, { fraction: true })).toEqual([]);
    expect(await ofFormula(half)).toEqual([expect.stringMatching(/^formula-unproven/)]);
  });

  it("tries only data that meet the equations of the leaf", async () => {
    const inputs = [input("early")];
    const more = { inputs, mustHold: ["early = value + 1"] };
    // Where early is value + 1, their difference is 1 and never 0.
    expect(await ofFormula("max / (early - value)", more)).toEqual([]);
    expect(await ofFormula("max / (early - value + 1)", more)).toEqual([
      expect.stringMatching(/^formula-unproven: /),
    ]);
  });

  it("leaves equations over other data aside, which can be whatever they need", async () => {
    const more = { inputs: [input("gain"), input("last")], mustHold: ["value + gain = last"] };
    expect(await ofFormula("max * (64 - value) / 63", more)).toEqual([]);
  });

  it("does not take long, however many data a formula has", async () => {
    const inputs = "abcdefgh".split("").map((key) => input(key));
    const begin = performance.now();
    expect(await ofFormula("max - (a + b + c + d + e + f + g + h + 1) * value - 0.5", { inputs })).toEqual([
      expect.stringMatching(/^formula-unproven/),
    ]);
    expect(performance.now() - begin).toBeLessThan(2000);
  });
});
