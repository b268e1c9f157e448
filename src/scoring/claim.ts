import type { CriteriaSet } from "../criteria/index.ts";
import type { Diagnostic, Place, Rational } from "../shared/index.ts";
import type { Basis, BlockName } from "./model.ts";

/** What counts for a leaf: points, "Không áp dụng", no survey, or nothing that could count. */
export type Verdict =
  | { readonly kind: "points"; readonly points: Rational; readonly basis: Basis; readonly from?: Place }
  | { readonly kind: "not-applicable"; readonly from: Place }
  | { readonly kind: "not-surveyed" }
  | { readonly kind: "missing" };

/** What one source (council, survey, the unit itself) says of a leaf, with all that is wrong in it. */
export interface Claim {
  readonly verdict: Verdict;
  readonly diagnostics: readonly Diagnostic[];
}

export const MISSING: Verdict = { kind: "missing" };

/** What else decides a leaf's score. */
export interface LeafContext {
  readonly unit: string;
  readonly criteria: CriteriaSet;
  readonly block: BlockName;
  /** The numbers of the group's units for a relative leaf. */
  readonly peers: readonly Rational[];
  /** Whether the survey was not held: it is optional, and no unit of the group has a value for the leaf. */
  readonly notSurveyed: boolean;
  /** Whether points stand on a parent's row and on none of its leaves, this one among them. */
  readonly pointsOnParent: boolean;
  /** Whether a fault that was reported already explains a missing answer. */
  readonly absenceReported: boolean;
}
