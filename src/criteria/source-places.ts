import type { Diagnostic } from "../shared/index.ts";
import type { CriteriaSet } from "./model.ts";

type Locate = (diagnostic: Diagnostic) => Diagnostic;

const locators = new WeakMap<CriteriaSet, Locate>();

/** Remembers where the keys of a set stand in the sheet that it was read from. */
export function rememberPlaces(set: CriteriaSet, locate: Locate): void {
  locators.set(set, locate);
}

/**
 * A finding placed at the path of a key, placed where that key stands in the file the set was read from: at the cell of a
 * sheet. What comes of a JSON file stays as it is.
 *
 * @example placeInSource(set, fault).place // { file: "bo.xlsx", sheet: "Bộ tiêu chí", cell: "H14" }
 */
export function placeInSource(set: CriteriaSet, diagnostic: Diagnostic): Diagnostic {
  return locators.get(set)?.(diagnostic) ?? diagnostic;
}
