import type { UnitResult } from "../../../results/index.ts";
import { isSameText, toPlain } from "../../../shared/index.ts";
import type { Report, ReportGroup } from "../../report.ts";
import type { GroupScope, Scope, UnitScope } from "./scope.ts";

/** What stands before the property of a field: whose figure it is. */
export type Subject =
  | { readonly kind: "row-unit" }
  | { readonly kind: "row-group" }
  | { readonly kind: "unit"; readonly scope: UnitScope }
  | { readonly kind: "group"; readonly scope: GroupScope };

/** The words for the unit and the group of the row that a field stands in. */
export const UNIT_WORDS: readonly string[] = ["đơn vị", "unit"];
export const GROUP_WORDS: readonly string[] = ["khối", "group"];

/** Everything that goes by that word, id or name; several where two units share a name. */
export function findSubjects(report: Report, text: string): Subject[] {
  const isOne = (words: readonly string[]) => words.some((word) => toPlain(word) === toPlain(text));
  if (isOne(UNIT_WORDS)) return [{ kind: "row-unit" }];
  if (isOne(GROUP_WORDS)) return [{ kind: "row-group" }];
  return byIdOrName(report, text);
}

/** The groups of that id or name. */
export function findGroups(report: Report, text: string): ReportGroup[] {
  const byId = report.groups.filter(({ group }) => isSameText(group.id, text));
  return byId.length > 0 ? byId : report.groups.filter(({ group }) => isSameText(group.name, text));
}

/** A table with a row for each of thousands of units asks for the same ids again and again. */
const known = new WeakMap<Report, Map<string, Subject[]>>();

function byIdOrName(report: Report, text: string): Subject[] {
  const subjects = known.get(report) ?? new Map<string, Subject[]>();
  known.set(report, subjects);
  const found = subjects.get(text) ?? searchIdOrName(report, text);
  subjects.set(text, found);
  return found;
}

/** An id goes before a name, so that units of one name can be told apart. */
function searchIdOrName(report: Report, text: string): Subject[] {
  const named = (isNamed: (one: { readonly id: string; readonly name: string }) => boolean) =>
    report.groups.flatMap((group): Subject[] => [
      ...(isNamed(group.group) ? [{ kind: "group" as const, scope: { report, group } }] : []),
      ...group.units.flatMap((unit, i) =>
        isNamed(unit) ? [{ kind: "unit" as const, scope: unitScope(report, group, unit, i) }] : [],
      ),
    ]);
  const byId = named(({ id }) => isSameText(id, text));
  return byId.length > 0 ? byId : named(({ name }) => isSameText(name, text));
}

function unitScope(report: Report, group: ReportGroup, unit: UnitResult, index: number): UnitScope {
  return { report, group, unit, number: index + 1 };
}

/** The unit that a cell stands for. A cell of a repeated row always has one. */
export function unitOf({ report, group, unit, number }: Scope): UnitScope | undefined {
  return group && unit ? { report, group, unit, number } : undefined;
}

export function groupOf({ report, group }: Scope): GroupScope | undefined {
  return group && { report, group };
}
