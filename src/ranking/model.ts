import type { Rational } from "../shared/index.ts";

/** A unit as ranking sees it: figures as published. */
export interface UnitToRank {
  readonly id: string;
  /** What units are ranked by; undefined where the unit has no such figure. */
  readonly value: Rational | undefined;
  /** Published indices of the tie-break areas, in order. */
  readonly tieBreak: readonly (Rational | undefined)[];
}

/** A place among the units that are ranked. (Thứ hạng) */
export interface Ranking {
  readonly rank: number;
  /** How many units are ranked. */
  readonly of: number;
}

/** Figures of one period as they were published, whoever computed them. */
export interface PublishedPeriod {
  readonly period: string;
  readonly units: readonly PublishedUnit[];
}

/** The earlier periods that this one is held against. */
export interface EarlierPeriods {
  /** Newest first, as cchc.json lists them. */
  readonly periods: readonly PublishedPeriod[];
  /** The one that changes are against; undefined where it could not be opened or there is none. */
  readonly base: PublishedPeriod | undefined;
}

export interface PublishedUnit {
  /** Id, or the name where a table of figures gives no id. */
  readonly id: string;
  readonly name: string;
  /** Undefined where the source does not tell. */
  readonly group: string | undefined;
  /** Whether its figures are final; those of an incomplete unit are compared with nothing. */
  readonly isFinal: boolean;
  readonly total: Rational | undefined;
  readonly index: Rational | undefined;
  readonly rank: number | undefined;
  readonly of: number | undefined;
  readonly class: string | undefined;
  /** The areas first, then every other node where the source gives them. */
  readonly nodes: readonly PublishedNode[];
}

export interface PublishedNode {
  readonly code: string;
  /** Undefined where only the code is given: then the code alone decides. */
  readonly name: string | undefined;
  readonly index: Rational | undefined;
  /** Points and data, where the source gives them. */
  readonly score?: Rational | undefined;
  readonly data?: string | undefined;
}

/** Later − earlier, of published figures. (Mức tăng giảm) */
export interface FigureChange {
  readonly total: Rational | undefined;
  readonly index: Rational | undefined;
  /** Places gained: positive when the unit rose. (Số bậc tăng) */
  readonly rankGain: number | undefined;
}
