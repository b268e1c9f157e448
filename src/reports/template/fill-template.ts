import type { Results } from "../../results/index.ts";
import type { Outcome } from "../../shared/index.ts";
import type { TemplateOptions } from "./fill-workbook.ts";

/**
 * Fills a province's own workbook with the results; see `fillWorkbook`. (Điền mẫu báo cáo)
 *
 * What fills it is loaded only here: every other command starts without it.
 *
 * @param file what diagnostics call the template
 * @example (await fillTemplate(bytes, "mau.xlsx", results, { language: "vi", sets })).value
 */
export async function fillTemplate(
  template: Uint8Array,
  file: string,
  results: Results,
  options: TemplateOptions,
): Promise<Outcome<Uint8Array | undefined>> {
  const { fillWorkbook } = await import("./fill-workbook.ts");
  return fillWorkbook(template, file, results, options);
}
