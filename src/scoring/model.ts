import type { UnitSubmission } from "../answers/index.ts";
import type { CriteriaNode, CriteriaSet } from "../criteria/index.ts";
import type { Place, Rational } from "../shared/index.ts";

/** The one state of a node: three of them are no score, and none of them is 0. */
export type NodeState = "scored" | "missing" | "not-applicable" | "not-surveyed";

/** What the points of a leaf rest on; "blank" is an unanswered leaf of the bonus or penalty block, which is 0. */
export type Basis = "appraised" | "survey" | "data" | "self" | "blank";

export type BlockName = "main" | "bonus" | "penalty";

/** The score of a node with all that explains it. Points are unrounded. */
export interface NodeScore {
  readonly node: CriteriaNode;
  readonly block: BlockName;
  /** Depth: 0 for an area. */
  readonly level: number;
  readonly state: NodeState;
  /** Points reached; a missing leaf below counts 0. Undefined where nothing below has points. */
  readonly points: Rational | undefined;
  /** Maximum less what does not concern the unit. */
  readonly max: Rational;
  /** Self-scores given at or below the node. */
  readonly selfScore: Rational | undefined;
  /** On a leaf the appraised score given; on a branch what its leaves other than survey leaves count. */
  readonly appraisedScore: Rational | undefined;
  /** On a leaf its survey value; on a branch what its survey leaves count. */
  readonly surveyScore: Rational | undefined;
  readonly children: readonly NodeScore[];
  readonly basis?: Basis;
  /** On a leaf what its data are worth by the rule, whether or not that is what counts. */
  readonly dataPoints?: Rational;
  /** The percentage that the data came to, 0–100 as a rule. */
  readonly rate?: Rational;
  /** Why the council gave its score. */
  readonly reason?: string;
  /** The data as read: "14/19". */
  readonly data?: string;
  /** What the unit says that it encloses. (Tài liệu kiểm chứng) */
  readonly evidence?: string;
  /** The cell that decided the score. */
  readonly from?: Place;
}

/** The score of a leaf before it has its place in the tree. */
export type LeafScore = Omit<NodeScore, "block" | "level">;

/** One unit's scores. (Phiếu điểm) */
export interface Scorecard {
  readonly unit: string;
  readonly criteria: CriteriaSet;
  /** "incomplete" while a leaf is missing. */
  readonly status: "final" | "incomplete";
  /** Leaves + bonus − penalty, not below 0. */
  readonly total: Rational;
  readonly max: Rational;
  readonly bonus: Rational;
  readonly penalty: Rational;
  /** Sum of the self-scores given in the main tree. */
  readonly selfScore: Rational | undefined;
  /** What survey leaves count. */
  readonly surveyScore: Rational;
  /** What all other leaves of the main tree count. */
  readonly appraisedScore: Rational;
  readonly areas: readonly NodeScore[];
  readonly bonusNodes: readonly NodeScore[];
  readonly penaltyNodes: readonly NodeScore[];
}

/** A unit to be scored. */
export interface UnitToScore {
  readonly id: string;
  readonly criteria: CriteriaSet;
  readonly submission: UnitSubmission;
}
