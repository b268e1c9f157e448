import type { Command } from "commander";
import { loadCriteria } from "../../../criteria/index.ts";
import {
  formatCriteriaTree,
  listCriteriaRows,
  summarizeCriteria,
  writeCriteriaCsv,
} from "../../../reports/index.ts";
import { toDiagnosticResult } from "../../../results/index.ts";
import { EXIT } from "../../exit-codes.ts";
import { type OutputOptions, print, printFailure } from "../../output.ts";
import { type CommandContext, say } from "../command.ts";
import { withOutputOptions } from "../data-command.ts";
import { withSet } from "./with-set.ts";

/** `cchc criteria show SET`: its tree, points and rules. */
export function addShow(criteria: Command, context: CommandContext): void {
  const command = withSet(criteria.command("show"), context).description(
    say(context, "in bộ tiêu chí: cây, điểm, cách tính", "print a set: its tree, points and rules"),
  );
  withOutputOptions(command, context).action(async (reference: string, options: OutputOptions) => {
    const { value: set, diagnostics } = await loadCriteria(reference, ".");
    if (!set) return context.finish(printFailure(context.streams, options, diagnostics, EXIT.inputHasErrors));
    const errors = diagnostics.filter(({ severity }) => severity === "error");
    const exitCode = await print(context.streams, options, {
      table: () => formatCriteriaTree(set, options.lang),
      json: () => ({
        ...summarizeCriteria(set),
        nodes: listCriteriaRows(set, options.lang),
        diagnostics: errors.map((error) => toDiagnosticResult(error, options.lang)),
      }),
      csv: (flavour) => writeCriteriaCsv(set, options.lang, flavour),
      diagnostics: errors,
    });
    context.finish(exitCode);
  });
}
