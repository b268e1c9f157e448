import type { Results } from "../results/index.ts";
import type { HtmlReportOptions } from "./html/write.ts";

/**
 * The results as one page that opens in any browser, from a USB stick too; the same results give the same bytes.
 * (Báo cáo HTML)
 *
 * What writes it is loaded only here: every other command starts without it.
 *
 * @example await writeHtmlReport(results, { language: "vi", sets })
 */
export async function writeHtmlReport(results: Results, options: HtmlReportOptions): Promise<Uint8Array> {
  const writer = await import("./html/write.ts");
  return writer.writeHtmlReport(results, options);
}
