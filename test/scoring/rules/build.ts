import type { Datum } from "../../../src/answers/index.ts";
import type { Input, Leaf, ScoringRule } from "../../../src/criteria/index.ts";
import { canYield, type LeafData, type RuleResult, scoreByRule } from "../../../src/scoring/rules/index.ts";
import { describe as describeDiagnostic, diagnose, formatArg, Rational } from "../../../src/shared/index.ts";

/** A leaf of 2 points, unless said otherwise. */
export function leafOf(rule: ScoringRule, more: Partial<Leaf> = {}): Leaf {
  return {
    kind: "leaf",
    code: "1.1",
    name: "Tiêu chí",
    maxScore: Rational.of(2),
    previousCodes: [],
    source: "self",
    allowNotApplicable: false,
    fraction: false,
    inputs: [],
    mustHold: [],
    rule,
    ...more,
  };
}

/** A decimal, or a fraction "21/19". */
export function number(text: string): Rational {
  const [numerator = "", denominator = "1"] = text.split("/");
  return Rational.fromDecimal(numerator).dividedBy(Rational.fromDecimal(denominator));
}

export function input(key: string, more: Partial<Input> = {}): Input {
  return { key, label: `Dòng ${key}`, fraction: false, ...more };
}

/** A cell as read: "98%" is a percentage, a plain decimal a number, all else text. */
export function datum(text: string): Datum {
  const digits = /^(-?\d+(?:\.(\d+))?)(%?)$/.exec(text);
  const decimals = digits?.[2]?.length ?? 0;
  const read = digits ? { number: Rational.fromDecimal(digits[1] ?? "") } : {};
  return { text, ...read, percent: digits?.[3] === "%", decimals, place: { cell: "E5" } };
}

/** Data written as in a form: the value, the total, and further rows by key. */
export function data(value?: string, of?: string, inputs: Readonly<Record<string, string>> = {}): LeafData {
  return {
    ...(value !== undefined && { value: datum(value) }),
    ...(of !== undefined && { of: datum(of) }),
    inputs: new Map(Object.entries(inputs).map(([key, text]) => [key, datum(text)])),
  };
}

/** The points as text, "28/19", or the fault: "not-whole at value: 1.5, expected 0, 1, 2, …". */
export function outcome(result: RuleResult): string {
  if (result.kind === "points") return result.points.toText();
  const { found, expected } = result.args;
  const code = result.code.replace("scoring/", "");
  return `${code} at ${result.at}: ${formatArg(found, "en")}, expected ${formatArg(expected, "en")}`;
}

export function scoreOf(leaf: Leaf, given: LeafData, peers: readonly string[] = []): string {
  return outcome(scoreByRule(leaf, given, peers.map(number)));
}

/** The rate a score worked from, at two digits. */
export function rateOf(leaf: Leaf, given: LeafData): string | undefined {
  const result = scoreByRule(leaf, given, []);
  return result.kind === "points" ? result.rate?.toFixed(2) : undefined;
}

export function yields(leaf: Leaf, points: string): boolean {
  return canYield(leaf, number(points));
}

/** The message of a fault in Vietnamese. */
export function messageOf(leaf: Leaf, given: LeafData): string {
  const result = scoreByRule(leaf, given, []);
  if (result.kind === "points") return "";
  return describeDiagnostic(diagnose(result.code, {}, result.args), "vi").message;
}
