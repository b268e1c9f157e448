import { join, relative, resolve } from "node:path";
import { writeBlankForm } from "../../answers/index.ts";
import { fill, labels } from "../../reports/index.ts";
import { type Diagnostic, diagnose, hasErrors } from "../../shared/index.ts";
import { EXIT } from "../exit-codes.ts";
import { openAssessment } from "../open-assessment.ts";
import { type OutputOptions, printFailure } from "../output.ts";
import type { Assessment } from "../pipeline.ts";
import { previousFigures } from "../previous-figures.ts";
import { tellDiagnostics } from "../terminal.ts";
import { refuseExisting, writeFileWhole } from "../write-file.ts";
import { type CommandDefinition, say } from "./command.ts";
import { withCommonOptions, withFolder } from "./data-command.ts";

interface FormCommandOptions {
  readonly output?: string;
  readonly force?: boolean;
  readonly lang: "vi" | "en";
}

/** Where blank forms go unless said: beside the forms folder, never into it. */
const BLANK_FORMS = "forms-blank";

/** `cchc form DIR [-o FOLDER]`: a blank self-assessment workbook per unit. */
export const addForm: CommandDefinition = (program, context) => {
  const { streams } = context;
  const command = withFolder(program.command("form"), context)
    .description(
      say(context, "tạo biểu tự đánh giá trống cho từng đơn vị", "make a blank form for each unit"),
    )
    .option("-o, --output <folder>", say(context, "thư mục chứa biểu", "folder for the forms"));
  withCommonOptions(command, context).action(async (directory: string, options: FormCommandOptions) => {
    const asData: OutputOptions = { format: "table", lang: options.lang };
    const assessment = await openAssessment(streams, directory, asData);
    if (typeof assessment === "number") return context.finish(assessment);
    const folder = options.output ?? join(directory, BLANK_FORMS);
    const forms = blankForms(assessment, options.lang);
    const misplaced = refuseFormsFolder(assessment, folder);
    const existing = () => refuseAll(forms.map(({ unit }) => join(folder, `${unit.id}.xlsx`)));
    const refused = misplaced.length > 0 || options.force ? misplaced : await existing();
    if (refused.length > 0) return context.finish(printFailure(streams, asData, refused, EXIT.couldNotRun));
    for (const form of forms) {
      const failure = await writeFileWhole(
        join(folder, `${form.unit.id}.xlsx`),
        await writeBlankForm(form),
        true,
      );
      if (failure) return context.finish(printFailure(streams, asData, [failure], EXIT.couldNotRun));
    }
    // Nothing has been sent yet: only what is wrong with the period and its criteria concerns a blank form.
    const concerning = assessment.diagnostics.filter(({ code }) => /^(period|criteria)\//.test(code));
    tellDiagnostics(streams, concerning, options.lang, false);
    streams.out(`${fill(labels[options.lang].desk.formWritten, { count: forms.length, folder })}\n`);
    context.finish(hasErrors(concerning) ? EXIT.inputHasErrors : EXIT.ok);
  });
};

function blankForms(assessment: Assessment, language: "vi" | "en") {
  const { opened, roster } = assessment;
  const { period, title, publisher, preparedBy, place } = opened.period;
  return roster.units.flatMap(({ id, name, criteria }) =>
    criteria
      ? [
          {
            unit: { id, name },
            period: { period, title, publisher, preparedBy, place },
            criteria,
            language,
            ...previousFigures(assessment, id, criteria, language),
          },
        ]
      : [],
  );
}

/** A blank form in the forms folder would count as sent. */
function refuseFormsFolder(
  {
    opened: {
      period,
      folder: { directory },
    },
  }: Assessment,
  folder: string,
): Diagnostic[] {
  const path = relative(resolve(directory, period.forms), resolve(folder));
  const isInside = path === "" || !(path.startsWith("..") || resolve(path) === path);
  return isInside
    ? [diagnose("cli/output-is-input", { file: folder }, { found: folder, expected: BLANK_FORMS })]
    : [];
}

async function refuseAll(files: readonly string[]): Promise<Diagnostic[]> {
  return (await Promise.all(files.map(refuseExisting))).flat();
}
