import { toPlain } from "../../../shared/index.ts";
import type { Report, ReportGroup } from "../../report.ts";
import type { Field } from "./field.ts";
import { type FieldValue, figureValue } from "./field-value.ts";
import { CLASS_WORDS, classCount, groupAreaFields, groupFields, nodeOfGroup } from "./group-fields.ts";
import { periodFields } from "./period-fields.ts";
import { findProperty } from "./property.ts";
import type { GroupScope, UnitScope } from "./scope.ts";
import { findSubjects, groupOf, type Subject, unitOf } from "./subjects.ts";
import { unitFields, unitNodeFields } from "./unit-fields.ts";

/**
 * What the text within {{…}} asks for: [subject.][code.]property, in Vietnamese or English.
 *
 * Ids, names and codes may hold dots themselves, so every way to take the text apart is tried. Gives all
 * meanings: none where the field is unknown, several where a name belongs to two units.
 *
 * @example resolveField("đơn vị.5.chỉ số", report)[0]?.speaksOf // "unit"
 */
export function resolveField(text: string, report: Report): Field[] {
  const parts = text.split(".").map((part) => part.trim());
  if (parts.length > MOST_PARTS || /[{}]/.test(text)) return [];
  const bare = bareField(text, report);
  if (bare) return [bare];
  for (let i = 1; i < parts.length; i += 1) {
    const subjects = findSubjects(report, parts.slice(0, i).join("."));
    const fields = subjects.flatMap((subject) => fieldOf(subject, parts.slice(i), report));
    if (fields.length > 0) return fields;
  }
  return fieldOf({ kind: "row-group" }, parts, report);
}

/** A name of a unit and a code have a few dots at most; more are no field. */
const MOST_PARTS = 16;

/** Without a subject: a property of the period, else of the group. */
function bareField(text: string, report: Report): Field | undefined {
  const property = findProperty(periodFields, text);
  return property && { speaksOf: "report", read: () => property.read(report) };
}

/** The rest of a field after its subject: a property, or the code of a node and its property. */
function fieldOf(subject: Subject, parts: readonly string[], report: Report): Field[] {
  const whole = parts.join(".");
  const meanings = [ofSubject(subject, whole)];
  for (let i = 1; i < parts.length; i += 1) {
    const [code, name] = [parts.slice(0, i).join("."), parts.slice(i).join(".")];
    meanings.push(ofNode(subject, code, name, report));
  }
  return meanings.flatMap((field) => field ?? []).slice(0, 1);
}

function ofSubject(subject: Subject, name: string): Field | undefined {
  if (subject.kind === "row-unit" || subject.kind === "unit") {
    const property = findProperty(unitFields, name);
    return property && unitField(subject, property.read);
  }
  const property = findProperty(groupFields, name);
  return property && groupField(subject, property.read);
}

function ofNode(subject: Subject, code: string, name: string, report: Report): Field | undefined {
  if (subject.kind === "row-unit" || subject.kind === "unit") {
    const property = findProperty(unitNodeFields, name);
    const known = groupsOf(subject, report).some((group) => nodeOfGroup(group, code));
    return property && known ? unitField(subject, (scope) => property.read({ ...scope, code })) : undefined;
  }
  if (CLASS_WORDS.some((word) => toPlain(word) === toPlain(code))) return classField(subject, name, report);
  const property = findProperty(groupAreaFields, name);
  const known = groupsOf(subject, report).some((group) => nodeOfGroup(group, code));
  return property && known ? groupField(subject, (scope) => property.read({ ...scope, code })) : undefined;
}

function classField(subject: Subject, name: string, report: Report): Field | undefined {
  const known = groupsOf(subject, report).some((group) => classCount({ report, group }, name) !== undefined);
  return known ? groupField(subject, (scope) => figureValue(classCount(scope, name) ?? 0, 0)) : undefined;
}

/** The groups that a subject may be of. */
function groupsOf(subject: Subject, report: Report): readonly ReportGroup[] {
  return subject.kind === "unit" || subject.kind === "group" ? [subject.scope.group] : report.groups;
}

const NONE = figureValue(null, 0);

function unitField(subject: Subject, read: (scope: UnitScope) => FieldValue): Field {
  if (subject.kind === "unit") return { speaksOf: "report", read: () => read(subject.scope) };
  return { speaksOf: "unit", read: (scope) => readIf(unitOf(scope), read) };
}

function groupField(subject: Subject, read: (scope: GroupScope) => FieldValue): Field {
  if (subject.kind === "group") return { speaksOf: "report", read: () => read(subject.scope) };
  return { speaksOf: "group", read: (scope) => readIf(groupOf(scope), read) };
}

function readIf<T>(scope: T | undefined, read: (scope: T) => FieldValue): FieldValue {
  return scope === undefined ? NONE : read(scope);
}
