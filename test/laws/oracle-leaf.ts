import { divide, type Fraction, fraction, inWords, isBetween, sum, ZERO } from "./fraction.ts";
import { ifPossible } from "./oracle-possible.ts";
import { pointsFor } from "./oracle-rules.ts";
import { numberIn } from "./oracle-terms.ts";
import type { Given, LeafAnswer, RawNode, RawUnit } from "./raw-set.ts";
import type { PlacedLeaf } from "./tree.ts";

/** Appraised, else survey for the leaves of the survey, else data, else the self-score. */
export function judgeLeaf(
  { leaf, max }: PlacedLeaf,
  answer: LeafAnswer,
  rivals: readonly Fraction[],
): Fraction | "not-applicable" | "blank" | "error" {
  const notApplicable = leaf.allowNotApplicable ? "not-applicable" : "error";
  const asGiven = (text: string) => {
    if (isKad(text)) return notApplicable;
    const points = numberIn(text);
    return points && isBetween(ZERO, points, max) ? points : "error";
  };
  const rounds = [...(answer.appraised ?? [])].sort((a, b) => a.round - b.round);
  const last = rounds.at(-1);
  if (last) return asGiven(last.score);
  const bySurvey = (leaf.source ?? "self") !== "self";
  if (bySurvey && answer.surveyScore !== undefined) return asGiven(answer.surveyScore);
  if (!bySurvey && isDisputed(answer)) return "error";
  const given = bySurvey ? surveyData(leaf, answer) : answer.declared;
  if (!given) return "blank";
  if ([given.value, given.of, given.selfScore].some((text) => text !== undefined && isKad(text)))
    return notApplicable;
  if (hasData(given)) return pointsFor(leaf, max, given, rivals) ?? "error";
  if (given.selfScore === undefined || !leaf.rule) return "blank";
  return ifPossible(leaf.rule, max, numberIn(given.selfScore)) ?? "error";
}

/** What the unit gives itself: the points of a `points` leaf in either column, elsewhere a self-score that can be. */
export function ownScore({ leaf, max }: PlacedLeaf, declared: Given | undefined): Fraction | undefined {
  const { rule } = leaf;
  if (!declared || !rule) return undefined;
  if (rule.kind === "points") return ifPossible(rule, max, numberIn(declared.value ?? declared.selfScore));
  const score = numberIn(declared.selfScore);
  return hasData(declared) ? score : ifPossible(rule, max, score);
}

/** Points by the unit's data, where its self-score is not itself the datum. */
export function ownData(
  { leaf, max }: PlacedLeaf,
  answer: LeafAnswer,
  rivals: readonly Fraction[],
): Fraction | undefined {
  const { declared } = answer;
  if (!declared || !hasData(declared) || isDisputed(answer) || leaf.rule?.kind === "points") return undefined;
  return pointsFor(leaf, max, declared, rivals);
}

/** Two answers that are not alike: neither counts. */
export function isDisputed({ declared, again }: LeafAnswer): boolean {
  return again !== undefined && JSON.stringify(again) !== JSON.stringify(declared);
}

function hasData({ value, of, inputs = {} }: Given): boolean {
  return [value, of, ...Object.values(inputs)].some((text) => text !== undefined);
}

/** Counts or the mean of what respondents said; else what the table says. */
function surveyData(leaf: RawNode, { surveyed, responses }: LeafAnswer): Given | undefined {
  if (!responses) return surveyed;
  const options = leaf.rule?.kind === "survey" ? leaf.rule.options : undefined;
  if (!options) {
    const mean = divide(sum(responses.map((text) => fraction(text))), fraction(responses.length));
    return { value: inWords(mean) };
  }
  const counts = options.map(({ label }) => responses.filter((text) => text === label).length);
  return { inputs: Object.fromEntries(counts.map((count, index) => [`${index + 1}`, `${count}`])) };
}

/** What the units of the group gave for a relative leaf. */
export function rivalsOf(leaf: RawNode, units: readonly RawUnit[]): readonly Fraction[] {
  if (leaf.rule?.kind !== "relative") return [];
  const isOwn = (leaf.source ?? "self") === "self";
  return units.flatMap(({ answers }) => {
    const answer = answers.get(leaf.code) ?? {};
    const given = isOwn ? answer.declared : answer.surveyed;
    const number = isOwn && isDisputed(answer) ? undefined : numberIn(given?.value);
    return number ? [number] : [];
  });
}

function isKad(text: string): boolean {
  return ["không áp dụng", "kad", "n/a"].includes(text.normalize("NFC").toLowerCase());
}
