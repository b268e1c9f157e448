import { type Diagnostic, diagnose, isSameText, type Place } from "../shared/index.ts";
import { cellText, type Sheet } from "../workbook/index.ts";
import type { RosterUnit } from "./roster.ts";

/** What a blank form says of itself: made for this unit and period, from this criteria set. */
export interface FormStamp {
  readonly period: string;
  /** Id of the unit. */
  readonly unit: string;
  /** Id of the criteria set. */
  readonly criteria: string;
  /** Hash of the set's file, hex. */
  readonly sha256: string;
}

const FORMAT = "cchc-form/1";

/** A stamp stands above the table, and that begins in the first 30 rows. */
const LAST_ROW = 30;

/**
 * The stamp as the text of one cell above the table; it survives as CSV too.
 *
 * @example writeFormStamp(stamp) // '{"format":"cchc-form/1","period":"2018",…}'
 */
export function writeFormStamp({ period, unit, criteria, sha256 }: FormStamp): string {
  return JSON.stringify({ format: FORMAT, period, unit, criteria, sha256 });
}

/** A stamp with the cell that holds it. */
export interface FoundStamp {
  readonly stamp: FormStamp;
  readonly place: Place;
}

/** The first stamp near the top of the sheets; a hidden sheet may hold it as well. */
export function findFormStamp(file: string, sheets: readonly Sheet[]): FoundStamp | undefined {
  for (const { name, rows } of sheets)
    for (const cell of rows.filter(({ number }) => number <= LAST_ROW).flatMap(({ cells }) => cells)) {
      const stamp = readFormStamp(cellText(cell.value));
      if (stamp)
        return { stamp, place: { file, ...(name !== undefined && { sheet: name }), cell: cell.address } };
    }
  return undefined;
}

/** What is wrong with a form that was made for other criteria or another period than it is read with. */
export function checkFormStamp(
  { stamp: { period, criteria, sha256 }, place: stamped }: FoundStamp,
  unit: RosterUnit,
  expectedPeriod: string | undefined,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  const place = { ...stamped, unit: unit.id };
  const set = unit.criteria;
  if (set && set.sha256 !== sha256)
    diagnostics.push(
      diagnose("answers/form-of-other-set", place, {
        found: nameSet(criteria, sha256),
        expected: nameSet(set.id, set.sha256),
      }),
    );
  if (expectedPeriod !== undefined && !isSameText(period, expectedPeriod))
    diagnostics.push(
      diagnose("answers/form-of-other-period", place, { found: period, expected: expectedPeriod }),
    );
  return diagnostics;
}

/** Two versions of one set differ in nothing but their hash. */
function nameSet(id: string, sha256: string): string {
  return `${id} (${sha256.slice(0, 8)})`;
}

function readFormStamp(text: string): FormStamp | undefined {
  if (!text.startsWith("{")) return undefined;
  const json = parseJson(text);
  const part = (key: string) => {
    const value: unknown = typeof json === "object" && json !== null ? Reflect.get(json, key) : undefined;
    return typeof value === "string" ? value : undefined;
  };
  const [period, unit, criteria, sha256] = [part("period"), part("unit"), part("criteria"), part("sha256")];
  if (part("format") !== FORMAT || period === undefined || unit === undefined) return undefined;
  return criteria === undefined || sha256 === undefined ? undefined : { period, unit, criteria, sha256 };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
