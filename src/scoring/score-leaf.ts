import type { LeafAnswers } from "../answers/index.ts";
import type { CriteriaSet, Leaf } from "../criteria/index.ts";
import { asWarning, type Diagnostic, diagnose, type Outcome, Rational } from "../shared/index.ts";
import { type Claim, type LeafContext, MISSING, type Verdict } from "./claim.ts";
import { type GivenClaim, readGivenScore } from "./given-score.ts";
import type { LeafScore } from "./model.ts";
import { type OwnClaim, readOwnAnswer } from "./own-answer.ts";
import { contradicts } from "./self-score.ts";

const NO_ANSWERS: LeafAnswers = { disputed: new Set() };

/**
 * Scores one leaf of one unit.
 *
 * The appraised score counts if there is one; else, for a survey or external leaf, its survey value and nothing
 * else; else the rule applied to the data; else, where no data were given, the self-score. What is overridden by a
 * score that counts as given is only warned about.
 */
export function scoreLeaf(
  leaf: Leaf,
  given: LeafAnswers | undefined,
  context: LeafContext,
): Outcome<LeafScore> {
  const answers = given ?? NO_ANSWERS;
  const { disputed } = answers;
  const own = readOwnAnswer(leaf, answers, context);
  const isSurveyDisputed = leaf.source !== "self" && disputed.has("surveyed");
  const survey = readGivenScore(leaf, "survey", answers.surveyScore, isSurveyDisputed);
  const appraised = readGivenScore(leaf, "appraised", answers.appraised, disputed.has("appraised"));
  const claims = [appraised, survey, own].filter((claim) => claim !== undefined);
  const [decisive = claimBlank(leaf, answers, context), ...overridden] = claims;
  const diagnostics = [
    ...overridden.flatMap((claim) => claim.diagnostics.map(asWarning)),
    ...decisive.diagnostics,
    ...checkSurveyScore(answers, survey, own, context),
    ...checkReason(answers, appraised, own, context),
  ];
  const { verdict } = decisive;
  const { data } = own ?? {};
  const evidence = answers.declared?.evidence;
  const surveyData = leaf.source === "self" ? undefined : data?.points;
  const score: LeafScore = {
    node: leaf,
    state: verdict.kind === "points" ? "scored" : verdict.kind,
    points: pointsOf(verdict, leaf, context.criteria),
    max: isOutsideMaximum(verdict, context.criteria) ? Rational.zero : leaf.maxScore,
    selfScore: own?.selfScore,
    appraisedScore: appraised?.points,
    surveyScore: survey?.points ?? surveyData,
    children: [],
    ...(verdict.kind === "points" && { basis: verdict.basis }),
    ...(data && { dataPoints: data.points, data: data.data }),
    ...(data?.rate && { rate: data.rate }),
    ...(answers.appraised?.reason && { reason: answers.appraised.reason }),
    ...(evidence && { evidence }),
    ...("from" in verdict && verdict.from && { from: verdict.from }),
  };
  return { value: score, diagnostics };
}

/** A leaf nobody answered: 0 in the bonus and penalty blocks, else not surveyed or missing. */
function claimBlank(leaf: Leaf, answers: LeafAnswers, context: LeafContext): Claim {
  if (context.pointsOnParent) return { verdict: MISSING, diagnostics: [] };
  if (context.block !== "main")
    return { verdict: { kind: "points", points: Rational.zero, basis: "blank" }, diagnostics: [] };
  if (context.notSurveyed) return { verdict: { kind: "not-surveyed" }, diagnostics: [] };
  if (context.absenceReported) return { verdict: MISSING, diagnostics: [] };
  const code = leaf.source === "self" ? "scoring/leaf-missing" : "scoring/survey-missing";
  const place = { ...answers.row, unit: context.unit, criterion: leaf.code };
  const args = { name: leaf.name, max: leaf.maxScore, found: "", expected: leaf.name };
  return { verdict: MISSING, diagnostics: [diagnose(code, place, args)] };
}

/** Points in the survey file that its own data contradict. */
function checkSurveyScore(
  { surveyScore }: LeafAnswers,
  survey: GivenClaim | undefined,
  own: OwnClaim | undefined,
  { criteria: { decimals } }: LeafContext,
): Diagnostic[] {
  const computed = own?.data?.points;
  if (!surveyScore || !survey?.points || !computed) return [];
  if (!contradicts(survey.points, survey.decimals ?? 0, computed, decimals)) return [];
  const args = { found: survey.points, expected: computed.round(decimals) };
  return [diagnose("scoring/survey-score-differs", surveyScore.place, args)];
}

/** The council takes points off, or adds some, without saying why. */
function checkReason(
  { appraised: given }: LeafAnswers,
  appraised: GivenClaim | undefined,
  own: OwnClaim | undefined,
  { criteria: { decimals } }: LeafContext,
): Diagnostic[] {
  const claimed = own?.selfScore ?? own?.data?.points;
  if (!given || given.reason || given.isBare || !appraised?.points || !claimed) return [];
  const [found, expected] = [appraised.points.round(decimals), claimed.round(decimals)];
  return found.equals(expected) ? [] : [diagnose("scoring/reason-missing", given.place, { found, expected })];
}

/** Points that count; "Không áp dụng" is the maximum or 0 where the set says so, and else no points at all. */
function pointsOf(verdict: Verdict, leaf: Leaf, { notApplicable }: CriteriaSet): Rational | undefined {
  if (verdict.kind === "points") return verdict.points;
  if (verdict.kind !== "not-applicable" || notApplicable === "exclude") return undefined;
  return notApplicable === "full" ? leaf.maxScore : Rational.zero;
}

function isOutsideMaximum({ kind }: Verdict, { notApplicable }: CriteriaSet): boolean {
  return kind === "not-surveyed" || (kind === "not-applicable" && notApplicable === "exclude");
}
