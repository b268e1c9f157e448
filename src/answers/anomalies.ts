import { type Diagnostic, diagnose, groupBy, type Place, toComparable } from "../shared/index.ts";
import type { Answer, Field, UnitSubmission } from "./model.ts";

/** So many equal figures are no accident; fewer may be. */
const FEWEST_EQUAL_FIGURES = 12;

/** "123/BC-UBND", "45/2018/QĐ-UBND": what tells one document from another. */
const DOCUMENT_NUMBER = /\d+(?:\/\d{4})?\/[\p{Lu}\d][\p{Lu}\d-]*/gu;

/**
 * Notes on answers that are right in form and still worth a second look. (Dấu hiệu bất thường)
 *
 * All the figures of two units are equal; one unit names one document as evidence for several criteria.
 */
export function findAnomalies(submissions: ReadonlyMap<string, UnitSubmission>): Diagnostic[] {
  return [...findCopies(submissions), ...[...submissions.values()].flatMap(findSharedEvidence)];
}

function findCopies(submissions: ReadonlyMap<string, UnitSubmission>): Diagnostic[] {
  const figures = inOrder(submissions).map(([unit, submission]) => ({ unit, ...figuresOf(submission) }));
  const alike = groupBy(
    figures.filter(({ count }) => count >= FEWEST_EQUAL_FIGURES),
    ({ text }) => text,
  );
  return [...alike.values()].flatMap(([first, ...others]) =>
    others.map(({ unit, place }) =>
      diagnose("answers/figures-copied", { ...place, unit }, { found: unit, expected: first.unit }),
    ),
  );
}

/** Every number that a unit declared, in the order of the codes. Words such as “Có” are the same everywhere. */
function figuresOf({ answers }: UnitSubmission): { text: string; count: number; place: Place } {
  const figures: string[] = [];
  let place: Place = {};
  for (const [code, { declared }] of inOrder(answers)) {
    for (const [name, field] of declared ? fieldsOf(declared) : []) {
      const { number } = field.readings[0];
      if (number) figures.push(`${code} ${name} ${number.toFraction()}`);
    }
    const { file, sheet } = declared?.place ?? {};
    if (file !== undefined) place = { file, ...(sheet !== undefined && { sheet }) };
  }
  return { text: figures.sort().join("\n"), count: figures.length, place };
}

function fieldsOf({ value, of, inputs }: Answer): [string, Field][] {
  return [
    ...(value ? [["value", value] as [string, Field]] : []),
    ...(of ? [["of", of] as [string, Field]] : []),
    ...inputs,
  ];
}

function findSharedEvidence({ answers }: UnitSubmission): Diagnostic[] {
  const named = inOrder(answers).flatMap(([code, { declared }]) =>
    [...new Set((declared?.evidence ?? "").match(DOCUMENT_NUMBER) ?? [])].map((number) => ({
      number,
      code,
      place: declared?.place ?? {},
    })),
  );
  return [...groupBy(named, ({ number }) => toComparable(number)).values()].flatMap(([first, ...others]) => {
    if (others.length === 0) return [];
    const codes = [first, ...others].map(({ code }) => code).join(", ");
    return [diagnose("answers/evidence-shared", first.place, { found: first.number, expected: codes })];
  });
}

/** By key: what is found must not hang on the order in which rows and units came. */
function inOrder<T>(entries: ReadonlyMap<string, T>): [string, T][] {
  return [...entries].sort(([a], [b]) => (a < b ? -1 : 1));
}
