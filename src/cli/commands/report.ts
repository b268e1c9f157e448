import { fill, formatRanking, labels, writeExcelReport } from "../../reports/index.ts";
import { type Diagnostic, diagnose, hasErrors } from "../../shared/index.ts";
import { EXIT } from "../exit-codes.ts";
import { openTarget, type TargetOptions, viewOf } from "../open-assessment.ts";
import { type OutputOptions, printFailure } from "../output.ts";
import { tellDiagnostics } from "../terminal.ts";
import { refuseExisting, writeFileWhole } from "../write-file.ts";
import { type CommandDefinition, say } from "./command.ts";
import { withCommonOptions, withTarget } from "./data-command.ts";

interface ReportOptions extends TargetOptions {
  readonly output: readonly string[];
  readonly force?: boolean;
  readonly verbose?: boolean;
  readonly lang: "vi" | "en";
}

/** `cchc report DIR|FILE -o FILE.xlsx`: the workbook an officer signs. */
export const addReport: CommandDefinition = (program, context) => {
  const { streams } = context;
  const command = withTarget(program.command("report"), context)
    .description(say(context, "lập báo cáo Excel", "write the Excel report"))
    .requiredOption(
      "-o, --output <file>",
      say(context, "tệp báo cáo, đuôi .xlsx; ghi được nhiều lần", "report file, .xlsx; may be repeated"),
      (file: string, files: readonly string[] = []) => [...files, file],
    );
  withCommonOptions(command, context).action(
    async (target: string, { output: files, ...options }: ReportOptions) => {
      const { force = false, lang: language } = options;
      const asData: OutputOptions = { format: "table", lang: language };
      const refused = files.filter((file) => !/\.xlsx$/i.test(file)).map(unknownType);
      if (!force) for (const file of files) refused.push(...(await refuseExisting(file)));
      if (refused.length > 0) return context.finish(printFailure(streams, asData, refused, EXIT.couldNotRun));
      const assessment = await openTarget(streams, target, { ...options, ...asData });
      if (typeof assessment === "number") return context.finish(assessment);
      tellDiagnostics(streams, assessment.diagnostics, language, options.verbose ?? false);
      const bytes = await writeExcelReport(assessment.results, { language, sets: assessment.sets });
      for (const file of files) {
        const failure = await writeFileWhole(file, bytes, force);
        if (failure) return context.finish(printFailure(streams, asData, [failure], EXIT.couldNotRun));
        streams.err(`${fill(labels[language].terminal.written, { file })}\n`);
      }
      streams.out(formatRanking(viewOf(assessment, asData)));
      context.finish(hasErrors(assessment.diagnostics) ? EXIT.inputHasErrors : EXIT.ok);
    },
  );
};

function unknownType(file: string): Diagnostic {
  return diagnose("cli/unknown-report-type", { file }, { found: file, expected: ".xlsx" });
}
