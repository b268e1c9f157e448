import { CommanderError } from "commander";
import type { Diagnostic, Language } from "../shared/index.ts";
import { EXIT } from "./exit-codes.ts";
import { printFailure } from "./output.ts";
import { makeProgram } from "./program.ts";
import { processStreams, type Streams } from "./terminal.ts";
import { toInternalError, toUsageDiagnostic } from "./usage-error.ts";

/**
 * Runs the program.
 *
 * @param argv the words after the program's name
 * @returns the exit code: 0 no errors, 1 the input has errors, 2 wrong usage or could not run
 */
export async function main(
  argv: readonly string[],
  streams: Streams = processStreams(languageOf(argv)),
): Promise<number> {
  const language = languageOf(argv);
  let exitCode: number = EXIT.ok;
  const finish = (code: number) => {
    exitCode = code;
  };
  const fail = (failure: Diagnostic) => {
    const format = optionValue(argv, "--format") === "json" ? "json" : "table";
    return printFailure(streams, { format, lang: language }, [failure], EXIT.couldNotRun);
  };
  const program = await makeProgram(argv, { streams, language, finish });
  try {
    await program.parseAsync([...argv], { from: "user" });
    return exitCode;
  } catch (error) {
    if (!(error instanceof CommanderError)) return fail(toInternalError(error));
    if (error.exitCode === 0) return EXIT.ok;
    // Without a command there is nothing to run: the help was printed to say what there is.
    if (error.code === "commander.help") return EXIT.couldNotRun;
    return fail(toUsageDiagnostic(error, program, argv));
  }
}

/** Known before the command line is parsed, for what is wrong with it is told in that language. */
function languageOf(argv: readonly string[]): Language {
  return optionValue(argv, "--lang") === "en" ? "en" : "vi";
}

/** The value of an option, before the command line is parsed: "--lang en" or "--lang=en". */
function optionValue(argv: readonly string[], option: string): string | undefined {
  for (const [index, word] of argv.entries()) {
    if (word === option) return argv[index + 1];
    if (word.startsWith(`${option}=`)) return word.slice(option.length + 1);
  }
  return undefined;
}
