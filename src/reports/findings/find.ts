import type { UnitResult } from "../../results/index.ts";
import { isOwnPast, type Report, type ReportGroup, type ScoredGroup } from "../report.ts";
import { findAreas } from "./areas.ts";
import { averageChange } from "./average-change.ts";
import { findExtremes } from "./extremes.ts";
import type { Findings, YearFindings } from "./model.ts";
import { reachedThresholds } from "./reached.ts";
import { findSelfScores } from "./self-scores.ts";
import { summarize } from "./summary.ts";

/**
 * Works out what a report says about a group: averages, best and worst, who rose and fell, points lost.
 *
 * @example findGroup(report, group).index?.average // 82.43
 */
export function findGroup(report: Report, group: ScoredGroup): Findings {
  const { decimals, ranked } = group;
  const changes = ranked.map(({ name, change }) => ({ unit: name, change }));
  const moved = changes.flatMap(({ change }) => change?.index ?? []);
  return {
    group,
    index: summarize(
      ranked.map(({ index }) => index),
      decimals,
    ),
    averageChange: averageChange(
      report,
      decimals,
      ranked.map((unit) => ({ now: unit.index, change: unit.change?.index ?? null })),
    ),
    ...topAndBottom(ranked),
    classes: countClasses(group),
    areas: findAreas(report, group),
    reached: reachedThresholds(
      ranked.flatMap(({ areas }) => areas.map(({ index }) => index)),
      decimals,
    ),
    indexChanges: findExtremes(changes.map(({ unit, change }) => ({ unit, change: change?.index }))),
    rankChanges: findExtremes(changes.map(({ unit, change }) => ({ unit, change: change?.rankGain }))),
    moves: {
      risen: moved.filter((change) => change > 0).length,
      fallen: moved.filter((change) => change < 0).length,
      unchanged: moved.filter((change) => change === 0).length,
    },
    selfScores: findSelfScores(group),
    years: report.earlierPeriods.map((period) => findYear(group, period)),
  };
}

/** Whom sentences about a group speak of: its ranked units; where none is ranked, those with final figures. */
export function assessedUnits({ ranked, units }: ReportGroup): readonly UnitResult[] {
  return ranked.length > 0 ? ranked : units.filter(({ status }) => status === "final");
}

/** The unit's own figures of an earlier period; undefined where it had none or was merged from others. */
export function ownFigures(unit: UnitResult, period: string) {
  const previous = unit.previous.filter((figures) => figures.period === period);
  return isOwnPast(unit, previous) ? previous[0] : undefined;
}

function topAndBottom(ranked: readonly UnitResult[]): Pick<Findings, "top" | "bottom"> {
  if (ranked.length < SMALLEST_PARTED) return { top: ranked, bottom: [] };
  const last = ranked.at(-FEW)?.rank ?? 0;
  return {
    top: ranked.filter(({ rank }) => rank !== null && rank <= FEW),
    bottom: ranked.filter(({ rank }) => rank !== null && rank >= last && rank > FEW),
  };
}

function countClasses({ set, ranked }: ScoredGroup): Findings["classes"] {
  if (set.classes.length === 0) return [];
  const none = ranked.filter((unit) => unit.class === null);
  return [
    ...set.classes.map(({ name }) => ({ name, units: ranked.filter((unit) => unit.class === name) })),
    ...(none.length > 0 ? [{ name: null, units: none }] : []),
  ];
}

function findYear({ ranked, decimals }: ScoredGroup, period: string): YearFindings {
  const figures = ranked.map((unit) => ownFigures(unit, period)?.index ?? null);
  return { period, index: summarize(figures, decimals) };
}

/** How many units are named as the first and the last. */
const FEW = 3;
/** A smaller group would name a unit as first and as last. */
const SMALLEST_PARTED = 2 * FEW;
