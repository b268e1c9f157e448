import type { CriteriaSet } from "../criteria/index.ts";
import type { CriteriaReference } from "../results/index.ts";
import { excelLabels } from "./labels/excel.ts";
import { fill } from "./labels.ts";
import { areaTitle, numberText, type Report } from "./report.ts";

type Pair = readonly [name: string, text: string];

/** A criteria set and its rules in words; without the set, what the results say of it. */
export function describeCriteria(
  report: Report,
  criteria: CriteriaReference,
  set: CriteriaSet | undefined,
): readonly Pair[] {
  const { basis } = excelLabels[report.language];
  const pairs: readonly Pair[] = [
    [basis.name, criteria.name],
    [basis.id, criteria.id],
    ...(set ? [[basis.level, set.level] as const] : []),
    [basis.legalBasis, criteria.legalBasis],
    ...(set ? rulePairs(report, set) : []),
    [basis.sha256, criteria.sha256],
  ];
  return pairs.filter(([, text]) => text !== "");
}

function rulePairs(report: Report, set: CriteriaSet): readonly Pair[] {
  const { basis } = excelLabels[report.language];
  const number = (value: CriteriaSet["maxScore"]) => numberText(value, report.language);
  const tieAreas = set.tieBreak.map((code) => {
    const area = set.areas.find((one) => one.code === code);
    return area ? areaTitle(area) : code;
  });
  const outside = [
    ...(set.bonus ? [fill(basis.bonus, { max: number(set.bonus.maxScore) })] : []),
    ...(set.penalty ? [fill(basis.penalty, { max: number(set.penalty.maxScore) })] : []),
  ];
  return [
    [basis.maxScore, number(set.maxScore)],
    ...(outside.length > 0 ? [[basis.outside, `${outside.join("; ")} (${basis.outsideNote})`] as const] : []),
    [basis.rounding, fill(basis.roundingRule, { decimals: set.decimals })],
    [basis.ranking, set.rankBy === "index" ? basis.rankByIndex : basis.rankByTotal],
    [
      basis.ties,
      tieAreas.length > 0 ? fill(basis.tiesBroken, { areas: tieAreas.join("; ") }) : basis.tiesShared,
    ],
    [basis.notApplicable, basis[set.notApplicable]],
    [basis.survey, set.surveyOptional ? basis.surveyOptional : basis.surveyRequired],
    [basis.classes, classWords(report, set)],
  ];
}

/** "A: từ 90 trở lên; B: từ 80 đến dưới 90; dưới 80: không xếp loại" */
function classWords({ language }: Report, { classes }: CriteriaSet): string {
  const { basis } = excelLabels[language];
  const bands = classes.map(({ name, from }, i) => {
    const better = classes[i - 1];
    const args = { name, from: numberText(from, language) };
    return better
      ? fill(basis.classBetween, { ...args, to: numberText(better.from, language) })
      : fill(basis.classFrom, args);
  });
  const lowest = classes.at(-1);
  if (lowest && !lowest.from.isZero())
    bands.push(fill(basis.classNone, { from: numberText(lowest.from, language) }));
  return bands.join("; ");
}
