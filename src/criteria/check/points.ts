import { type Diagnostic, diagnose, type Place, Rational } from "../../shared/index.ts";
import type { CriteriaSet, LabelledPoints, ScoringRule } from "../model.ts";
import { isOfKind, type PlacedRule, rulesOf } from "./check.ts";

/** Whether every number of points that a rule names lies in 0…max of its leaf: beyond it, the answer would be an error. */
export function checkPointsInScale(set: CriteriaSet, file: string): Diagnostic[] {
  return rulesOf(set, file).flatMap((placed) => {
    const max = placed.leaf.maxScore;
    return namedPoints(placed)
      .filter(([found]) => found.isNegative() || found.isAbove(max))
      .map(([found, place]) => diagnose("criteria/points-outside-scale", place, { found, expected: max }));
  });
}

/** Whether the items of a checklist that adds them up come to the maximum. */
export function checkItemSums(set: CriteriaSet, file: string): Diagnostic[] {
  return rulesOf(set, file)
    .filter((placed) => isOfKind(placed, "checklist"))
    .flatMap(({ rule, leaf, at }) => {
      const found = Rational.sum(rule.items.map(({ points }) => points));
      if (rule.require !== "each" || found.equals(leaf.maxScore)) return [];
      return [diagnose("criteria/sum-of-items", at("rule.items"), { found, expected: leaf.maxScore })];
    });
}

function namedPoints({ rule, at }: PlacedRule<ScoringRule>): [Rational, Place][] {
  switch (rule.kind) {
    case "points":
      return [[rule.min, at("rule.min")]];
    case "choice":
      return ofLabels(rule.options, "rule.options", at);
    case "checklist":
      // With "all" and "any" the maximum or nothing is given, whatever the items say.
      return rule.require === "each" ? ofLabels(rule.items, "rule.items", at) : [];
    case "bands":
      return rule.bands.flatMap(({ award }): [Rational, Place][] =>
        award.kind === "points" ? [[award.points, at("rule.bands")]] : [],
      );
    case "count":
      return [[rule.upTo, at("rule.upTo")]];
    case "deduct":
      return [[rule.maxDeduction, at("rule.maxDeduction")]];
    case "ratio":
    case "survey":
    case "relative":
    case "formula":
      return [];
  }
}

function ofLabels(
  labelled: readonly LabelledPoints[],
  list: string,
  at: (key: string) => Place,
): [Rational, Place][] {
  return labelled.map(({ points, share }, index) => [
    points,
    at(`${list}[${index}].${share ? "share" : "points"}`),
  ]);
}
