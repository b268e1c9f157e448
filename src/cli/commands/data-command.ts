import { type Command, Option } from "commander";
import { FORMATS } from "../output.ts";
import { type CommandContext, say } from "./command.ts";

/** Adds the folder that a command works on. */
export function withFolder(command: Command, context: CommandContext): Command {
  return command.argument(
    "[DIR]",
    say(context, "thư mục kỳ đánh giá, có tệp cchc.json", "the period folder, which holds cchc.json"),
    ".",
  );
}

/** Adds what a command works on that also takes one unit's form in place of the folder. */
export function withTarget(command: Command, context: CommandContext): Command {
  return withCriteria(
    command.argument(
      "[DIR|FILE]",
      say(context, "thư mục kỳ đánh giá, hoặc biểu của một đơn vị", "the period folder, or one unit's form"),
      ".",
    ),
    context,
  );
}

/** Adds the option that names the criteria set of a form without a period. */
export function withCriteria(command: Command, context: CommandContext): Command {
  return command.option(
    "--criteria <set>",
    say(
      context,
      "bộ tiêu chí của biểu nằm ngoài thư mục kỳ đánh giá: mã hoặc đường dẫn",
      "the criteria set of a form outside a period folder: id or path",
    ),
  );
}

/** Adds the options of every command that prints data. */
export function withOutputOptions(command: Command, context: CommandContext): Command {
  const output = say(context, "ghi vào tệp thay vì màn hình", "write to a file instead of the screen");
  return withCommonOptions(
    command.addOption(formatOption(context)).option("-o, --output <file>", output),
    context,
  );
}

/** The option that says in what format data are printed. */
export function formatOption(context: CommandContext): Option {
  return new Option("--format <format>", say(context, "dạng kết quả", "format of the data"))
    .choices(FORMATS)
    .default("table");
}

/** Adds the options of every command. */
export function withCommonOptions(command: Command, context: CommandContext): Command {
  return command
    .option("--force", say(context, "thay tệp đã có", "replace an existing file"))
    .option("--verbose", say(context, "in cả các lưu ý", "print the notes too"))
    .addOption(languageOption(context));
}

export function provisionalOption(context: CommandContext): Option {
  return new Option(
    "--provisional",
    say(context, "xếp hạng cả đơn vị chưa đủ số liệu", "rank incomplete units too"),
  );
}

export function languageOption(context: CommandContext): Option {
  return new Option("--lang <language>", say(context, "ngôn ngữ", "language"))
    .choices(["vi", "en"])
    .default(context.language);
}
