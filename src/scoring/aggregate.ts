import type { CriteriaNode, Leaf } from "../criteria/index.ts";
import { Rational } from "../shared/index.ts";
import type { BlockName, LeafScore, NodeScore, NodeState } from "./model.ts";

/**
 * The score of a node from those of its leaves, all the way down. (Cộng điểm)
 *
 * Points and maxima are sums of the leaves', so that parts add up to the whole exactly. A branch is missing if any
 * leaf is, else scored if any is, else as its leaves.
 *
 * @param level 0 for an area
 */
export function aggregateNode(
  node: CriteriaNode,
  block: BlockName,
  level: number,
  leafScores: ReadonlyMap<Leaf, LeafScore>,
): NodeScore {
  if (node.kind === "leaf") {
    const score = leafScores.get(node);
    if (!score) throw new Error(`Leaf ${node.code} was not scored`);
    return { ...score, block, level };
  }
  const children = node.nodes.map((child) => aggregateNode(child, block, level + 1, leafScores));
  const leaves = children.flatMap(leavesOfScore);
  const isPartial = leaves.some((leaf) => leaf.state === "missing");
  const [survey, others] = partBySurvey(leaves);
  return {
    node,
    block,
    level,
    state: stateOf(leaves),
    points: sumOrNone(leaves.map(({ points }) => points)) ?? (isPartial ? Rational.zero : undefined),
    max: Rational.sum(leaves.map(({ max }) => max)),
    selfScore: sumOrNone(leaves.map(({ selfScore }) => selfScore)),
    appraisedScore: sumOrNone(others.map(({ points }) => points)),
    surveyScore: sumOrNone(survey.map(({ points }) => points)),
    children,
  };
}

/** The leaves below a node, or the leaf itself. */
export function leavesOfScore(score: NodeScore): readonly NodeScore[] {
  return score.node.kind === "leaf" ? [score] : score.children.flatMap(leavesOfScore);
}

/** Survey leaves, and all others: what survey leaves count is told apart from what the appraisal counts. */
export function partBySurvey(leaves: readonly NodeScore[]): readonly [NodeScore[], NodeScore[]] {
  const isSurvey = ({ node }: NodeScore) => node.kind === "leaf" && node.source === "survey";
  return [leaves.filter(isSurvey), leaves.filter((leaf) => !isSurvey(leaf))];
}

/** The sum of what there is; undefined where there is nothing. */
export function sumOrNone(values: readonly (Rational | undefined)[]): Rational | undefined {
  const given = values.filter((value) => value !== undefined);
  return given.length > 0 ? Rational.sum(given) : undefined;
}

function stateOf(leaves: readonly NodeScore[]): NodeState {
  const states = new Set(leaves.map(({ state }) => state));
  for (const state of ["missing", "scored", "not-applicable"] as const) if (states.has(state)) return state;
  return "not-surveyed";
}
