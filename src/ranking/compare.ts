import { isSameText, type Rational } from "../shared/index.ts";
import type { FigureChange, PublishedNode, PublishedPeriod, PublishedUnit } from "./model.ts";

/** The unit whose figures are held against earlier ones. */
export interface UnitToCompare extends PublishedUnit {
  /** Units it was merged from: it is shown beside them, and has no change. */
  readonly predecessors: readonly string[];
}

/**
 * The earlier figures of a unit: its own, or those of the units it was merged from.
 */
export function findPrevious(unit: UnitToCompare, earlier: PublishedPeriod): readonly PublishedUnit[] {
  const find = (text: string) =>
    earlier.units.find(({ id, name }) => isSameText(id, text) || isSameText(name, text));
  if (unit.predecessors.length > 0)
    return unit.predecessors.flatMap((predecessor) => find(predecessor) ?? []);
  return [find(unit.id) ?? find(unit.name)].filter((found) => found !== undefined);
}

/**
 * How the published figures of a unit changed since an earlier period; undefined where it had none to compare.
 *
 * `rankGain` exists only where both ranks are of the same group.
 */
export function compareUnit(unit: UnitToCompare, earlier: PublishedPeriod): FigureChange | undefined {
  const [previous] = findPrevious(unit, earlier);
  if (!previous || unit.predecessors.length > 0 || !unit.isFinal || !previous.isFinal) return undefined;
  const isSameGroup = previous.group === undefined || previous.group === unit.group;
  const ranked = isSameGroup && unit.rank !== undefined && previous.rank !== undefined;
  return {
    total: difference(unit.total, previous.total),
    index: difference(unit.index, previous.index),
    rankGain:
      ranked && previous.rank !== undefined && unit.rank !== undefined
        ? previous.rank - unit.rank
        : undefined,
  };
}

/** A node of this period, as it may be known in an earlier one. */
export interface ComparableNode extends PublishedNode {
  readonly previousCodes: readonly string[];
}

/**
 * The same node in an earlier period: the one `previousCodes` names, else the one of the same code and name.
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
