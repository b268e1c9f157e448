import type { LeafAnswers } from "../answers/index.ts";
import { type CriteriaSet, type Leaf, leavesOf } from "../criteria/index.ts";
import type { Rational } from "../shared/index.ts";
import { numberToCompare } from "./evaluate-data.ts";
import type { UnitToScore } from "./model.ts";

/** What the leaves of one unit need to know of the other units of its group. */
export interface AcrossUnits {
  /** For each relative leaf the numbers of all units that have one. */
  readonly peers: ReadonlyMap<Leaf, readonly Rational[]>;
  /** Leaves of a survey that was not held; of a form alone also those that other files or units decide. */
  readonly notSurveyed: ReadonlySet<Leaf>;
}

/** Whether whole groups are scored, or what one form says of itself, at the desk of the unit. */
export type ScoringScope = "groups" | "form";

/**
 * Looks at a group as a whole. A unit whose number is missing or in error is not compared; an optional survey was not
 * held where no unit has an entry for the leaf, be it a faulty one.
 */
export function lookAcross(
  criteria: CriteriaSet,
  units: readonly UnitToScore[],
  scope: ScoringScope,
): AcrossUnits {
  const peers = new Map<Leaf, readonly Rational[]>();
  const notSurveyed = new Set<Leaf>();
  for (const leaf of leavesOf(criteria)) {
    const given = units.flatMap(({ submission }) => submission.answers.get(leaf.code) ?? []);
    if (leaf.rule.kind === "relative")
      peers.set(
        leaf,
        given.flatMap((answers) => numberOf(leaf, answers) ?? []),
      );
    const isUnheld = criteria.surveyOptional && leaf.source === "survey" && !given.some(hasSurveyValue);
    if (isUnheld || (scope === "form" && isDecidedElsewhere(leaf))) notSurveyed.add(leaf);
  }
  return { peers, notSurveyed };
}

/** Whether the unit's own form cannot tell the points: the survey, a statistic or the other units do. */
export function isDecidedElsewhere(leaf: Leaf): boolean {
  return leaf.source !== "self" || leaf.rule.kind === "relative";
}

function numberOf(leaf: Leaf, { disputed, declared, surveyed }: LeafAnswers): Rational | undefined {
  const isSelf = leaf.source === "self";
  const answer = isSelf ? declared : surveyed;
  return answer && !disputed.has(isSelf ? "declared" : "surveyed")
    ? numberToCompare(leaf, answer)
    : undefined;
}

function hasSurveyValue({ surveyed, surveyScore, appraised, disputed }: LeafAnswers): boolean {
  const hasData = surveyed !== undefined && surveyed.notApplicable === undefined;
  return hasData || disputed.size > 0 || [surveyScore, appraised].some((given) => given?.score);
}
