import type { Expression } from "../../criteria/index.ts";
import type { Rational } from "../../shared/index.ts";

/** A number in a formula: what no decimal writes is a division, what is below 0 stands in parentheses. */
export function excelNumber(value: Rational): string {
  const text = value.toText();
  return value.isNegative() || text.includes("/") ? `(${text})` : text;
}

/** All of the conditions, each once; one alone needs no AND. */
export function allOf(conditions: readonly string[]): string {
  const distinct = [...new Set(conditions)];
  return distinct.length === 1 ? distinct.join() : `AND(${distinct.join(",")})`;
}

/**
 * Whether two numbers compare so, as exact ones would: 57/100*100 is not 57 in a spreadsheet, but it is at 9 digits.
 */
export function compares(left: string, operator: string, right: string): string {
  return `ROUND((${left})-(${right}),9)${operator}0`;
}

/**
 * An expression of a criteria set as a spreadsheet computes it.
 *
 * @param cellOf the cell, or number, that a name stands for
 * @example excelExpression(parsed, (name) => ({ value: "F12", of: "G12" })[name] ?? "0") // "F12/G12"
 */
export function excelExpression(expression: Expression, cellOf: (name: string) => string): string {
  const print = (part: Expression): string => excelExpression(part, cellOf);
  switch (expression.kind) {
    case "number":
      return excelNumber(expression.value);
    case "name":
      return cellOf(expression.name);
    case "negation":
      return `(0-${print(expression.operand)})`;
    case "operation":
      return `(${print(expression.left)}${expression.operator}${print(expression.right)})`;
    case "comparison":
      return compares(print(expression.left), expression.operator, print(expression.right));
    case "call":
      return `${expression.name.toUpperCase()}(${expression.args.map(print).join(",")})`;
  }
}
