import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  type Expression,
  evaluateExpression,
  namesOf,
  parseEquation,
  parseExpression,
  printExpression,
} from "../../src/criteria/index.ts";
import { Rational } from "../../src/shared/index.ts";

const NAMES = ["max", "value", "of", "early", "onTime", "total", "số_hồ_sơ"];
const VALUES = new Map([
  ["max", Rational.of(2)],
  ["value", Rational.of(14)],
  ["of", Rational.of(19)],
  ["early", Rational.of(1218)],
  ["onTime", Rational.of(6)],
  ["số_hồ_sơ", Rational.of(1224)],
]);

/** The value as text; "missing total" or "0 under …" where there is none; the fault where it does not parse. */
function outcomeOf(text: string): string {
  const parsed = parseExpression(text, NAMES);
  if ("fault" in parsed) return `${parsed.fault.kind} at ${parsed.fault.position}: "${parsed.fault.found}"`;
  const value = evaluateExpression(parsed.ok, VALUES);
  if (value instanceof Rational) return value.toText();
  return value.kind === "missing"
    ? `missing ${value.name}`
    : `zero divisor ${printExpression(value.divisor)}`;
}

describe("evaluateExpression", () => {
  it.each([
    ["7", "7"],
    ["0.1 + 0.2", "0.3"],
    ["2 + 3 * 4", "14"],
    ["(2 + 3) * 4", "20"],
    ["10 - 4 - 3", "3"],
    ["10 - (4 - 3)", "9"],
    ["12 / 3 / 2", "2"],
    ["12 / (3 / 2)", "8"],
    ["-2 * 3", "-6"],
    ["2 * -3", "-6"],
    ["5 - -3", "8"],
    ["--5", "5"],
    ["-(2 + 3)", "-5"],
    ["6 × 7 ÷ 2 − 1", "20"],
    ["max * value / of", "28/19"],
    ["min(3, 1, 2)", "1"],
    ["max(3, 1, 2)", "3"],
    ["max(max, 1)", "2"],
    ["max * max (max, 5)", "10"],
    ["(early + onTime / 2) / số_hồ_sơ * 100", "10175/102"],
    ["if(value >= 14, 1, 0)", "1"],
    ["if(value > 14, 1, 0)", "0"],
    ["if(value ≥ 14, 1, 0)", "1"],
    ["if(value <= 13, 1, 0)", "0"],
    ["if(value ≤ 14, 1, 0)", "1"],
    ["if(value < 14, 1, 0)", "0"],
    ["if(value = 14, 1, 0)", "1"],
    ["if(value == 14, 1, 0)", "1"],
    ["if(value <> 14, 1, 0)", "0"],
    ["if(value != 14, 1, 0)", "0"],
    ["if(value ≠ 15, 1, 0)", "1"],
    ["if(of = 0, 0, if(value / of < 0.5, 1, 2))", "2"],
  ])("works out %s as %s", (text, value) => {
    expect(outcomeOf(text)).toBe(value);
  });

  it("keeps thirds exact", () => {
    expect(outcomeOf("1 / 3 + 1 / 3 + 1 / 3")).toBe("1");
  });

  it("names the value that is missing", () => {
    expect(outcomeOf("total * 2")).toBe("missing total");
    expect(outcomeOf("min(1, -total)")).toBe("missing total");
  });

  it("names the divisor that comes to zero", () => {
    expect(outcomeOf("value / (of - 19)")).toBe("zero divisor of - 19");
    expect(outcomeOf("1 + 1 / 0")).toBe("zero divisor 0");
  });

  it("needs only the branch that is taken", () => {
    expect(outcomeOf("if(value > 0, 5, total)")).toBe("5");
    expect(outcomeOf("if(value < 0, 5, total)")).toBe("missing total");
    expect(outcomeOf("if(of = 19, 1, value / 0)")).toBe("1");
  });

  it("takes a number of forty digits and no more for one", () => {
    const outcome = (digits: number) => {
      const parsed = parseExpression("value - value + 1", NAMES);
      const values = new Map([["value", Rational.fromDecimal("9".repeat(digits))]]);
      return "ok" in parsed && evaluateExpression(parsed.ok, values);
    };
    expect(outcome(40)).toEqual(Rational.one);
    expect(outcome(41)).toEqual({ kind: "missing", name: "value" });
  });

  it("ends in seconds with the longest products of the longest numbers", { timeout: 20_000 }, () => {
    const long = (digits: string) => Rational.fromDecimal(`0.${digits.repeat(38)}3`);
    const values = new Map([
      ["value", long("7")],
      ["of", long("9")],
    ]);
    for (const text of [Array(150).fill("value").join("*"), Array(75).fill("value/of").join("+")]) {
      const parsed = parseExpression(text, NAMES);
      expect("ok" in parsed && evaluateExpression(parsed.ok, values)).toBeInstanceOf(Rational);
    }
  });

  it("gives no value to a call built without its arguments", () => {
    const call = (name: "if" | "min"): Expression => ({ kind: "call", name, args: [] });
    expect(evaluateExpression(call("if"), VALUES)).toEqual({ kind: "missing", name: "if" });
    expect(evaluateExpression(call("min"), VALUES)).toEqual({ kind: "missing", name: "min" });
  });
});

describe("parseExpression", () => {
  it.each([
    ["", 'ended at 1: ""'],
    ["   ", 'ended at 4: ""'],
    ["2 *", 'ended at 4: ""'],
    ["(2 + 3", 'ended at 7: ""'],
    ["2 + 3)", 'unexpected at 6: ")"'],
    ["2 3", 'unexpected at 3: "3"'],
    ["0,5", 'unexpected at 2: ","'],
    ["1.5.2", 'unexpected at 4: "."'],
    ["2 value", 'unexpected at 3: "value"'],
    ["value(2)", 'unexpected at 6: "("'],
    ["value % 2", 'unexpected at 7: "%"'],
    ["* 2", 'unexpected at 1: "*"'],
    ["min()", 'unexpected at 5: ")"'],
    ["min(1)", 'unexpected at 6: ")"'],
    ["max(1, 2", 'ended at 9: ""'],
    ["if(value, 1, 0)", 'unexpected at 9: ","'],
    ["if(value > 1, 1)", 'unexpected at 16: ")"'],
    ["if(value > 1, 1, 0, 2)", 'unexpected at 19: ","'],
    ["if(1 < value < 3, 1, 0)", 'unexpected at 14: "<"'],
    ["value > 1", 'unexpected at 7: ">"'],
    ["min(value > 1, 2)", 'unexpected at 11: ">"'],
    ["valeu + 1", 'unknown-name at 1: "valeu"'],
    ["1 + sqrt(4)", 'unknown-name at 5: "sqrt"'],
    ["if + 1", 'unknown-name at 1: "if"'],
    ["Value", 'unknown-name at 1: "Value"'],
    ["constructor", 'unknown-name at 1: "constructor"'],
  ])("says where %j goes wrong", (text, fault) => {
    expect(outcomeOf(text)).toBe(fault);
  });

  it("says what could stand there", () => {
    const expectedIn = (text: string) => {
      const parsed = parseExpression(text, ["value", "of"]);
      return "fault" in parsed ? parsed.fault.expected : "";
    };
    expect(expectedIn("value +")).toBe("0–9, value, of, (, -");
    expect(expectedIn("value of")).toBe("+, -, *, /");
    expect(expectedIn("valeu")).toBe("value, of, min(, max(, if(");
    expect(expectedIn("if(value, 1, 0)")).toBe("=, <>, <, <=, >, >=, +, -, *, /");
    expect(expectedIn("(value")).toBe("), +, -, *, /");
  });

  it("takes a name in either accent form", () => {
    expect(outcomeOf("số_hồ_sơ".normalize("NFD"))).toBe("1224");
  });

  it("refuses ten thousand parentheses without running out of stack", () => {
    expect(outcomeOf("(".repeat(10_000))).toBe('too-long at 301: "("');
    expect(outcomeOf("-".repeat(250))).toBe('too-deep at 102: "-"');
    expect(outcomeOf(`${"(".repeat(101)}1${")".repeat(101)}`)).toBe('too-deep at 102: "1"');
    expect(outcomeOf(`${"(".repeat(100)}1${")".repeat(100)}`)).toBe("1");
  });

  it("takes a hundred and fifty terms and refuses one more", () => {
    expect(outcomeOf(Array(150).fill("1").join("+"))).toBe("150");
    expect(outcomeOf(Array(151).fill("1").join("+"))).toBe('too-long at 301: "1"');
  });

  it("has no powers, no exponents and no way to reach beyond its names", () => {
    expect(outcomeOf("9^9^9")).toBe('unexpected at 2: "^"');
    expect(outcomeOf("9**9")).toBe('unexpected at 3: "*"');
    expect(outcomeOf("1e999")).toBe('unexpected at 2: "e999"');
    expect(outcomeOf("value.constructor")).toBe('unexpected at 6: "."');
    expect(outcomeOf("__proto__")).toBe('unexpected at 1: "_"');
    expect(outcomeOf("value = value")).toBe('unexpected at 7: "="');
  });

  it("refuses a number of more than forty characters", () => {
    expect(outcomeOf("1".repeat(41))).toBe(`too-long at 1: "${"1".repeat(41)}"`);
  });

  it("gives an expression or a fault for any text", () => {
    const words = fc.constantFrom(..."()+-*/,<=>", "if(", "min(", "value", "of", "1", "0.5", " ", "€", "≠");
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const parsed = parseExpression(parts.join(""), ["value", "of"]);
        expect("ok" in parsed || parsed.fault.position >= 1).toBe(true);
      }),
    );
  });
});

describe("parseEquation", () => {
  const sidesOf = (text: string) => {
    const parsed = parseEquation(text, ["early", "onTime", "total"]);
    return "ok" in parsed
      ? `${printExpression(parsed.ok.left)} | ${printExpression(parsed.ok.right)}`
      : `${parsed.fault.kind} at ${parsed.fault.position}, expected ${parsed.fault.expected}`;
  };

  it("parts an equation at its equals sign", () => {
    expect(sidesOf("early + onTime = total")).toBe("early + onTime | total");
    expect(sidesOf("total == max(early, onTime)")).toBe("total | max(early, onTime)");
  });

  it("wants exactly one equals sign and no other comparison", () => {
    expect(sidesOf("early + onTime")).toBe("ended at 15, expected =, +, -, *, /");
    expect(sidesOf("early = onTime = total")).toBe("unexpected at 16, expected +, -, *, /");
    expect(sidesOf("early <= total")).toBe("unexpected at 7, expected =, +, -, *, /");
  });

  it("does not take the equals sign of a condition for its own", () => {
    expect(sidesOf("if(early = 0, onTime, early) = total")).toBe("if(early = 0, onTime, early) | total");
  });
});

describe("namesOf", () => {
  it("gives each name once, in order", () => {
    const parsed = parseExpression("if(of = 0, max, max * value / of + early)", NAMES);
    expect("ok" in parsed && namesOf(parsed.ok)).toEqual(["of", "max", "value", "early"]);
  });
});

describe("printExpression", () => {
  it.each([
    ["((value)) + (2*3)", "value + 2 * 3"],
    ["1-(2-3)", "1 - (2 - 3)"],
    ["(1-2)-3", "1 - 2 - 3"],
    ["(1+2)*3", "(1 + 2) * 3"],
    ["1/(2*3)", "1 / (2 * 3)"],
    ["-(1+2)", "-(1 + 2)"],
    ["(-1)*2", "-1 * 2"],
    ["if(value≥0.50,max(1,2),(0))", "if(value >= 0.5, max(1, 2), 0)"],
  ])("writes %s as %s", (text, printed) => {
    const parsed = parseExpression(text, NAMES);
    expect("ok" in parsed && printExpression(parsed.ok)).toBe(printed);
  });

  it("writes what parses to the same expression", () => {
    fc.assert(
      fc.property(anyExpression(), (expression) => {
        expect(parseExpression(printExpression(expression), NAMES)).toEqual({ ok: expression });
      }),
    );
  });
});

function anyExpression(): fc.Arbitrary<Expression> {
  const { sum } = fc.letrec<{ sum: Expression; comparison: Expression }>((tie) => ({
    sum: fc.oneof(
      { depthSize: "small", withCrossShrink: true },
      fc.tuple(fc.nat(9999), fc.nat(2)).map(([digits, decimals]): Expression => {
        return { kind: "number", value: Rational.of(digits, 10 ** decimals) };
      }),
      fc.constantFrom(...NAMES).map((name): Expression => ({ kind: "name", name })),
      tie("sum").map((operand): Expression => ({ kind: "negation", operand })),
      fc
        .tuple(fc.constantFrom("+", "-", "*", "/"), tie("sum"), tie("sum"))
        .map(([operator, left, right]): Expression => ({ kind: "operation", operator, left, right })),
      fc
        .tuple(fc.constantFrom("min", "max"), fc.array(tie("sum"), { minLength: 2, maxLength: 3 }))
        .map(([name, args]): Expression => ({ kind: "call", name, args })),
      fc
        .tuple(tie("comparison"), tie("sum"), tie("sum"))
        .map((args): Expression => ({ kind: "call", name: "if", args })),
    ),
    comparison: fc
      .tuple(fc.constantFrom("=", "<>", "<", "<=", ">", ">="), tie("sum"), tie("sum"))
      .map(([operator, left, right]): Expression => ({ kind: "comparison", operator, left, right })),
  }));
  return sum;
}
