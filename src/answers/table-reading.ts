import type { NumberStyle } from "./field.ts";
import type { FileContext } from "./row-answer.ts";
import type { RowTargets } from "./row-target.ts";
import type { AnswerTable } from "./table.ts";
import type { TableReport } from "./table-report.ts";

/** A table that is being read, with all that its rows are read by. */
export interface TableReading {
  readonly table: AnswerTable;
  readonly context: FileContext;
  /** How the file writes decimals. */
  readonly style: NumberStyle;
  /** The appraisal round of rows that name none: that of the sheet, else the first. */
  readonly round: number;
  readonly report: TableReport;
  readonly targets: RowTargets;
}
