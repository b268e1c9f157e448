import type { UnitResult } from "../../../results/index.ts";
import type { Report, ReportGroup } from "../../report.ts";

/** What the fields of a cell speak of. */
export interface Scope {
  readonly report: Report;
  /** Of the copy that the cell stands in, or the only one there is. */
  readonly group: ReportGroup | undefined;
  readonly unit: UnitResult | undefined;
  /** Place of the unit in the table of its group, from 1. (STT) */
  readonly number: number;
}

/** A group, and the report it belongs to. */
export interface GroupScope {
  readonly report: Report;
  readonly group: ReportGroup;
}

/** A unit with its group. */
export interface UnitScope extends GroupScope {
  readonly unit: UnitResult;
  readonly number: number;
}

/** One node or area of what the scope speaks of, by its code. */
export type NodeScope<T> = T & { readonly code: string };
