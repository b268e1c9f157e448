import { formatDiagnostics, labels, writeDiagnosticsCsv } from "../../reports/index.ts";
import { toDiagnosticResult } from "../../results/index.ts";
import { openAssessment } from "../open-assessment.ts";
import { diagnosticsJson, type OutputOptions, print } from "../output.ts";
import { type CommandDefinition, say } from "./command.ts";
import { withFolder, withOutputOptions } from "./data-command.ts";

/** `cchc check DIR`: everything that is wrong with what was sent, at once. */
export const addCheck: CommandDefinition = (program, context) => {
  const command = withFolder(program.command("check"), context).description(
    say(context, "kiểm tra mọi tệp đã gửi", "check everything that was sent"),
  );
  withOutputOptions(command, context).action(async (directory: string, options: OutputOptions) => {
    const assessment = await openAssessment(context.streams, directory, options);
    if (typeof assessment === "number") return context.finish(assessment);
    const { diagnostics, results } = assessment;
    const { lang: language, verbose = false } = options;
    const shown = diagnostics.filter(({ severity }) => verbose || severity !== "note");
    const nothing = `${labels[language].terminal.nothingFound}\n`;
    const exitCode = await print(context.streams, options, {
      table: (style) => (shown.length === 0 ? nothing : formatDiagnostics(shown, language, style)),
      json: () => diagnosticsJson(diagnostics, results.inputs, language),
      csv: (flavour) =>
        writeDiagnosticsCsv(
          diagnostics.map((diagnostic) => toDiagnosticResult(diagnostic, language)),
          flavour,
        ),
      diagnostics,
      areDiagnosticsData: true,
    });
    context.finish(exitCode);
  });
};
