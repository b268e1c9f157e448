import type { Diagnostic, Place } from "../../shared/index.ts";
import type { CriteriaSet, Leaf, RuleKind, ScoringRule } from "../model.ts";
import { nodesOf, type PlacedNode } from "../tree.ts";

/** One thing that the linter looks for. Adding one is a file and a line in index.ts. */
export type Check = (set: CriteriaSet, file: string) => readonly Diagnostic[];

/** A leaf with its rule of a known kind, and where both stand. */
export interface PlacedRule<R extends ScoringRule> {
  readonly leaf: Leaf;
  readonly rule: R;
  readonly block: PlacedNode["block"];
  /** The place of a key below the leaf: `at("rule.min")`. */
  readonly at: (key: string) => Place;
}

/** Every leaf with its rule, in the order of the tree. */
export function rulesOf(set: CriteriaSet, file: string): readonly PlacedRule<ScoringRule>[] {
  return nodesOf(set).flatMap(({ node, block, path }) => {
    if (node.kind === "branch") return [];
    const at = (key: string) => ({ file, cell: `${path}.${key}`, criterion: node.code });
    return [{ leaf: node, rule: node.rule, block, at }];
  });
}

/** Whether the rule is of that kind. */
export function isOfKind<K extends RuleKind>(
  placed: PlacedRule<ScoringRule>,
  kind: K,
): placed is PlacedRule<Extract<ScoringRule, { kind: K }>> {
  return placed.rule.kind === kind;
}

/** Each value that equals an earlier one in `key`, with its index and that of the earlier one. */
export function repeated<T>(values: readonly T[], key: (value: T) => string): [T, number, number][] {
  const first = new Map<string, number>();
  return values.flatMap((value, index): [T, number, number][] => {
    const earlier = first.get(key(value));
    if (earlier !== undefined) return [[value, index, earlier]];
    first.set(key(value), index);
    return [];
  });
}
