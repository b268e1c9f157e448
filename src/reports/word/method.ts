import type { CriteriaSet } from "../../criteria/index.ts";
import { Rational } from "../../shared/index.ts";
import { fill } from "../labels.ts";
import { areaTitle, numberText, type ReportGroup } from "../report.ts";
import { openPhrases, type Phrases, plural } from "./phrases.ts";
import type { WordReport } from "./report.ts";

/** What the figures rest on: criteria sets with their legal basis, rounding, ranking, ties. (Cách tính) */
export function describeMethod(report: WordReport): readonly string[] {
  const { words, language, decimals } = report;
  const { data } = words;
  const say = openPhrases(words, language, decimals);
  const sets = setsInUse(report);
  const isExcluding = sets.some(({ set }) => set.notApplicable === "exclude" || set.surveyOptional);
  return [
    ...report.results.criteria.map(({ id, name, legalBasis }) => {
      const used = sets.find(({ set }) => set.id === id);
      const label = !used ? data.criteriaWithout : sets.length > 1 ? data.criteriaSetOf : data.criteriaSet;
      return fill(label, {
        groups: used ? groupNames(say, used) : "",
        name,
        max: used ? numberText(used.set.maxScore, language) : "",
        basis: legalBasis.trim().replace(/\.$/, ""),
      });
    }),
    isExcluding ? data.indexExcluding : data.index,
    ...sets.flatMap((used) => outsideScale(say, used)),
    fill(data.rounding, {
      precision: decimals === 0 ? words.pieces.wholeNumber : plural(words.pieces.decimals, decimals),
      unit: numberText(Rational.of(1n, 10n ** BigInt(decimals)), language),
    }),
    ...rankRules(
      say,
      setsInUse(report, ({ ranked }) => ranked.length > 1),
    ),
  ];
}

/** Bonus and penalty points: they are in the total and in no area. */
function outsideScale(say: Phrases, used: SetInUse): readonly string[] {
  const { data } = say.words;
  const { bonus, penalty } = used.set;
  const most = (label: string, block: typeof bonus) =>
    block ? [fill(label, { max: numberText(block.maxScore, say.language) })] : [];
  const blocks = [...most(data.bonus, bonus), ...most(data.penalty, penalty)];
  if (blocks.length === 0) return [];
  return [fill(data.outsideScale, { groups: groupNames(say, used), blocks: say.list(blocks) })];
}

/** A set with the groups that it scores. */
interface SetInUse {
  readonly set: CriteriaSet;
  readonly groups: readonly string[];
}

function setsInUse(report: WordReport, isMeant: (group: ReportGroup) => boolean = () => true) {
  const groups = report.groups.filter(isMeant);
  const used = groups.flatMap(({ set }) => set ?? []).filter((set, i, all) => all.indexOf(set) === i);
  return used.map(
    (set): SetInUse => ({
      set,
      groups: groups.filter((group) => group.set === set).map(({ group }) => group.name),
    }),
  );
}

/** How units are ranked; once where all groups go by the same rule. */
function rankRules(say: Phrases, sets: readonly SetInUse[]): readonly string[] {
  const { data } = say.words;
  const ties = ({ areas, tieBreak }: CriteriaSet) =>
    tieBreak.length === 0
      ? data.tiesShared
      : fill(data.tiesBroken, {
          areas: tieBreak
            .flatMap((code) => areas.filter((area) => area.code === code))
            .map((area) => `“${areaTitle(area)}”`)
            .join(", "),
        });
  const rules = sets.map(({ set, groups }) => ({ rankBy: set.rankBy, ties: ties(set), set, groups }));
  const [first] = rules;
  if (!first) return [];
  const isSame = rules.every((rule) => rule.rankBy === first.rankBy && rule.ties === first.ties);
  if (isSame)
    return [fill(first.rankBy === "total" ? data.rankByTotal : data.rankByIndex, { ties: first.ties })];
  return rules.map((rule) =>
    fill(rule.rankBy === "total" ? data.rankByTotalOf : data.rankByIndexOf, {
      groups: groupNames(say, rule),
      ties: rule.ties,
    }),
  );
}

function groupNames(say: Phrases, { groups }: SetInUse): string {
  return say.list(groups.map((name) => say.name(name)));
}
