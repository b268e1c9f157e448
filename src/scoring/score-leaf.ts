import type { Answer, Field, GivenScore, LeafAnswers } from "../answers/index.ts";
import type { CriteriaSet, Leaf } from "../criteria/index.ts";
import { asWarning, type Diagnostic, diagnose, type Outcome, type Place, Rational } from "../shared/index.ts";
import { type DataScore, evaluateData, unclearNumber } from "./evaluate-data.ts";
import type { Basis, BlockName, NodeScore } from "./model.ts";
import { canYield, possibleScores } from "./rules/index.ts";

/** What else decides a leaf's score. */
export interface LeafContext {
  readonly unit: string;
  readonly criteria: CriteriaSet;
  readonly block: BlockName;
  readonly level: number;
  /** The numbers of the group's units for a relative leaf. */
  readonly peers: readonly Rational[];
  /** Whether the survey was not held: it is optional, and no unit of the group has a value for the leaf. */
  readonly notSurveyed: boolean;
  /** Whether a fault that was reported already explains a missing answer: no form at all, or points on the parent only. */
  readonly absenceReported: boolean;
}

/** What counts for a leaf: its points, "Không áp dụng", nothing, or something in error. */
type Verdict =
  | { readonly kind: "points"; readonly points: Rational; readonly basis: Basis; readonly from?: Place }
  | { readonly kind: "not-applicable"; readonly from: Place }
  | { readonly kind: "not-surveyed" }
  | { readonly kind: "missing" };

const NO_ANSWERS: LeafAnswers = { disputed: new Set() };

/**
 * Scores one leaf of one unit.
 *
 * The appraised score counts if there is one; else, for a survey or external leaf, its survey value and nothing
 * else; else the rule applied to the data; else, where no data were given, the self-score, which must be a value
 * the rule can yield. Data in error make the leaf missing.
 */
export function scoreLeaf(
  leaf: Leaf,
  given: LeafAnswers | undefined,
  context: LeafContext,
): Outcome<NodeScore> {
  const answers = given ?? NO_ANSWERS;
  const diagnostics: Diagnostic[] = [];
  const isSelf = leaf.source === "self";
  const answer = isSelf ? answers.declared : answers.surveyed;
  const data: DataScore = answer ? evaluateData(leaf, answer, context.peers) : { kind: "none" };
  const selfScore =
    isSelf && answer ? readSelfScore(leaf, answer, data, context.criteria.decimals) : { diagnostics: [] };
  const own = [...(data.kind === "fault" ? data.diagnostics : []), ...selfScore.diagnostics];
  const appraised =
    answers.appraised && readGiven(leaf, answers.appraised, context, "scoring/appraised-out-of-range");
  const surveyScore =
    answers.surveyScore && readGiven(leaf, answers.surveyScore, context, "scoring/survey-out-of-range");
  diagnostics.push(
    ...(appraised ? own.map(asWarning) : own),
    ...(appraised?.diagnostics ?? []),
    ...(surveyScore?.diagnostics ?? []),
  );

  const verdict = decide();
  const notApplicable = verdict.kind === "not-applicable" ? context.criteria.notApplicable : undefined;
  const points =
    verdict.kind === "points"
      ? verdict.points
      : notApplicable === "full"
        ? leaf.maxScore
        : notApplicable === "zero"
          ? Rational.zero
          : undefined;
  const leavesMaximum = verdict.kind === "not-surveyed" || notApplicable === "exclude";
  const surveyPoints = surveyScore?.points ?? (!isSelf && data.kind === "points" ? data.points : undefined);
  const from = verdict.kind === "points" || verdict.kind === "not-applicable" ? verdict.from : undefined;
  const score: NodeScore = {
    node: leaf,
    block: context.block,
    level: context.level,
    state: verdict.kind === "points" ? "scored" : verdict.kind,
    points,
    max: leavesMaximum ? Rational.zero : leaf.maxScore,
    selfScore: selfScore.points,
    appraisedScore: appraised?.points,
    surveyScore: surveyPoints,
    children: [],
    ...(verdict.kind === "points" && { basis: verdict.basis }),
    ...(data.kind === "points" && { dataPoints: data.points }),
    ...(data.kind === "points" && data.rate && { rate: data.rate }),
    ...(answers.appraised?.reason && { reason: answers.appraised.reason }),
    ...(data.kind === "points" && { data: data.data }),
    ...(from && { from }),
  };
  return { value: score, diagnostics };

  function decide(): Verdict {
    if (answers.appraised || answers.disputed.has("appraised")) {
      if (!appraised || answers.disputed.has("appraised")) return { kind: "missing" };
      return verdictOf(appraised, "appraised");
    }
    if (!isSelf) {
      if (answers.disputed.has("surveyed")) return { kind: "missing" };
      if (surveyScore) return verdictOf(surveyScore, "survey");
      return decideByAnswer("survey");
    }
    if (answers.disputed.has("declared")) return { kind: "missing" };
    return decideByAnswer("data");
  }

  function verdictOf(entry: GivenPoints, basis: Basis): Verdict {
    if (entry.points) return { kind: "points", points: entry.points, basis, from: entry.place };
    return entry.notApplicable ? { kind: "not-applicable", from: entry.place } : { kind: "missing" };
  }

  function decideByAnswer(basis: "data" | "survey"): Verdict {
    if (answer?.notApplicable) {
      const fault = checkNotApplicable(leaf, answer, context.block, data);
      if (!fault) return { kind: "not-applicable", from: answer.notApplicable };
      diagnostics.push(fault);
      return { kind: "missing" };
    }
    if (data.kind === "points") return { kind: "points", points: data.points, basis, from: data.from };
    if (data.kind === "fault") return { kind: "missing" };
    if (answer?.selfScore && isSelf)
      return selfScore.points
        ? { kind: "points", points: selfScore.points, basis: "self", from: answer.selfScore.place }
        : { kind: "missing" };
    if (context.block !== "main") return { kind: "points", points: Rational.zero, basis: "blank" };
    if (context.notSurveyed) return { kind: "not-surveyed" };
    if (!context.absenceReported)
      diagnostics.push(
        diagnose(
          isSelf ? "scoring/leaf-missing" : "scoring/survey-missing",
          { ...answers.row, unit: context.unit, criterion: leaf.code },
          { name: leaf.name, max: leaf.maxScore, found: "", expected: leaf.rule.kind },
        ),
      );
    return { kind: "missing" };
  }
}

interface GivenPoints {
  readonly points?: Rational;
  readonly notApplicable: boolean;
  readonly diagnostics: readonly Diagnostic[];
  readonly place: Place;
}

/** An appraised or survey score: any points from 0 to the maximum, or "Không áp dụng" where the set allows it. */
function readGiven(
  leaf: Leaf,
  given: GivenScore,
  context: LeafContext,
  outOfRange: "scoring/appraised-out-of-range" | "scoring/survey-out-of-range",
): GivenPoints {
  const { place } = given;
  if (!given.score) {
    const allowed = leaf.allowNotApplicable && context.block === "main";
    const diagnostics = allowed
      ? []
      : [
          diagnose("scoring/not-applicable-not-allowed", place, {
            found: "Không áp dụng",
            expected: leaf.name,
          }),
        ];
    return { notApplicable: allowed, diagnostics, place };
  }
  const within = (points: Rational) => !points.isNegative() && !points.isAbove(leaf.maxScore);
  const read = settle(given.score, within);
  if (read.points) return { points: read.points, notApplicable: false, diagnostics: [], place };
  const fault = diagnose(outOfRange, place, { found: given.score.readings[0].text, expected: leaf.maxScore });
  return {
    notApplicable: false,
    diagnostics: read.diagnostics.length > 0 ? read.diagnostics : [fault],
    place,
  };
}

/**
 * The unit's own score. Beside data it is only held against what they give; without data it must be a value that
 * the rule can yield.
 */
function readSelfScore(
  leaf: Leaf,
  answer: Answer,
  data: DataScore,
  decimals: number,
): { points?: Rational; diagnostics: Diagnostic[] } {
  const { selfScore } = answer;
  if (leaf.rule.kind === "points")
    return data.kind === "points" ? { points: data.points, diagnostics: [] } : { diagnostics: [] };
  if (!selfScore) return { diagnostics: [] };
  if (answer.notApplicable) {
    const isZero = selfScore.readings.every((reading) => reading.number?.isZero());
    const args = { found: selfScore.readings[0].text, expected: "Không áp dụng" };
    return { diagnostics: isZero ? [] : [diagnose("scoring/self-score-differs", selfScore.place, args)] };
  }
  if (data.kind === "none") {
    const read = settle(selfScore, (points) => canYield(leaf, points));
    if (read.points) return { points: read.points, diagnostics: [] };
    const args = { found: selfScore.readings[0].text, expected: possibleScores(leaf) };
    return {
      diagnostics:
        read.diagnostics.length > 0
          ? [...read.diagnostics]
          : [diagnose("scoring/self-score-impossible", selfScore.place, args)],
    };
  }
  const computed = data.kind === "points" ? data.points : undefined;
  const agreeing =
    computed &&
    selfScore.readings.find(
      (reading) => reading.number && !contradicts(reading.number, reading.decimals, computed, decimals),
    );
  if (agreeing?.number) return { points: agreeing.number, diagnostics: [] };
  const read = settle(selfScore, () => true);
  if (!read.points || !computed)
    return { ...(read.points && { points: read.points }), diagnostics: [...read.diagnostics] };
  const args = { found: selfScore.readings[0].text, expected: computed.round(decimals) };
  return {
    points: read.points,
    diagnostics: [diagnose("scoring/self-score-differs", selfScore.place, args)],
  };
}

/** Whether a declared figure differs from ours when both are rounded to the digits given, at most `decimals`. */
export function contradicts(
  declared: Rational,
  digitsGiven: number,
  computed: Rational,
  decimals: number,
): boolean {
  const digits = Math.min(digitsGiven, decimals);
  return !declared.round(digits).equals(computed.round(digits));
}

/** The number a cell of points holds, taking the readings that `accepts` lets through. */
function settle(
  field: Field,
  accepts: (points: Rational) => boolean,
): { points?: Rational; diagnostics: readonly Diagnostic[] } {
  const [first] = field.readings;
  if (field.fault || !first.number)
    return {
      diagnostics: [
        diagnose("scoring/score-not-a-number", field.place, {
          found: first.text || "=",
          expected: "0, 0.5, 1…",
        }),
      ],
    };
  if (first.percent)
    return {
      diagnostics: [
        diagnose("scoring/score-is-a-percentage", field.place, { found: first.text, expected: "0.5" }),
      ],
    };
  const numbers = field.readings.filter((reading) => reading.number && accepts(reading.number));
  const [only] = numbers.length > 1 ? numbers.filter((reading) => reading === field.inFileStyle) : numbers;
  if (only?.number) return { points: only.number, diagnostics: [] };
  return { diagnostics: numbers.length > 1 ? unclearNumber(field) : [] };
}

function checkNotApplicable(
  leaf: Leaf,
  answer: Answer,
  block: BlockName,
  data: DataScore,
): Diagnostic | undefined {
  const place = answer.notApplicable ?? answer.place;
  if (!leaf.allowNotApplicable || block !== "main")
    return diagnose("scoring/not-applicable-not-allowed", place, {
      found: "Không áp dụng",
      expected: leaf.name,
    });
  if (data.kind !== "none")
    return diagnose("scoring/not-applicable-with-data", place, {
      found: data.kind === "points" ? data.data : "…",
      expected: "Không áp dụng",
    });
  return undefined;
}
