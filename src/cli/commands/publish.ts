import { join } from "node:path";
import { fill, labels } from "../../reports/index.ts";
import { diagnose, hasErrors } from "../../shared/index.ts";
import { RESULTS_FILE } from "../earlier-periods.ts";
import { EXIT } from "../exit-codes.ts";
import { openAssessment } from "../open-assessment.ts";
import { type OutputOptions, printFailure, toJsonText } from "../output.ts";
import { tellDiagnostics } from "../terminal.ts";
import { writeFileWhole } from "../write-file.ts";
import { type CommandDefinition, say } from "./command.ts";
import { provisionalOption, withCommonOptions, withFolder } from "./data-command.ts";

interface PublishOptions {
  readonly provisional?: boolean;
  readonly force?: boolean;
  readonly verbose?: boolean;
  readonly lang: "vi" | "en";
}

/** `cchc publish DIR`: the results file that later periods compare themselves with. */
export const addPublish: CommandDefinition = (program, context) => {
  const { streams } = context;
  const command = withFolder(program.command("publish"), context)
    .description(say(context, "ghi tệp kết quả results.json của kỳ", "write the period's results.json"))
    .addOption(provisionalOption(context));
  withCommonOptions(command, context).action(async (directory: string, options: PublishOptions) => {
    const asData: OutputOptions = { format: "table", ...options };
    const assessment = await openAssessment(streams, directory, { ...asData, ...options });
    if (typeof assessment === "number") return context.finish(assessment);
    const { diagnostics, results } = assessment;
    tellDiagnostics(streams, diagnostics, options.lang, options.verbose ?? false);
    const file = join(directory, RESULTS_FILE);
    if (hasErrors(diagnostics) && !options.provisional) {
      const refused = diagnose("cli/not-published", { file }, { found: file, expected: "--provisional" });
      return context.finish(printFailure(streams, asData, [refused], EXIT.inputHasErrors));
    }
    const failure = await writeFileWhole(file, toJsonText(results), options.force ?? false);
    if (failure) return context.finish(printFailure(streams, asData, [failure], EXIT.couldNotRun));
    streams.out(`${fill(labels[options.lang].terminal.written, { file })}\n`);
    context.finish(hasErrors(diagnostics) ? EXIT.inputHasErrors : EXIT.ok);
  });
};
