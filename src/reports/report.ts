import type { CriteriaSet } from "../criteria/index.ts";
import type { GroupResult, PreviousFigures, Results, UnitResult } from "../results/index.ts";
import { formatNumber, type Language, Rational } from "../shared/index.ts";

/** What a period came to, in the order in which every report tells it. */
export interface Report {
  readonly results: Results;
  readonly language: Language;
  readonly groups: readonly ReportGroup[];
  /** The earlier period that changes are counted from; undefined where no unit has one. */
  readonly comparedPeriod: string | undefined;
  /** All earlier periods that a unit has figures of, newest first. */
  readonly earlierPeriods: readonly string[];
  /** The most decimals that a group is published with. */
  readonly decimals: number;
}

/** A group with its units in the order of all tables. (Khối) */
export interface ReportGroup {
  readonly group: GroupResult;
  /** "I", "II"; empty where there is only one group. */
  readonly numeral: string;
  /** Undefined where the set has errors, so that the group is not scored. */
  readonly set: CriteriaSet | undefined;
  readonly decimals: number;
  /** Ranked units first. */
  readonly units: readonly UnitResult[];
  readonly ranked: readonly UnitResult[];
}

/** A group that was scored. */
export type ScoredGroup = ReportGroup & { readonly set: CriteriaSet };

export function openReport(
  results: Results,
  language: Language,
  sets: ReadonlyMap<string, CriteriaSet>,
): Report {
  const groups = results.groups.map((group, i): ReportGroup => {
    const units = results.units.filter((unit) => unit.group === group.id);
    const ranked = units.filter((unit) => unit.rank !== null);
    const set = sets.get(group.criteria);
    return {
      group,
      numeral: results.groups.length > 1 ? toRoman(i + 1) : "",
      set,
      decimals: set?.decimals ?? 2,
      units: [...ranked, ...units.filter((unit) => unit.rank === null)],
      ranked,
    };
  });
  const earlierPeriods = listEarlierPeriods(results.units);
  return {
    results,
    language,
    groups,
    comparedPeriod: earlierPeriods.find((period) => period === results.comparedWith),
    earlierPeriods,
    decimals: groups.length > 0 ? Math.max(...groups.map((group) => group.decimals)) : 2,
  };
}

export function isScored(group: ReportGroup): group is ScoredGroup {
  return group.set !== undefined;
}

/** The figures of a unit, or of those it was merged from, in the period that changes are counted from. */
export function previousOf(report: Report, unit: UnitResult): readonly PreviousFigures[] {
  return unit.previous.filter((figures) => figures.period === report.comparedPeriod);
}

/** Whether the previous figures are the unit's own and not those of units it was merged from. */
export function isOwnPast(unit: UnitResult, previous: readonly PreviousFigures[]): boolean {
  return previous.length === 1 && (unit.change !== null || previous[0]?.unit === unit.id);
}

/** "I. Khối xã, phường", or the name alone where it is the only group. */
export function groupTitle({ numeral, group }: ReportGroup): string {
  return numeral ? `${numeral}. ${group.name}` : group.name;
}

/** "5. Xây dựng đội ngũ cán bộ" */
export function areaTitle({ code, name }: { readonly code: string; readonly name: string }): string {
  return `${code.replace(/\.$/, "")}. ${name}`;
}

/** A published figure for a sentence, with all its decimals: "79,80"; "+8,99" where signs are asked for. */
export function figureText(value: number, decimals: number, language: Language, signed = false): string {
  const text = Rational.fromJsonNumber(value).toFixed(decimals);
  const sign = signed && value > 0 ? "+" : "";
  return `${sign}${language === "vi" ? text.replace(".", ",") : text}`;
}

/** An exact number for a sentence: "9,5". */
export function numberText(value: Rational, language: Language): string {
  return formatNumber(value, language);
}

/** 1 → I, 4 → IV. */
export function toRoman(number: number): string {
  const steps: readonly [number, string][] = [
    [10, "X"],
    [9, "IX"],
    [5, "V"],
    [4, "IV"],
    [1, "I"],
  ];
  const step = steps.find(([value]) => value <= number);
  return step ? step[1] + toRoman(number - step[0]) : "";
}

/** Each unit lists its own newest first; a period that no unit lists after another is the next newest. */
function listEarlierPeriods(units: readonly UnitResult[]): readonly string[] {
  let lists = units.map(({ previous }) => [...new Set(previous.map(({ period }) => period))]);
  const ordered: string[] = [];
  for (;;) {
    lists = lists.filter((list) => list.length > 0);
    const isLater = (period: string) => lists.some((list) => list.indexOf(period) > 0);
    const next = lists.map(([first]) => first).find((first) => first !== undefined && !isLater(first));
    if (next === undefined) return ordered;
    ordered.push(next);
    lists = lists.map((list) => list.filter((period) => period !== next));
  }
}
