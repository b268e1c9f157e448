import type { Results } from "../results/index.ts";
import type { ExcelReportOptions } from "./excel/write.ts";

/** See excel/write.ts, which is loaded only when a report is written: every other command starts without it. */
export async function writeExcelReport(results: Results, options: ExcelReportOptions): Promise<Uint8Array> {
  const writer = await import("./excel/write.ts");
  return writer.writeExcelReport(results, options);
}
