import type { Datum } from "../../answers/index.ts";
import type { Leaf, ScoringRule } from "../../criteria/index.ts";
import type { DiagnosticArgs, DiagnosticCode, Rational } from "../../shared/index.ts";

/** One reading of a leaf's data: every cell taken in one way. */
export interface LeafData {
  readonly value?: Datum;
  readonly of?: Datum;
  readonly inputs: ReadonlyMap<string, Datum>;
}

/** What a rule makes of the data: points (unrounded, 0…max), or the fault that keeps it from any. */
export type RuleResult = RulePoints | RuleFault;

export interface RulePoints {
  readonly kind: "points";
  readonly points: Rational;
  /** The percentage that a ratio, a band of a ratio or a survey worked from, unrounded. */
  readonly rate?: Rational;
}

export interface RuleFault {
  readonly kind: "fault";
  readonly code: DiagnosticCode;
  /** The datum at fault: "value", "of" or the key of an input. */
  readonly at: string;
  /** Holds `found` and `expected` at least. */
  readonly args: DiagnosticArgs;
}

/** How one kind of rule scores. One file a kind; `rules` in index.ts lists them. */
export interface RuleKindDefinition<R extends ScoringRule> {
  /** The data the rule has a use for, besides the leaf's own inputs; anything else given is a fault. */
  readonly uses: (rule: R) => readonly string[];
  /**
   * Points of the data by the rule; `scoreByRule` sees to it that they lie in 0…max.
   * `peers` are the numbers of the units of the group that have data, this one included; only `relative` looks at them.
   */
  readonly score: (rule: R, leaf: Leaf, data: LeafData, peers: readonly Rational[]) => RuleResult;
  /** Whether the rule can give these points, which lie in 0…max, to any answer: what a self-score without data must be. */
  readonly canYield: (rule: R, leaf: Leaf, points: Rational) => boolean;
  /** The scores the rule can give, where they can be listed; undefined where they run through a range. */
  readonly listScores?: (rule: R, leaf: Leaf) => readonly Rational[] | undefined;
}
