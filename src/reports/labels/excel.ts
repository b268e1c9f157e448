import type { Language } from "../../shared/index.ts";
import { excelEn } from "./excel-en.ts";
import { excelVi } from "./excel-vi.ts";

/** Every word of the Excel report. */
export type ExcelLabels = typeof excelVi;

export const excelLabels: Readonly<Record<Language, ExcelLabels>> = { vi: excelVi, en: excelEn };
