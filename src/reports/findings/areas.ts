import type { AreaResult, UnitResult } from "../../results/index.ts";
import { Rational } from "../../shared/index.ts";
import { areaTitle, type Report, type ScoredGroup } from "../report.ts";
import { averageChange } from "./average-change.ts";
import { findExtremes } from "./extremes.ts";
import type { AreaFindings } from "./model.ts";
import { reachedThresholds } from "./reached.ts";
import { summarize } from "./summary.ts";

/** How the ranked units of a group did, area by area. */
export function findAreas(report: Report, group: ScoredGroup): readonly AreaFindings[] {
  return group.set.areas.map((area) => findArea(report, group, area));
}

function findArea(
  report: Report,
  { ranked, decimals }: ScoredGroup,
  area: { readonly code: string; readonly name: string },
): AreaFindings {
  const results = ranked.flatMap((unit) => {
    const result = unit.areas.find(({ code }) => code === area.code);
    return result ? [{ unit, result }] : [];
  });
  const indices = results.map(({ result }) => result.index);
  const index = summarize(indices, decimals);
  const at = (value: number | undefined): readonly UnitResult[] =>
    index === undefined || index.spread === 0
      ? []
      : results.filter(({ result }) => result.index === value).map(({ unit }) => unit);
  return {
    code: area.code,
    name: area.name,
    title: areaTitle(area),
    index,
    averageChange: averageChange(
      report,
      decimals,
      results.map(({ result }) => ({ now: result.index, change: result.change.index })),
    ),
    best: at(index?.highest),
    worst: at(index?.lowest),
    extremes: findExtremes(
      results.map(({ unit, result }) => ({ unit: unit.name, change: result.change.index })),
    ),
    lost: lostPoints(
      results.map(({ result }) => result),
      decimals,
    ),
    reached: reachedThresholds(indices, decimals),
  };
}

/** Maximum less points, on average over the units that the area concerns. (Điểm mất) */
function lostPoints(results: readonly AreaResult[], decimals: number): AreaFindings["lost"] {
  const counted = results.flatMap(({ score, max }) =>
    score === null || max === null || max === 0
      ? []
      : [{ score: Rational.fromJsonNumber(score), max: Rational.fromJsonNumber(max) }],
  );
  if (counted.length === 0) return undefined;
  const average = (values: readonly Rational[]) =>
    Rational.sum(values).dividedBy(Rational.of(values.length)).round(decimals).toNumber();
  return {
    points: average(counted.map(({ score, max }) => max.minus(score))),
    of: average(counted.map(({ max }) => max)),
  };
}
