import { isSameText, type Rational } from "../shared/index.ts";
import type { FigureChange, PublishedNode, PublishedPeriod, PublishedUnit } from "./model.ts";

/** What comparing needs to know of a unit beside its figures. */
export interface UnitIdentity {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  /** Other names, old ones among them. */
  readonly aliases: readonly string[];
  /** Units it was merged from: it is shown beside them, and has no change. */
  readonly predecessors: readonly string[];
}

/** The unit whose figures are held against earlier ones. */
export type UnitToCompare = PublishedUnit & UnitIdentity;

/** The earlier figures of a unit: its own, or those of the units it was merged from. */
export function findPrevious(unit: UnitIdentity, earlier: PublishedPeriod): readonly PublishedUnit[] {
  const find = (text: string) =>
    earlier.units.find(({ id }) => isSameText(id, text)) ??
    earlier.units.find(({ name }) => isSameText(name, text));
  if (unit.predecessors.length > 0)
    return unit.predecessors.flatMap((predecessor) => find(predecessor) ?? []);
  for (const text of [unit.id, unit.name, ...unit.aliases]) {
    const found = find(text);
    if (found) return [found];
  }
  return [];
}

/**
 * How the published figures of a unit changed since an earlier period; undefined where it had none to compare, was
 * merged, or is incomplete in one of the two. (Mức tăng giảm)
 *
 * `rankGain` exists only where both ranks are of the same group.
 *
 * @example compareUnit(unit, earlier)?.rankGain // 6: from rank 12 to rank 6
 */
export function compareUnit(unit: UnitToCompare, earlier: PublishedPeriod): FigureChange | undefined {
  const [previous] = findPrevious(unit, earlier);
  if (!previous || unit.predecessors.length > 0 || !unit.isFinal || !previous.isFinal) return undefined;
  const isSameGroup = previous.group === undefined || previous.group === unit.group;
  const isRanked = unit.rank !== undefined && previous.rank !== undefined;
  return {
    total: difference(unit.total, previous.total),
    index: difference(unit.index, previous.index),
    rankGain: isSameGroup && isRanked ? previous.rank - unit.rank : undefined,
  };
}

/** A node of this period, as it may be known in an earlier one. */
export interface ComparableNode extends PublishedNode {
  readonly previousCodes: readonly string[];
}

/**
 * The same node in an earlier period: the one that `previousCodes` names, else the one of the same code and name.
 * Undefined where neither says that two nodes are the same.
 */
export function findPreviousNode(node: ComparableNode, earlier: PublishedUnit): PublishedNode | undefined {
  const renamed = earlier.nodes.find(({ code }) =>
    node.previousCodes.some((previous) => isSameText(previous, code)),
  );
  if (renamed) return renamed;
  return earlier.nodes.find(
    ({ code, name }) =>
      isSameText(code, node.code) &&
      (name === undefined || node.name === undefined || isSameText(name, node.name)),
  );
}

/** Later − earlier; undefined where one of the two does not exist. */
export function difference(later: Rational | undefined, earlier: Rational | undefined): Rational | undefined {
  return later && earlier ? later.minus(earlier) : undefined;
}
