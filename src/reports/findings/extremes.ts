/** The units that changed most, and by how much; several where they tie. */
export interface Extreme {
  readonly change: number;
  readonly units: readonly string[];
}

/** The largest rise and the largest fall; undefined where nothing rose or fell. */
export interface Extremes {
  readonly rise: Extreme | undefined;
  readonly fall: Extreme | undefined;
}

/**
 * Finds who rose and who fell most. (Tăng nhiều nhất, giảm nhiều nhất)
 *
 * @example findExtremes([{ unit: "A", change: 2 }, { unit: "B", change: 0 }]) // rise: A by 2, fall: none
 */
export function findExtremes(
  changes: readonly { readonly unit: string; readonly change: number | null | undefined }[],
): Extremes {
  const known = changes.flatMap(({ unit, change }) => (change == null ? [] : [{ unit, change }]));
  const highest = Math.max(0, ...known.map(({ change }) => change));
  const lowest = Math.min(0, ...known.map(({ change }) => change));
  const at = (change: number): Extreme | undefined =>
    change === 0
      ? undefined
      : { change, units: known.filter((one) => one.change === change).map(({ unit }) => unit) };
  return { rise: at(highest), fall: at(lowest) };
}
