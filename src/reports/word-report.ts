import type { Results } from "../results/index.ts";
import type { WordReportOptions } from "./word/write.ts";

/**
 * The results as a report to sign, with the annexes of the decision; the same results give the same bytes.
 * (Báo cáo Word)
 *
 * What writes it is loaded only here: every other command starts without it.
 *
 * @example await writeWordReport(results, { language: "vi", sets })
 */
export async function writeWordReport(results: Results, options: WordReportOptions): Promise<Uint8Array> {
  const writer = await import("./word/write.ts");
  return writer.writeWordReport(results, options);
}
