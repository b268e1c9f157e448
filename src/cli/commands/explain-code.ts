import {
  closestCode,
  findCodePage,
  formatCodeList,
  formatCodePage,
  listCodePages,
  writeCodesCsv,
} from "../../reports/index.ts";
import { diagnose } from "../../shared/index.ts";
import { EXIT } from "../exit-codes.ts";
import { type OutputOptions, print, printFailure } from "../output.ts";
import { type CommandDefinition, say } from "./command.ts";
import { withOutputOptions } from "./data-command.ts";

/** `cchc explain-code [CODE]`: what a diagnostic means and what to do; all codes without one. */
export const addExplainCode: CommandDefinition = (program, context) => {
  const command = program
    .command("explain-code")
    .argument(
      "[CODE]",
      say(context, "mã thông báo, ví dụ answers/unknown-unit", "code of a diagnostic: answers/unknown-unit"),
    )
    .description(say(context, "giải thích một mã thông báo", "explain the code of a diagnostic"));
  withOutputOptions(command, context).action(async (code: string | undefined, options: OutputOptions) => {
    const { lang: language } = options;
    const page = code === undefined ? undefined : findCodePage(code, language);
    if (code !== undefined && !page) {
      const unknown = diagnose(
        "cli/unknown-code",
        {},
        { found: code, expected: closestCode(code) ?? "cchc explain-code" },
      );
      return context.finish(printFailure(context.streams, options, [unknown], EXIT.couldNotRun));
    }
    const pages = page ? [page] : listCodePages(language);
    const exitCode = await print(context.streams, options, {
      table: () => (page ? formatCodePage(page, language) : formatCodeList(pages, language)),
      json: () => page ?? pages,
      csv: (flavour) => writeCodesCsv(pages, flavour),
      diagnostics: [],
    });
    context.finish(exitCode);
  });
};
