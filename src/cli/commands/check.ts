import { callRoll } from "../../period/index.ts";
import {
  fill,
  formatDiagnostics,
  formatRollCall,
  formatUnderstoodFiles,
  labels,
  type TextStyle,
  writeDiagnosticsCsv,
} from "../../reports/index.ts";
import { toDiagnosticResult } from "../../results/index.ts";
import type { Diagnostic } from "../../shared/index.ts";
import { annotateFiles } from "../annotate-files.ts";
import { EXIT } from "../exit-codes.ts";
import { isFile } from "../is-period.ts";
import { openTarget, type TargetOptions, viewOf } from "../open-assessment.ts";
import { diagnosticsJson, type OutputOptions, print, printFailure } from "../output.ts";
import type { Assessment } from "../pipeline.ts";
import { type CommandContext, type CommandDefinition, say } from "./command.ts";
import { withCriteria, withOutputOptions } from "./data-command.ts";

type CheckOptions = OutputOptions & TargetOptions & { readonly annotate?: string };

/** One thing that was checked: a period, or a form by itself. */
interface Checked {
  readonly assessment: Assessment;
  readonly isForm: boolean;
}

/** `cchc check DIR|FILE… [--annotate OUT]`: everything that is wrong with what was sent, at once. */
export const addCheck: CommandDefinition = (program, context) => {
  const command = program
    .command("check")
    .argument(
      "[DIR|FILE...]",
      say(context, "thư mục kỳ đánh giá, hoặc các biểu", "the period folder, or forms"),
      ["."],
    )
    .description(say(context, "kiểm tra mọi tệp đã gửi", "check everything that was sent"))
    .option(
      "--annotate <folder>",
      say(context, "ghi bản sao có tô màu các ô sai vào thư mục", "write copies with the wrong cells marked"),
    );
  withCriteria(withOutputOptions(command, context), context).action(
    async (targets: readonly string[], options: CheckOptions) => {
      const checked: Checked[] = [];
      for (const target of targets) {
        const assessment = await openTarget(context.streams, target, options);
        if (typeof assessment === "number") return context.finish(assessment);
        checked.push({ assessment, isForm: await isFile(target) });
      }
      const failed = await annotate(context, checked, options);
      const exitCode = await printChecked(context, checked, options);
      context.finish(failed ? EXIT.couldNotRun : exitCode);
    },
  );
};

function printChecked(
  { streams }: CommandContext,
  checked: readonly Checked[],
  options: CheckOptions,
): Promise<number> {
  const { lang: language } = options;
  const diagnostics = checked.flatMap(({ assessment }) => assessment.diagnostics);
  return print(streams, options, {
    table: (style) => checked.map((one) => formatChecked(one, options, style)).join("\n"),
    json: () => diagnosticsJson(diagnostics, checked.flatMap(filesOf), language),
    csv: (flavour) =>
      writeDiagnosticsCsv(
        diagnostics.map((diagnostic) => toDiagnosticResult(diagnostic, language)),
        flavour,
      ),
    diagnostics,
    areDiagnosticsData: true,
  });
}

/** Who has sent, where that is known; how the files were understood, where that is asked; what was found. */
function formatChecked({ assessment, isForm }: Checked, options: CheckOptions, style: TextStyle): string {
  const { lang: language, verbose = false } = options;
  const { opened, sets, submissions, results, tables, diagnostics } = assessment;
  const groupSets = new Map(
    results.groups.flatMap(({ id, criteria }) => {
      const set = sets.get(criteria);
      return set ? [[id, set] as const] : [];
    }),
  );
  const shown = diagnostics.filter(({ severity }) => verbose || severity !== "note");
  const { remark } = viewOf(assessment, options);
  const roll = callRoll(opened.period, groupSets, submissions).filter(
    ({ unit }) => !isForm || submissions.has(unit),
  );
  return [
    formatRollCall(roll, results.diagnostics, language),
    verbose ? formatUnderstoodFiles(tables, language) : "",
    remark === undefined ? "" : `${remark}\n`,
    shown.length === 0
      ? `${labels[language].terminal.nothingFound}\n`
      : formatDiagnostics(shown, language, style),
  ]
    .filter((part) => part !== "")
    .join("\n");
}

/** Each file with its hash and how it was understood. */
function filesOf({ assessment: { results, tables } }: Checked): object[] {
  return results.inputs.map(({ path, sha256 }) => ({ path, sha256, tables: tables.get(path) ?? [] }));
}

/** @returns whether a copy could not be written */
async function annotate(
  { streams }: CommandContext,
  checked: readonly Checked[],
  options: CheckOptions,
): Promise<boolean> {
  const { annotate: folder, force = false, lang: language } = options;
  if (folder === undefined) return false;
  const failures: Diagnostic[] = [];
  for (const { assessment } of checked) {
    const annotated = await annotateFiles(assessment, folder, { force, language });
    failures.push(...annotated.failures);
    for (const file of annotated.written)
      streams.err(`${fill(labels[language].terminal.written, { file })}\n`);
  }
  if (failures.length > 0)
    printFailure(streams, { format: "table", lang: language }, failures, EXIT.couldNotRun);
  return failures.length > 0;
}
