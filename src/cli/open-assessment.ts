import { stat } from "node:fs/promises";
import { join } from "node:path";
import { PERIOD_FILE } from "../period/index.ts";
import type { TerminalView } from "../reports/index.ts";
import type { UnitResult } from "../results/index.ts";
import { diagnose } from "../shared/index.ts";
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
    const missing = diagnose(
      "cli/not-a-period",
      { file: directory },
      { found: directory, expected: PERIOD_FILE },
    );
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

/** The unit that a command names; the exit code, with the units told, where there is none. */
export function findUnit(
  streams: Streams,
  { roster, results }: Assessment,
  name: string,
  options: OutputOptions,
): UnitResult | number {
  const id = roster.find(name)?.id;
  const unit = results.units.find((candidate) => candidate.id === id);
  if (unit) return unit;
  const expected = results.units.map((candidate) => candidate.name).join("; ");
  return printFailure(
    streams,
    options,
    [diagnose("cli/unknown-unit", {}, { found: name, expected })],
    EXIT.couldNotRun,
  );
}

export function viewOf({ results, sets }: Assessment, { lang }: OutputOptions): TerminalView {
  return { results, sets, language: lang };
}
