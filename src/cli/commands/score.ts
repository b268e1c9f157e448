import { formatScores, writeUnitsCsv } from "../../reports/index.ts";
import { openAssessment, viewOf } from "../open-assessment.ts";
import { type OutputOptions, print } from "../output.ts";
import { type CommandDefinition, say } from "./command.ts";
import { withOutputOptions } from "./data-command.ts";

/** `cchc score DIR`: every unit's points, by source. */
export const addScore: CommandDefinition = (program, context) => {
  const command = program
    .command("score")
    .argument("[dir]", say(context, "thư mục kỳ đánh giá", "period folder"), ".")
    .description(say(context, "tính điểm các đơn vị", "score the units"))
    .option("--provisional", say(context, "xếp hạng cả đơn vị chưa đủ số liệu", "rank incomplete units too"));
  withOutputOptions(command, context).action(
    async (directory: string, options: OutputOptions & { provisional?: boolean }) => {
      const assessment = await openAssessment(context.streams, directory, options);
      if (typeof assessment === "number") return context.finish(assessment);
      const { results, diagnostics } = assessment;
      const exitCode = await print(context.streams, options, {
        table: () => formatScores(viewOf(assessment, options)),
        json: () => results,
        csv: (flavour) => writeUnitsCsv(results.units, flavour),
        diagnostics,
      });
      context.finish(exitCode);
    },
  );
};
