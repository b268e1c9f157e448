import type { Place } from "../../shared/index.ts";

/** What a template may hold that cannot be moved along when its rows are repeated. */
export type ImmovableKind =
  | "3d-reference"
  | "array-formula"
  | "data-table"
  | "pivot-table"
  | "form-control"
  | "chart-by-row"
  | "scattered-cells"
  | "table-heading"
  | "too-large";

/**
 * Says that something in a template cannot be moved along safely.
 *
 * It never leaves this folder: `fillWorkbook` makes it an error that names the place.
 */
export class Immovable extends Error {
  readonly kind: ImmovableKind;
  /** What stands there. */
  readonly found: string;
  readonly place: Place;
  /** What is allowed, where that is a number. */
  readonly expected: string;

  constructor(kind: ImmovableKind, found: string, place: Place = {}, expected = "") {
    super(kind);
    this.kind = kind;
    this.found = found;
    this.place = place;
    this.expected = expected;
  }
}

/** Does work of which a place is known, so that what cannot be moved there is told with it. */
export function atPlace<T>(place: Place, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof Immovable)) throw error;
    throw new Immovable(error.kind, error.found, { ...place, ...error.place }, error.expected);
  }
}
