import { Command } from "commander";
import { addCheck } from "./commands/check.ts";
import { type CommandContext, type CommandDefinition, say } from "./commands/command.ts";
import { addCompare } from "./commands/compare.ts";
import { addExplain } from "./commands/explain.ts";
import { addRank } from "./commands/rank.ts";
import { addReport } from "./commands/report.ts";
import { addScore } from "./commands/score.ts";
import { VERSION } from "./tool.ts";

const COMMANDS: readonly CommandDefinition[] = [
  addCheck,
  addScore,
  addRank,
  addCompare,
  addExplain,
  addReport,
];

/** Puts the command line together; nothing runs yet. */
export function makeProgram(context: CommandContext): Command {
  const program = new Command("cchc")
    .description(
      say(
        context,
        "Tính điểm, xếp hạng và lập báo cáo Chỉ số cải cách hành chính",
        "Scores, rankings and reports of the Vietnamese administrative reform index",
      ),
    )
    .version(VERSION)
    .helpCommand(false);
  for (const add of COMMANDS) add(program, context);
  for (const command of [program, ...program.commands])
    command.exitOverride().configureOutput({
      writeOut: context.streams.out,
      writeErr: () => undefined,
    });
  return program;
}
