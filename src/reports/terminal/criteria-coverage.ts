import type { Coverage, UntestedLeaf } from "../../analysis/index.ts";
import { formatNumber, type Language, Rational } from "../../shared/index.ts";
import type { CriteriaSummary } from "../criteria-tree.ts";
import { fill, labels } from "../labels.ts";
import { LINE_WIDTH, wrap } from "./text-table.ts";

/** Leaves that are listed where not all are asked for. */
const MOST_LEAVES = 10;

/** How much of a set's points the survey gives: "Điểm điều tra xã hội học: 22/100 (22%)". */
export function formatSurveyShare({ surveyScore, maxScore }: CriteriaSummary, language: Language): string {
  const [score, max] = [Rational.fromJsonNumber(surveyScore), Rational.fromJsonNumber(maxScore)];
  const share = max.isZero() ? max : score.dividedBy(max).times(Rational.hundred).round(2);
  const number = (value: Rational) => formatNumber(value, language);
  return `${fill(labels[language].criteria.survey, { score: number(score), max: number(max), share: number(share) })}\n`;
}

/**
 * What tests and answers have tried of a set, and what not.
 *
 * @param period the period whose answers are counted in, if any
 * @param showAll whether every leaf that is not wholly tried is listed
 */
export function formatCoverage(
  { tests, failed, answers, leaves, levels, untested }: Coverage,
  language: Language,
  { period, showAll }: { readonly period: string | undefined; readonly showAll: boolean },
): string {
  const words = labels[language].criteria;
  const counts = fill(words.tests, {
    tests,
    failed: failed > 0 ? fill(words.failed, { failed }) : "",
    leaves: leaves.hit,
    allLeaves: leaves.all,
    levels: levels.hit,
    allLevels: levels.all,
  });
  const listed = showAll ? untested : untested.slice(0, MOST_LEAVES);
  const more = untested.length - listed.length;
  const names = [
    ...listed.map((leaf) => leafText(leaf, language)),
    ...(more > 0 ? [fill(words.andMore, { count: more })] : []),
  ];
  const lines = [
    counts,
    ...(period === undefined ? [] : [fill(words.answers, { answers, period })]),
    ...(names.length > 0 ? wrap(`${words.untested}${names.join("; ")}`, LINE_WIDTH) : []),
  ];
  return lines.map((line) => `${line}\n`).join("");
}

function leafText({ code, isWhole, levels }: UntestedLeaf, language: Language): string {
  const words = labels[language].criteria;
  if (isWhole) return fill(words.untestedLeaf, { code });
  return fill(words.untestedLevels, { code, levels: levels.map((level) => `“${level}”`).join(", ") });
}
