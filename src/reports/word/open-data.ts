import { leavesOf } from "../../criteria/index.ts";
import { Rational } from "../../shared/index.ts";
import { fill } from "../labels.ts";
import { numberText } from "../report.ts";
import { openPhrases, plural, shorten } from "./phrases.ts";
import type { WordReport } from "./report.ts";

/** Every incomplete unit with the criteria that it has no data for, and what was not surveyed. (Số liệu còn thiếu) */
export function describeOpenData(report: WordReport): readonly string[] {
  const { groups, words, language, decimals } = report;
  const { data, pieces } = words;
  const say = openPhrases(words, language, decimals);
  const incomplete = groups.flatMap(({ group, units }) =>
    units.filter(({ status }) => status === "incomplete").map((unit) => ({ group, unit })),
  );
  if (incomplete.length === 0) return [data.complete, ...notSurveyed(report)];
  const isRanked = incomplete.some(({ unit }) => unit.rank !== null);
  return [
    ...incomplete.map(({ group, unit }) => {
      const codes = unit.nodes
        .filter(({ leaf, state, block }) => leaf && state === "missing" && block === "main")
        .map(({ code }) => code);
      const named = shorten(codes, MOST_CODES, (left) => plural(pieces.otherCriteria, left));
      return fill(groups.length > 1 ? data.missingGroup : data.missing, {
        unit: unit.name,
        group: say.name(group.name),
        criteria: plural(data.criteria, codes.length),
        codes: say.list(named),
      });
    }),
    isRanked ? data.missingNoteRanked : data.missingNote,
    ...notSurveyed(report),
  ];
}

/** Points that left the maximum of a whole group because nothing was surveyed. */
function notSurveyed({ groups, words, language, decimals }: WordReport): readonly string[] {
  const { data, pieces } = words;
  const say = openPhrases(words, language, decimals);
  return groups.flatMap(({ group, set, units }) => {
    const codes = new Set(
      units.flatMap(({ nodes }) =>
        nodes.filter(({ leaf, state }) => leaf && state === "not-surveyed").map(({ code }) => code),
      ),
    );
    const leaves = set ? leavesOf(set).filter(({ code }) => codes.has(code)) : [];
    if (leaves.length === 0) return [];
    const points = Rational.sum(leaves.map(({ maxScore }) => maxScore));
    const label = groups.length > 1 ? data.notSurveyedOf : data.notSurveyed;
    return [
      fill(label, {
        criteria: plural(data.criteria, leaves.length),
        points: fill(pieces.points, { figure: numberText(points, language) }),
        group: say.name(group.name),
      }),
    ];
  });
}

const MOST_CODES = 8;
