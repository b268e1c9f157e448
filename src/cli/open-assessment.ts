import { stat } from "node:fs/promises";
import { join } from "node:path";
import { PERIOD_FILE } from "../period/index.ts";
import type { TerminalView } from "../reports/index.ts";
import type { UnitResult } from "../results/index.ts";
import { closestText, diagnose } from "../shared/index.ts";
import { EXIT } from "./exit-codes.ts";
import { type OutputOptions, printFailure } from "./output.ts";
import { type Assessment, assessPeriod, type PipelineOptions } from "./pipeline.ts";
import type { Streams } from "./terminal.ts";

/**
 * Assesses the period in a folder for a command; the exit code, with the reasons told, where that cannot be done.
 */
export async function openAssessment(
  streams: Streams,
  directory: string,
  options: OutputOptions & Omit<PipelineOptions, "language">,
): Promise<Assessment | number> {
  if (!(await isPeriod(directory))) {
    const args = { found: directory, expected: PERIOD_FILE };
    const missing = diagnose("cli/not-a-period", { file: directory }, args);
    return printFailure(streams, options, [missing], EXIT.couldNotRun);
  }
  const { value, diagnostics } = await assessPeriod(directory, { ...options, language: options.lang });
  return value ?? printFailure(streams, options, diagnostics, EXIT.inputHasErrors);
}

export async function isPeriod(directory: string): Promise<boolean> {
  return stat(join(directory, PERIOD_FILE)).then(
    (file) => file.isFile(),
    () => false,
  );
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

export function viewOf({ results, sets }: Assessment, { lang }: OutputOptions): TerminalView {
  return { results, sets, language: lang };
}
