import { published } from "./fraction.ts";
import type { RawSet, RawUnit } from "./raw-set.ts";
import type { NodeVerdict, UnitVerdict } from "./verdict.ts";

/** Incomplete units have no rank, unless the ranks are provisional; their complete areas have one. */
export function rank(
  set: RawSet,
  units: readonly RawUnit[],
  verdicts: readonly UnitVerdict[],
  provisional: boolean,
): readonly UnitVerdict[] {
  const mayRank = (verdict: UnitVerdict) => units.some(({ id, ranked }) => ranked && id === verdict.id);
  const ranked = verdicts.filter(
    (verdict) =>
      mayRank(verdict) && (provisional || verdict.status === "final") && keyOf(set, verdict)[0] !== null,
  );
  return verdicts.map((verdict) => {
    const better = ranked.filter((other) => isAhead(keyOf(set, other), keyOf(set, verdict)));
    const areas = verdict.areas.map((area, index) => {
      const rivals = verdicts.filter(mayRank).flatMap(({ areas: others }) => others[index] ?? []);
      const isRanked = (one: NodeVerdict) => one.index !== null && one.state !== "missing";
      if (!mayRank(verdict) || !isRanked(area)) return area;
      const ahead = rivals.filter((other) => isRanked(other) && isAhead([other.index], [area.index]));
      return { ...area, rank: ahead.length + 1 };
    });
    return {
      ...verdict,
      areas,
      of: ranked.length,
      rank: ranked.includes(verdict) ? better.length + 1 : null,
    };
  });
}

/** What is compared first, then what parts equals. */
function keyOf(set: RawSet, verdict: UnitVerdict): readonly (number | null)[] {
  const first = set.rankBy === "total" ? published(verdict.total, set.decimals ?? 2) : verdict.index;
  const breakers = (set.tieBreak ?? []).map(
    (code) => verdict.areas.find((area) => area.code === code)?.index ?? null,
  );
  return [first, ...breakers];
}

function isAhead(a: readonly (number | null)[], b: readonly (number | null)[]): boolean {
  const at = a.findIndex((figure, index) => figure !== b[index]);
  return at >= 0 && (a[at] ?? -1) > (b[at] ?? -1);
}
