import { formatScores, writeUnitsCsv } from "../../reports/index.ts";
import { openAssessment, viewOf } from "../open-assessment.ts";
import { type OutputOptions, print } from "../output.ts";
import { type CommandDefinition, say } from "./command.ts";
import { provisionalOption, withFolder, withOutputOptions } from "./data-command.ts";

type ScoreOptions = OutputOptions & { readonly provisional?: boolean };

/** `cchc score DIR`: every unit's points, by source. */
export const addScore: CommandDefinition = (program, context) => {
  const command = withFolder(program.command("score"), context)
    .description(say(context, "tính điểm các đơn vị", "score the units"))
    .addOption(provisionalOption(context));
  withOutputOptions(command, context).action(async (directory: string, options: ScoreOptions) => {
    const assessment = await openAssessment(context.streams, directory, options);
    if (typeof assessment === "number") return context.finish(assessment);
    const { results, diagnostics } = assessment;
    const exitCode = await print(context.streams, options, {
      table: () => formatScores(viewOf(assessment, options)),
      json: () => results,
      csv: (flavour) => writeUnitsCsv(results, flavour),
      diagnostics,
    });
    context.finish(exitCode);
  });
};
