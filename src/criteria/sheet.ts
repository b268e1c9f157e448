import type { Language, Outcome } from "../shared/index.ts";
import type { CriteriaSet } from "./model.ts";

// Most commands load their sets from JSON, and start without any of this.

/**
 * Reads a criteria set from its sheet form, xlsx or CSV, and checks it: every fault at once, each with its cell.
 *
 * @param file named in the diagnostics
 * @example (await readCriteriaSheet(await readFile("bo-tieu-chi.xlsx"), "bo-tieu-chi.xlsx")).value?.id
 */
export async function readCriteriaSheet(
  bytes: Uint8Array,
  file: string,
): Promise<Outcome<CriteriaSet | undefined>> {
  const reader = await import("./sheet/read.ts");
  return reader.readCriteriaSheet(bytes, file);
}

/**
 * A set in its sheet form, one row a node: as a workbook, or as the text of a CSV. (Bảng bộ tiêu chí)
 *
 * `readCriteriaSheet` reads the same set from it. The same set gives the same bytes.
 *
 * @example await writeFile("bo-tieu-chi.xlsx", await writeCriteriaSheet(set, "xlsx", "vi"))
 */
export async function writeCriteriaSheet(
  set: CriteriaSet,
  format: "xlsx" | "csv",
  language: Language,
): Promise<string | Uint8Array> {
  const { layOutSet } = await import("./sheet/layout.ts");
  const layout = layOutSet(set, language);
  if (format === "csv") return (await import("./sheet/write-csv.ts")).writeSheetCsv(layout, language);
  return (await import("./sheet/write-xlsx.ts")).writeSheetXlsx(set, layout, language);
}
