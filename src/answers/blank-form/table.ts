import type { Leaf } from "../../criteria/index.ts";
import { type FormSheet, writeCell } from "./form-sheet.ts";
import type { OptionRanges } from "./leaf-cells.ts";
import { writeInputRow, writeLeafRow } from "./leaf-row.ts";
import type { FormPlan } from "./plan.ts";
import { writeBlockRow, writeBranchRow, writeGrandTotalRow, writeTotalRow } from "./sum-rows.ts";

/** Writes the headings of the table. */
export function writeHeadings(sheet: FormSheet, row: number): void {
  for (const column of sheet.columns.all)
    writeCell(sheet, column, row, sheet.words.columns[column], HEADING_LOOK);
  sheet.sheet.getRow(row).height = HEADING_HEIGHT;
}

/** Writes every row of the table below its headings. */
export function writeTable(sheet: FormSheet, plan: FormPlan, options: ReadonlyMap<Leaf, OptionRanges>): void {
  for (const line of plan.lines) {
    switch (line.kind) {
      case "branch":
        writeBranchRow(sheet, plan, line);
        break;
      case "leaf":
        writeLeafRow(sheet, line, options.get(line.node));
        break;
      case "input":
        writeInputRow(sheet, line);
        break;
      case "total":
        writeTotalRow(sheet, plan);
        break;
      case "bonus":
      case "penalty":
        writeBlockRow(sheet, line.row, line.kind);
        break;
      case "grand-total":
        writeGrandTotalRow(sheet, plan, line.row);
        break;
    }
  }
}

const HEADING_LOOK = { bold: true, align: "center", fill: "heading" } as const;
const HEADING_HEIGHT = 31;
