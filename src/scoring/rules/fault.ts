import type { Leaf } from "../../criteria/index.ts";
import type { DiagnosticArg, DiagnosticArgs, DiagnosticCode, Rational } from "../../shared/index.ts";
import type { RuleFault, RuleResult } from "./rule.ts";

export function fault(
  code: DiagnosticCode,
  at: string,
  found: DiagnosticArg,
  expected: DiagnosticArg,
  more: DiagnosticArgs = {},
): RuleFault {
  return { kind: "fault", code, at, args: { found, expected, ...more } };
}

export function isFault<T extends object>(value: T | RuleFault): value is RuleFault {
  return "kind" in value && value.kind === "fault";
}

export function pointsOf(points: Rational, rate?: Rational): RuleResult {
  return rate ? { kind: "points", points, rate } : { kind: "points", points };
}

/** A denominator of 0, where "Không áp dụng" may be what the unit meant. */
export function zeroDenominator(leaf: Leaf, at: string, found: string): RuleFault {
  const code = leaf.allowNotApplicable
    ? "scoring/zero-denominator-may-not-apply"
    : "scoring/zero-denominator";
  return fault(code, at, found, "> 0");
}

/** "0–1,5" */
export function rangeOf(from: Rational, to: Rational): DiagnosticArg {
  return [from, "–", to];
}

/** "0; 0,5; 1" */
export function listOf(values: readonly (string | Rational)[]): DiagnosticArg {
  return values.flatMap((value, index) => (index === 0 ? [value] : ["; ", value]));
}
