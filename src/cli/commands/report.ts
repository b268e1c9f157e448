import { readFile } from "node:fs/promises";
import { resolve } from "node:path";
import { fill, formatRanking, labels } from "../../reports/index.ts";
import { type Diagnostic, diagnose, hasErrors } from "../../shared/index.ts";
import { EXIT } from "../exit-codes.ts";
import { openTarget, type TargetOptions, viewOf } from "../open-assessment.ts";
import { type OutputOptions, printFailure } from "../output.ts";
import { makeReports, REPORT_ENDINGS, type ReportSettings, reportEnding } from "../report-files.ts";
import { tellDiagnostics } from "../terminal.ts";
import { refuseExisting, writeFileWhole } from "../write-file.ts";
import { type CommandDefinition, say } from "./command.ts";
import { withCommonOptions, withTarget } from "./data-command.ts";

interface ReportOptions extends TargetOptions {
  readonly output: readonly string[];
  readonly units?: boolean;
  readonly template?: string;
  readonly force?: boolean;
  readonly verbose?: boolean;
  readonly lang: "vi" | "en";
}

/** `cchc report DIR|FILE -o FILE.xlsx`: what an officer signs, as a workbook, a page or a document. */
export const addReport: CommandDefinition = (program, context) => {
  const { streams } = context;
  const command = withTarget(program.command("report"), context)
    .description(say(context, "lập báo cáo Excel, HTML, Word", "write the report: Excel, HTML, Word"))
    .requiredOption(
      "-o, --output <file>",
      say(
        context,
        "tệp báo cáo, đuôi .xlsx, .html hoặc .docx; ghi được nhiều lần",
        "report file, .xlsx, .html or .docx; may be repeated",
      ),
      (file: string, files: readonly string[] = []) => (names(files, file) ? files : [...files, file]),
    )
    .option(
      "--units",
      say(context, "thêm vào tệp Excel mỗi đơn vị một trang", "add a page per unit to the workbook"),
    )
    .option(
      "--template <file>",
      say(context, "điền vào mẫu Excel có các ô {{…}} của tỉnh", "fill the {{…}} cells of your own workbook"),
    );
  withCommonOptions(command, context).action(
    async (target: string, { output: files, ...options }: ReportOptions) => {
      const { force = false, lang: language } = options;
      const asData: OutputOptions = { format: "table", lang: language };
      const refused = refuseUsage(files, options);
      if (!force) for (const file of files) refused.push(...(await refuseExisting(file)));
      const template = await readTemplate(options.template, refused);
      if (refused.length > 0) return context.finish(printFailure(streams, asData, refused, EXIT.couldNotRun));
      const assessment = await openTarget(streams, target, { ...options, ...asData });
      if (typeof assessment === "number") return context.finish(assessment);
      const settings: ReportSettings = { language, units: options.units ?? false, template };
      const reports = await makeReports(assessment, files, settings);
      const diagnostics = [...assessment.diagnostics, ...reports.diagnostics];
      tellDiagnostics(streams, diagnostics, language, options.verbose ?? false);
      for (const { file, bytes } of reports.value) {
        const failure = await writeFileWhole(file, bytes, force);
        if (failure) return context.finish(printFailure(streams, asData, [failure], EXIT.couldNotRun));
        streams.err(`${fill(labels[language].terminal.written, { file })}\n`);
      }
      streams.out(formatRanking(viewOf(assessment, asData)));
      context.finish(hasErrors(diagnostics) ? EXIT.inputHasErrors : EXIT.ok);
    },
  );
};

/** What is wrong with the options themselves. */
function refuseUsage(
  files: readonly string[],
  { template, units }: Pick<ReportOptions, "template" | "units">,
): Diagnostic[] {
  const expected = REPORT_ENDINGS.join(", ");
  const unknown = files.filter((file) => !REPORT_ENDINGS.includes(reportEnding(file)));
  const refused = unknown.map((file) =>
    diagnose("cli/unknown-report-type", { file }, { found: file, expected }),
  );
  if (template === undefined) return refused;
  if (!files.some((file) => reportEnding(file) === ".xlsx"))
    refused.push(diagnose("cli/template-without-workbook", {}, { found: files, expected: "-o FILE.xlsx" }));
  if (names(files, template))
    refused.push(diagnose("cli/output-is-template", { file: template }, { found: template, expected: "-o" }));
  if (units)
    refused.push(diagnose("cli/template-with-units", {}, { found: "--units", expected: "--template" }));
  return refused;
}

/** Whether a file is one of those, however it is written: "a.xlsx", "./a.xlsx". */
function names(files: readonly string[], file: string): boolean {
  return files.some((one) => resolve(one) === resolve(file));
}

async function readTemplate(
  file: string | undefined,
  refused: Diagnostic[],
): Promise<ReportSettings["template"]> {
  if (file === undefined) return undefined;
  try {
    return { file, bytes: await readFile(file) };
  } catch (error) {
    const reason = error instanceof Error && "code" in error ? String(error.code) : String(error);
    refused.push(diagnose("cli/template-unreadable", { file }, { found: file, expected: reason }));
    return undefined;
  }
}
