import type { Rational } from "../shared/index.ts";
import type { Ranking, UnitToRank } from "./model.ts";

/**
 * Ranks the units of one group, best first. (Xếp hạng)
 *
 * Equal published values share a rank and the next is skipped: 1, 2, 2, 4. Tie-break areas part them by their
 * published index, in order. A unit without a value has no rank and is not counted.
 *
 * @example rankUnits([{ id: "a", value, tieBreak: [] }]).get("a") // { rank: 1, of: 1 }
 */
export function rankUnits(units: readonly UnitToRank[]): ReadonlyMap<string, Ranking> {
  const ranked = units.filter((unit) => unit.value !== undefined).sort(compareUnits);
  const ranks = new Map<string, Ranking>();
  let rank = 0;
  for (const [index, unit] of ranked.entries()) {
    const previous = ranked[index - 1];
    if (!previous || compareUnits(previous, unit) !== 0) rank = index + 1;
    ranks.set(unit.id, { rank, of: ranked.length });
  }
  return ranks;
}

/** Best first: by value, then by each tie-break area. */
function compareUnits(a: UnitToRank, b: UnitToRank): number {
  const pairs = [
    [a.value, b.value] as const,
    ...a.tieBreak.map((area, index) => [area, b.tieBreak[index]] as const),
  ];
  for (const [x, y] of pairs) {
    const order = compareFigures(y, x);
    if (order !== 0) return order;
  }
  return 0;
}

/** A figure that does not exist comes below every one that does. */
function compareFigures(a: Rational | undefined, b: Rational | undefined): number {
  if (a && b) return a.compare(b);
  return Number(a !== undefined) - Number(b !== undefined);
}
