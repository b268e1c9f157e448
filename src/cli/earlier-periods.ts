import { stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { type InputFile, type OpenPeriod, PERIOD_FILE, toPosix } from "../period/index.ts";
import type { EarlierPeriods, PublishedPeriod } from "../ranking/index.ts";
import { toPublishedPeriod } from "../results/index.ts";
import { asWarning, type Diagnostic, diagnose, isSameText, type Outcome } from "../shared/index.ts";
import { assessPeriod, type PipelineOptions } from "./pipeline.ts";
import { readPublishedFile } from "./published-file.ts";

/** The file that `cchc publish` leaves in a period folder. */
export const RESULTS_FILE = "results.json";

/** An earlier period with the files its figures rest on. */
export interface EarlierPeriod {
  readonly published: PublishedPeriod | undefined;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Opens the earlier periods that cchc.json lists, newest first: each a results file, a table of published figures, or
 * a period folder, whose results file counts if it has one and which is scored, without its own earlier ones, if not.
 *
 * Changes are against the first one listed, or the one that `against` names; where that one cannot be opened there are
 * none.
 */
export async function openEarlierPeriods(
  { period, folder }: OpenPeriod,
  { against, language, withEarlier = true }: PipelineOptions,
): Promise<Outcome<EarlierPeriods>> {
  if (!withEarlier) return { value: { periods: [], base: undefined }, diagnostics: [] };
  const opened: EarlierPeriod[] = [];
  for (const path of period.previous) opened.push(await openEarlier(folder.directory, path, language));
  for (const { inputs } of opened) folder.remember(inputs);
  const diagnostics = opened.flatMap((earlier) => earlier.diagnostics);
  const periods = opened.flatMap(({ published }) => published ?? []);
  if (against === undefined) return { value: { periods, base: opened[0]?.published }, diagnostics };
  const base = periods.find((earlier) => isSameText(earlier.period, against));
  if (!base) {
    const expected = periods.map((earlier) => earlier.period).join("; ") || "—";
    diagnostics.push(diagnose("cli/unknown-period", {}, { found: against, expected }));
  }
  return { value: { periods, base }, diagnostics };
}

async function openEarlier(
  directory: string,
  path: string,
  language: PipelineOptions["language"],
): Promise<EarlierPeriod> {
  const target = resolve(directory, path);
  const kind = await kindOf(target);
  const results = join(target, RESULTS_FILE);
  const file = kind === "folder" && (await kindOf(results)) === "file" ? results : target;
  if (kind === undefined) return missing(path);
  if (kind === "folder" && file === target) return scoreEarlier(directory, target, language);
  return (await readPublishedFile(file, toPosix(relative(directory, file)))) ?? missing(path);
}

/** What is wrong in an earlier period is mended there, so that here it is told in one line. */
async function scoreEarlier(
  directory: string,
  target: string,
  language: PipelineOptions["language"],
): Promise<EarlierPeriod> {
  const { value, diagnostics } = await assessPeriod(target, { language, withEarlier: false });
  const toHere = (file: string) => toPosix(relative(directory, join(target, file)));
  const inputs = (value?.results.inputs ?? []).map(({ path, sha256 }) => ({ path: toHere(path), sha256 }));
  const errors = diagnostics.filter(({ severity }) => severity === "error").length;
  const args = { found: errors, expected: toPosix(relative(directory, target)) };
  const fault = diagnose("ranking/previous-has-errors", { file: toHere(PERIOD_FILE) }, args);
  const isScored = value !== undefined && value.results.units.length > 0;
  const found = errors === 0 ? [] : [isScored ? asWarning(fault) : fault];
  return { published: isScored ? toPublishedPeriod(value.results) : undefined, inputs, diagnostics: found };
}

function missing(path: string): EarlierPeriod {
  const place = { file: PERIOD_FILE, cell: "previous" };
  const fault = diagnose("ranking/previous-missing", place, { found: path, expected: PERIOD_FILE });
  return { published: undefined, inputs: [], diagnostics: [fault] };
}

async function kindOf(path: string): Promise<"folder" | "file" | undefined> {
  return stat(path).then(
    (found) => (found.isDirectory() ? "folder" : "file"),
    () => undefined,
  );
}
