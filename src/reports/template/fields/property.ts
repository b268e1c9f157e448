import { toPlain } from "../../../shared/index.ts";
import type { FieldValue } from "./field-value.ts";

/** One figure or text of a subject, under all the names that a template may call it by. */
export interface Property<T> {
  /** As in the results file: "rank". */
  readonly en: string;
  /** What officers call it; the first is the one that is proposed. */
  readonly vi: readonly [string, ...string[]];
  readonly read: (subject: T) => FieldValue;
}

/** The property of that name, in either language, with or without accents. */
export function findProperty<T>(properties: readonly Property<T>[], name: string): Property<T> | undefined {
  const wanted = toPlain(name);
  return properties.find((property) => plainNamesOf(property).has(wanted));
}

export function namesOf(properties: readonly Property<never>[]): string[] {
  return properties.flatMap(({ en, vi }) => [...vi, en]);
}

/** A template asks for the same few properties again and again. */
const known = new WeakMap<Property<never>, ReadonlySet<string>>();

function plainNamesOf(property: Property<never>): ReadonlySet<string> {
  const names = known.get(property) ?? new Set(namesOf([property]).map(toPlain));
  known.set(property, names);
  return names;
}
