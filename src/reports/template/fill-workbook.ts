import type { CriteriaSet } from "../../criteria/index.ts";
import type { Results } from "../../results/index.ts";
import { type Diagnostic, diagnose, hasErrors, type Language, type Outcome } from "../../shared/index.ts";
import { readWorkbook, Unpatchable, Unreadable } from "../../workbook/index.ts";
import { openReport } from "../report.ts";
import { fillBook } from "./fill-book.ts";
import { Immovable } from "./immovable.ts";
import { planBook } from "./plan-book.ts";
import { openTemplate, Refusal } from "./template-book.ts";

export interface TemplateOptions {
  readonly language: Language;
  /** By id of the set. */
  readonly sets: ReadonlyMap<string, CriteriaSet>;
}

/**
 * Fills a province's own workbook with the results. (Điền mẫu báo cáo)
 *
 * Cells marked {{…}} take figures and texts; a row with fields of a unit ({{đơn vị.hạng}}) stands once for each
 * unit, and whatever lies below or refers to it moves along. All other parts of the file go into the report byte
 * for byte. Any fault of the template is an error that names the cell, all of them at once, and gives no report.
 * Figures are those of the results: nothing is computed here but averages. The same input gives the same bytes.
 *
 * @param file what diagnostics call the template
 * @example (await fillWorkbook(bytes, "mau.xlsx", results, { language: "vi", sets })).value
 */
export async function fillWorkbook(
  template: Uint8Array,
  file: string,
  results: Results,
  { language, sets }: TemplateOptions,
): Promise<Outcome<Uint8Array | undefined>> {
  const refused = (diagnostic: Diagnostic) => ({ value: undefined, diagnostics: [diagnostic] });
  const read = await readWorkbook(template, file);
  if (!read.value) return { value: undefined, diagnostics: read.diagnostics };
  if (read.value.format === "csv") return refused(unsupported(file, "CSV"));
  try {
    const book = await openTemplate(template);
    const { value: plan, diagnostics } = planBook(book, openReport(results, language, sets), file);
    if (hasErrors(diagnostics)) return { value: undefined, diagnostics };
    return { value: fillBook(plan), diagnostics };
  } catch (error) {
    const diagnostic = toDiagnostic(error, file);
    if (!diagnostic) throw error;
    return refused(diagnostic);
  }
}

function toDiagnostic(error: unknown, file: string): Diagnostic | undefined {
  if (error instanceof Refusal)
    return diagnose(error.code, { file }, { found: error.found, expected: ".xlsx" });
  if (error instanceof Unpatchable) return unsupported(file, "XML");
  if (error instanceof Unreadable) return diagnose(error.code, { file, ...error.place }, error.args);
  if (!(error instanceof Immovable)) return undefined;
  const { kind, place, found, expected } = error;
  return diagnose(`template/${kind}`, { file, ...place }, { found, expected });
}

function unsupported(file: string, found: string): Diagnostic {
  return diagnose("template/unsupported", { file }, { found, expected: ".xlsx" });
}
