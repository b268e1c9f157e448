import type { Leaf, RuleKind, ScoringRule } from "../../criteria/index.ts";
import { type DiagnosticArg, Rational } from "../../shared/index.ts";
import { isWithin } from "../is-within.ts";
import { bands } from "./bands.ts";
import { checkData, namedNumbers } from "./check-data.ts";
import { checklist } from "./checklist.ts";
import { choice } from "./choice.ts";
import { count } from "./count.ts";
import { deduct } from "./deduct.ts";
import { fault, isFault, listOf, rangeOf } from "./fault.ts";
import { formula } from "./formula.ts";
import { points } from "./points.ts";
import { ratio } from "./ratio.ts";
import { relative } from "./relative.ts";
import type { LeafData, RuleFault, RuleKindDefinition, RuleResult } from "./rule.ts";
import { splitQuotient } from "./split-quotient.ts";
import { survey } from "./survey.ts";

export type { LeafData, RuleFault, RuleKindDefinition, RulePoints, RuleResult } from "./rule.ts";

/** The rule of a kind; so written that TypeScript sees a kind's rule and definition belong together. */
type RuleOf<K extends RuleKind> = { [P in K]: { readonly kind: P } & Extract<ScoringRule, { kind: P }> }[K];

/** Every kind of rule. Adding one is a file and a line here. */
export const rules: { readonly [K in RuleKind]: RuleKindDefinition<RuleOf<K>> } = {
  points,
  choice,
  checklist,
  ratio,
  bands,
  count,
  deduct,
  survey,
  relative,
  formula,
};

/**
 * Points of a leaf's data by its rule, 0…max and unrounded, or the fault that keeps it from any.
 *
 * `peers` are the numbers of the group's units that have data, this one included, for `relative`. Nothing
 * given is passed over in silence: data that the leaf has no use for are a fault too.
 *
 * @example scoreByRule(leaf, { value: datum("14/19"), inputs: new Map() }, []) // { points: 28/19, rate: 1400/19 }
 */
export function scoreByRule(leaf: Leaf, given: LeafData, peers: readonly Rational[]): RuleResult {
  const { uses, score } = bind(leaf.rule, leaf);
  const data = withQuotient(leaf, given);
  if (isFault(data)) return data;
  const result = checkData(leaf, uses, data) ?? score(data, peers);
  // Where "14/19" was taken apart, its denominator stands in Số liệu.
  if (isFault(result))
    return data.of !== given.of && result.at === "of" ? { ...result, at: "value" } : result;
  if (isWithin(leaf, result.points)) return result;
  const at = data.value ? "value" : (data.inputs.keys().next().value ?? "value");
  return fault("scoring/result-out-of-range", at, result.points, rangeOf(Rational.zero, leaf.maxScore));
}

/** Whether a leaf's rule can give these points to any answer: what a self-score without data must be. */
export function canYield(leaf: Leaf, score: Rational): boolean {
  return isWithin(leaf, score) && bind(leaf.rule, leaf).canYield(score);
}

/** The scores a leaf can have, for messages: "0; 0,5; 1", or "0–1,5" where they are many. */
export function possibleScores(leaf: Leaf): DiagnosticArg {
  const listed = bind(leaf.rule, leaf).listScores() ?? [];
  const distinct = [...new Map(listed.map((score) => [score.toFraction(), score])).values()];
  if (distinct.length > MOST_LISTED) return rangeOf(Rational.zero, leaf.maxScore);
  const scores = distinct.filter((score) => canYield(leaf, score)).sort((a, b) => a.compare(b));
  return scores.length > 0 ? listOf(scores) : rangeOf(Rational.zero, leaf.maxScore);
}

/** The numbers that a leaf's equations are over, by name; "14/19" in Số liệu gives `value` 14 and `of` 19. */
export function numbersOf(leaf: Leaf, given: LeafData): ReadonlyMap<string, Rational> {
  const data = withQuotient(leaf, given);
  return namedNumbers(isFault(data) ? given : data);
}

const MOST_LISTED = 12;

function withQuotient(leaf: Leaf, data: LeafData): LeafData | RuleFault {
  return bind(leaf.rule, leaf).uses.includes("of") ? splitQuotient(leaf, data) : data;
}

/** A leaf's rule with its kind's definition, bound so that no caller needs to know the kind. */
function bind<K extends RuleKind>(rule: RuleOf<K>, leaf: Leaf) {
  const definition: RuleKindDefinition<RuleOf<K>> = rules[rule.kind];
  return {
    uses: definition.uses(rule),
    score: (data: LeafData, peers: readonly Rational[]) => definition.score(rule, leaf, data, peers),
    canYield: (score: Rational) => definition.canYield(rule, leaf, score),
    listScores: () => definition.listScores?.(rule, leaf),
  };
}
