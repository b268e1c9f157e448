import type { Worksheet } from "exceljs";
import type { UnitResult } from "../../results/index.ts";
import type { Findings } from "../findings/index.ts";
import type { ExcelReport } from "./report.ts";
import type { AreaStatistics } from "./statistics-areas.ts";
import type { StatisticsSources } from "./statistics-sheet.ts";

/** A unit whose page is being written. */
export interface UnitPage {
  readonly report: ExcelReport;
  readonly sheet: Worksheet;
  readonly found: Findings;
  readonly unit: UnitResult;
  readonly sources: StatisticsSources;
  /** Undefined where no unit of the group is ranked. */
  readonly statistics: AreaStatistics | undefined;
}

/** Code, name, maximum, points and what is lost; then what differs from table to table. */
export const UNIT_WIDTHS = [7, 42, 9.5, 9.5, 9.5, 18, 13, 30, 28, 26];
export const UNIT_COLUMNS = UNIT_WIDTHS.length;
export const UNIT_SIZE = 11;
