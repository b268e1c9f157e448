import type { Command } from "commander";
import { type CommandContext, say } from "../command.ts";

/** Gives a command the criteria set that it is about. */
export function withSet(command: Command, context: CommandContext): Command {
  return command.argument(
    "<SET>",
    say(
      context,
      "mã bộ có sẵn, hoặc tệp .json, .xlsx, .csv",
      "id of a shipped set, or a .json, .xlsx or .csv file",
    ),
  );
}
