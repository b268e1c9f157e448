import type { Command } from "commander";
import type { CriteriaSet } from "../../../criteria/index.ts";
import { fill, labels, writeDiagnosticsCsv } from "../../../reports/index.ts";
import { toDiagnosticResult } from "../../../results/index.ts";
import { type Diagnostic, diagnose } from "../../../shared/index.ts";
import { EXIT } from "../../exit-codes.ts";
import { diagnosticsJson, type OutputOptions, print, printFailure } from "../../output.ts";
import { tellDiagnostics } from "../../terminal.ts";
import { writeFileWhole } from "../../write-file.ts";
import type { CommandContext } from "../command.ts";
import { formatOption, withCommonOptions } from "../data-command.ts";

/** The options of `criteria import` and `criteria export`: the file is what is written, the data are what was found. */
export type ExchangeOptions = OutputOptions & { readonly output: string };

export function withExchangeOptions(command: Command, output: string, context: CommandContext): Command {
  const withOutput = command.requiredOption("-o, --output <file>", output).addOption(formatOption(context));
  return withCommonOptions(withOutput, context);
}

/** The refusal of a file to write by its ending; undefined where it will do. */
export function refuseEnding(file: string, endings: readonly string[]): Diagnostic | undefined {
  if (endings.some((ending) => file.toLowerCase().endsWith(ending))) return undefined;
  return diagnose("criteria/sheet-ending", { file }, { found: file, expected: endings.join(", ") });
}

/** Writes the file, and tells what was found in the set; the exit code. */
export async function finishExchange(
  context: CommandContext,
  options: ExchangeOptions,
  content: string | Uint8Array,
  { id, sha256 }: Pick<CriteriaSet, "id"> & Partial<Pick<CriteriaSet, "sha256">>,
  diagnostics: readonly Diagnostic[],
): Promise<number> {
  const { streams } = context;
  const { output: file, lang: language, format, verbose = false } = options;
  const failure = await writeFileWhole(file, content, options.force ?? false);
  if (failure) return printFailure(streams, options, [failure], EXIT.couldNotRun);
  const written = `${fill(labels[language].terminal.written, { file })}\n`;
  if (format === "table") tellDiagnostics(streams, diagnostics, language, verbose);
  return print(
    streams,
    { lang: language, format },
    {
      table: () => written,
      json: () => diagnosticsJson(diagnostics, [{ path: file, criteria: id, sha256 }], language),
      csv: (flavour) =>
        writeDiagnosticsCsv(
          diagnostics.map((diagnostic) => toDiagnosticResult(diagnostic, language)),
          flavour,
        ),
      diagnostics,
      areDiagnosticsData: true,
    },
  );
}
