import type { ChecklistRule, LabelledPoints } from "../../criteria/index.ts";
import { isSameText, Rational, splitList } from "../../shared/index.ts";
import { listOf, pointsOf } from "./fault.ts";
import { findLabelled, unknownLabel } from "./label.ts";
import { missingNumber } from "./number.ts";
import type { RuleKindDefinition } from "./rule.ts";

/** The items met, parted by ";" or line breaks; "Không" alone means none. (Danh mục nội dung) */
export const checklist: RuleKindDefinition<ChecklistRule> = {
  uses: () => ["value"],

  score: ({ items, require }, leaf, { value }) => {
    const labels = splitList(value?.text ?? "");
    if (labels.length === 0)
      return missingNumber("value", { expected: listOf(items.map((item) => item.label)) });
    const met = new Set<LabelledPoints>();
    for (const label of isNone(labels, items) ? [] : labels) {
      const item = findLabelled(items, label);
      if (!item) return unknownLabel(items, label);
      met.add(item);
    }
    if (require === "each") return pointsOf(Rational.sum([...met].map((item) => item.points)));
    const isEnough = require === "all" ? met.size === items.length : met.size > 0;
    return pointsOf(isEnough ? leaf.maxScore : Rational.zero);
  },

  canYield: ({ items, require }, leaf, score) => {
    if (require !== "each") return score.isZero() || score.equals(leaf.maxScore);
    const sums = sumsOf(items, score);
    return sums === undefined || sums.some((sum) => sum.equals(score));
  },

  listScores: ({ items, require }, leaf) =>
    require === "each" ? sumsOf(items, leaf.maxScore) : [Rational.zero, leaf.maxScore],
};

const MOST_SUMS = 20_000;

function isNone(labels: readonly string[], items: readonly LabelledPoints[]): boolean {
  const [only = "", ...others] = labels;
  return others.length === 0 && isSameText(only, "Không") && !findLabelled(items, only);
}

/**
 * Every sum of some of the items, up to a limit, each once; undefined where they are too many to tell
 * apart. Points with few decimals make few sums, however many items there are.
 */
function sumsOf(items: readonly LabelledPoints[], limit: Rational): readonly Rational[] | undefined {
  const sums = new Map([[Rational.zero.toFraction(), Rational.zero]]);
  for (const { points } of items) {
    for (const sum of [...sums.values()]) {
      const next = sum.plus(points);
      if (!next.isAbove(limit)) sums.set(next.toFraction(), next);
    }
    if (sums.size > MOST_SUMS) return undefined;
  }
  return [...sums.values()];
}
