import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Interval, rangeOfExpression } from "../../../src/criteria/check/formula-range.ts";
import { type Expression, evaluateExpression, parseExpression } from "../../../src/criteria/index.ts";
import { Rational } from "../../../src/shared/index.ts";

/** What is known of each name: anything, no less than 0, between 2 and 5, at most −1, 10 itself. */
const LIMITS: Readonly<Record<string, Interval>> = {
  any: {},
  count: { low: Rational.zero },
  few: { low: Rational.of(2), high: Rational.of(5) },
  debt: { high: Rational.of(-1) },
  ten: { low: Rational.of(10), high: Rational.of(10) },
};

const limitsOf = (name: string) => LIMITS[name] ?? {};

/** "2…5", "…" for what has no limit. */
function rangeOf(text: string): string {
  const parsed = parseExpression(text, Object.keys(LIMITS));
  if ("fault" in parsed) throw new Error(text);
  const { low, high } = rangeOfExpression(parsed.ok, limitsOf);
  return `${low?.toText() ?? ""}…${high?.toText() ?? ""}`;
}

describe("rangeOfExpression", () => {
  it.each([
    ["7", "7…7"],
    ["few + ten", "12…15"],
    ["few - few", "-3…3"],
    ["-few", "-5…-2"],
    ["count * ten", "0…"],
    ["count * -2", "…0"],
    ["debt * debt", "1…"],
    ["debt * count", "…0"],
    ["any * 0", "0…0"],
    ["any * ten", "…"],
    ["ten / few", "2…5"],
    ["ten / (count + 1)", "0…10"],
    ["ten / count", "0…"],
    ["ten / debt", "-10…0"],
    ["ten / any", "…"],
    ["min(count, ten)", "0…10"],
    ["max(count, ten)", "10…"],
    ["min(any, few, ten)", "…5"],
    ["if(any > 3, few, ten)", "2…10"],
    ["if(any > 3, any, ten)", "…"],
  ])("bounds %s by %s", (text, range) => {
    expect(rangeOf(text)).toBe(range);
  });

  it("has no value beyond its bounds", () => {
    const values = fc.record({
      any: fc.integer({ min: -30, max: 30 }),
      count: fc.nat(30),
      few: fc.integer({ min: 2, max: 5 }),
      debt: fc.integer({ min: -30, max: -1 }),
    });
    fc.assert(
      fc.property(expressions(), values, (expression, { any, count, few, debt }) => {
        const numbers = Object.entries({ any, count, few, debt, ten: 10 });
        const value = evaluateExpression(
          expression,
          new Map(numbers.map(([name, number]) => [name, Rational.of(number)])),
        );
        if (!(value instanceof Rational)) return;
        const { low = value, high = value } = rangeOfExpression(expression, limitsOf);
        expect([value.isBelow(low), value.isAbove(high)]).toEqual([false, false]);
      }),
      { numRuns: 3000 },
    );
  });
});

function expressions(): fc.Arbitrary<Expression> {
  const { sum } = fc.letrec<{ sum: Expression }>((tie) => ({
    sum: fc.oneof(
      { maxDepth: 4, withCrossShrink: true },
      fc
        .integer({ min: -5, max: 9 })
        .map((value): Expression => ({ kind: "number", value: Rational.of(value) })),
      fc.constantFrom(...Object.keys(LIMITS)).map((name): Expression => ({ kind: "name", name })),
      tie("sum").map((operand): Expression => ({ kind: "negation", operand })),
      fc
        .tuple(fc.constantFrom("+", "-", "*", "/"), tie("sum"), tie("sum"))
        .map(([operator, left, right]): Expression => ({ kind: "operation", operator, left, right })),
      fc
        .tuple(fc.constantFrom("min", "max"), tie("sum"), tie("sum"))
        .map(([name, ...args]): Expression => ({ kind: "call", name, args })),
      fc.tuple(tie("sum"), tie("sum"), tie("sum")).map(([left, then, otherwise]): Expression => {
        const condition: Expression = { kind: "comparison", operator: ">", left, right: then };
        return { kind: "call", name: "if", args: [condition, then, otherwise] };
      }),
    ),
  }));
  return sum;
}
