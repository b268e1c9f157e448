/** A criteria set as its JSON file writes it (spec, section 2), and what units answered, as plain text. */
export interface RawSet {
  readonly format: "cchc-criteria/1";
  readonly id: string;
  readonly name: string;
  readonly level: string;
  readonly legalBasis: string;
  readonly maxScore?: number;
  readonly decimals?: number;
  readonly rankBy?: "index" | "total";
  readonly tieBreak?: readonly string[];
  readonly notApplicable?: "exclude" | "full" | "zero";
  readonly surveyOptional?: boolean;
  readonly classes: readonly { readonly name: string; readonly from: number; readonly to?: number }[];
  readonly nodes: readonly RawNode[];
  readonly bonus?: RawBlock;
  readonly penalty?: RawBlock;
}

export interface RawBlock {
  readonly maxScore: number;
  readonly nodes: readonly RawNode[];
}

export interface RawNode {
  readonly code: string;
  readonly name: string;
  readonly maxScore?: number;
  readonly weight?: number;
  readonly nodes?: readonly RawNode[];
  readonly rule?: RawRule;
  readonly source?: "self" | "survey" | "external";
  readonly allowNotApplicable?: boolean;
  readonly fraction?: boolean;
  readonly inputs?: readonly { readonly key: string; readonly label: string; readonly fraction?: boolean }[];
  readonly mustHold?: readonly string[];
}

export interface RawBand {
  readonly from?: number;
  readonly above?: number;
  readonly points?: number;
  readonly share?: number;
  readonly linear?: boolean;
  readonly proportional?: true;
}

export interface RawOption {
  readonly label: string;
  readonly points?: number;
  readonly share?: number;
}

export type RawRule =
  | { readonly kind: "points"; readonly step?: number; readonly min?: number }
  | { readonly kind: "choice"; readonly options: readonly RawOption[] }
  | {
      readonly kind: "checklist";
      readonly items: readonly { readonly label: string; readonly points: number }[];
      readonly require?: "each" | "all" | "any";
    }
  | { readonly kind: "ratio"; readonly floor?: number; readonly full?: number; readonly mayExceed?: boolean }
  | {
      readonly kind: "bands";
      readonly of: "ratio" | "number";
      readonly bands: readonly RawBand[];
      readonly mayExceed?: boolean;
    }
  | { readonly kind: "count"; readonly pointsEach: number; readonly upTo?: number }
  | { readonly kind: "deduct"; readonly pointsEach: number; readonly maxDeduction?: number }
  | {
      readonly kind: "survey";
      readonly options?: readonly { readonly label: string; readonly share: number }[];
      readonly scale?: { readonly from: number; readonly to: number };
    }
  | {
      readonly kind: "relative";
      readonly method: "best" | "minmax" | "rank";
      readonly better?: "high" | "low";
    }
  | { readonly kind: "formula"; readonly expression: string };

/** What stands in the cells of a leaf: "18", "0.5", "98%", a label, "Không áp dụng". Dots part decimals. */
export interface Given {
  readonly value?: string;
  readonly of?: string;
  /** By key of the input; for a survey, counts by number of the option. */
  readonly inputs?: Readonly<Record<string, string>>;
  readonly selfScore?: string;
}

/** All that is said of one leaf of one unit. */
export interface LeafAnswer {
  readonly declared?: Given;
  /** What the unit encloses; it scores nothing. */
  readonly evidence?: string;
  /** A second answer of the unit, in a file of its own. */
  readonly again?: Given;
  readonly surveyed?: Given;
  readonly surveyScore?: string;
  /** One per respondent: the label of an option, or a number. */
  readonly responses?: readonly string[];
  /** Blank rounds are left out. */
  readonly appraised?: readonly { readonly round: number; readonly score: string }[];
}

export interface RawUnit {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly ranked: boolean;
  /** By code of the leaf. */
  readonly answers: ReadonlyMap<string, LeafAnswer>;
}

/** One group of one period. */
export interface RawCase {
  readonly set: RawSet;
  readonly units: readonly RawUnit[];
}

export const NOT_APPLICABLE = "Không áp dụng";
