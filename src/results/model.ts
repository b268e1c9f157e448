/**
 * The results file, "cchc-results/1": every published figure of a period with where it comes from.
 *
 * Published figures carry the set's decimals; `exact` is the unrounded fraction as text ("21/19").
 * A figure that does not exist is null. Within /1 keys are only added; readers ignore unknown ones.
 */
export interface Results {
  readonly format: "cchc-results/1";
  readonly tool: string;
  readonly period: string;
  readonly title: string;
  /** As in cchc.json. */
  readonly groups: readonly GroupResult[];
  readonly criteria: readonly CriteriaReference[];
  readonly inputs: readonly InputReference[];
  /** Groups as in cchc.json, then by rank, then id; units without a rank last. */
  readonly units: readonly UnitResult[];
  readonly diagnostics: readonly DiagnosticResult[];
  readonly publisher: string | null;
  readonly preparedBy: string | null;
  readonly place: string | null;
  /** The earlier period that changes are against; null where there is none. */
  readonly comparedWith?: string | null;
}

/** Khối */
export interface GroupResult {
  readonly id: string;
  readonly name: string;
  /** Id of the criteria set. */
  readonly criteria: string;
  /** Whether a unit of the group is incomplete, so that all its ranks may still move. */
  readonly provisional: boolean;
}

export interface CriteriaReference {
  readonly id: string;
  readonly name: string;
  readonly legalBasis: string;
  readonly sha256: string;
}

/** A file that was read, by its path from the period folder. */
export interface InputReference {
  readonly path: string;
  readonly sha256: string;
}

export interface UnitResult {
  readonly id: string;
  readonly name: string;
  readonly group: string;
  readonly status: "final" | "incomplete";
  /** Leaves + bonus − penalty, not below 0. (Tổng điểm) */
  readonly total: number | null;
  /** Maximum less the points that do not concern the unit. */
  readonly max: number | null;
  /** total / max × 100. (Chỉ số, %) */
  readonly index: number | null;
  /** The total as a fraction. */
  readonly exact: string | null;
  readonly rank: number | null;
  /** How many units of the group are ranked. */
  readonly of: number | null;
  readonly class: string | null;
  /** Sum of the self-scores given in the tree, without bonus and penalty. */
  readonly self: number | null;
  /** What all but the survey leaves count; appraised + survey + bonus − penalty = total. */
  readonly appraised: number | null;
  readonly survey: number | null;
  readonly bonus: number | null;
  readonly penalty: number | null;
  /** Newest first, in each period the unit or its predecessors. */
  readonly previous: readonly PreviousFigures[];
  /** Against the first earlier period. */
  readonly change: Change | null;
  readonly areas: readonly AreaResult[];
  /** Every node in the order of the tree, then bonus, then penalty. */
  readonly nodes: readonly NodeResult[];
}

export interface PreviousFigures {
  readonly period: string;
  readonly total: number | null;
  readonly index: number | null;
  readonly rank: number | null;
  readonly of: number | null;
  readonly class: string | null;
  /** Id of the unit then: another one for a predecessor of a merged unit. */
  readonly unit: string;
}

/** Differences of published figures, later − earlier. (Mức tăng giảm) */
export interface Change {
  readonly total: number | null;
  readonly index: number | null;
  /** Places gained; positive when the unit rose. (Số bậc tăng) */
  readonly rankGain: number | null;
}

/** Lĩnh vực */
export interface AreaResult {
  readonly code: string;
  readonly name: string;
  readonly score: number | null;
  readonly max: number | null;
  readonly index: number | null;
  readonly rank: number | null;
  readonly change: { readonly index: number | null };
}

export type NodeState = "scored" | "missing" | "not-applicable" | "not-surveyed";

/** What the points of a leaf rest on. */
export type Basis = "appraised" | "survey" | "data" | "self" | "blank";

export interface NodeResult {
  readonly code: string;
  readonly name: string;
  readonly state: NodeState;
  readonly score: number | null;
  readonly max: number | null;
  readonly index: number | null;
  readonly exact: string | null;
  readonly rate: number | null;
  readonly self: number | null;
  readonly appraised: number | null;
  readonly survey: number | null;
  readonly reason: string | null;
  /** The cell that decided the score. */
  readonly from: SourceCell | null;
  /** Depth: 0 for an area. */
  readonly level: number;
  /** Which part of the set it stands in. */
  readonly block: "main" | "bonus" | "penalty";
  readonly leaf: boolean;
  /** What the points rest on; null for a branch and where there are none. */
  readonly basis: Basis | null;
  /** The rule in words; null for a branch. */
  readonly rule: string | null;
  /** The data that were declared, as text: "14/19". */
  readonly data: string | null;
  /** What the unit says that it encloses. (Tài liệu kiểm chứng) */
  readonly evidence?: string | null;
}

export interface SourceCell {
  readonly file: string;
  readonly sheet: string | null;
  readonly cell: string | null;
}

export interface DiagnosticResult {
  readonly code: string;
  readonly severity: "error" | "warning" | "note";
  readonly message: string;
  readonly file: string | null;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly unit: string | null;
  readonly criterion: string | null;
  readonly found: string | null;
  readonly expected: string | null;
  readonly remedy: string;
}
