import { readJsonText } from "../criteria/index.ts";
import { type Diagnostic, decodeUtf8, diagnose, isSameText, type Outcome } from "../shared/index.ts";
import type { Group, Period } from "./model.ts";

/** The file that makes a folder a period. */
export const PERIOD_FILE = "cchc.json";

/** What cchc.json says; the units stand in a table of their own. */
export interface ParsedPeriod {
  readonly period: Omit<Period, "units">;
  /** Path of the table of units. */
  readonly units: string;
}

/** Reads the bytes of cchc.json; undefined, with every fault at once, where it breaks the format. */
export async function parsePeriod(
  bytes: Uint8Array,
  directory: string,
): Promise<Outcome<ParsedPeriod | undefined>> {
  const text = decodeUtf8(bytes);
  if (text === undefined)
    return failed([diagnose("period/not-utf8", PLACE, { found: "?", expected: "UTF-8" })]);
  const json = readJsonText(text, PERIOD_FILE);
  const syntax = json.diagnostics.map(toPeriodFault);
  if (json.value === undefined) return failed(syntax);
  const [{ periodSchema }, { toDiagnostics }] = await Promise.all([
    import("./schema.ts"),
    import("./schema-faults.ts"),
  ]);
  const { data, error } = periodSchema.safeParse(json.value);
  if (!data) {
    const keys = Object.keys(periodSchema.shape);
    const faults = error.issues.flatMap((issue) => toDiagnostics(issue, json.value, PERIOD_FILE, keys));
    return failed([...syntax, ...faults]);
  }
  const { publisher, preparedBy, place, appraisal, survey } = data;
  const groups = distinctGroups(data.groups);
  const period = {
    directory,
    period: data.period,
    title: data.title,
    publisher,
    preparedBy,
    place,
    groups: groups.value,
    forms: toPath(data.forms),
    appraisal: appraisal === undefined ? undefined : toPath(appraisal),
    survey: survey === undefined ? undefined : toPath(survey),
    previous: data.previous.map(toPath),
  };
  return { value: { period, units: toPath(data.units) }, diagnostics: [...syntax, ...groups.diagnostics] };
}

const PLACE = { file: PERIOD_FILE };

/** What is wrong with the JSON, in the words for cchc.json. */
function toPeriodFault({ code, place, args }: Diagnostic): Diagnostic {
  switch (code) {
    case "criteria/duplicate-key":
      return diagnose("period/key-twice", place, { ...args, expected: 1 });
    case "criteria/json-cut-short":
      return diagnose("period/json-cut-short", place, args);
    default:
      return diagnose("period/not-json", place, { expected: "JSON", ...args });
  }
}

/** Paths may be written on Windows and are read anywhere. */
function toPath(path: string): string {
  return path.replaceAll("\\", "/");
}

/** Each id and name means one group; of two that share one the first counts. */
function distinctGroups(groups: readonly Group[]): Outcome<readonly Group[]> {
  const diagnostics: Diagnostic[] = [];
  const kept: Group[] = [];
  for (const [index, group] of groups.entries()) {
    const owners = (["id", "name"] as const).flatMap((key) => {
      const owner = kept.find(({ id, name }) => isSameText(id, group[key]) || isSameText(name, group[key]));
      return owner ? [{ key, owner }] : [];
    });
    for (const { key, owner } of owners) {
      const place = { ...PLACE, cell: `groups[${index}].${key}` };
      diagnostics.push(diagnose("period/group-twice", place, { found: group[key], expected: owner.id }));
    }
    if (owners.length === 0) kept.push(group);
  }
  return { value: kept, diagnostics };
}

function failed(diagnostics: readonly Diagnostic[]): Outcome<undefined> {
  return { value: undefined, diagnostics };
}
