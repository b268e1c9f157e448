import type { CriteriaSet } from "../../criteria/index.ts";
import type { Results, UnitResult } from "../../results/index.ts";
import type { Language } from "../../shared/index.ts";
import type { ExcelLabels } from "../labels/excel.ts";
import { labels } from "../labels.ts";
import { openReport, type Report } from "../report.ts";

/** What all sheets of one workbook share. */
export interface ExcelReport extends Report {
  readonly words: ExcelLabels;
  /** Addresses of cells that hold a figure in place of its formula; filled while the sheets are written. */
  readonly plainCells: string[];
}

export function openExcelReport(
  results: Results,
  language: Language,
  sets: ReadonlyMap<string, CriteriaSet>,
): ExcelReport {
  return { ...openReport(results, language, sets), words: labels[language].excel, plainCells: [] };
}

/** The name of a unit, with a word where its data are incomplete. */
export function unitHeading({ words }: ExcelReport, unit: UnitResult): string {
  return unit.status === "incomplete" ? `${unit.name} (${words.remarks.incomplete})` : unit.name;
}
