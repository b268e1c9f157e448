import type { Command } from "commander";
import { listShippedCriteria, loadCriteria } from "../../../criteria/index.ts";
import {
  type CriteriaSummary,
  formatCriteriaList,
  summarizeCriteria,
  writeSummariesCsv,
} from "../../../reports/index.ts";
import { type OutputOptions, print } from "../../output.ts";
import { type CommandContext, say } from "../command.ts";
import { withOutputOptions } from "../data-command.ts";

/** `cchc criteria list`: the sets that are shipped. */
export function addList(criteria: Command, context: CommandContext): void {
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
