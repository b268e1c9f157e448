import { type CriteriaSet, loadCriteria } from "../criteria/index.ts";
import { type Diagnostic, diagnose, type Outcome, type Place } from "../shared/index.ts";
import type { Period } from "./model.ts";
import type { OpenPeriod } from "./open-period.ts";
import { PERIOD_FILE } from "./parse-period.ts";

/** Loads the criteria set of each group, by id of the group; one with errors is left out. */
export async function loadGroupCriteria({
  period,
}: OpenPeriod): Promise<Outcome<ReadonlyMap<string, CriteriaSet>>> {
  const sets = new Map<string, CriteriaSet>();
  const diagnostics: Diagnostic[] = [];
  const loaded = new Map<string, CriteriaSet | undefined>();
  for (const [index, { id, criteria }] of period.groups.entries()) {
    if (!loaded.has(criteria)) {
      const place = { file: PERIOD_FILE, cell: `groups[${index}].criteria` };
      const outcome = await loadUsable(criteria, period, place);
      diagnostics.push(...outcome.diagnostics);
      loaded.set(criteria, outcome.value);
    }
    const set = loaded.get(criteria);
    if (set) sets.set(id, set);
  }
  return { value: sets, diagnostics };
}

async function loadUsable(
  reference: string,
  period: Period,
  place: Place,
): Promise<Outcome<CriteriaSet | undefined>> {
  const { value, diagnostics } = await loadCriteria(reference, period.directory);
  // What a linter only notes of a set is told by `criteria check`, not again with every period.
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  if (!value || errors.length > 0) {
    const placed = errors.map((error) => (error.place.file === undefined ? { ...error, place } : error));
    return { value: undefined, diagnostics: placed };
  }
  return { value, diagnostics: checkValidity(value, period, place) };
}

/** A set's years are held against the first four digits of the period. */
function checkValidity(
  { id, validFrom, validTo }: CriteriaSet,
  { period }: Period,
  place: Place,
): Diagnostic[] {
  const year = Number(/\d{4}/.exec(period)?.[0] ?? Number.NaN);
  const isTooEarly = validFrom !== undefined && year < validFrom;
  const isTooLate = validTo !== undefined && year > validTo;
  if (!isTooEarly && !isTooLate) return [];
  const expected = `${validFrom ?? "…"}–${validTo ?? "…"}`;
  return [diagnose("period/criteria-not-valid", place, { found: period, expected, criteria: id })];
}
