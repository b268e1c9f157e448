import { type Command, Option } from "commander";
import { FORMATS } from "../output.ts";
import { type CommandContext, say } from "./command.ts";

/** Adds the options of every command that prints data. */
export function withOutputOptions(command: Command, context: CommandContext): Command {
  return command
    .addOption(
      new Option("--format <format>", say(context, "dạng kết quả", "format of the data"))
        .choices(FORMATS)
        .default("table"),
    )
    .option(
      "-o, --output <file>",
      say(context, "ghi vào tệp thay vì màn hình", "write to a file instead of the screen"),
    )
    .option("--force", say(context, "thay tệp đã có", "replace an existing file"))
    .option("--verbose", say(context, "in cả các lưu ý", "print the notes too"))
    .addOption(languageOption(context));
}

export function languageOption(context: CommandContext): Option {
  return new Option("--lang <language>", say(context, "ngôn ngữ", "language"))
    .choices(["vi", "en"])
    .default("vi");
}
