import type { Rational } from "../../shared/index.ts";

/** What can differ between two criteria sets. */
export type ChangeKind =
  | "setting"
  | "added"
  | "removed"
  | "moved"
  | "renamed"
  | "points"
  | "weight"
  | "rule"
  | "source"
  | "notApplicable"
  | "fraction"
  | "inputs"
  | "mustHold"
  | "article"
  | "evidence";

/** How something stood in one of the sets; null where it did not. */
export type ChangeValue = string | Rational | boolean | number | null;

/** One thing that differs between an earlier set and a later one. (Thay đổi của bộ tiêu chí) */
export interface CriteriaChange {
  readonly kind: ChangeKind;
  /** The node's code in the later set; null for what was removed and for settings. */
  readonly code: string | null;
  /** Its code in the earlier set; null for what was added and for settings. */
  readonly previousCode: string | null;
  /** The node's name, of the later set where it is there; of a setting its key. */
  readonly name: string;
  readonly from: ChangeValue;
  readonly to: ChangeValue;
  /**
   * The `previousCodes` that the later set would need, where it does not say itself that the two are one node. It is a
   * proposal: names or places speak for it, and a person decides.
   */
  readonly proposal?: readonly string[];
}
