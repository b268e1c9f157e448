import { CommanderError } from "commander";
import { diagnose, type Language } from "../shared/index.ts";
import { EXIT } from "./exit-codes.ts";
import { printFailure } from "./output.ts";
import { makeProgram } from "./program.ts";
import type { Streams } from "./terminal.ts";

/**
 * Runs the program.
 *
 * @param argv the words after the program's name
 * @returns the exit code: 0 no errors, 1 the input has errors, 2 wrong usage or could not run
 */
export async function main(argv: readonly string[], streams: Streams = processStreams()): Promise<number> {
  const language: Language = optionValue(argv, "--lang") === "en" ? "en" : "vi";
  let exitCode: number = EXIT.ok;
  const finish = (code: number) => {
    exitCode = code;
  };
  try {
    await makeProgram({ streams, language, finish }).parseAsync([...argv], { from: "user" });
    return exitCode;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.ok;
    const found = error instanceof Error ? error.message.replace(/^error: /, "") : String(error);
    const format = optionValue(argv, "--format") === "json" ? "json" : "table";
    const failure = diagnose("cli/wrong-usage", {}, { found, expected: "" });
    return printFailure(streams, { format, lang: language }, [failure], EXIT.couldNotRun);
  }
}

function processStreams(): Streams {
  const { NO_COLOR } = process.env;
  return {
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    colour: process.stderr.isTTY === true && (NO_COLOR === undefined || NO_COLOR === ""),
  };
}

/** The value of an option, before the command line is parsed: "--lang en" or "--lang=en". */
function optionValue(argv: readonly string[], option: string): string | undefined {
  const index = argv.findIndex((word) => word === option || word.startsWith(`${option}=`));
  const word = argv[index];
  return word?.includes("=") ? word.slice(word.indexOf("=") + 1) : argv[index + 1];
}
