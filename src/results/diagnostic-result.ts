import { type Diagnostic, describe, formatArg, type Language } from "../shared/index.ts";
import type { DiagnosticResult } from "./model.ts";

/** A diagnostic as JSON and CSV give it: its place spelled out, its text in one language. */
export function toDiagnosticResult(diagnostic: Diagnostic, language: Language): DiagnosticResult {
  const { code, severity, place, args } = diagnostic;
  const { message, remedy } = describe(diagnostic, language);
  const text = (name: string) => (args[name] === undefined ? null : formatArg(args[name], language));
  return {
    code,
    severity,
    message,
    file: place.file ?? null,
    sheet: place.sheet ?? null,
    cell: place.cell ?? null,
    unit: place.unit ?? null,
    criterion: place.criterion ?? null,
    found: text("found"),
    expected: text("expected"),
    remedy,
  };
}
