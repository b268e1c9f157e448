import type { Results } from "../results/index.ts";
import type { ExcelReportOptions } from "./excel/write.ts";

/**
 * The results as a workbook to print, sign and check; the same results give the same bytes. (Báo cáo Excel)
 *
 * What writes it is loaded only here: every other command starts without it.
 *
 * @example await writeExcelReport(results, { language: "vi", sets })
 */
export async function writeExcelReport(results: Results, options: ExcelReportOptions): Promise<Uint8Array> {
  const writer = await import("./excel/write.ts");
  return writer.writeExcelReport(results, options);
}
