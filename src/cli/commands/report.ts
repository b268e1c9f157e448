import type { Command } from "commander";
import { fill, formatRanking, labels } from "../../reports/index.ts";
import { type Diagnostic, diagnose, hasErrors } from "../../shared/index.ts";
import { EXIT } from "../exit-codes.ts";
import { openAssessment, viewOf } from "../open-assessment.ts";
import { type OutputOptions, printFailure } from "../output.ts";
import { tellDiagnostics } from "../terminal.ts";
import { writeFileWhole } from "../write-file.ts";
import { type CommandDefinition, say } from "./command.ts";
import { languageOption } from "./data-command.ts";

interface ReportOptions {
  readonly output: readonly string[];
  readonly force?: boolean;
  readonly verbose?: boolean;
  readonly lang: "vi" | "en";
}

/** `cchc report DIR -o FILE.xlsx`: the workbook an officer signs. */
export const addReport: CommandDefinition = (program, context) => {
  const command: Command = program
    .command("report")
    .argument("[dir]", say(context, "thư mục kỳ đánh giá", "period folder"), ".")
    .description(say(context, "lập báo cáo Excel", "write the Excel report"))
    .requiredOption("-o, --output <file...>", say(context, "tệp báo cáo: .xlsx", "report file: .xlsx"))
    .option("--force", say(context, "thay tệp đã có", "replace an existing file"))
    .option("--verbose", say(context, "in cả các lưu ý", "print the notes too"))
    .addOption(languageOption(context));
  command.action(async (directory: string, options: ReportOptions) => {
    const { streams } = context;
    const asData: OutputOptions = { format: "table", lang: options.lang };
    const unknown = options.output.filter((file) => !/\.xlsx$/i.test(file));
    if (unknown.length > 0) {
      const faults = unknown.map((file) =>
        diagnose("cli/unknown-report-type", { file }, { found: file, expected: ".xlsx" }),
      );
      return context.finish(printFailure(streams, asData, faults, EXIT.couldNotRun));
    }
    const assessment = await openAssessment(streams, directory, asData);
    if (typeof assessment === "number") return context.finish(assessment);
    tellDiagnostics(streams, assessment.diagnostics, options.lang, options.verbose ?? false);
    const { writeExcelReport } = await import("../../reports/index.ts");
    const bytes = await writeExcelReport(assessment.results, {
      language: options.lang,
      sets: assessment.sets,
    });
    const failures: Diagnostic[] = [];
    for (const file of options.output) {
      const failure = await writeFileWhole(file, bytes, options.force ?? false);
      if (failure) failures.push(failure);
      else streams.err(`${fill(labels[options.lang].terminal.written, { file })}\n`);
    }
    if (failures.length > 0) return context.finish(printFailure(streams, asData, failures, EXIT.couldNotRun));
    streams.out(formatRanking(viewOf(assessment, asData)));
    context.finish(hasErrors(assessment.diagnostics) ? EXIT.inputHasErrors : EXIT.ok);
  });
};
