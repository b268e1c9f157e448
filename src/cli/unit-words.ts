import { type Diagnostic, diagnose } from "../shared/index.ts";
import { isFile, isPeriod } from "./is-period.ts";

/** What the words of `[DIR] UNIT [CODE]` or `FILE [CODE]` mean. */
export interface UnitWords {
  /** The period folder, or the form. */
  readonly target: string;
  /** Undefined for a form, which names its unit itself. */
  readonly unit?: string;
  readonly code?: string;
}

/**
 * Tells the folder, which may be left out for the current one, from the unit: the first word is a folder where it is
 * a period, or where the current folder is none.
 *
 * @example readUnitWords(["samples/dong-thap-2018", "thap-muoi", "3"])
 */
export async function readUnitWords(words: readonly string[]): Promise<UnitWords | Diagnostic> {
  const [first, second, third] = words;
  if (first === undefined) return lacksUnit();
  if (await isFile(first)) return { target: first, ...(second !== undefined && { code: second }) };
  const isFolder = third !== undefined || (await isPeriod(first)) || !(await isPeriod("."));
  if (!isFolder) return { target: ".", unit: first, ...(second !== undefined && { code: second }) };
  if (second !== undefined)
    return { target: first, unit: second, ...(third !== undefined && { code: third }) };
  // One word, and no period here: it may well be a unit, but of which period?
  return (await isPeriod(first)) ? lacksUnit() : { target: ".", unit: first };
}

export function isDiagnostic(words: UnitWords | Diagnostic): words is Diagnostic {
  return "severity" in words;
}

function lacksUnit(): Diagnostic {
  return diagnose("cli/argument-missing", {}, { found: "", expected: "UNIT" });
}
