import type { UnitResult } from "../../results/index.ts";
import type { ScoredGroup } from "../report.ts";
import type { Extremes } from "./extremes.ts";
import type { Summary } from "./summary.ts";

/**
 * What a report says about one group, figure by figure. (Đánh giá chung)
 *
 * All figures rest on the published ones of the ranked units, so that a reader can work them out from the tables;
 * those of units that are incomplete or not ranked are left out.
 */
export interface Findings {
  readonly group: ScoredGroup;
  /** Of the units' index; undefined where no unit is ranked. */
  readonly index: Summary | undefined;
  readonly averageChange: AverageChange | undefined;
  /** Ranks 1 to 3, ties included; all of them where the group has fewer than six. */
  readonly top: readonly UnitResult[];
  /** The last three ranks, the last unit last; empty in a group of fewer than six. */
  readonly bottom: readonly UnitResult[];
  /** Best class first, then those below all classes, if any, under the name null. */
  readonly classes: readonly { readonly name: string | null; readonly units: readonly UnitResult[] }[];
  readonly areas: readonly AreaFindings[];
  /** Over all areas of all units, how many indices reach a threshold. */
  readonly reached: readonly ReachedThreshold[];
  /** Who rose and who fell most, by index and by rank. */
  readonly indexChanges: Extremes;
  readonly rankChanges: Extremes;
  /** How many units rose, fell and stayed, by index, of those that have a change. */
  readonly moves: { readonly risen: number; readonly fallen: number; readonly unchanged: number };
  readonly selfScores: SelfScoreFindings | undefined;
  /** The compared periods before this one, newest first, each with the figures of this period's units. */
  readonly years: readonly YearFindings[];
}

/** How the average index moved, over the units that have a figure in both periods. */
export interface AverageChange {
  readonly period: string;
  /** How many units that is, and of how many ranked ones. */
  readonly units: number;
  readonly of: number;
  readonly before: number;
  readonly now: number;
  /** now − before, of the published averages. */
  readonly change: number;
}

/** How the group did in one area. (Lĩnh vực) */
export interface AreaFindings {
  readonly code: string;
  readonly name: string;
  /** "5. Xây dựng đội ngũ cán bộ" */
  readonly title: string;
  /** Of the units' index in the area; undefined where no unit has one. */
  readonly index: Summary | undefined;
  readonly averageChange: AverageChange | undefined;
  /** Units with the highest index, and with the lowest; empty where all are equal. */
  readonly best: readonly UnitResult[];
  readonly worst: readonly UnitResult[];
  readonly extremes: Extremes;
  /** Average points lost, of an average maximum: "mất 7,14/16 điểm". */
  readonly lost: { readonly points: number; readonly of: number } | undefined;
  readonly reached: readonly ReachedThreshold[];
}

/** How many indices reach a threshold. */
export interface ReachedThreshold {
  /** In percent: 80, 90. */
  readonly threshold: number;
  readonly count: number;
  readonly of: number;
  /** count / of, in percent. */
  readonly share: number | null;
}

/** How far the council's points lie below the units' own. (Tự chấm – thẩm định) */
export interface SelfScoreFindings {
  /** In the order of the ranking; units without a comparable criterion are left out. */
  readonly units: readonly SelfScoreGap[];
  readonly averageSelf: number;
  readonly averageAppraised: number;
  /** averageAppraised − averageSelf. */
  readonly averageGap: number;
  /** averageAppraised in percent of averageSelf; null where that is 0. */
  readonly averagePercent: number | null;
  /** The same by area, over the units that have a comparable criterion in it; in the order of the set. */
  readonly areas: readonly SelfScoreArea[];
}

/** The points of an area that were claimed and those that count. */
export interface SelfScoreArea {
  readonly code: string;
  readonly self: number;
  readonly appraised: number;
  /** appraised − self. */
  readonly gap: number;
}

/** Self-scores against what counts, over the criteria that have both; survey criteria are not self-scored. */
export interface SelfScoreGap {
  readonly unit: UnitResult;
  /** How many criteria have both. */
  readonly criteria: number;
  readonly self: number;
  readonly appraised: number;
  /** appraised − self: negative where the council gave less. */
  readonly gap: number;
  /** appraised in percent of self; null where that is 0. */
  readonly percent: number | null;
  /** The same by area, in the order of the set; areas without a comparable criterion are left out. */
  readonly areas: readonly SelfScoreArea[];
}

/** One period side by side with others. (Nhiều năm) */
export interface YearFindings {
  readonly period: string;
  /** Of the index of this period's units then; undefined where none is known. */
  readonly index: Summary | undefined;
}
