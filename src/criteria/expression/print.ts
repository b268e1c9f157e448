import type { Expression } from "../expression.ts";

/**
 * The expression as text, with only the parentheses it needs; parsing it gives the same expression back.
 *
 * @example printExpression(parsed) // "max * min(1, value / (of - 2))"
 */
export function printExpression(expression: Expression): string {
  switch (expression.kind) {
    case "number":
      return expression.value.toText();
    case "name":
      return expression.name;
    case "negation":
      return `-${print(expression.operand, UNARY)}`;
    case "operation": {
      // Operations group to the left, so an equal one on the right needs its parentheses.
      const strength = strengthOf(expression);
      return `${print(expression.left, strength)} ${expression.operator} ${print(expression.right, strength + 1)}`;
    }
    case "comparison":
      return `${printExpression(expression.left)} ${expression.operator} ${printExpression(expression.right)}`;
    case "call":
      return `${expression.name}(${expression.args.map(printExpression).join(", ")})`;
  }
}

/** The names an expression may ask for, each once, in the order they appear. */
export function namesOf(expression: Expression): readonly string[] {
  const names = new Set<string>();
  const visit = (part: Expression): void => {
    if (part.kind === "name") names.add(part.name);
    for (const child of partsOf(part)) visit(child);
  };
  visit(expression);
  return [...names];
}

function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "number":
    case "name":
      return [];
    case "negation":
      return [expression.operand];
    case "operation":
    case "comparison":
      return [expression.left, expression.right];
    case "call":
      return expression.args;
  }
}

const SUM = 1;
const PRODUCT = 2;
const UNARY = 3;

function print(expression: Expression, atLeast: number): string {
  const text = printExpression(expression);
  return strengthOf(expression) < atLeast ? `(${text})` : text;
}

/** How tightly an expression holds its parts together. */
function strengthOf(expression: Expression): number {
  if (expression.kind !== "operation") return UNARY;
  return expression.operator === "+" || expression.operator === "-" ? SUM : PRODUCT;
}
