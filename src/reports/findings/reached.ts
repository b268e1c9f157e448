import type { ReachedThreshold } from "./model.ts";
import { share } from "./summary.ts";

/** The indices that published reports count areas by. */
const THRESHOLDS = [80, 90] as const;

/** How many of the indices that exist lie at 80 % or above, and at 90 %. */
export function reachedThresholds(
  indices: readonly (number | null)[],
  decimals: number,
): readonly ReachedThreshold[] {
  const known = indices.filter((index) => index !== null);
  return THRESHOLDS.map((threshold) => {
    const count = known.filter((index) => index >= threshold).length;
    return { threshold, count, of: known.length, share: share(count, known.length, decimals) };
  });
}
