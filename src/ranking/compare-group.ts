import { type Diagnostic, diagnose, type Outcome, type Rational } from "../shared/index.ts";
import { compareUnit, difference, findPrevious, findPreviousNode, type UnitToCompare } from "./compare.ts";
import type { FigureChange, PublishedPeriod, PublishedUnit } from "./model.ts";
import type { Standing } from "./rank-group.ts";

/** A unit's standing beside its earlier figures. (So sánh với kỳ trước) */
export interface Comparison {
  /** Its own earlier figures, or those of the units it was merged from; newest period first. */
  readonly previous: readonly { readonly period: string; readonly unit: PublishedUnit }[];
  /** Against the first earlier period. */
  readonly change: FigureChange | undefined;
  /** Change of the published index by code of the area, against the first earlier period. */
  readonly areaChanges: ReadonlyMap<string, Rational>;
}

/** What comparing needs to know of a unit beside its standing. */
export interface UnitIdentity {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly predecessors: readonly string[];
}

/**
 * Holds the published figures of a group against earlier periods, the first of which gives the changes.
 *
 * Areas that cannot be told to be the same have no change, and a note says so once a group.
 */
export function compareGroup(
  standings: readonly Standing[],
  identities: ReadonlyMap<string, UnitIdentity>,
  earlier: readonly PublishedPeriod[],
): Outcome<ReadonlyMap<string, Comparison>> {
  const notes = new Map<string, Diagnostic>();
  const comparisons = new Map<string, Comparison>();
  const [first] = earlier;
  for (const standing of standings) {
    const identity = identities.get(standing.card.unit);
    if (!identity) continue;
    const unit = toComparableUnit(standing, identity);
    const previous = earlier.flatMap((period) =>
      findPrevious(unit, period).map((found) => ({ period: period.period, unit: found })),
    );
    const change = first && compareUnit(unit, first);
    const areaChanges = new Map<string, Rational>();
    const before = first && change && findPrevious(unit, first)[0];
    if (first && !change) noteNoChange(unit, first, notes);
    for (const { score, index } of before ? standing.areas : []) {
      const area = before && findPreviousNode({ ...score.node, index }, before);
      const areaChange = difference(index, area?.index);
      if (areaChange) areaChanges.set(score.node.code, areaChange);
      if (!area) {
        const place = { criterion: score.node.code };
        notes.set(
          score.node.code,
          diagnose("ranking/area-not-comparable", place, {
            found: score.node.name,
            expected: first?.period ?? "",
          }),
        );
      }
    }
    comparisons.set(identity.id, { previous, change, areaChanges });
  }
  return { value: comparisons, diagnostics: [...notes.values()] };
}

function noteNoChange(
  unit: UnitToCompare,
  { period }: PublishedPeriod,
  notes: Map<string, Diagnostic>,
): void {
  if (!unit.isFinal || unit.predecessors.length > 0) return;
  notes.set(
    `unit ${unit.id}`,
    diagnose("ranking/unit-not-comparable", { unit: unit.id }, { found: unit.name, expected: period }),
  );
}

function toComparableUnit(standing: Standing, identity: UnitIdentity): UnitToCompare {
  return {
    ...identity,
    isFinal: standing.card.status === "final",
    total: standing.total,
    index: standing.index,
    rank: standing.rank,
    of: standing.of,
    class: standing.class,
    nodes: standing.areas.map(({ score, index }) => ({
      code: score.node.code,
      name: score.node.name,
      index,
    })),
  };
}
