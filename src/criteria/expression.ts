import type { Rational } from "../shared/index.ts";

export { type Evaluation, evaluateExpression } from "./expression/evaluate.ts";
export { type ExpressionFault, type Parsed, parseEquation, parseExpression } from "./expression/parse.ts";
export { namesOf, printExpression } from "./expression/print.ts";

/**
 * A formula or one side of an equation, parsed. Total: it always ends, and reaches nothing but its names.
 *
 * The language: decimals with a dot ("0.5": the comma parts arguments), names (a letter, then letters,
 * digits, "_"), + − × ÷ (also - * /), parentheses, min(a, b, …), max(a, b, …) and if(condition, then,
 * else), whose condition is one comparison: = ≠ < ≤ > ≥ (also == <> != <= >=). `max` is the leaf's points
 * where no parenthesis follows it.
 */
export type Expression =
  | { readonly kind: "number"; readonly value: Rational }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "negation"; readonly operand: Expression }
  | {
      readonly kind: "operation";
      readonly operator: "+" | "-" | "*" | "/";
      readonly left: Expression;
      readonly right: Expression;
    }
  | {
      readonly kind: "comparison";
      readonly operator: "=" | "<>" | "<" | "<=" | ">" | ">=";
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "call"; readonly name: "min" | "max" | "if"; readonly args: readonly Expression[] };
