import { type Diagnostic, diagnose, Rational } from "../../shared/index.ts";
import type { CriteriaSet, FormulaRule } from "../model.ts";
import { isOfKind, type PlacedRule, rulesOf } from "./check.ts";
import { type Interval, rangeOfExpression } from "./formula-range.ts";
import { sampleFormula } from "./formula-samples.ts";

/**
 * Whether a formula can give the maximum of its leaf.
 *
 * Where its bounds lie below, it is proved that it cannot. Where some data of many tried give the maximum, it is
 * proved that it can. Between the two a note says that neither is.
 */
export function checkFormulaReach(set: CriteriaSet, file: string): Diagnostic[] {
  return rulesOf(set, file)
    .filter((placed) => isOfKind(placed, "formula"))
    .flatMap((placed) => [...checkMax(placed), ...checkZero(placed)]);
}

function checkMax({ rule, leaf, at }: PlacedRule<FormulaRule>): Diagnostic[] {
  const { maxScore: max } = leaf;
  const { high } = boundsOf(rule, leaf);
  const place = at("rule.expression");
  if (high?.isBelow(max))
    return [diagnose("criteria/max-out-of-reach", place, { found: high, expected: max })];
  let best: Rational | undefined;
  for (const points of sampleFormula(rule, leaf)) {
    if (points.equals(max)) return [];
    if (!points.isAbove(max) && !(best && points.isBelow(best))) best = points;
  }
  return [diagnose("criteria/formula-unproven", place, { found: best ?? "–", expected: max })];
}

function checkZero({ rule, leaf, at, block }: PlacedRule<FormulaRule>): Diagnostic[] {
  const { low: found } = boundsOf(rule, leaf);
  if (block !== "main" || !found?.isAbove(Rational.zero)) return [];
  return [diagnose("criteria/zero-out-of-reach", at("rule.expression"), { found, expected: 0 })];
}

function boundsOf({ expression }: FormulaRule, { maxScore, inputs }: FormulaLeaf): Interval {
  return rangeOfExpression(expression, (name) => {
    if (name === "max") return { low: maxScore, high: maxScore };
    const input = inputs.find(({ key }) => key === name);
    // An input that is counted is no less than 0; anything else may be, as a growth rate is.
    return input && !input.fraction ? { low: Rational.zero } : {};
  });
}

type FormulaLeaf = PlacedRule<FormulaRule>["leaf"];
