import { formatFormAreas, formatScores, writeUnitsCsv } from "../../reports/index.ts";
import { openTarget, type TargetOptions, viewOf } from "../open-assessment.ts";
import { type OutputOptions, print } from "../output.ts";
import { type CommandDefinition, say } from "./command.ts";
import { provisionalOption, withOutputOptions, withTarget } from "./data-command.ts";

type ScoreOptions = OutputOptions & TargetOptions & { readonly provisional?: boolean };

/** `cchc score DIR|FILE`: every unit's points, by source. */
export const addScore: CommandDefinition = (program, context) => {
  const command = withTarget(program.command("score"), context)
    .description(say(context, "tính điểm các đơn vị", "score the units"))
    .addOption(provisionalOption(context));
  withOutputOptions(command, context).action(async (directory: string, options: ScoreOptions) => {
    const assessment = await openTarget(context.streams, directory, options);
    if (typeof assessment === "number") return context.finish(assessment);
    const { results, diagnostics } = assessment;
    const exitCode = await print(context.streams, options, {
      table: () => {
        const view = viewOf(assessment, options);
        return view.remark === undefined
          ? formatScores(view)
          : `${formatScores(view)}\n${formatFormAreas(view)}`;
      },
      json: () => results,
      csv: (flavour) => writeUnitsCsv(results, flavour),
      diagnostics,
    });
    context.finish(exitCode);
  });
};
