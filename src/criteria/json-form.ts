import { printJson } from "./json-form/print.ts";
import { toWritten } from "./json-form/to-written.ts";
import type { CriteriaSet } from "./model.ts";

/**
 * The JSON file of a set in its one canonical form: the same set is always the same bytes. (Bộ tiêu chí)
 *
 * Keys stand in the order of the format, defaults are left out, bands run from the lowest up; what it says resolves to
 * the same set again.
 *
 * @example await writeFile("bo-tieu-chi.json", formatCriteria(set))
 */
export function formatCriteria(set: CriteriaSet): string {
  return printJson(toWritten(set));
}
