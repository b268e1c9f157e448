import { Command } from "commander";
import { type CommandContext, type CommandDefinition, say } from "./commands/command.ts";
import { languageOption } from "./commands/data-command.ts";
import { helpEnding, localizeHelp } from "./help.ts";
import { VERSION } from "./tool.ts";

/** Every command, in the order of the help. A command is loaded only when it is called or asked about. */
const COMMANDS: Readonly<Record<string, () => Promise<CommandDefinition>>> = {
  check: async () => (await import("./commands/check.ts")).addCheck,
  score: async () => (await import("./commands/score.ts")).addScore,
  rank: async () => (await import("./commands/rank.ts")).addRank,
  compare: async () => (await import("./commands/compare.ts")).addCompare,
  explain: async () => (await import("./commands/explain.ts")).addExplain,
  "explain-code": async () => (await import("./commands/explain-code.ts")).addExplainCode,
  form: async () => (await import("./commands/form.ts")).addForm,
  criteria: async () => (await import("./commands/criteria.ts")).addCriteria,
  publish: async () => (await import("./commands/publish.ts")).addPublish,
  report: async () => (await import("./commands/report.ts")).addReport,
};

/** Puts the command line together for these words; nothing runs yet. */
export async function makeProgram(argv: readonly string[], context: CommandContext): Promise<Command> {
  const program = new Command("cchc")
    .description(
      say(
        context,
        "Tính điểm, xếp hạng và lập báo cáo Chỉ số cải cách hành chính (CCHC)",
        "Scores, rankings and reports of the Vietnamese administrative reform index (CCHC)",
      ),
    )
    .version(VERSION, "-V, --version", say(context, "xem phiên bản", "show the version"))
    .addOption(languageOption(context))
    .helpCommand("help [command]", say(context, "xem cách dùng một lệnh", "show how a command is used"))
    .addHelpText("after", helpEnding(context));
  for (const load of loadersFor(argv)) (await load())(program, context);
  const commands = [program, ...program.commands, ...program.commands.flatMap((command) => command.commands)];
  for (const command of commands) localizeHelp(command, context);
  return program;
}

/** The one command whose name comes first; all of them where the words begin with something else. */
function loadersFor([first = ""]: readonly string[]): readonly (() => Promise<CommandDefinition>)[] {
  const only = Object.hasOwn(COMMANDS, first) ? COMMANDS[first] : undefined;
  if (only) return [only];
  return first === "--version" || first === "-V" ? [] : Object.values(COMMANDS);
}
