import { formatComparison, writeUnitsCsv } from "../../reports/index.ts";
import { EXIT } from "../exit-codes.ts";
import { openAssessment, viewOf } from "../open-assessment.ts";
import { type OutputOptions, print, printFailure } from "../output.ts";
import { type CommandDefinition, say } from "./command.ts";
import { withFolder, withOutputOptions } from "./data-command.ts";

type CompareOptions = OutputOptions & { readonly with?: string };

/** `cchc compare DIR [--with PERIOD]`: the change of each unit and area since an earlier period. */
export const addCompare: CommandDefinition = (program, context) => {
  const command = withFolder(program.command("compare"), context)
    .description(say(context, "so sánh với kỳ trước", "compare with an earlier period"))
    .option(
      "--with <period>",
      say(
        context,
        "kỳ để so sánh, nếu không phải kỳ đầu tiên trong “previous”",
        "the period to compare with, if not the first of “previous”",
      ),
    );
  withOutputOptions(command, context).action(async (directory: string, options: CompareOptions) => {
    const against = options.with === undefined ? {} : { against: options.with };
    const assessment = await openAssessment(context.streams, directory, { ...options, ...against });
    if (typeof assessment === "number") return context.finish(assessment);
    const { results, diagnostics } = assessment;
    const unknown = diagnostics.filter(({ code }) => code === "cli/unknown-period");
    if (unknown.length > 0)
      return context.finish(printFailure(context.streams, options, unknown, EXIT.couldNotRun));
    const exitCode = await print(context.streams, options, {
      table: () => formatComparison(viewOf(assessment, options)),
      json: () => results,
      csv: (flavour) => writeUnitsCsv(results, flavour),
      diagnostics,
    });
    context.finish(exitCode);
  });
};
