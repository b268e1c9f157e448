import type { FieldValue } from "./field-value.ts";
import type { Scope } from "./scope.ts";

/** A field of a template, understood. */
export interface Field {
  /** What it speaks of: what is said for the whole report, or for the group or the unit of the row it stands in. */
  readonly speaksOf: "report" | "group" | "unit";
  readonly read: (scope: Scope) => FieldValue;
}
