import { Rational } from "../../shared/index.ts";
import type { Expression } from "../expression.ts";

/** The value, or why there is none: a name that has none, or the divisor that came to 0. */
export type Evaluation =
  | Rational
  | { readonly kind: "missing"; readonly name: string }
  | { readonly kind: "division-by-zero"; readonly divisor: Expression };

/** A number of more digits above or below the fraction bar counts as none: exact work with it could take hours. */
const LARGEST = 10n ** 40n;

/**
 * The exact value of an expression. It reads no name it does not need: of an `if` only the branch taken.
 *
 * Each part is worked out at most once, and both the parts and the digits of what they name are bounded: it
 * takes a second or two at the very worst, microseconds as a rule.
 *
 * @example evaluateExpression(parsed, new Map([["value", Rational.of(14)], ["of", Rational.of(19)]]))
 */
export function evaluateExpression(
  expression: Expression,
  values: ReadonlyMap<string, Rational>,
): Evaluation {
  const evaluate = (part: Expression) => evaluateExpression(part, values);
  switch (expression.kind) {
    case "number":
      return expression.value;
    case "name":
      return usable(values.get(expression.name)) ?? { kind: "missing", name: expression.name };
    case "negation": {
      const operand = evaluate(expression.operand);
      return operand instanceof Rational ? operand.negated() : operand;
    }
    case "comparison":
    case "operation": {
      const left = evaluate(expression.left);
      if (!(left instanceof Rational)) return left;
      const right = evaluate(expression.right);
      if (!(right instanceof Rational)) return right;
      if (expression.kind === "comparison") return compare(expression.operator, left, right);
      if (expression.operator === "/" && right.isZero())
        return { kind: "division-by-zero", divisor: expression.right };
      return operate(expression.operator, left, right);
    }
    case "call":
      return expression.name === "if"
        ? choose(expression.args, evaluate)
        : pick(expression.name, expression.args, evaluate);
  }
}

function usable(value: Rational | undefined): Rational | undefined {
  if (value === undefined) return undefined;
  const { numerator, denominator } = value.abs();
  return numerator < LARGEST && denominator < LARGEST ? value : undefined;
}

type Evaluate = (part: Expression) => Evaluation;

/** The parser sees to three arguments; a tree built otherwise is short of one, and says so. */
function choose([condition, then, otherwise]: readonly Expression[], evaluate: Evaluate): Evaluation {
  if (!condition || !then || !otherwise) return { kind: "missing", name: "if" };
  const holds = evaluate(condition);
  if (!(holds instanceof Rational)) return holds;
  return evaluate(holds.isZero() ? otherwise : then);
}

function pick(name: "min" | "max", args: readonly Expression[], evaluate: Evaluate): Evaluation {
  const values: Rational[] = [];
  for (const arg of args) {
    const value = evaluate(arg);
    if (!(value instanceof Rational)) return value;
    values.push(value);
  }
  if (values.length === 0) return { kind: "missing", name };
  return Rational[name](...values);
}

function operate(operator: "+" | "-" | "*" | "/", left: Rational, right: Rational): Rational {
  switch (operator) {
    case "+":
      return left.plus(right);
    case "-":
      return left.minus(right);
    case "*":
      return left.times(right);
    case "/":
      return left.dividedBy(right);
  }
}

/** 1 where the comparison holds, else 0. */
function compare(
  operator: (Expression & { kind: "comparison" })["operator"],
  left: Rational,
  right: Rational,
): Rational {
  const order = left.compare(right);
  const holds = {
    "=": order === 0,
    "<>": order !== 0,
    "<": order < 0,
    "<=": order <= 0,
    ">": order > 0,
    ">=": order >= 0,
  };
  return holds[operator] ? Rational.one : Rational.zero;
}
