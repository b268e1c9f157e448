import { readWorkbook } from "../answers/index.ts";
import { type CriteriaSet, loadCriteria } from "../criteria/index.ts";
import { type Diagnostic, diagnose, hasErrors, type Outcome } from "../shared/index.ts";
import { Folder } from "./folder.ts";
import type { Period, Unit } from "./model.ts";
import { readUnits } from "./units.ts";

/** The file that makes a folder a period. */
export const PERIOD_FILE = "cchc.json";

/** A period folder that was opened: what it is, and its files. */
export interface OpenPeriod {
  readonly period: Period;
  readonly folder: Folder;
}

/**
 * Opens a period folder: cchc.json and the table of units. (Kỳ đánh giá)
 *
 * Undefined, with the reasons, where cchc.json cannot be used.
 */
export async function openPeriod(directory: string): Promise<Outcome<OpenPeriod | undefined>> {
  const folder = new Folder(directory);
  const bytes = await folder.read(PERIOD_FILE);
  if (!bytes) return { value: undefined, diagnostics: folder.diagnostics };
  const { value, diagnostics } = await parsePeriod(new TextDecoder().decode(bytes), folder.directory);
  if (!value) return { value: undefined, diagnostics };
  const units = await openUnits(folder, value.unitsFile, value.period);
  const period = { ...value.period, units: units.value };
  return { value: { period, folder }, diagnostics: [...diagnostics, ...units.diagnostics] };
}

/** Loads the criteria set of each group, by id of the group; one with errors is left out. */
export async function loadGroupCriteria({
  period,
}: OpenPeriod): Promise<Outcome<ReadonlyMap<string, CriteriaSet>>> {
  const sets = new Map<string, CriteriaSet>();
  const diagnostics: Diagnostic[] = [];
  const loaded = new Map<string, CriteriaSet | undefined>();
  for (const { id, criteria } of period.groups) {
    if (!loaded.has(criteria)) {
      const outcome = await loadCriteria(criteria, period.directory);
      // What a linter only notes of a set is told by `criteria check`, not again with every period.
      diagnostics.push(...outcome.diagnostics.filter(({ severity }) => severity === "error"));
      const usable = hasErrors(outcome.diagnostics) ? undefined : outcome.value;
      if (usable) diagnostics.push(...checkValidity(usable, period));
      loaded.set(criteria, usable);
    }
    const set = loaded.get(criteria);
    if (set) sets.set(id, set);
  }
  return { value: sets, diagnostics };
}

async function parsePeriod(
  text: string,
  directory: string,
): Promise<Outcome<{ period: Period; unitsFile: string } | undefined>> {
  const place = { file: PERIOD_FILE };
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    return {
      value: undefined,
      diagnostics: [
        diagnose("period/not-json", place, {
          found: String(error).replace(/^SyntaxError: /, ""),
          expected: "JSON",
        }),
      ],
    };
  }
  const { periodSchema } = await import("./schema.ts");
  const parsed = periodSchema.safeParse(json);
  if (!parsed.success) {
    const diagnostics = parsed.error.issues.map((issue) =>
      diagnose(
        "period/wrong-shape",
        { ...place, cell: issue.path.join(".") || "$" },
        { found: issue.message, expected: "cchc-period/1" },
      ),
    );
    return { value: undefined, diagnostics };
  }
  const { units, groups, publisher, preparedBy, place: issuedAt, appraisal, survey, ...rest } = parsed.data;
  const doubled = groups.filter(({ id }, index) => groups.findIndex((group) => group.id === id) !== index);
  const diagnostics = doubled.map(({ id }) =>
    diagnose("period/group-twice", place, { found: id, expected: "" }),
  );
  const period: Period = {
    ...rest,
    directory,
    groups,
    units: [],
    publisher,
    preparedBy,
    place: issuedAt,
    appraisal,
    survey,
  };
  return { value: { period, unitsFile: units }, diagnostics };
}

async function openUnits(folder: Folder, file: string, period: Period): Promise<Outcome<readonly Unit[]>> {
  const before = folder.diagnostics.length;
  const bytes = await folder.read(file);
  if (!bytes) return { value: [], diagnostics: folder.diagnostics.slice(before) };
  const { value: workbook, diagnostics } = await readWorkbook(bytes, file);
  if (!workbook) return { value: [], diagnostics };
  const units = readUnits(workbook, file, period.groups);
  return { value: units.value, diagnostics: [...diagnostics, ...units.diagnostics] };
}

/** A set's years are held against the first four digits of the period. */
function checkValidity(set: CriteriaSet, { period }: Period): Diagnostic[] {
  const year = Number(/\d{4}/.exec(period)?.[0] ?? Number.NaN);
  const isValid = !(year < (set.validFrom ?? -Infinity)) && !(year > (set.validTo ?? Infinity));
  if (isValid) return [];
  const expected = `${set.validFrom ?? "…"}–${set.validTo ?? "…"}`;
  return [
    diagnose(
      "period/criteria-not-valid",
      { file: PERIOD_FILE },
      { found: period, expected, criteria: set.id },
    ),
  ];
}
