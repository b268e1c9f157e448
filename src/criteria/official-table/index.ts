import type { Language, Outcome } from "../../shared/index.ts";
import type { OfficialReading } from "./read.ts";

export type { OfficialReading } from "./read.ts";

// Only the import needs this; every other command starts without it.

/**
 * Reads a criteria set from the table that a decision prints, as Word tables are pasted into Excel: xlsx or CSV. (Bảng tiêu
 * chí ban hành kèm theo quyết định)
 *
 * The value is undefined, and nothing told, where the file cannot be read or holds no such table: `readCriteriaSheet` then
 * says what there is. While anything waits for a person it has no set, and every such line is an error with its cell.
 *
 * @param file named in the diagnostics
 * @param id what the set is to be called
 * @example (await readOfficialFile(bytes, "quyet-dinh.xlsx", "cap-xa-2024")).value?.set
 */
export async function readOfficialFile(
  bytes: Uint8Array,
  file: string,
  id: string,
): Promise<Outcome<OfficialReading | undefined>> {
  const { readWorkbook } = await import("../../workbook/index.ts");
  const { value: workbook, diagnostics } = await readWorkbook(bytes, file);
  if (!workbook) return { value: undefined, diagnostics: [] };
  const { readOfficialTable } = await import("./read.ts");
  const reading = await readOfficialTable(workbook, file, id);
  return reading.value ? { ...reading, diagnostics: [...diagnostics, ...reading.diagnostics] } : reading;
}

/**
 * What was understood, in the sheet form, with the lines of every open criterion in the cell of its rule, below the words
 * "CHƯA XÁC ĐỊNH", which no import accepts. (Bản nháp)
 *
 * @example await writeFile("nhap.xlsx", await writeOfficialDraft(reading, "xlsx", "vi"))
 */
export async function writeOfficialDraft(
  reading: OfficialReading,
  format: "xlsx" | "csv",
  language: Language,
): Promise<string | Uint8Array> {
  const layout = reading.draft(language);
  if (format === "csv") return (await import("../sheet/write-csv.ts")).writeSheetCsv(layout, language);
  return (await import("../sheet/write-xlsx.ts")).writeSheetXlsx(reading, layout, language);
}
