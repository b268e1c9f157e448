import { PERIOD_FILE } from "../period/index.ts";
import type { TerminalView } from "../reports/index.ts";
import type { UnitResult } from "../results/index.ts";
import { closestText, describe, diagnose } from "../shared/index.ts";
import { assessForm } from "./assess-form.ts";
import { EXIT } from "./exit-codes.ts";
import { isFile, isPeriod } from "./is-period.ts";
import { type OutputOptions, printFailure } from "./output.ts";
import { type Assessment, assessPeriod, type PipelineOptions } from "./pipeline.ts";
import type { Streams } from "./terminal.ts";

/** The options that say what a command works on. */
export interface TargetOptions {
  /** The criteria set of a form that stands alone. */
  readonly criteria?: string;
}

/**
 * Assesses a period folder, or one unit's form by itself, for a command; the exit code, with the reasons told, where that
 * cannot be done.
 */
export async function openTarget(
  streams: Streams,
  target: string,
  options: OutputOptions & TargetOptions & Omit<PipelineOptions, "language">,
): Promise<Assessment | number> {
  if (!(await isFile(target))) return openAssessment(streams, target, options);
  const { criteria, lang: language } = options;
  const { value, diagnostics } = await assessForm(target, {
    language,
    ...(criteria !== undefined && { criteria }),
  });
  const isUsage = diagnostics.some(({ code }) => code === "cli/form-without-criteria");
  return (
    value ?? printFailure(streams, options, diagnostics, isUsage ? EXIT.couldNotRun : EXIT.inputHasErrors)
  );
}

/**
 * Assesses the period in a folder for a command; the exit code, with the reasons told, where that cannot be done.
 */
export async function openAssessment(
  streams: Streams,
  directory: string,
  options: OutputOptions & Omit<PipelineOptions, "language">,
): Promise<Assessment | number> {
  if (await isFile(directory)) {
    const unfit = diagnose(
      "cli/folder-only",
      { file: directory },
      { found: directory, expected: PERIOD_FILE },
    );
    return printFailure(streams, options, [unfit], EXIT.couldNotRun);
  }
  if (!(await isPeriod(directory))) {
    const args = { found: directory, expected: PERIOD_FILE };
    const missing = diagnose("cli/not-a-period", { file: directory }, args);
    return printFailure(streams, options, [missing], EXIT.couldNotRun);
  }
  const { value, diagnostics } = await assessPeriod(directory, { ...options, language: options.lang });
  return value ?? printFailure(streams, options, diagnostics, EXIT.inputHasErrors);
}

/** Units that a message lists at most: a province has 170. */
const MOST_UNITS = 20;

/**
 * The unit that a command names by id, name or alias; the exit code, with the reasons told, where there is none, or
 * where its group could not be scored.
 */
export function findUnit(
  streams: Streams,
  { roster, results, diagnostics, opened }: Assessment,
  name: string,
  options: OutputOptions,
): UnitResult | number {
  const known = roster.find(name);
  const unit = known && results.units.find(({ id }) => id === known.id);
  if (unit) return unit;
  if (known) return printFailure(streams, options, diagnostics, EXIT.inputHasErrors);
  const { units } = opened.period;
  const names = units.flatMap((candidate) => [candidate.id, candidate.name, ...candidate.aliases]);
  const closest = closestText(name, names);
  const listed = units.slice(0, MOST_UNITS).map((candidate) => candidate.name);
  const expected = [...listed, ...(units.length > MOST_UNITS ? ["…"] : [])].join("; ");
  const unknown =
    closest === undefined
      ? diagnose("cli/unknown-unit", {}, { found: name, expected })
      : diagnose("cli/misspelt-unit", {}, { found: name, expected: closest });
  return printFailure(streams, options, [unknown], EXIT.couldNotRun);
}

/** What the terminal's tables are made from; of a form by itself with what its figures leave out. */
export function viewOf({ results, sets, diagnostics }: Assessment, { lang }: OutputOptions): TerminalView {
  const outstanding = diagnostics.find(({ code }) => code === "scoring/points-outstanding");
  return {
    results,
    sets,
    language: lang,
    ...(outstanding && { remark: describe(outstanding, lang).message }),
  };
}
