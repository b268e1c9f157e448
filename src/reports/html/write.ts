import type { CriteriaSet } from "../../criteria/index.ts";
import type { Results } from "../../results/index.ts";
import type { Language } from "../../shared/index.ts";
import { writePage } from "./page.ts";
import { openHtmlReport } from "./report.ts";

export interface HtmlReportOptions {
  readonly language: Language;
  /** Criteria sets by id; a group whose set is not there was not scored. */
  readonly sets: ReadonlyMap<string, CriteriaSet>;
}

/**
 * The results as one self-contained page: no network, no framework, readable without its script. (Báo cáo HTML)
 *
 * The same input gives the same bytes: no clock, no machine name.
 *
 * @example await writeFile("bao-cao-2018.html", writeHtmlReport(results, { language: "vi", sets }))
 */
export function writeHtmlReport(results: Results, { language, sets }: HtmlReportOptions): Uint8Array {
  return new TextEncoder().encode(writePage(openHtmlReport(results, language, sets)));
}
