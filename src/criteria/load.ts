import { readdir, readFile, stat } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import {
  closestText,
  type DiagnosticArgs,
  type DiagnosticCode,
  decodeUtf8,
  diagnose,
  type Outcome,
} from "../shared/index.ts";
import type { CriteriaSet } from "./model.ts";
import { parseCriteria } from "./parse.ts";
import { readCriteriaSheet } from "./sheet.ts";

/** criteria/ of this package: two folders above this file, in src/ and in dist/ alike. */
const SHIPPED = fileURLToPath(new URL("../../criteria/", import.meta.url));

/** The largest sets of the field, with all their notes, stay below a tenth of this. */
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * Opens a criteria set and checks it: one that the program ships, by its id, or a file, by a path that ends
 * in ".json", or in ".xlsx" or ".csv" for its sheet form.
 *
 * The set is undefined where the file cannot be read or breaks the format; the diagnostics say why.
 *
 * @param reference "cap-huyen-2018" or "../bo-tieu-chi.json"
 * @param baseDirectory the folder that a path starts from
 * @example const { value, diagnostics } = await loadCriteria("cap-huyen-2018", ".");
 */
export async function loadCriteria(
  reference: string,
  baseDirectory: string,
): Promise<Outcome<CriteriaSet | undefined>> {
  const file = criteriaFileOf(reference);
  if (isPath(reference)) return readCriteria(path.resolve(baseDirectory, file), file);
  const shipped = await listShippedCriteria();
  if (shipped.includes(reference)) return readCriteria(path.join(SHIPPED, `${reference}.json`), file);
  const closest = closestText(reference, shipped);
  const expected = shipped.join(", ");
  if (closest === undefined) return failed("criteria/unknown-set", { found: reference, expected });
  return failed("criteria/misspelt-set", { found: reference, expected, closest });
}

/** What diagnostics call the file of a set: the path given, with slashes; a shipped one stands in criteria/. */
export function criteriaFileOf(reference: string): string {
  // Written on Windows, read anywhere.
  return isPath(reference) ? reference.replaceAll("\\", "/") : `criteria/${reference}.json`;
}

function isPath(reference: string): boolean {
  return /\.(json|xlsx|xlsm|csv)$/i.test(reference);
}

/** The ids of the sets that the program ships, in order. */
export async function listShippedCriteria(): Promise<string[]> {
  const names = await readdir(SHIPPED).catch((): string[] => []);
  return names
    .filter((name) => name.endsWith(".json"))
    .map((name) => name.slice(0, -".json".length))
    .sort();
}

/** @param file the path as people know it */
async function readCriteria(location: string, file: string): Promise<Outcome<CriteriaSet | undefined>> {
  const bytes = await readBytes(location, file);
  if (bytes.value === undefined) return { value: undefined, diagnostics: bytes.diagnostics };
  if (!/\.json$/i.test(file)) return readCriteriaSheet(bytes.value, file);
  const text = decodeUtf8(bytes.value);
  if (text === undefined) return failed("criteria/not-utf8", { found: file, expected: "UTF-8" }, file);
  return parseCriteria(text, file);
}

async function readBytes(location: string, file: string): Promise<Outcome<Uint8Array | undefined>> {
  try {
    const { size } = await stat(location);
    if (size > MAX_BYTES)
      return failed("criteria/file-too-large", { found: size, expected: MAX_BYTES }, file);
    return { value: await readFile(location), diagnostics: [] };
  } catch (error) {
    const reason = reasonOf(error);
    if (reason === "ENOENT") return failed("criteria/file-missing", { found: file }, file);
    return failed("criteria/file-unreadable", { found: file, reason }, file);
  }
}

/** The system's code for what went wrong on the disk. Anything else is a bug and goes on. */
function reasonOf(error: unknown): string {
  if (error instanceof Error && "code" in error && typeof error.code === "string") return error.code;
  throw error;
}

function failed(code: DiagnosticCode, args: DiagnosticArgs, file?: string): Outcome<undefined> {
  return { value: undefined, diagnostics: [diagnose(code, file === undefined ? {} : { file }, args)] };
}
