import { type Diagnostic, diagnose, type Outcome, type Rational } from "../shared/index.ts";
import {
  compareUnit,
  difference,
  findPrevious,
  findPreviousNode,
  type UnitIdentity,
  type UnitToCompare,
} from "./compare.ts";
import type { EarlierPeriods, FigureChange, PublishedPeriod, PublishedUnit } from "./model.ts";
import type { Standing } from "./rank-group.ts";
import { findSelfScoreJumps } from "./self-score-jumps.ts";

/** A unit's standing beside its earlier figures. (So sánh với kỳ trước) */
export interface Comparison {
  /** Its own earlier figures, or those of the units it was merged from; newest period first. */
  readonly previous: readonly { readonly period: string; readonly unit: PublishedUnit }[];
  /** Against the base period. */
  readonly change: FigureChange | undefined;
  /** Change of the published index by code of the area, against the base period. */
  readonly areaChanges: ReadonlyMap<string, Rational>;
}

/**
 * Holds the published figures of a group against earlier periods, one of which, the base, gives the changes.
 *
 * Areas that cannot be told to be the same have no change, and a note says so once a group.
 */
export function compareGroup(
  standings: readonly Standing[],
  identities: ReadonlyMap<string, UnitIdentity>,
  { periods, base }: EarlierPeriods,
): Outcome<ReadonlyMap<string, Comparison>> {
  const notes = new Map<string, Diagnostic>();
  const jumps: Diagnostic[] = [];
  const comparisons = new Map<string, Comparison>();
  for (const standing of standings) {
    const identity = identities.get(standing.card.unit);
    if (!identity) continue;
    const unit = toComparableUnit(standing, identity);
    const previous = periods.flatMap((period) =>
      findPrevious(unit, period).map((found) => ({ period: period.period, unit: found })),
    );
    const change = base && compareUnit(unit, base);
    const [before] = base && change ? findPrevious(unit, base) : [];
    const areaChanges =
      base && before ? compareAreas(standing, before, base, notes) : new Map<string, Rational>();
    if (base && !change) noteNoChange(unit, base, notes);
    if (base && before) jumps.push(...findSelfScoreJumps(standing, before, base));
    comparisons.set(identity.id, { previous, change, areaChanges });
  }
  return { value: comparisons, diagnostics: [...notes.values(), ...jumps] };
}

function compareAreas(
  { areas }: Standing,
  before: PublishedUnit,
  { period }: PublishedPeriod,
  notes: Map<string, Diagnostic>,
): ReadonlyMap<string, Rational> {
  const changes = new Map<string, Rational>();
  for (const { score, index } of areas) {
    const { code, name } = score.node;
    const area = findPreviousNode({ ...score.node, index }, before);
    const change = difference(index, area?.index);
    if (change) changes.set(code, change);
    if (area) continue;
    const args = { found: name, expected: period };
    notes.set(`area ${code}`, diagnose("ranking/area-not-comparable", { criterion: code }, args));
  }
  return changes;
}

/** A merged unit has no change of its own; it is only said which of the units it was merged from are not found. */
function noteNoChange(unit: UnitToCompare, base: PublishedPeriod, notes: Map<string, Diagnostic>): void {
  const { predecessors } = unit;
  const unknown = predecessors.filter(
    (predecessor) => findPrevious({ ...unit, predecessors: [predecessor] }, base).length === 0,
  );
  const found = predecessors.length > 0 ? unknown.join("; ") : unit.name;
  if (found === "" || (predecessors.length === 0 && !unit.isFinal)) return;
  const args = { found, expected: base.period };
  notes.set(`unit ${unit.id}`, diagnose("ranking/unit-not-comparable", { unit: unit.id }, args));
}

function toComparableUnit(standing: Standing, identity: UnitIdentity): UnitToCompare {
  const { card, total, index, rank, of, areas } = standing;
  return {
    ...identity,
    isFinal: card.status === "final",
    total,
    index,
    rank,
    of,
    class: standing.class,
    nodes: areas.map(({ score: { node }, index: area }) => ({
      code: node.code,
      name: node.name,
      index: area,
    })),
  };
}
