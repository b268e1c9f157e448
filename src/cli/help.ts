import type { Argument, Command, HelpConfiguration, Option } from "commander";
import { type CommandContext, say } from "./commands/command.ts";

/** The words that the help is put together with, where it is not in English. */
const WORDS: Readonly<Record<string, string>> = {
  "Usage:": "Cách dùng:",
  "Arguments:": "Tham số:",
  "Options:": "Tùy chọn:",
  "Commands:": "Các lệnh:",
  "[options]": "[tùy chọn]",
  "[command]": "[lệnh]",
};

/** Has a command speak the reader's language in its help, and on our streams only. */
export function localizeHelp(command: Command, context: CommandContext): void {
  const { language, streams } = context;
  const word = (text: string) => (language === "vi" ? (WORDS[text] ?? text) : text);
  const describe = ({ description, defaultValue }: Option | Argument, choices: readonly string[] = []) => {
    const details = [
      ...(choices.length > 0 ? [choices.join(" | ")] : []),
      ...(typeof defaultValue === "string"
        ? [`${say(context, "mặc định", "default")}: ${defaultValue}`]
        : []),
    ];
    return details.length > 0 ? `${description} (${details.join("; ")})` : description;
  };
  const configuration: HelpConfiguration = {
    styleTitle: word,
    styleUsage: (usage) => usage.split(" ").map(word).join(" "),
    subcommandTerm: (subcommand) => `${subcommand.name()} ${subcommand.usage().replace("[options] ", "")}`,
    optionDescription: (option) => describe(option, option.argChoices),
    argumentDescription: (argument) => describe(argument),
  };
  command
    .configureHelp(configuration)
    .helpOption("-h, --help", say(context, "xem cách dùng", "show how it is used"))
    .showSuggestionAfterError(false)
    .exitOverride()
    .configureOutput({
      writeOut: streams.out,
      writeErr: streams.err,
      // Wrong usage is told as every other diagnostic is.
      outputError: () => undefined,
    });
}

/** What the program's help ends with. */
export function helpEnding(context: CommandContext): string {
  return say(
    context,
    `
Ví dụ:
  cchc check ky-2018                        kiểm tra mọi tệp đã gửi
  cchc rank ky-2018 --format csv-vi -o xep-hang.csv
  cchc explain ky-2018 "Huyện Tháp Mười" 3  từng điểm của lĩnh vực 3

Mã kết thúc: 0 không có lỗi; 1 số liệu có lỗi; 2 sai cách dùng hoặc không chạy được.
Trong thư mục kỳ đánh giá (có cchc.json) không cần ghi thư mục.
`,
    `
Examples:
  cchc check period-2018                        check everything that was sent
  cchc rank period-2018 --format csv -o ranking.csv
  cchc explain period-2018 "Huyện Tháp Mười" 3  every point of area 3

Exit codes: 0 no errors; 1 the input has errors; 2 wrong usage, or it could not run.
In a period folder (one that holds cchc.json) the folder may be left out.
`,
  );
}
