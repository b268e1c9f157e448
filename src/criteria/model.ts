import type { Rational } from "../shared/index.ts";
import type { Expression } from "./expression.ts";

/** A criteria set, resolved: weights and shares are points, everything is exact. (Bộ tiêu chí) */
export interface CriteriaSet {
  readonly id: string;
  readonly name: string;
  /** The level of the units it scores, as the decision calls it: "Cấp huyện". */
  readonly level: string;
  /** The decision it comes from, or what it is modelled on. (Căn cứ pháp lý) */
  readonly legalBasis: string;
  /** Years, both included. */
  readonly validFrom?: number;
  readonly validTo?: number;
  /** Points of the whole tree, without bonus and penalty; 100 as a rule. (Thang điểm) */
  readonly maxScore: Rational;
  /** Digits after the decimal mark of every published figure. */
  readonly decimals: number;
  readonly rankBy: "index" | "total";
  /** Codes of areas that part units of equal published value, in order. */
  readonly tieBreak: readonly string[];
  readonly notApplicable: "exclude" | "full" | "zero";
  readonly surveyOptional: boolean;
  /** Best class first. */
  readonly classes: readonly ClassBand[];
  /** Top-level nodes. (Lĩnh vực) */
  readonly areas: readonly CriteriaNode[];
  /** Outside the maximum. (Điểm thưởng, điểm trừ) */
  readonly bonus?: Block;
  readonly penalty?: Block;
  readonly tests: readonly RuleTest[];
  /** Hash of the file the set was read from, hex; of a sheet, that of its canonical JSON. */
  readonly sha256: string;
}

/** A class of units by published index: from ≤ index. (Xếp loại) */
export interface ClassBand {
  readonly name: string;
  readonly from: Rational;
  /** Serves checking only. */
  readonly to?: Rational;
}

/** Bonus or penalty points, at most `maxScore` together. */
export interface Block {
  readonly maxScore: Rational;
  readonly nodes: readonly CriteriaNode[];
}

/** A node of the tree: an area, a criterion or a component criterion. (Lĩnh vực, tiêu chí, tiêu chí thành phần) */
export type CriteriaNode = Branch | Leaf;

interface NodeBase {
  readonly code: string;
  readonly name: string;
  /** Points of the node; where the set gives a weight, its share of the parent's points. (Điểm tối đa) */
  readonly maxScore: Rational;
  /** The percentage of the parent's points that the set gives in place of points. (Trọng số) */
  readonly weight?: Rational;
  /** Codes the node had in earlier sets. */
  readonly previousCodes: readonly string[];
}

export interface Branch extends NodeBase {
  readonly kind: "branch";
  readonly nodes: readonly CriteriaNode[];
}

/** A node that is scored. */
export interface Leaf extends NodeBase {
  readonly kind: "leaf";
  readonly source: Source;
  readonly allowNotApplicable: boolean;
  /** Whether a ratio's numerator and denominator may have decimals; else whole numbers only. */
  readonly fraction: boolean;
  readonly article?: string;
  /** What must be enclosed. (Tài liệu kiểm chứng) */
  readonly evidence?: string;
  readonly inputs: readonly Input[];
  readonly mustHold: readonly MustHold[];
  readonly rule: ScoringRule;
}

/** Who answers a leaf: the unit itself, the sociological survey, or an external statistic. */
export type Source = "self" | "survey" | "external";

/** Further data of a leaf, given on rows CODE#key. */
export interface Input {
  readonly key: string;
  readonly label: string;
  readonly unit?: string;
  /** Whether parts of one are allowed; else whole numbers only. */
  readonly fraction: boolean;
}

/** An equation over a leaf's data, "early + onTime = total". */
export interface MustHold {
  readonly text: string;
  readonly left: Expression;
  readonly right: Expression;
}

/** An answer and the points it must give, run by `cchc criteria check`. */
export interface RuleTest {
  readonly code: string;
  readonly answer: string;
  readonly points: Rational;
}

/** How an answer becomes points. Points here are points, never shares. (Cách tính điểm) */
export type ScoringRule =
  | PointsRule
  | ChoiceRule
  | ChecklistRule
  | RatioRule
  | BandsRule
  | CountRule
  | DeductRule
  | SurveyRule
  | RelativeRule
  | FormulaRule;

export type RuleKind = ScoringRule["kind"];

/** Points as given. */
export interface PointsRule {
  readonly kind: "points";
  readonly step?: Rational;
  readonly min: Rational;
}

/** One option of several. */
export interface ChoiceRule {
  readonly kind: "choice";
  readonly options: readonly LabelledPoints[];
}

/** Independent items; `each` adds them up, `all` and `any` give the maximum or nothing. */
export interface ChecklistRule {
  readonly kind: "checklist";
  readonly items: readonly LabelledPoints[];
  readonly require: "each" | "all" | "any";
}

export interface LabelledPoints {
  readonly label: string;
  readonly points: Rational;
  /** The percentage of the maximum that the set gives in place of points. */
  readonly share?: Rational;
}

/** max × rate / full, nothing below the floor. Percentages 0–100. */
export interface RatioRule {
  readonly kind: "ratio";
  readonly floor: Rational;
  readonly full: Rational;
  readonly mayExceed: boolean;
}

/** The highest band that the rate or number reaches. */
export interface BandsRule {
  readonly kind: "bands";
  readonly of: "ratio" | "number";
  /** Lowest first. */
  readonly bands: readonly Band[];
  readonly mayExceed: boolean;
}

export interface Band {
  readonly limit: Rational;
  /** Whether the value must lie above the limit and not only reach it. */
  readonly above: boolean;
  readonly award: BandAward;
}

/**
 * `linear` runs from these points to those of the next band, at its limit; `proportional` is rate × max.
 * `share` is the percentage of the maximum that the set gives in place of points.
 */
export type BandAward =
  | {
      readonly kind: "points";
      readonly points: Rational;
      readonly share?: Rational;
      readonly linear: boolean;
    }
  | { readonly kind: "proportional" };

/** n × pointsEach, at most upTo. */
export interface CountRule {
  readonly kind: "count";
  readonly pointsEach: Rational;
  readonly upTo: Rational;
}

/** max − n × pointsEach, at most maxDeduction taken off. */
export interface DeductRule {
  readonly kind: "deduct";
  readonly pointsEach: Rational;
  readonly maxDeduction: Rational;
}

/** A share of the maximum from a survey: a percentage, a mean on a scale, or counts of answers. */
export interface SurveyRule {
  readonly kind: "survey";
  /** Shares 0–100, in the order of the rows CODE#1, CODE#2… */
  readonly options: readonly { readonly label: string; readonly share: Rational }[];
  readonly scale?: { readonly from: Rational; readonly to: Rational };
}

/** A unit's number held against those of its group. */
export interface RelativeRule {
  readonly kind: "relative";
  readonly method: "best" | "minmax" | "rank";
  readonly better: "high" | "low";
}

/** An expression over max, value, of and the inputs. */
export interface FormulaRule {
  readonly kind: "formula";
  readonly expression: Expression;
  readonly text: string;
}
