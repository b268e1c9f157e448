import type { Command } from "commander";
import { loadCriteria, writeCriteriaSheet } from "../../../criteria/index.ts";
import { EXIT } from "../../exit-codes.ts";
import { printFailure } from "../../output.ts";
import { type CommandContext, say } from "../command.ts";
import { type ExchangeOptions, finishExchange, refuseEnding, withExchangeOptions } from "./exchange.ts";
import { withSet } from "./with-set.ts";

/** `cchc criteria export SET -o FILE.xlsx`: a set as a sheet for Excel; one that only the linter objects to as well. */
export function addExport(criteria: Command, context: CommandContext): void {
  const { streams } = context;
  const command = withSet(criteria.command("export"), context).description(
    say(context, "ghi bộ tiêu chí thành bảng Excel hoặc CSV", "write a set as a sheet for Excel, or as CSV"),
  );
  const output = say(context, "tệp .xlsx hoặc .csv sẽ ghi", "the .xlsx or .csv file to write");
  withExchangeOptions(command, output, context).action(
    async (reference: string, options: ExchangeOptions) => {
      const refused = refuseEnding(options.output, [".xlsx", ".csv"]);
      if (refused) return context.finish(printFailure(streams, options, [refused], EXIT.couldNotRun));
      const { value: set, diagnostics } = await loadCriteria(reference, ".");
      if (!set) return context.finish(printFailure(streams, options, diagnostics, EXIT.inputHasErrors));
      const format = /\.csv$/i.test(options.output) ? "csv" : "xlsx";
      const content = await writeCriteriaSheet(set, format, options.lang);
      context.finish(await finishExchange(context, options, content, set, diagnostics));
    },
  );
}
