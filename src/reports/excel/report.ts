import type { CriteriaSet } from "../../criteria/index.ts";
import type { Results, UnitResult } from "../../results/index.ts";
import type { Language } from "../../shared/index.ts";
import { type Findings, findGroup } from "../findings/index.ts";
import { type ExcelLabels, excelLabels } from "../labels/excel.ts";
import { isScored, openReport, type Report, type ScoredGroup } from "../report.ts";
import type { CellLink, ColumnBreak } from "./finish.ts";
import type { RangeName } from "./range-names.ts";

/** What all sheets of one workbook share. */
export interface ExcelReport extends Report {
  readonly words: ExcelLabels;
  /** What is said of each group that was scored. */
  readonly findings: ReadonlyMap<ScoredGroup, Findings>;
  /** Addresses of cells that hold a figure in place of its formula; filled while the sheets are written. */
  readonly plainCells: string[];
  /** The names given to cells, for the basis to list. */
  readonly names: RangeName[];
  /** Whether every unit gets a page of its own. */
  readonly hasUnitPages: boolean;
  /** Page breaks and links, put in when all sheets are written. */
  readonly columnBreaks: ColumnBreak[];
  readonly links: CellLink[];
}

export function openExcelReport(
  results: Results,
  language: Language,
  sets: ReadonlyMap<string, CriteriaSet>,
  hasUnitPages: boolean,
): ExcelReport {
  const report = openReport(results, language, sets);
  const findings = report.groups.filter(isScored).map((group) => [group, findGroup(report, group)] as const);
  return {
    ...report,
    findings: new Map(findings),
    words: excelLabels[language],
    hasUnitPages,
    plainCells: [],
    names: [],
    columnBreaks: [],
    links: [],
  };
}

/** The name of a unit, with a word where its data are incomplete. */
export function unitHeading({ words }: ExcelReport, unit: UnitResult): string {
  return unit.status === "incomplete" ? `${unit.name} (${words.remarks.incomplete})` : unit.name;
}
