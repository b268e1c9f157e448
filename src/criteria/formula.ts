import { type Diagnostic, type DiagnosticCode, diagnose, type Outcome, type Place } from "../shared/index.ts";
import { type ExpressionFault, parseEquation, parseExpression } from "./expression.ts";
import type { FormulaRule, MustHold } from "./model.ts";

const CODES: Readonly<Record<ExpressionFault["kind"], DiagnosticCode>> = {
  unexpected: "criteria/formula-unexpected",
  ended: "criteria/formula-ended",
  "unknown-name": "criteria/formula-unknown-name",
  "too-long": "criteria/formula-too-complex",
  "too-deep": "criteria/formula-too-complex",
};

/** The rule of a formula; undefined, with the reason, where the text is none over these names. */
export function resolveFormula(
  text: string,
  names: readonly string[],
  place: Place,
): Outcome<FormulaRule | undefined> {
  const parsed = parseExpression(text, names);
  if ("fault" in parsed) return { value: undefined, diagnostics: [toDiagnostic(parsed.fault, text, place)] };
  return { value: { kind: "formula", expression: parsed.ok, text }, diagnostics: [] };
}

/** An equation that a leaf's data must meet; undefined, with the reason, where the text is none. */
export function resolveEquation(
  text: string,
  names: readonly string[],
  place: Place,
): Outcome<MustHold | undefined> {
  const parsed = parseEquation(text, names);
  if ("fault" in parsed) return { value: undefined, diagnostics: [toDiagnostic(parsed.fault, text, place)] };
  return { value: { text, ...parsed.ok }, diagnostics: [] };
}

function toDiagnostic(fault: ExpressionFault, text: string, place: Place): Diagnostic {
  const { position, found, expected } = fault;
  return diagnose(CODES[fault.kind], place, { text, position, found, expected });
}
