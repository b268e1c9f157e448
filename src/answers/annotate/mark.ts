import { type Diagnostic, describe, formatArg, type Language, type Severity } from "../../shared/index.ts";

/** One thing found in a file, as the annotated copy tells it. */
export interface Mark {
  /** Undefined in a CSV, and where it concerns the whole file. */
  readonly sheet: string | undefined;
  /** A1 address; undefined where it concerns no cell. */
  readonly cell: string | undefined;
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly remedy: string;
  readonly unit?: string | undefined;
  readonly criterion?: string | undefined;
  readonly found?: string | undefined;
  readonly expected?: string | undefined;
}

/** The most important first. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "note"];

/** A diagnostic as a mark, its text in one language. */
export function toMark(diagnostic: Diagnostic, language: Language): Mark {
  const { code, severity, place, args } = diagnostic;
  const text = (name: string) => (args[name] === undefined ? undefined : formatArg(args[name], language));
  return {
    sheet: place.sheet,
    cell: place.cell,
    severity,
    code,
    ...describe(diagnostic, language),
    unit: place.unit,
    criterion: place.criterion,
    found: text("found"),
    expected: text("expected"),
  };
}

/** The most important of the severities. */
export function worstOf(marks: readonly Mark[]): Severity {
  return SEVERITIES.find((severity) => marks.some((mark) => mark.severity === severity)) ?? "note";
}
