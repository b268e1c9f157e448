import { Rational } from "../../shared/index.ts";
import { type Expression, evaluateExpression, namesOf, printExpression } from "../expression.ts";
import type { FormulaRule, Leaf } from "../model.ts";

/** What all tries together may work out, in parts of an expression: more would be felt each time a set is opened. */
const MOST_WORK = 10_000;

/** Numbers of the kind that forms hold; those of the formula itself come first. */
const COMMON = [1, 0, 100, 2, 10, 50, 5, 3, 4, 20, 99, 1000].map((value) => Rational.of(value));

/**
 * What the formula gives for data of many kinds that meet the leaf's equations, until it comes to one of the wanted
 * points. What is reached so is proved to be within reach.
 *
 * Equations over data that the formula does not use are left aside: such data can be whatever the equation needs.
 */
export function* sampleFormula(rule: FormulaRule, leaf: Leaf): Generator<Rational> {
  const names = namesOf(rule.expression).filter((name) => name !== "max");
  const equations = leaf.mustHold.filter(({ left, right }) =>
    [...namesOf(left), ...namesOf(right)].every((name) => name === "max" || names.includes(name)),
  );
  const mostTries = Math.max(1, Math.floor(MOST_WORK / sizeOf(rule.expression)));
  for (const values of combinations(names, candidatesOf(rule.expression), leaf, mostTries)) {
    const meetsAll = equations.every(({ left, right }) => {
      const [a, b] = [evaluateExpression(left, values), evaluateExpression(right, values)];
      return a instanceof Rational && b instanceof Rational && a.equals(b);
    });
    const result = evaluateExpression(rule.expression, values);
    if (meetsAll && result instanceof Rational) yield result;
  }
}

function* combinations(
  names: readonly string[],
  candidates: readonly Rational[],
  leaf: Leaf,
  mostTries: number,
): Generator<ReadonlyMap<string, Rational>> {
  // So many values of each name that all their combinations stay below the limit.
  let each = candidates.length;
  while (each > 2 && each ** names.length > mostTries) each -= 1;
  const tried = candidates.slice(0, each);
  const all = Math.min(each ** names.length, mostTries);
  for (let number = 0; number < all; number += 1) {
    const values = new Map([["max", leaf.maxScore]]);
    let rest = number;
    for (const name of names) {
      const value = tried[rest % each];
      if (value && (value.isWhole() || allowsFractions(leaf, name))) values.set(name, value);
      rest = Math.floor(rest / each);
    }
    yield values;
  }
}

/** The numbers that stand in the formula with their neighbours, then common ones, each once. */
function candidatesOf(expression: Expression): readonly Rational[] {
  const own = constantsOf(expression).filter((value) => !value.isNegative());
  const [one = Rational.one, zero = Rational.zero, ...others] = COMMON;
  const near = own.flatMap((value) => [value, value.plus(Rational.one)]);
  const all = [one, zero, ...near, ...others];
  return [...new Map(all.map((value) => [value.toFraction(), value])).values()];
}

function constantsOf(expression: Expression): Rational[] {
  switch (expression.kind) {
    case "number":
      return [expression.value];
    case "name":
      return [];
    case "negation":
      return constantsOf(expression.operand);
    case "operation":
    case "comparison":
      return [...constantsOf(expression.left), ...constantsOf(expression.right)];
    case "call":
      return expression.args.flatMap(constantsOf);
  }
}

/** The length of what is written grows with the numbers, names and signs in it. */
function sizeOf(expression: Expression): number {
  return printExpression(expression).split(" ").length;
}

function allowsFractions({ inputs, fraction }: Leaf, name: string): boolean {
  return inputs.find(({ key }) => key === name)?.fraction ?? fraction;
}
