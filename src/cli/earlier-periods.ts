import { createHash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join, relative, resolve } from "node:path";
import { readWorkbook } from "../answers/index.ts";
import { type InputFile, type OpenPeriod, PERIOD_FILE, toPosix } from "../period/index.ts";
import type { PublishedPeriod } from "../ranking/index.ts";
import { parseResults, readPublishedTable, toPublishedPeriod } from "../results/index.ts";
import { type Diagnostic, diagnose, isSameText, type Outcome } from "../shared/index.ts";
import { assessPeriod, type PipelineOptions } from "./pipeline.ts";

/** The file that `cchc publish` leaves in a period folder. */
export const RESULTS_FILE = "results.json";

/** An earlier period with the files its figures rest on. */
interface EarlierPeriod {
  readonly published: PublishedPeriod | undefined;
  readonly inputs: readonly InputFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/**
 * Opens the earlier periods that cchc.json lists, newest first: each a results file, a table of published figures, or
 * a period folder, whose results file counts if it has one and which is scored, without its own earlier ones, if not.
 */
export async function openEarlierPeriods(
  { period, folder }: OpenPeriod,
  options: PipelineOptions,
): Promise<Outcome<readonly PublishedPeriod[]>> {
  if (options.withEarlier === false) return { value: [], diagnostics: [] };
  const opened: EarlierPeriod[] = [];
  for (const path of period.previous) opened.push(await openEarlier(folder.directory, path, options));
  for (const { inputs } of opened) folder.remember(inputs);
  const diagnostics = opened.flatMap((earlier) => earlier.diagnostics);
  const periods = opened.flatMap(({ published }) => published ?? []);
  const { against } = options;
  if (against === undefined) return { value: periods, diagnostics };
  const chosen = periods.find((earlier) => isSameText(earlier.period, against));
  if (chosen) return { value: [chosen, ...periods.filter((earlier) => earlier !== chosen)], diagnostics };
  const expected = periods.map((earlier) => earlier.period).join("; ") || "—";
  diagnostics.push(diagnose("cli/unknown-period", {}, { found: against, expected }));
  return { value: periods, diagnostics };
}

async function openEarlier(
  directory: string,
  path: string,
  options: PipelineOptions,
): Promise<EarlierPeriod> {
  const target = resolve(directory, path);
  const kind = await stat(target).then(
    (found) => (found.isDirectory() ? "folder" : "file"),
    () => undefined,
  );
  if (!kind) {
    const place = { file: PERIOD_FILE, cell: "previous" };
    return failed([diagnose("period/file-unreadable", place, { found: path, expected: "" })]);
  }
  if (kind === "file") return openFile(directory, target);
  const results = join(target, RESULTS_FILE);
  const isPublished = await stat(results).then(
    () => true,
    () => false,
  );
  if (isPublished) return openFile(directory, results);
  const assessed = await assessPeriod(target, { language: options.language, withEarlier: false });
  const toHere = (file: string) => toPosix(relative(directory, join(target, file)));
  // What is wrong in an earlier year is mended there; here only the errors matter, for they hide figures.
  const diagnostics = assessed.diagnostics
    .filter(({ severity }) => severity === "error")
    .map((diagnostic) => {
      const { file } = diagnostic.place;
      return file === undefined
        ? diagnostic
        : { ...diagnostic, place: { ...diagnostic.place, file: toHere(file) } };
    });
  const inputs = assessed.value?.results.inputs ?? [];
  return {
    published: assessed.value && toPublishedPeriod(assessed.value.results),
    inputs: inputs.map(({ path: file, sha256 }) => ({ path: toHere(file), sha256 })),
    diagnostics,
  };
}

async function openFile(directory: string, target: string): Promise<EarlierPeriod> {
  const file = toPosix(relative(directory, target));
  const bytes = await readFile(target).catch(() => undefined);
  if (!bytes) return failed([diagnose("period/file-unreadable", { file }, { found: file, expected: "" })]);
  const inputs = [{ path: file, sha256: createHash("sha256").update(bytes).digest("hex") }];
  if (/\.json$/i.test(target)) {
    const results = await parseResults(new TextDecoder().decode(bytes), file);
    return {
      published: results.value && toPublishedPeriod(results.value),
      inputs,
      diagnostics: results.diagnostics,
    };
  }
  const workbook = await readWorkbook(bytes, file);
  if (!workbook.value) return failed(workbook.diagnostics);
  const table = readPublishedTable(workbook.value, file);
  return { published: table.value, inputs, diagnostics: [...workbook.diagnostics, ...table.diagnostics] };
}

function failed(diagnostics: readonly Diagnostic[]): EarlierPeriod {
  return { published: undefined, inputs: [], diagnostics };
}
