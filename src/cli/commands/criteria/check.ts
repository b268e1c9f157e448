import type { Command } from "commander";
import { loadCriteria } from "../../../criteria/index.ts";
import { formatDiagnostics, labels, writeDiagnosticsCsv } from "../../../reports/index.ts";
import { toDiagnosticResult } from "../../../results/index.ts";
import { diagnosticsJson, type OutputOptions, print } from "../../output.ts";
import { type CommandContext, say } from "../command.ts";
import { withOutputOptions } from "../data-command.ts";
import { withSet } from "./with-set.ts";

/** `cchc criteria check SET`: what is wrong with it, before it is used. */
export function addCheck(criteria: Command, context: CommandContext): void {
  const command = withSet(criteria.command("check"), context).description(
    say(context, "kiểm tra bộ tiêu chí trước khi dùng", "check a set before it is used"),
  );
  withOutputOptions(command, context).action(async (reference: string, options: OutputOptions) => {
    const { lang: language } = options;
    const { value: set, diagnostics } = await loadCriteria(reference, ".");
    const files = set ? [{ path: reference, sha256: set.sha256 }] : [];
    const nothing = `${labels[language].terminal.nothingFound}\n`;
    const exitCode = await print(context.streams, options, {
      table: (style) =>
        diagnostics.length === 0 ? nothing : formatDiagnostics(diagnostics, language, style),
      json: () => diagnosticsJson(diagnostics, files, language),
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
}
