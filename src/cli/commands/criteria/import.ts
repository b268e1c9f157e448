import type { Command } from "commander";
import { formatCriteria, loadCriteria } from "../../../criteria/index.ts";
import { hasErrors } from "../../../shared/index.ts";
import { EXIT } from "../../exit-codes.ts";
import { printFailure } from "../../output.ts";
import { type CommandContext, say } from "../command.ts";
import { type ExchangeOptions, finishExchange, refuseEnding, withExchangeOptions } from "./exchange.ts";
import { importOfficial } from "./import-official.ts";

/** `cchc criteria import FILE.xlsx -o SET.json`: a set in its sheet form becomes its JSON form; with errors, nothing does. */
export function addImport(criteria: Command, context: CommandContext): void {
  const { streams } = context;
  const command = criteria
    .command("import")
    .argument(
      "<FILE>",
      say(
        context,
        "bảng bộ tiêu chí, hoặc bảng kèm theo quyết định, .xlsx hoặc .csv",
        "a criteria set as a sheet, or the table of a decision, .xlsx or .csv",
      ),
    )
    .description(
      say(context, "chuyển bảng bộ tiêu chí thành tệp .json", "turn a sheet of criteria into a .json file"),
    );
  const output = say(
    context,
    "tệp .json sẽ ghi; với bảng của quyết định: hoặc bản nháp .xlsx, .csv",
    "the .json file to write; of a decision's table also a draft, .xlsx or .csv",
  );
  withExchangeOptions(command, output, context).action(async (file: string, options: ExchangeOptions) => {
    const official = await importOfficial(context, file, options);
    if (official !== undefined) return context.finish(official);
    const { value: set, diagnostics } = await loadCriteria(file, ".");
    if (!set || hasErrors(diagnostics))
      return context.finish(printFailure(streams, options, diagnostics, EXIT.inputHasErrors));
    const refused = refuseEnding(options.output, [".json"]);
    if (refused) return context.finish(printFailure(streams, options, [refused], EXIT.couldNotRun));
    context.finish(await finishExchange(context, options, formatCriteria(set), set, diagnostics));
  });
}
