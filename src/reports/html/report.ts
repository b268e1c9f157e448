import type { CriteriaSet } from "../../criteria/index.ts";
import type { AreaResult, Results, UnitResult } from "../../results/index.ts";
import type { Language } from "../../shared/index.ts";
import { formatChange, formatFigure } from "../figures.ts";
import { assessedUnits, type Findings, findGroup } from "../findings/index.ts";
import { type HtmlLabels, htmlLabels } from "../labels/html.ts";
import { isScored, openReport, type Report, type ReportGroup, type ScoredGroup } from "../report.ts";

/** What all parts of one page share. */
export interface HtmlReport extends Report {
  readonly words: HtmlLabels;
  readonly parts: readonly GroupPart[];
}

/** A group with what the page needs to tell of it. */
export interface GroupPart {
  readonly group: ReportGroup;
  /** Undefined where the group was not scored. */
  readonly scored: Scored | undefined;
  /** "group-1": the address of its section, and the beginning of those in it. */
  readonly anchor: string;
  /** What a caption ends with, so that the same table of two groups is told apart; empty with one group. */
  readonly suffix: string;
}

/** A group that was scored, with what is said of it. */
interface Scored {
  readonly group: ScoredGroup;
  /** Of the units that are assessed. */
  readonly findings: Findings;
  /** Whom the sentences are about. */
  readonly assessed: readonly UnitResult[];
}

/** What a part of a scored group is made from. */
export interface Part extends Scored {
  readonly report: HtmlReport;
  readonly anchor: string;
  readonly suffix: string;
}

export function openHtmlReport(
  results: Results,
  language: Language,
  sets: ReadonlyMap<string, CriteriaSet>,
): HtmlReport {
  const report = openReport(results, language, sets);
  const parts = report.groups.map((group, i): GroupPart => {
    const assessed = assessedUnits(group);
    const scored = isScored(group)
      ? { group, findings: findGroup(report, { ...group, ranked: assessed }), assessed }
      : undefined;
    const suffix = report.groups.length > 1 ? ` – ${group.group.name}` : "";
    return { group, scored, anchor: `group-${i + 1}`, suffix };
  });
  return { ...report, words: htmlLabels[language], parts };
}

/**
 * The address of a unit's card: "unit-" and its id. Characters that an address cannot hold are written by number.
 *
 * @example unitAnchor({ id: "thap-muoi" }) // "unit-thap-muoi"
 */
export function unitAnchor({ id }: Pick<UnitResult, "id">): string {
  const safe = id.replace(/[^\p{L}\p{M}\p{N}._-]/gu, (character) => `~${character.codePointAt(0)}~`);
  return `unit-${safe}`;
}

/** What a unit came to in an area; undefined where it has none of that code. */
export function areaOf({ areas }: UnitResult, code: string): AreaResult | undefined {
  return areas.find((area) => area.code === code);
}

/** How the figures of a group are written. */
interface FigureTexts {
  readonly figure: (value: number | null) => string;
  readonly change: (value: number | null) => string;
}

export function figuresOf({ language }: Report, { decimals }: ReportGroup): FigureTexts {
  return {
    figure: (value) => formatFigure(value, decimals, language),
    change: (value) => formatChange(value, decimals, language),
  };
}
