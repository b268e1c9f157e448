import { evaluateExpression, type Leaf, namesOf } from "../criteria/index.ts";
import { type Diagnostic, diagnose, type Place, Rational } from "../shared/index.ts";
import { type LeafData, numbersOf } from "./rules/index.ts";

/**
 * Holds a leaf's data against its equations ("early + onTime = total"); one that fails names both sides.
 *
 * @param mustBeComplete whether an equation whose data are not all there is reported, which a fault in the data does
 *   already
 */
export function checkEquations(
  leaf: Leaf,
  data: LeafData,
  place: Place,
  mustBeComplete: boolean,
): Diagnostic[] {
  const values = new Map([["max", leaf.maxScore], ...numbersOf(leaf, data)]);
  return leaf.mustHold.flatMap(({ text, left, right }) => {
    const names = new Set([...namesOf(left), ...namesOf(right)]);
    const absent = [...names].filter((name) => !values.has(name));
    if (absent.length > 0) {
      const args = { found: absent.join(", "), expected: text };
      return mustBeComplete ? [diagnose("scoring/equation-incomplete", place, args)] : [];
    }
    const [a, b] = [evaluateExpression(left, values), evaluateExpression(right, values)];
    if (!(a instanceof Rational) || !(b instanceof Rational))
      return [diagnose("scoring/equation-undefined", place, { found: "÷ 0", expected: text })];
    if (a.equals(b)) return [];
    return [diagnose("scoring/equation-fails", place, { equation: text, found: a, expected: b })];
  });
}
