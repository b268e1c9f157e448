import { Rational } from "../../shared/index.ts";
import type { Expression } from "../expression.ts";

/** The values something can take, ends included; no end where there is no limit. */
export interface Interval {
  readonly low?: Rational;
  readonly high?: Rational;
}

const ANY: Interval = {};

/**
 * Bounds that no value of the expression goes beyond, whatever its names hold within theirs.
 *
 * They may be wider than need be, for each name counts anew where it stands twice; so what lies outside them is proved
 * to be out of reach, and what lies inside is not proved to be within it.
 *
 * @example rangeOfExpression(parsed("min(value, 5)"), () => ({})) // { high: 5 }
 */
export function rangeOfExpression(expression: Expression, limitsOf: (name: string) => Interval): Interval {
  const range = (part: Expression) => rangeOfExpression(part, limitsOf);
  switch (expression.kind) {
    case "number":
      return point(expression.value);
    case "name":
      return limitsOf(expression.name);
    case "negation":
      return negated(range(expression.operand));
    case "comparison":
      return { low: Rational.zero, high: Rational.one };
    case "operation":
      return operate(expression.operator, range(expression.left), range(expression.right));
    case "call": {
      if (expression.name !== "if") return pick(expression.name, expression.args.map(range));
      return union(expression.args.slice(1).map(range));
    }
  }
}

function operate(operator: "+" | "-" | "*" | "/", a: Interval, b: Interval): Interval {
  switch (operator) {
    case "+":
      return sum(a, b);
    case "-":
      return sum(a, negated(b));
    case "*":
      return product(a, b);
    case "/":
      return product(a, reciprocal(b));
  }
}

function point(value: Rational): Interval {
  return { low: value, high: value };
}

function negated({ low, high }: Interval): Interval {
  return interval(high?.negated(), low?.negated());
}

function sum(a: Interval, b: Interval): Interval {
  return interval(a.low && b.low && a.low.plus(b.low), a.high && b.high && a.high.plus(b.high));
}

function product(a: Interval, b: Interval): Interval {
  if (a.low && a.high && b.low && b.high) {
    const corners = [a.low.times(b.low), a.low.times(b.high), a.high.times(b.low), a.high.times(b.high)];
    return { low: Rational.min(...corners), high: Rational.max(...corners) };
  }
  if (isZero(a) || isZero(b)) return point(Rational.zero);
  // Where one side has no limit only the sign of both can still bound the product.
  if (isNegative(a)) return negated(product(negated(a), b));
  if (isNegative(b)) return negated(product(a, negated(b)));
  return a.low && b.low && !a.low.isNegative() && !b.low.isNegative() ? { low: a.low.times(b.low) } : ANY;
}

/** 1 over what is not 0: of what lies on one side of 0, or else anything. */
function reciprocal(divisor: Interval): Interval {
  if (isNegative(divisor)) return negated(reciprocal(negated(divisor)));
  const { low, high } = divisor;
  if (!low || low.isNegative() || isZero(divisor)) return ANY;
  return interval(
    high ? Rational.one.dividedBy(high) : Rational.zero,
    low.isZero() ? undefined : Rational.one.dividedBy(low),
  );
}

function pick(name: "min" | "max", parts: readonly Interval[]): Interval {
  if (name === "max") return negated(pick("min", parts.map(negated)));
  const highs = parts.flatMap(({ high }) => high ?? []);
  return interval(lowest(parts), highs.length > 0 ? Rational.min(...highs) : undefined);
}

function union(parts: readonly Interval[]): Interval {
  return interval(lowest(parts), lowest(parts.map(negated))?.negated());
}

function lowest(parts: readonly Interval[]): Rational | undefined {
  const lows = parts.flatMap(({ low }) => low ?? []);
  return lows.length === parts.length ? Rational.min(...lows) : undefined;
}

function interval(low: Rational | undefined, high: Rational | undefined): Interval {
  return { ...(low && { low }), ...(high && { high }) };
}

function isZero({ low, high }: Interval): boolean {
  return low?.isZero() === true && high?.isZero() === true;
}

/** Whether all of it lies at 0 or below, and some of it below. */
function isNegative({ low, high }: Interval): boolean {
  return high !== undefined && !high.isAbove(Rational.zero) && !low?.isZero();
}
