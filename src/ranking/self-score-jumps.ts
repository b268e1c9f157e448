import { leavesOfScore } from "../scoring/index.ts";
import { type Diagnostic, diagnose, Rational } from "../shared/index.ts";
import { findPreviousNode } from "./compare.ts";
import type { PublishedPeriod, PublishedUnit } from "./model.ts";
import type { Standing } from "./rank-group.ts";

/** A rise of the share of the maximum that is worth a second look, in percentage points. */
const JUMP = Rational.of(50);

/** Leaves that a unit now scores far above what the earlier period granted it: a note each. */
export function findSelfScoreJumps(
  { card }: Standing,
  before: PublishedUnit,
  { period }: PublishedPeriod,
): Diagnostic[] {
  const { decimals } = card.criteria;
  return card.areas.flatMap(leavesOfScore).flatMap(({ node, selfScore, from }) => {
    const granted = findPreviousNode({ ...node, index: undefined }, before)?.index;
    if (!selfScore || !granted || node.maxScore.isZero()) return [];
    const claimed = selfScore.dividedBy(node.maxScore).times(Rational.hundred).round(decimals);
    if (claimed.minus(granted).isBelow(JUMP)) return [];
    const place = { ...from, unit: card.unit, criterion: node.code };
    return [diagnose("ranking/self-score-jumped", place, { found: claimed, expected: granted, period })];
  });
}
