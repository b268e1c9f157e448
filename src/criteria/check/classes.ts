import { type Diagnostic, diagnose, Rational, toComparable } from "../../shared/index.ts";
import type { ClassBand, CriteriaSet } from "../model.ts";
import { repeated } from "./check.ts";

/**
 * Whether the classes stand best first, each from a lower index than the one above.
 *
 * A lowest class above 0 is a note: units below it have no class, which may be what the decision wants.
 */
export function checkClassOrder({ classes }: CriteriaSet, file: string): Diagnostic[] {
  const disorder = pairs(classes).flatMap(([upper, lower, index]) => {
    if (lower.from.isBelow(upper.from)) return [];
    const args = { name: lower.name, found: lower.from, above: upper.name, expected: upper.from };
    return [diagnose("criteria/class-order", { file, cell: `classes[${index}].from` }, args)];
  });
  const lowest = classes.at(-1);
  if (!lowest?.from.isAbove(Rational.zero)) return disorder;
  const place = { file, cell: `classes[${classes.length - 1}].from` };
  return [
    ...disorder,
    diagnose("criteria/lowest-class", place, { name: lowest.name, found: lowest.from, expected: 0 }),
  ];
}

/**
 * Whether the ranges as the decision prints them leave no index out and none in two classes.
 *
 * A class is closed below and open above, so its `to` should be the `from` of the next class up: "Khá 65–80;
 * Trung bình 50–64" leaves out all between 64 and 65. A `to` one published digit short ("80–89,99" below 90)
 * leaves none out. The top class ends at 100 or above.
 */
export function checkClassRanges({ classes, decimals }: CriteriaSet, file: string): Diagnostic[] {
  const digit = Rational.of(1n, 10n ** BigInt(decimals));
  return classes.flatMap(({ name, from, to }, index) => {
    const upper = classes[index - 1];
    if (to === undefined || (upper && !from.isBelow(upper.from))) return [];
    const place = { file, cell: `classes[${index}].to` };
    if (to.isBelow(from))
      return [diagnose("criteria/class-reversed", place, { name, found: to, expected: from })];
    if (upper === undefined) {
      const isOpen = to.isBelow(Rational.hundred);
      return isOpen
        ? [diagnose("criteria/class-top", place, { name, found: to, expected: Rational.hundred })]
        : [];
    }
    const args = { name, found: to, above: upper.name, expected: upper.from };
    if (to.isAbove(upper.from)) return [diagnose("criteria/class-overlap", place, args)];
    return to.plus(digit).isBelow(upper.from) ? [diagnose("criteria/class-gap", place, args)] : [];
  });
}

/** Whether every class has a name of its own. */
export function checkClassNames({ classes }: CriteriaSet, file: string): Diagnostic[] {
  return repeated(classes, ({ name }) => toComparable(name)).map(([{ name }, index, first]) =>
    diagnose(
      "criteria/class-twice",
      { file, cell: `classes[${index}].name` },
      { found: name, first: `classes[${first}].name` },
    ),
  );
}

function pairs(classes: readonly ClassBand[]): [ClassBand, ClassBand, number][] {
  return classes.flatMap((lower, index): [ClassBand, ClassBand, number][] => {
    const upper = classes[index - 1];
    return upper ? [[upper, lower, index]] : [];
  });
}
