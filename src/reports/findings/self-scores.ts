import type { NodeResult, UnitResult } from "../../results/index.ts";
import { Rational } from "../../shared/index.ts";
import { toRational } from "../figures.ts";
import type { ScoredGroup } from "../report.ts";
import type { SelfScoreFindings, SelfScoreGap } from "./model.ts";
import { difference, summarize } from "./summary.ts";

/** Self-scores against what counts, unit by unit; undefined where no unit scored itself. */
export function findSelfScores({ units, decimals }: ScoredGroup): SelfScoreFindings | undefined {
  const gaps = units.flatMap((unit) => selfScoreGap(unit, decimals) ?? []);
  const self = summarize(
    gaps.map((gap) => gap.self),
    decimals,
  );
  const appraised = summarize(
    gaps.map((gap) => gap.appraised),
    decimals,
  );
  if (!self || !appraised) return undefined;
  return {
    units: gaps,
    averageSelf: self.average,
    averageAppraised: appraised.average,
    averageGap: difference(appraised.average, self.average) ?? 0,
  };
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

function selfScoreGap(unit: UnitResult, decimals: number): SelfScoreGap | undefined {
  const leaves = comparableLeaves(unit);
  if (leaves.length === 0) return undefined;
  const sums = (some: typeof leaves) => {
    const self = Rational.sum(
      some.flatMap(({ leaf }) => (leaf.self === null ? [] : [Rational.fromJsonNumber(leaf.self)])),
    );
    const counted = Rational.sum(
      some.flatMap(({ leaf }) => (leaf.exact === null ? [] : [toRational(leaf.exact)])),
    );
    return { self: self.round(decimals).toNumber(), appraised: counted.round(decimals).toNumber() };
  };
  const whole = sums(leaves);
  const codes = [...new Set(leaves.map(({ area }) => area))];
  return {
    unit,
    criteria: leaves.length,
    ...whole,
    gap: difference(whole.appraised, whole.self) ?? 0,
    areas: codes.map((code) => ({ code, ...sums(leaves.filter(({ area }) => area === code)) })),
  };
}
