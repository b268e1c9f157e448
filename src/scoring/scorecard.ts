import type { Block, CriteriaNode, Leaf } from "../criteria/index.ts";
import { Rational } from "../shared/index.ts";
import { aggregateNode, leavesOfScore, partBySurvey, sumOrNone } from "./aggregate.ts";
import type { BlockName, LeafScore, NodeScore, Scorecard, UnitToScore } from "./model.ts";

/**
 * Adds up a unit's leaves: total = leaves + bonus − penalty, not below 0; bonus and penalty each at most their own
 * maximum and outside the unit's. (Phiếu điểm)
 */
export function toScorecard(
  { id, criteria }: UnitToScore,
  leafScores: ReadonlyMap<Leaf, LeafScore>,
): Scorecard {
  const aggregate = (nodes: readonly CriteriaNode[], block: BlockName) =>
    nodes.map((node) => aggregateNode(node, block, 0, leafScores));
  const areas = aggregate(criteria.areas, "main");
  const bonusNodes = aggregate(criteria.bonus?.nodes ?? [], "bonus");
  const penaltyNodes = aggregate(criteria.penalty?.nodes ?? [], "penalty");
  const leaves = areas.flatMap(leavesOfScore);
  const [survey, others] = partBySurvey(leaves);
  const [surveyScore, appraisedScore] = [pointsOf(survey), pointsOf(others)];
  const bonus = blockPoints(criteria.bonus, bonusNodes);
  const penalty = blockPoints(criteria.penalty, penaltyNodes);
  const isComplete = [...areas, ...bonusNodes, ...penaltyNodes].every(({ state }) => state !== "missing");
  return {
    unit: id,
    criteria,
    status: isComplete ? "final" : "incomplete",
    total: Rational.max(Rational.zero, surveyScore.plus(appraisedScore).plus(bonus).minus(penalty)),
    max: Rational.sum(leaves.map(({ max }) => max)),
    bonus,
    penalty,
    selfScore: sumOrNone(leaves.map((leaf) => leaf.selfScore)),
    surveyScore,
    appraisedScore,
    areas,
    bonusNodes,
    penaltyNodes,
  };
}

function blockPoints(block: Block | undefined, nodes: readonly NodeScore[]): Rational {
  return block ? Rational.min(pointsOf(nodes), block.maxScore) : Rational.zero;
}

function pointsOf(nodes: readonly NodeScore[]): Rational {
  return Rational.sum(nodes.flatMap(({ points }) => points ?? []));
}
