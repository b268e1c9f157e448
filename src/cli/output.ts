import { type CsvFlavour, fill, labels, type TextStyle } from "../reports/index.ts";
import { toDiagnosticResult } from "../results/index.ts";
import { type Diagnostic, hasErrors, type Language } from "../shared/index.ts";
import { EXIT } from "./exit-codes.ts";
import { type Streams, styleOf, tellDiagnostics, withoutControls } from "./terminal.ts";
import { writeFileWhole } from "./write-file.ts";

export const FORMATS = ["table", "json", "csv", "csv-vi"] as const;
export type Format = (typeof FORMATS)[number];

/** The options that every command which prints data takes. */
export interface OutputOptions {
  readonly format: Format;
  readonly output?: string;
  readonly force?: boolean;
  readonly lang: Language;
  readonly verbose?: boolean;
}

/** What a command has to say, once a form: each is made only when asked for. */
export interface Printable {
  readonly table: (style: TextStyle) => string;
  readonly json: () => object;
  readonly csv: (flavour: CsvFlavour) => string;
  readonly diagnostics: readonly Diagnostic[];
  /** Whether the diagnostics are the data themselves, and need no telling beside them. */
  readonly areDiagnosticsData?: boolean;
}

/**
 * Prints a command's data in the format asked for, to stdout or into a file, and tells what was found on stderr.
 *
 * @returns the exit code
 */
export async function print(streams: Streams, options: OutputOptions, printable: Printable): Promise<number> {
  const { format, lang: language, output } = options;
  const { diagnostics } = printable;
  const hasColour = output === undefined && (streams.outColour ?? false);
  const text =
    format === "json"
      ? toJsonText(printable.json())
      : format === "table"
        ? withoutControls(printable.table(styleOf(hasColour)))
        : printable.csv(format);
  if (format !== "json" && !printable.areDiagnosticsData)
    tellDiagnostics(streams, diagnostics, language, options.verbose ?? false);
  if (output === undefined) streams.out(text);
  else {
    const failure = await writeFileWhole(output, text, options.force ?? false);
    if (failure) return printFailure(streams, options, [failure], EXIT.couldNotRun);
    streams.err(`${fill(labels[language].terminal.written, { file: output })}\n`);
  }
  tellCounts(streams, diagnostics, language);
  return hasErrors(diagnostics) ? EXIT.inputHasErrors : EXIT.ok;
}

/** Says why nothing could be computed; in JSON too, so that a script always has something to read. */
export function printFailure(
  streams: Streams,
  options: Pick<OutputOptions, "format" | "lang">,
  diagnostics: readonly Diagnostic[],
  exitCode: number,
): number {
  if (options.format === "json") streams.out(toJsonText(diagnosticsJson(diagnostics, [], options.lang)));
  tellDiagnostics(streams, diagnostics, options.lang, true);
  return exitCode;
}

/** "cchc-diagnostics/1" */
export function diagnosticsJson(
  diagnostics: readonly Diagnostic[],
  files: readonly object[],
  language: Language,
): object {
  return {
    format: "cchc-diagnostics/1",
    files,
    diagnostics: diagnostics.map((diagnostic) => toDiagnosticResult(diagnostic, language)),
  };
}

export function toJsonText(json: object): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}

function tellCounts(streams: Streams, diagnostics: readonly Diagnostic[], language: Language): void {
  if (diagnostics.length === 0) return;
  const count = (severity: string) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const counts = { errors: count("error"), warnings: count("warning"), notes: count("note") };
  streams.err(`${fill(labels[language].terminal.counts, counts)}\n`);
}
