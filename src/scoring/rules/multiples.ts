import { Rational } from "../../shared/index.ts";

const MANY = 50;

/** Whether an amount is some whole number, 0 included, of equal steps. */
export function isMultipleOf(amount: Rational, step: Rational): boolean {
  if (amount.isZero() || step.isZero()) return amount.isZero();
  const times = amount.dividedBy(step);
  return times.isWhole() && !times.isNegative();
}

/** 0, the step, twice the step … and the top itself; undefined where they are too many to list. */
export function multiplesUpTo(step: Rational, top: Rational): readonly Rational[] | undefined {
  if (step.isZero() || top.dividedBy(step).isAbove(Rational.of(MANY))) return undefined;
  const multiples: Rational[] = [];
  for (let amount = Rational.zero; amount.isBelow(top); amount = amount.plus(step)) multiples.push(amount);
  return [...multiples, top];
}
