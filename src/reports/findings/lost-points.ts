import { type CriteriaSet, type Leaf, leavesUnder } from "../../criteria/index.ts";
import type { NodeResult, UnitResult } from "../../results/index.ts";
import { Rational } from "../../shared/index.ts";
import type { ScoredGroup } from "../report.ts";

/** A criterion on which a unit lost points. */
export interface LostPoints {
  readonly node: NodeResult;
  readonly leaf: Leaf;
  /** Maximum less points, or the points taken off by a penalty; not rounded. (Điểm mất) */
  readonly lost: Rational;
}

/**
 * Where a unit lost points, the largest loss first; in the order of the set where two are equal.
 *
 * A missing criterion has lost all its points; one that does not concern the unit has lost none.
 *
 * @example lostPointsOf(group, unit)[0]?.lost.toFixed(group.decimals) // "1.50"
 */
export function lostPointsOf({ set }: ScoredGroup, { nodes }: UnitResult): readonly LostPoints[] {
  const leafOf = leavesByNode(set);
  const found = nodes.flatMap((node) => {
    const leaf = leafOf(node);
    const lost = leaf && lossOf(node, leaf, set);
    return leaf && lost && lost.compare(Rational.zero) > 0 ? [{ node, leaf, lost }] : [];
  });
  return found.sort((a, b) => b.lost.compare(a.lost));
}

/** Unrounded; undefined where there was nothing to lose. */
function lossOf(node: NodeResult, leaf: Leaf, { notApplicable }: CriteriaSet): Rational | undefined {
  const points = node.exact === null ? Rational.zero : Rational.fromFraction(node.exact);
  if (node.block === "penalty") return points;
  const concernsUnit =
    node.state === "scored" ||
    node.state === "missing" ||
    (node.state === "not-applicable" && notApplicable !== "exclude");
  return node.block === "main" && concernsUnit ? leaf.maxScore.minus(points) : undefined;
}

/** The leaf of a node; bonus and penalty may use the codes of the tree again. */
function leavesByNode(set: CriteriaSet): (node: NodeResult) => Leaf | undefined {
  const byCode = (nodes: CriteriaSet["areas"]) =>
    new Map(nodes.flatMap(leavesUnder).map((leaf) => [leaf.code, leaf]));
  const leaves = {
    main: byCode(set.areas),
    bonus: byCode(set.bonus?.nodes ?? []),
    penalty: byCode(set.penalty?.nodes ?? []),
  };
  return (node) => leaves[node.block].get(node.code);
}
