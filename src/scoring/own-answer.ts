import type { Answer, LeafAnswers } from "../answers/index.ts";
import type { Leaf } from "../criteria/index.ts";
import type { Rational } from "../shared/index.ts";
import { type Claim, type LeafContext, MISSING, type Verdict } from "./claim.ts";
import { type DataPoints, type DataScore, evaluateData } from "./evaluate-data.ts";
import { readNotApplicable } from "./not-applicable.ts";
import { readSelfScore, type SelfScore } from "./self-score.ts";

/** What the unit's form, or for a survey or external leaf the survey file, says in data. */
export interface OwnClaim extends Claim {
  readonly data?: DataPoints;
  readonly selfScore?: Rational;
}

/**
 * Reads the answer to a leaf: "Không áp dụng", else what the data are worth, else the self-score. Data in error are
 * no reason to fall back to the self-score. Undefined where there is no answer.
 */
export function readOwnAnswer(leaf: Leaf, answers: LeafAnswers, context: LeafContext): OwnClaim | undefined {
  const isSelf = leaf.source === "self";
  // Which of two answers was meant is asked where the two were read.
  if (answers.disputed.has(isSelf ? "declared" : "surveyed")) return { verdict: MISSING, diagnostics: [] };
  const answer = isSelf ? answers.declared : answers.surveyed;
  if (!answer) return undefined;
  if (answer.notApplicable) return readNotApplicable(leaf, answer, context);
  const data = evaluateData(leaf, answer, context.peers);
  const self: SelfScore = isSelf
    ? readSelfScore(leaf, answer, data, context.criteria.decimals)
    : { diagnostics: [] };
  return {
    verdict: verdictOf(leaf, answer, data, self),
    ...(data.kind === "points" && { data }),
    ...(self.points && { selfScore: self.points }),
    diagnostics: [...(data.kind === "fault" ? data.diagnostics : []), ...self.diagnostics],
  };
}

function verdictOf(leaf: Leaf, answer: Answer, data: DataScore, self: SelfScore): Verdict {
  const { value, selfScore } = answer;
  if (data.kind === "points") {
    const isSelfScore = leaf.rule.kind === "points" && !value;
    const basis = leaf.source !== "self" ? "survey" : isSelfScore ? "self" : "data";
    return { kind: "points", points: data.points, basis, from: data.from };
  }
  if (data.kind === "none" && self.points && selfScore)
    return { kind: "points", points: self.points, basis: "self", from: selfScore.place };
  return MISSING;
}
