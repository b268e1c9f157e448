import type { UnitSubmission } from "../answers/index.ts";
import { type CriteriaSet, type Leaf, nodesOf } from "../criteria/index.ts";
import { type Diagnostic, diagnose, type Outcome } from "../shared/index.ts";
import { type AcrossUnits, isDecidedElsewhere, lookAcross, type ScoringScope } from "./across-units.ts";
import { checkSubtotals } from "./check-subtotals.ts";
import type { LeafScore, Scorecard, UnitToScore } from "./model.ts";
import { findPointsOnParents } from "./parent-points.ts";
import { scoreLeaf } from "./score-leaf.ts";
import { toScorecard } from "./scorecard.ts";

/**
 * Scores the units of one group by its criteria set. (Chấm điểm)
 *
 * Relative rules look at all the units given here, so a group is scored whole. Every number is exact and unrounded.
 * Of a form alone, what the survey, a statistic or the other units decide counts as not surveyed.
 *
 * @example scoreAnswers(criteria, submissions).value.map((card) => card.total.toFixed(2)) // ["79.81", …]
 */
export function scoreAnswers(
  criteria: CriteriaSet,
  submissions: ReadonlyMap<string, UnitSubmission>,
  scope: ScoringScope = "groups",
): Outcome<readonly Scorecard[]> {
  const units = [...submissions].map(([id, submission]) => ({ id, submission, criteria }));
  const across = lookAcross(criteria, units, scope);
  const outcomes = units.map((unit) => scoreUnit(unit, across, scope));
  return {
    value: outcomes.map(({ value }) => value),
    diagnostics: outcomes.flatMap(({ diagnostics }) => diagnostics),
  };
}

function scoreUnit(unit: UnitToScore, across: AcrossUnits, scope: ScoringScope): Outcome<Scorecard> {
  const { id, criteria, submission } = unit;
  const { sent } = submission;
  const onParents = findPointsOnParents(unit);
  const diagnostics: Diagnostic[] = [];
  const leafScores = new Map<Leaf, LeafScore>();
  for (const { node, block } of nodesOf(criteria)) {
    if (node.kind !== "leaf") continue;
    const pointsOnParent = onParents.value.has(node.code);
    const isElsewhere = scope === "form" && isDecidedElsewhere(node);
    const scored = scoreLeaf(node, isElsewhere ? undefined : submission.answers.get(node.code), {
      unit: id,
      criteria,
      block,
      peers: across.peers.get(node) ?? [],
      notSurveyed: across.notSurveyed.has(node),
      pointsOnParent,
      absenceReported: !sent && node.source === "self",
    });
    leafScores.set(node, scored.value);
    diagnostics.push(...scored.diagnostics);
  }
  const card = toScorecard(unit, leafScores);
  return {
    value: card,
    diagnostics: [
      ...(sent ? [] : checkAbsence(unit, leafScores)),
      ...onParents.diagnostics,
      ...diagnostics,
      ...checkSubtotals(unit, card),
    ],
  };
}

/** A form that was not sent is told once, and only where a leaf waits for it. */
function checkAbsence(
  { id, criteria, submission }: UnitToScore,
  leafScores: ReadonlyMap<Leaf, LeafScore>,
): Diagnostic[] {
  const isAwaited = [...leafScores].some(
    ([leaf, { state }]) =>
      leaf.source === "self" && state === "missing" && !submission.answers.get(leaf.code)?.appraised,
  );
  const args = { found: "—", expected: criteria.name };
  return isAwaited ? [diagnose("scoring/form-not-sent", { unit: id }, args)] : [];
}
