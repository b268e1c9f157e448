import type { CriteriaSet } from "../../criteria/index.ts";
import type { Results, UnitResult } from "../../results/index.ts";
import type { Language } from "../../shared/index.ts";
import { assessedUnits, type Findings, findGroup } from "../findings/index.ts";
import { type WordLabels, wordLabels } from "../labels/word.ts";
import { openReport, type Report, type ReportGroup, type ScoredGroup } from "../report.ts";
import { openPhrases, type Phrases } from "./phrases.ts";

/** What all parts of one document share. */
export interface WordReport extends Report {
  readonly words: WordLabels;
  readonly parts: readonly GroupPart[];
}

/** A group and what is said of it. */
export interface GroupPart {
  readonly group: ReportGroup;
  /** Undefined where the group was not scored. */
  readonly scored: ScoredPart | undefined;
}

export interface ScoredPart {
  readonly group: ScoredGroup;
  /** Of the units that are assessed. */
  readonly findings: Findings;
  /** Whom the sentences are about. */
  readonly assessed: readonly UnitResult[];
  readonly say: Phrases;
}

export function openWordReport(
  results: Results,
  language: Language,
  sets: ReadonlyMap<string, CriteriaSet>,
): WordReport {
  const report = openReport(results, language, sets);
  const words = wordLabels[language];
  const parts = report.groups.map((group): GroupPart => {
    const { set, decimals } = group;
    if (!set) return { group, scored: undefined };
    const assessed = assessedUnits(group);
    const findings = findGroup(report, { ...group, set, ranked: assessed });
    const say = openPhrases(words, language, decimals);
    return { group, scored: { group: { ...group, set }, findings, assessed, say } };
  });
  return { ...report, words, parts };
}

/** Whether units are ranked against each other: one alone is only assessed. */
export function isRanking({ groups }: WordReport): boolean {
  return groups.some(({ ranked }) => ranked.length > 1);
}

/** The groups that were scored, each with what is said of it. */
export function scoredParts({ parts }: WordReport): readonly ScoredPart[] {
  return parts.flatMap(({ scored }) => scored ?? []);
}
