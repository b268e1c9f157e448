import { Chalk } from "chalk";
import { formatDiagnostics } from "../reports/index.ts";
import type { Diagnostic, Language, Severity } from "../shared/index.ts";

/** Where the program speaks: data on one stream, all else on the other. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether colours may be used on the second stream. */
  readonly colour: boolean;
}

/** Tells a person what was found; notes only where they are asked for. */
export function tellDiagnostics(
  streams: Streams,
  diagnostics: readonly Diagnostic[],
  language: Language,
  withNotes: boolean,
): void {
  const shown = diagnostics.filter(({ severity }) => withNotes || severity !== "note");
  if (shown.length === 0) return;
  const chalk = new Chalk({ level: streams.colour ? 1 : 0 });
  const colours: Readonly<Record<Severity, (text: string) => string>> = {
    error: chalk.red.bold,
    warning: chalk.yellow.bold,
    note: chalk.cyan,
  };
  const style = { severity: (severity: Severity, text: string) => colours[severity](text), place: chalk.dim };
  streams.err(`${formatDiagnostics(shown, language, style)}\n`);
}
