import { readFile, stat } from "node:fs/promises";
import path from "node:path";
import {
  formatCriteria,
  type OfficialReading,
  readOfficialFile,
  writeOfficialDraft,
} from "../../../criteria/index.ts";
import { type Diagnostic, describe, diagnose, type Outcome, toPlain } from "../../../shared/index.ts";
import { EXIT } from "../../exit-codes.ts";
import { printFailure } from "../../output.ts";
import type { CommandContext } from "../command.ts";
import { type ExchangeOptions, finishExchange, refuseEnding } from "./exchange.ts";

/** No table of a decision is as large. */
const MAX_BYTES = 4 * 1024 * 1024;

/**
 * Imports the table of a decision: into a set where all of it is settled, or into a draft, an .xlsx or .csv, where a person
 * settles what is open. (Nhập bảng tiêu chí của quyết định)
 *
 * @returns the exit code; undefined where the file is no such table
 */
export async function importOfficial(
  context: CommandContext,
  file: string,
  options: ExchangeOptions,
): Promise<number | undefined> {
  const { output, lang: language } = options;
  const id = idFrom(output) || idFrom(file) || "bo-tieu-chi";
  const { value: reading, diagnostics: read } = await openOfficial(file, id);
  if (!reading) return undefined;
  const named = diagnose("criteria/official-id-from-file", {}, { found: id, expected: output });
  const diagnostics = [...read, named];
  const refused = refuseEnding(output, [".json", ".xlsx", ".csv"]);
  if (refused) return printFailure(context.streams, options, [refused], EXIT.couldNotRun);
  if (/\.json$/i.test(output)) return writeSet(context, reading, diagnostics, options);
  const format = /\.csv$/i.test(output) ? "csv" : "xlsx";
  const content = await writeOfficialDraft(reading, format, language);
  const exitCode = await finishExchange(
    context,
    withNotes(options),
    content,
    reading.set ?? reading,
    diagnostics,
  );
  if (exitCode === EXIT.inputHasErrors) tellWorkflow(context, diagnostics, output, options);
  return exitCode;
}

function writeSet(
  context: CommandContext,
  { set }: OfficialReading,
  diagnostics: readonly Diagnostic[],
  options: ExchangeOptions,
): Promise<number> | number {
  if (set) return finishExchange(context, withNotes(options), formatCriteria(set), set, diagnostics);
  const exitCode = printFailure(context.streams, options, diagnostics, EXIT.inputHasErrors);
  tellWorkflow(context, diagnostics, options.output.replace(/\.json$/i, "-nhap.xlsx"), options);
  return exitCode;
}

/** What there is to do next, as the last thing that is said. */
function tellWorkflow(
  { streams }: CommandContext,
  diagnostics: readonly Diagnostic[],
  draft: string,
  { output, lang: language }: ExchangeOptions,
): void {
  const open = diagnostics.filter(({ severity }) => severity === "error").length;
  const code = draft === output ? "criteria/official-draft" : "criteria/official-no-set";
  const { message, remedy } = describe(diagnose(code, {}, { found: open, expected: draft }), language);
  streams.err(`${message}\n→ ${remedy}\n`);
}

/** Undefined for a file that is no such table or cannot be read: what reads the sheet form says so. */
async function openOfficial(file: string, id: string): Promise<Outcome<OfficialReading | undefined>> {
  const none = { value: undefined, diagnostics: [] };
  if (!/\.(xlsx|xlsm|csv)$/i.test(file)) return none;
  try {
    const { size } = await stat(file);
    return size > MAX_BYTES
      ? none
      : await readOfficialFile(await readFile(file), file.replaceAll("\\", "/"), id);
  } catch (error) {
    if (error instanceof Error && "code" in error) return none;
    throw error;
  }
}

/** No decision names its set: the file that is written does, or, where it is but "nhap", the decision's. */
function idFrom(file: string): string {
  const words = toPlain(path.basename(file.replaceAll("\\", "/")).replace(/\.[^.]*$/, ""));
  return words.replace(/(^| )(ban )?(nhap|draft)$/, "").replaceAll(" ", "-");
}

/** What was taken from where is told too: a person is to check it. */
function withNotes(options: ExchangeOptions): ExchangeOptions {
  return { ...options, verbose: true };
}
