import { Command } from "commander";
import { addCheck } from "./commands/check.ts";
import { type CommandContext, type CommandDefinition, say } from "./commands/command.ts";
import { addCompare } from "./commands/compare.ts";
import { languageOption } from "./commands/data-command.ts";
import { addExplain } from "./commands/explain.ts";
import { addExplainCode } from "./commands/explain-code.ts";
import { addForm } from "./commands/form.ts";
import { addRank } from "./commands/rank.ts";
import { addReport } from "./commands/report.ts";
import { addScore } from "./commands/score.ts";
import { helpEnding, localizeHelp } from "./help.ts";
import { VERSION } from "./tool.ts";

const COMMANDS: readonly CommandDefinition[] = [
  addCheck,
  addScore,
  addRank,
  addCompare,
  addExplain,
  addExplainCode,
  addForm,
  addReport,
];

/** Puts the command line together; nothing runs yet. */
export function makeProgram(context: CommandContext): Command {
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
  for (const add of COMMANDS) add(program, context);
  for (const command of [program, ...program.commands]) localizeHelp(command, context);
  return program;
}
