import type { Command } from "commander";
import { listShippedCriteria, loadCriteria } from "../../criteria/index.ts";
import {
  type CriteriaSummary,
  formatCriteriaList,
  formatCriteriaTree,
  formatDiagnostics,
  labels,
  listCriteriaRows,
  summarizeCriteria,
  writeCriteriaCsv,
  writeDiagnosticsCsv,
  writeSummariesCsv,
} from "../../reports/index.ts";
import { toDiagnosticResult } from "../../results/index.ts";
import { EXIT } from "../exit-codes.ts";
import { diagnosticsJson, type OutputOptions, print, printFailure } from "../output.ts";
import { type CommandContext, type CommandDefinition, say } from "./command.ts";
import { withOutputOptions } from "./data-command.ts";

/** `cchc criteria list|show|check`: the criteria sets and what they are worth. */
export const addCriteria: CommandDefinition = (program, context) => {
  const criteria = program
    .command("criteria")
    .description(say(context, "xem và kiểm tra bộ tiêu chí", "show and check criteria sets"));
  addList(criteria, context);
  addShow(criteria, context);
  addCheck(criteria, context);
};

function addList(criteria: Command, context: CommandContext): void {
  const command = criteria
    .command("list")
    .description(say(context, "liệt kê các bộ tiêu chí có sẵn", "list the sets that are shipped"));
  withOutputOptions(command, context).action(async (options: OutputOptions) => {
    const summaries: CriteriaSummary[] = [];
    for (const id of await listShippedCriteria()) {
      const { value } = await loadCriteria(id, ".");
      if (value) summaries.push(summarizeCriteria(value));
    }
    const exitCode = await print(context.streams, options, {
      table: () => formatCriteriaList(summaries, options.lang),
      json: () => summaries,
      csv: (flavour) => writeSummariesCsv(summaries, flavour),
      diagnostics: [],
    });
    context.finish(exitCode);
  });
}

function addShow(criteria: Command, context: CommandContext): void {
  const command = withSet(criteria.command("show"), context).description(
    say(context, "in bộ tiêu chí: cây, điểm, cách tính", "print a set: its tree, points and rules"),
  );
  withOutputOptions(command, context).action(async (reference: string, options: OutputOptions) => {
    const { value: set, diagnostics } = await loadCriteria(reference, ".");
    if (!set) return context.finish(printFailure(context.streams, options, diagnostics, EXIT.inputHasErrors));
    const exitCode = await print(context.streams, options, {
      table: () => formatCriteriaTree(set, options.lang),
      json: () => ({ ...summarizeCriteria(set), nodes: listCriteriaRows(set, options.lang) }),
      csv: (flavour) => writeCriteriaCsv(set, options.lang, flavour),
      diagnostics: diagnostics.filter(({ severity }) => severity === "error"),
    });
    context.finish(exitCode);
  });
}

function addCheck(criteria: Command, context: CommandContext): void {
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

function withSet(command: Command, context: CommandContext): Command {
  return command.argument(
    "<SET>",
    say(context, "mã bộ có sẵn, hoặc tệp .json", "id of a shipped set, or a .json file"),
  );
}
