import { labels, writeDiagnosticsCsv } from "../../reports/index.ts";
import { toDiagnosticResult } from "../../results/index.ts";
import { openAssessment } from "../open-assessment.ts";
import { diagnosticsJson, type OutputOptions, print } from "../output.ts";
import { type CommandDefinition, say } from "./command.ts";
import { withOutputOptions } from "./data-command.ts";

/** `cchc check DIR`: everything that is wrong with what was sent, at once. */
export const addCheck: CommandDefinition = (program, context) => {
  const command = program
    .command("check")
    .argument("[dir]", say(context, "thư mục kỳ đánh giá", "period folder"), ".")
    .description(say(context, "kiểm tra mọi tệp đã gửi", "check everything that was sent"));
  withOutputOptions(command, context).action(async (directory: string, options: OutputOptions) => {
    const assessment = await openAssessment(context.streams, directory, options);
    if (typeof assessment === "number") return context.finish(assessment);
    const { diagnostics, results } = assessment;
    const files = results.inputs.map(({ path, sha256 }) => ({ path, sha256 }));
    const asResults = diagnostics.map((diagnostic) => toDiagnosticResult(diagnostic, options.lang));
    const exitCode = await print(context.streams, options, {
      table: () => (diagnostics.length === 0 ? `${labels[options.lang].terminal.nothingFound}\n` : ""),
      json: () => diagnosticsJson(diagnostics, files, options.lang),
      csv: (flavour) => writeDiagnosticsCsv(asResults, flavour),
      diagnostics,
    });
    context.finish(exitCode);
  });
};
