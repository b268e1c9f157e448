import type { UnitSubmission } from "../answers/index.ts";
import { type CriteriaSet, type Leaf, nodesOf } from "../criteria/index.ts";
import { type Diagnostic, diagnose, type Outcome, Rational } from "../shared/index.ts";
import { aggregateNode, isSurveyLeaf, leavesOfScore, sumOrNone } from "./aggregate.ts";
import { checkSubtotals, leavesOnlyOnParent } from "./check-subtotals.ts";
import { evaluateData } from "./evaluate-data.ts";
import type { NodeScore, Scorecard, UnitToScore } from "./model.ts";
import { scoreLeaf } from "./score-leaf.ts";

/**
 * Scores the units of one group by its criteria set. (Chấm điểm)
 *
 * Relative rules look at all the units given here, so a group is scored whole. Every number is exact and unrounded.
 *
 * @example scoreAnswers(criteria, submissions).value.map((card) => card.total.toFixed(2)) // ["79.81", …]
 */
export function scoreAnswers(
  criteria: CriteriaSet,
  submissions: ReadonlyMap<string, UnitSubmission>,
): Outcome<readonly Scorecard[]> {
  const units = [...submissions].map(([id, submission]) => ({ id, submission, criteria }));
  const shared = lookAcross(criteria, units);
  const outcomes = units.map((unit) => scoreUnit(unit, shared));
  return {
    value: outcomes.map(({ value }) => value),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}

/** What the leaves of one unit need to know of the others. */
interface AcrossUnits {
  readonly peers: ReadonlyMap<Leaf, readonly Rational[]>;
  readonly notSurveyed: ReadonlySet<Leaf>;
}

function lookAcross(criteria: CriteriaSet, units: readonly UnitToScore[]): AcrossUnits {
  const peers = new Map<Leaf, readonly Rational[]>();
  const notSurveyed = new Set<Leaf>();
  for (const { node } of nodesOf(criteria)) {
    if (node.kind !== "leaf") continue;
    const given = units.flatMap(({ submission }) => submission.answers.get(node.code) ?? []);
    if (node.rule.kind === "relative") {
      const answers = given.flatMap((leaf) => (node.source === "self" ? leaf.declared : leaf.surveyed) ?? []);
      peers.set(
        node,
        answers.flatMap((answer) => peerNumber(node, answer)),
      );
    }
    const hasValue = given.some((leaf) => leaf.surveyed || leaf.surveyScore || leaf.appraised);
    if (criteria.surveyOptional && node.source === "survey" && !hasValue) notSurveyed.add(node);
  }
  return { peers, notSurveyed };
}

/** The number that a unit's answer brings into the comparison; none where the answer has a fault. */
function peerNumber(leaf: Leaf, answer: Parameters<typeof evaluateData>[1]): Rational[] {
  const { value } = answer;
  const number = (value?.readings.length === 1 ? value.readings[0] : value?.inFileStyle)?.number;
  return number && evaluateData(leaf, answer, [number]).kind === "points" ? [number] : [];
}

function scoreUnit(unit: UnitToScore, shared: AcrossUnits): Outcome<Scorecard> {
  const { criteria, submission } = unit;
  const onlyOnParent = leavesOnlyOnParent(unit);
  const diagnostics: Diagnostic[] = [...onlyOnParent.diagnostics];
  const leafScores = new Map<Leaf, NodeScore>();
  for (const { node, block, level } of nodesOf(criteria)) {
    if (node.kind !== "leaf") continue;
    const isSelf = node.source === "self";
    const scored = scoreLeaf(node, submission.answers.get(node.code), {
      unit: unit.id,
      criteria,
      block,
      level,
      peers: shared.peers.get(node) ?? [],
      notSurveyed: shared.notSurveyed.has(node),
      absenceReported: isSelf && (!submission.sent || onlyOnParent.value.has(node.code)),
    });
    leafScores.set(node, scored.value);
    diagnostics.push(...scored.diagnostics);
  }
  const card = toScorecard(unit, leafScores);
  diagnostics.push(...checkSubtotals(unit, card));
  const lacksForm = [...leafScores].some(
    ([leaf, score]) => leaf.source === "self" && score.state === "missing",
  );
  if (!submission.sent && lacksForm)
    diagnostics.unshift(
      diagnose("scoring/form-not-sent", { unit: unit.id }, { found: "—", expected: criteria.name }),
    );
  return { value: card, diagnostics };
}

function toScorecard({ id, criteria }: UnitToScore, leafScores: ReadonlyMap<Leaf, NodeScore>): Scorecard {
  const areas = criteria.areas.map((area) => aggregateNode(area, "main", 0, leafScores));
  const bonusNodes = (criteria.bonus?.nodes ?? []).map((node) => aggregateNode(node, "bonus", 0, leafScores));
  const penaltyNodes = (criteria.penalty?.nodes ?? []).map((node) =>
    aggregateNode(node, "penalty", 0, leafScores),
  );
  const leaves = areas.flatMap(leavesOfScore);
  const all = [...leaves, ...[...bonusNodes, ...penaltyNodes].flatMap(leavesOfScore)];
  const bonus = blockPoints(bonusNodes, criteria.bonus?.maxScore);
  const penalty = blockPoints(penaltyNodes, criteria.penalty?.maxScore);
  const [surveyScore, appraisedScore] = [
    leaves.filter(isSurveyLeaf),
    leaves.filter((leaf) => !isSurveyLeaf(leaf)),
  ].map((part) => Rational.sum(part.flatMap((leaf) => leaf.points ?? []))) as [Rational, Rational];
  const total = Rational.max(Rational.zero, surveyScore.plus(appraisedScore).plus(bonus).minus(penalty));
  return {
    unit: id,
    criteria,
    status: all.some((leaf) => leaf.state === "missing") ? "incomplete" : "final",
    total,
    max: Rational.sum(leaves.map((leaf) => leaf.max)),
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

/** A block outside the maximum counts the sum of its leaves, at most its own maximum. */
function blockPoints(nodes: readonly NodeScore[], cap: Rational | undefined): Rational {
  const sum = Rational.sum(nodes.flatMap(leavesOfScore).flatMap((leaf) => leaf.points ?? []));
  return cap ? Rational.min(sum, cap) : sum;
}
