import { Chalk } from "chalk";
import { formatDiagnostics, type TextStyle } from "../reports/index.ts";
import { type Diagnostic, diagnose, type Language } from "../shared/index.ts";
import { EXIT } from "./exit-codes.ts";

/** Where the program speaks: data on one stream, all else on the other. */
export interface Streams {
  readonly out: (text: string) => void;
  readonly err: (text: string) => void;
  /** Whether colours may be used on the second stream. */
  readonly colour: boolean;
  /** Whether they may be used on the first. */
  readonly outColour?: boolean;
}

/** The streams of the process: colours on a terminal only, and not where NO_COLOR asks for none. */
export function processStreams(language: Language): Streams {
  const { stdout, stderr } = process;
  const { NO_COLOR = "" } = process.env;
  stdout.on("error", (error) => leave(error, language));
  stderr.on("error", () => undefined);
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    colour: stderr.isTTY === true && NO_COLOR === "",
    outColour: stdout.isTTY === true && NO_COLOR === "",
  };
}

/** A reader such as `head` may have enough and go, which is no error; a full disk behind ">" is one. */
function leave(error: Error & { readonly code?: string }, language: Language): void {
  if (error.code === "EPIPE") return;
  const args = { found: "stdout", expected: error.code ?? error.message };
  const fault = diagnose("cli/output-unwritable", {}, args);
  process.stderr.write(formatDiagnostics([fault], language, styleOf(false)));
  process.exit(EXIT.couldNotRun);
}

/** How texts stand out on a terminal; not at all without colour. */
export function styleOf(colour: boolean): TextStyle {
  const chalk = new Chalk({ level: colour ? 1 : 0 });
  return {
    severity: (severity, text) =>
      ({ error: chalk.red.bold, warning: chalk.yellow.bold, note: chalk.cyan })[severity](text),
    dim: (text) => chalk.dim(text),
    strong: (text) => chalk.bold(text),
  };
}

/**
 * A text as a terminal may be given it: what steers a terminal or turns the direction of the text is left out, but for
 * colours. Names come from files that anybody may have written.
 *
 * @example withoutControls("Sở\u001b[2J Nội vụ") // "Sở[2J Nội vụ"
 */
export function withoutControls(text: string): string {
  return text.replace(CONTROL, (found: string, control: string | undefined, colour: string = "") => {
    const isKept = control === "\n" || control === "\t" || (control === ESCAPE && colour !== "");
    return isKept ? found : colour;
  });
}

/** A control character, with the rest of a colour's escape where there is one; a mark that turns the direction. */
const CONTROL = /(\p{Cc})(\[[\d;]*m)?|[\u202A-\u202E\u2066-\u2069]/gu;
const ESCAPE = "\u001B";

/** Tells a person what was found; notes only where they are asked for. */
export function tellDiagnostics(
  streams: Streams,
  diagnostics: readonly Diagnostic[],
  language: Language,
  withNotes: boolean,
): void {
  const shown = diagnostics.filter(({ severity }) => withNotes || severity !== "note");
  if (shown.length === 0) return;
  streams.err(withoutControls(`${formatDiagnostics(shown, language, styleOf(streams.colour))}\n`));
}
