import type { NodeResult, UnitResult } from "../../results/index.ts";
import { Rational } from "../../shared/index.ts";
import type { ScoredGroup } from "../report.ts";
import type { SelfScoreFindings, SelfScoreGap } from "./model.ts";
import { difference, percentage, summarize } from "./summary.ts";

/** Self-scores against what counts, unit by unit; undefined where no unit scored itself. */
export function findSelfScores({ units, set, decimals }: ScoredGroup): SelfScoreFindings | undefined {
  const gaps = units.flatMap((unit) => selfScoreGap(unit, decimals) ?? []);
  const whole = averagesOf(gaps, decimals);
  if (!whole) return undefined;
  const areas = set.areas.flatMap(({ code }) => {
    const own = gaps.flatMap((gap) => gap.areas.filter((area) => area.code === code));
    const averages = averagesOf(own, decimals);
    return averages ? [{ code, ...averages }] : [];
  });
  return {
    units: gaps,
    averageSelf: whole.self,
    averageAppraised: whole.appraised,
    averageGap: whole.gap,
    averagePercent: percentage(whole.appraised, whole.self, decimals),
    areas,
  };
}

/** The average of the points claimed and of those that count, and the difference of the two. */
function averagesOf(
  points: readonly { readonly self: number; readonly appraised: number }[],
  decimals: number,
): { readonly self: number; readonly appraised: number; readonly gap: number } | undefined {
  const averageOf = (values: readonly number[]) => summarize(values, decimals)?.average;
  const self = averageOf(points.map((one) => one.self));
  const appraised = averageOf(points.map((one) => one.appraised));
  if (self === undefined || appraised === undefined) return undefined;
  return { self, appraised, gap: difference(appraised, self) ?? 0 };
}

/** The criteria of a unit that have a self-score and points that count, each with its area. */
export function comparableLeaves(
  unit: UnitResult,
): readonly { readonly area: string; readonly leaf: NodeResult }[] {
  const found: { area: string; leaf: NodeResult }[] = [];
  let area = "";
  for (const node of unit.nodes) {
    if (node.block !== "main") continue;
    if (node.level === 0) area = node.code;
    const isScored = node.leaf && node.exact !== null && node.state === "scored";
    if (isScored && node.self !== null && node.basis !== "survey") found.push({ area, leaf: node });
  }
  return found;
}

/**
 * Whether the council appraised anything that the units had scored themselves; else their points are all that counts,
 * and there is nothing to compare them with. (Có thẩm định)
 */
export function hasAppraisal(selfScores: SelfScoreFindings | undefined): selfScores is SelfScoreFindings {
  return (selfScores?.units ?? []).some(({ unit }) =>
    comparableLeaves(unit).some(({ leaf }) => leaf.basis === "appraised"),
  );
}

function selfScoreGap(unit: UnitResult, decimals: number): SelfScoreGap | undefined {
  const leaves = comparableLeaves(unit);
  if (leaves.length === 0) return undefined;
  const sums = (some: typeof leaves) => {
    const self = Rational.sum(
      some.flatMap(({ leaf }) => (leaf.self === null ? [] : [Rational.fromJsonNumber(leaf.self)])),
    );
    const counted = Rational.sum(
      some.flatMap(({ leaf }) => (leaf.exact === null ? [] : [Rational.fromFraction(leaf.exact)])),
    );
    const published = {
      self: self.round(decimals).toNumber(),
      appraised: counted.round(decimals).toNumber(),
    };
    return { ...published, gap: difference(published.appraised, published.self) ?? 0 };
  };
  const whole = sums(leaves);
  const codes = [...new Set(leaves.map(({ area }) => area))];
  return {
    unit,
    criteria: leaves.length,
    ...whole,
    percent: percentage(whole.appraised, whole.self, decimals),
    areas: codes.map((code) => ({ code, ...sums(leaves.filter(({ area }) => area === code)) })),
  };
}
