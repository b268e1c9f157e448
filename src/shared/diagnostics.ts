import { catalog, type DiagnosticCode } from "./catalog/index.ts";
import { Rational } from "./rational.ts";

export type { DiagnosticCode } from "./catalog/index.ts";
export type Severity = "error" | "warning" | "note";
export type Language = "vi" | "en";

/** Where a diagnostic points. What is not known or makes no sense there is left out. */
export interface Place {
  /** Path relative to the period folder, parted by "/". */
  readonly file?: string;
  /** Name of the sheet; none in a CSV. */
  readonly sheet?: string;
  /** A1 address, in a CSV as Excel would show it; in JSON files the path of the key. */
  readonly cell?: string;
  /** Id of the unit. */
  readonly unit?: string;
  /** Code of the criterion. */
  readonly criterion?: string;
}

/**
 * What fills a hole of a message; a list is its parts one after the other: ["0–", 1.5] is "0–1,5". A diagnostic is its
 * message: the reason for another one.
 */
export type DiagnosticArg = string | number | Rational | Place | Diagnostic | readonly (string | Rational)[];

/** What fills the `{name}` holes of a message. Numbers are written in the reader's language when printed. */
export type DiagnosticArgs = Readonly<Record<string, DiagnosticArg>>;

/**
 * One thing found in the input. It is data; its text is made only when printed, by `describe`.
 *
 * The args `found` and `expected` are what every message about a cell carries.
 */
export interface Diagnostic {
  readonly code: DiagnosticCode;
  readonly severity: Severity;
  readonly place: Place;
  readonly args: DiagnosticArgs;
}

/** A value as far as one could be made, with all that was met on the way. */
export interface Outcome<T> {
  readonly value: T;
  readonly diagnostics: readonly Diagnostic[];
}

/** Makes a diagnostic with the severity that the catalog gives its code. */
export function diagnose(code: DiagnosticCode, place: Place = {}, args: DiagnosticArgs = {}): Diagnostic {
  return { code, severity: catalog[code].severity, place, args };
}

/** The same finding as a warning: an error in data that an appraised score overrides. */
export function asWarning(diagnostic: Diagnostic): Diagnostic {
  return diagnostic.severity === "error" ? { ...diagnostic, severity: "warning" } : diagnostic;
}

export function hasErrors(diagnostics: readonly Diagnostic[]): boolean {
  return diagnostics.some((diagnostic) => diagnostic.severity === "error");
}

/** The message and what to do about it, in the reader's language. */
export function describe(diagnostic: Diagnostic, language: Language): { message: string; remedy: string } {
  const entry = catalog[diagnostic.code];
  const fill = (template: string) => fillTemplate(template, diagnostic.args, language);
  return { message: fill(entry[language]), remedy: fill(entry.remedy[language]) };
}

/** An arg as text: numbers with the language's decimal mark, places as "file, sheet, cell". */
export function formatArg(value: DiagnosticArg | undefined, language: Language): string {
  if (value === undefined) return "";
  if (typeof value === "string") return value;
  if (value instanceof Rational) return formatNumber(value, language);
  if (typeof value === "number") return formatNumber(Rational.fromJsonNumber(value), language);
  if (isList(value)) return value.map((part) => formatArg(part, language)).join("");
  return isDiagnostic(value) ? describe(value, language).message : formatPlace(value);
}

/**
 * A number for people: "79,81" in Vietnamese, "79.81" in English; a value no decimal writes is its fraction.
 *
 * @example formatNumber(Rational.fromDecimal("79.81"), "vi") // "79,81"
 */
export function formatNumber(value: Rational, language: Language): string {
  const text = value.toText();
  return language === "vi" ? text.replace(".", ",") : text;
}

/** "forms/thap-muoi.xlsx, Biểu 1, D14" */
export function formatPlace(place: Place): string {
  return [place.file, place.sheet, place.cell].filter((part) => part !== undefined).join(", ");
}

function isList(value: object): value is readonly (string | Rational)[] {
  return Array.isArray(value);
}

function isDiagnostic(value: Place | Diagnostic): value is Diagnostic {
  return "severity" in value;
}

function fillTemplate(template: string, args: DiagnosticArgs, language: Language): string {
  return template.replace(/\{(\w+)\}/g, (_, name: string) => formatArg(args[name], language));
}
