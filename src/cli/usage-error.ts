import type { Command, CommanderError } from "commander";
import { closestText, type Diagnostic, diagnose } from "../shared/index.ts";

/**
 * Wrong usage as a diagnostic: what the command line's parser says in English, in our own words.
 *
 * @param argv the words of the command line, which name the command
 */
export function toUsageDiagnostic(
  error: CommanderError,
  program: Command,
  argv: readonly string[],
): Diagnostic {
  const [first = "", second = ""] = Array.from(
    error.message.matchAll(/'([^']*)'/g),
    (match) => match[1] ?? "",
  );
  const command = commandOf(program, argv, first);
  switch (error.code) {
    case "commander.unknownCommand":
      return unknown(
        "command",
        first,
        command.commands.map((known) => known.name()),
      );
    case "commander.unknownOption":
      return unknown("option", first, longOptions(command));
    case "commander.optionMissingArgument":
      return diagnose("cli/option-without-value", {}, { found: first, expected: first });
    case "commander.missingMandatoryOptionValue":
      return diagnose("cli/option-needed", {}, { found: "", expected: first });
    case "commander.invalidArgument": {
      const expected = /Allowed choices are (.*)\.$/.exec(error.message)?.[1] ?? "";
      return diagnose("cli/value-not-allowed", {}, { found: second, option: first, expected });
    }
    case "commander.missingArgument":
      return diagnose("cli/argument-missing", {}, { found: "", expected: first });
    case "commander.excessArguments": {
      const [, expected = "", found = ""] =
        /Expected (\d+) arguments? but got (\d+)/.exec(error.message) ?? [];
      return diagnose("cli/too-many-arguments", {}, { found, expected });
    }
    default:
      return toInternalError(error);
  }
}

/** A bug, told in a line: its stack helps nobody who meets it. */
export function toInternalError(error: unknown): Diagnostic {
  const [message = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
  return diagnose("cli/internal-error", {}, { found: message, expected: "" });
}

function unknown(kind: "command" | "option", found: string, known: readonly string[]): Diagnostic {
  const closest = closestText(found, known);
  return closest === undefined
    ? diagnose(`cli/unknown-${kind}`, {}, { found, expected: known.join(", ") })
    : diagnose(`cli/misspelt-${kind}`, {}, { found, expected: closest });
}

/** The innermost command that the words name, up to the one that is unknown: "criteria check". */
function commandOf(program: Command, argv: readonly string[], unknownWord: string): Command {
  let command = program;
  for (const word of argv) {
    if (word === unknownWord) break;
    command = command.commands.find((known) => known.name() === word) ?? command;
  }
  return command;
}

function longOptions(command: Command): string[] {
  return [...command.options.flatMap(({ long }) => long ?? []), "--help"];
}
