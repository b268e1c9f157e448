import type { Fraction } from "./fraction.ts";

export type State = "scored" | "missing" | "not-applicable" | "not-surveyed";

export interface NodeVerdict {
  readonly code: string;
  readonly leaf: boolean;
  readonly state: State;
  /** What the node counts, what is missing at 0. */
  readonly points: Fraction;
  readonly max: Fraction;
  readonly index: number | null;
  /** The percentage that a ratio or a band of one worked from; of other leaves nothing is said. */
  readonly rate?: number;
}

export interface AreaVerdict extends NodeVerdict {
  readonly rank: number | null;
}

export interface UnitVerdict {
  readonly id: string;
  readonly status: "final" | "incomplete";
  readonly total: Fraction;
  readonly max: Fraction;
  readonly index: number | null;
  readonly rank: number | null;
  /** How many units are ranked. */
  readonly of: number;
  readonly class: string | null;
  readonly self: Fraction | undefined;
  readonly appraised: Fraction;
  readonly survey: Fraction;
  readonly bonus: Fraction;
  readonly penalty: Fraction;
  readonly areas: readonly AreaVerdict[];
  /** Each before those below it: the tree, bonus, penalty. */
  readonly nodes: readonly NodeVerdict[];
  /** Codes of the leaves whose self-score is not what their data give. */
  readonly contradicted: readonly string[];
}
