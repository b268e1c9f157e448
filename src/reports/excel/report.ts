import type { CriteriaSet } from "../../criteria/index.ts";
import type { GroupResult, PreviousFigures, Results, UnitResult } from "../../results/index.ts";
import { formatNumber, type Language, Rational } from "../../shared/index.ts";
import type { ExcelLabels } from "../labels/excel.ts";
import { labels } from "../labels.ts";

/** What all sheets of one report share. */
export interface Report {
  readonly results: Results;
  readonly language: Language;
  readonly words: ExcelLabels;
  readonly groups: readonly ReportGroup[];
  /** The earlier period that changes are counted from; undefined where no unit has one. */
  readonly comparedPeriod: string | undefined;
  /** The most decimals that a group is published with. */
  readonly decimals: number;
  /** Addresses of cells that hold a figure in place of its formula; filled while the sheets are written. */
  readonly plainCells: string[];
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
  const comparedPeriod = findComparedPeriod(results.units);
  return {
    results,
    language,
    words: labels[language].excel,
    groups,
    comparedPeriod,
    decimals: groups.length > 0 ? Math.max(...groups.map((group) => group.decimals)) : 2,
    plainCells: [],
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

/** The name of a unit, with a word where its data are incomplete. */
export function unitHeading({ words }: Report, unit: UnitResult): string {
  return unit.status === "incomplete" ? `${unit.name} (${words.remarks.incomplete})` : unit.name;
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

/** The newest earlier period: the one that no unit lists after another. */
function findComparedPeriod(units: readonly UnitResult[]): string | undefined {
  const older = new Set<string>();
  for (const { previous } of units) {
    const newest = previous[0]?.period;
    for (const { period } of previous) if (period !== newest) older.add(period);
  }
  const periods = units.flatMap((unit) => unit.previous.map((figures) => figures.period));
  return periods.find((period) => !older.has(period));
}
