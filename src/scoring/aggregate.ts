import type { CriteriaNode, Leaf } from "../criteria/index.ts";
import { Rational } from "../shared/index.ts";
import type { BlockName, NodeScore, NodeState } from "./model.ts";

/**
 * The score of a node from those of its leaves, all the way down. (Cộng điểm)
 *
 * Points and maxima are sums of the leaves', so that parts add up to the whole exactly. A branch is missing if any
 * leaf is, else scored if any is, else as its leaves.
 */
export function aggregateNode(
  node: CriteriaNode,
  block: BlockName,
  level: number,
  leafScores: ReadonlyMap<Leaf, NodeScore>,
): NodeScore {
  if (node.kind === "leaf") {
    const score = leafScores.get(node);
    if (!score) throw new Error(`Leaf ${node.code} was not scored`);
    return score;
  }
  const children = node.nodes.map((child) => aggregateNode(child, block, level + 1, leafScores));
  const leaves = children.flatMap(leavesOfScore);
  return {
    node,
    block,
    level,
    state: stateOf(leaves),
    points: sumOrNone(
      leaves.map((leaf) => leaf.points),
      leaves.some((leaf) => leaf.state === "missing"),
    ),
    max: Rational.sum(leaves.map((leaf) => leaf.max)),
    selfScore: sumOrNone(leaves.map((leaf) => leaf.selfScore)),
    appraisedScore: sumOrNone(leaves.filter((leaf) => !isSurveyLeaf(leaf)).map((leaf) => leaf.points)),
    surveyScore: sumOrNone(leaves.filter(isSurveyLeaf).map((leaf) => leaf.points)),
    children,
  };
}

/** The leaves below a node, or the leaf itself. */
export function leavesOfScore(score: NodeScore): readonly NodeScore[] {
  return score.node.kind === "leaf" ? [score] : score.children.flatMap(leavesOfScore);
}

/** What survey leaves count is told apart from what the appraisal counts. */
export function isSurveyLeaf(score: NodeScore): boolean {
  return score.node.kind === "leaf" && score.node.source === "survey";
}

/** The sum of what there is; undefined where there is nothing, unless a missing leaf makes it a sum so far. */
export function sumOrNone(
  values: readonly (Rational | undefined)[],
  isPartial = false,
): Rational | undefined {
  const given = values.filter((value) => value !== undefined);
  return given.length > 0 || isPartial ? Rational.sum(given) : undefined;
}

function stateOf(leaves: readonly NodeScore[]): NodeState {
  const states = new Set(leaves.map((leaf) => leaf.state));
  for (const state of ["missing", "scored", "not-applicable"] as const) if (states.has(state)) return state;
  return "not-surveyed";
}
