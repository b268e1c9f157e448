import type { Leaf } from "../criteria/index.ts";
import type { Rational } from "../shared/index.ts";

/** Whether points lie between 0 and the leaf's maximum. */
export function isWithin({ maxScore }: Leaf, points: Rational): boolean {
  return !points.isNegative() && !points.isAbove(maxScore);
}
