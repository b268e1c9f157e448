import type { Expression } from "../expression.ts";
import { type ExpressionFault, OPERATORS, Parser } from "./parser.ts";

export type { ExpressionFault } from "./parser.ts";

export type Parsed<T> = { readonly ok: T } | { readonly fault: ExpressionFault };

/**
 * Parses a formula over the given names.
 *
 * @example parseExpression("max * value / of", ["max", "value", "of"])
 * @example parseExpression("2 *", []) // { fault: { kind: "ended", position: 4, … } }
 */
export function parseExpression(text: string, names: readonly string[]): Parsed<Expression> {
  const parser = new Parser(text, names);
  const sum = parser.parseSum();
  parser.take("end", OPERATORS);
  return parser.fault ? { fault: parser.fault } : { ok: sum };
}

/**
 * Parses an equation: one "=" with arithmetic on both sides.
 *
 * @example parseEquation("early + onTime = total", ["early", "onTime", "total"])
 */
export function parseEquation(
  text: string,
  names: readonly string[],
): Parsed<{ readonly left: Expression; readonly right: Expression }> {
  const parser = new Parser(text, names);
  const left = parser.parseSum();
  parser.take("=", `=, ${OPERATORS}`);
  const right = parser.parseSum();
  parser.take("end", OPERATORS);
  return parser.fault ? { fault: parser.fault } : { ok: { left, right } };
}
