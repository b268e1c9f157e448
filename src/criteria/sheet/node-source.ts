import type { RuleSource } from "../schema/rules.ts";

/** A node as its JSON form writes it, while it is put together from rows. */
export interface NodeSource {
  code: string;
  name: string;
  maxScore?: number;
  weight?: number;
  previousCodes?: readonly string[];
  source?: string;
  allowNotApplicable?: boolean;
  fraction?: boolean;
  article?: string;
  evidence?: string;
  inputs?: InputSource[];
  mustHold?: readonly string[];
  rule?: RuleSource;
  nodes?: NodeSource[];
}

export interface InputSource {
  readonly key: string;
  readonly label: string;
  readonly unit?: string;
  readonly fraction?: boolean;
}

export interface BlockSource {
  maxScore?: number;
  readonly nodes: NodeSource[];
}

export interface TestSource {
  readonly code: string;
  readonly answer: string;
  readonly points: number;
}

/** The tree, bonus, penalty and tests of a set as its JSON form writes them. */
export interface TableSource {
  readonly nodes: NodeSource[];
  bonus?: BlockSource;
  penalty?: BlockSource;
  readonly tests: TestSource[];
}
