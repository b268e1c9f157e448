import { attributesOf, isOn, toOpening, withAttributes } from "../../../workbook/index.ts";
import type { Report, ReportGroup } from "../../report.ts";
import type { FieldCell } from "../field-cells.ts";
import type { Scope } from "../fields/scope.ts";
import type { RowPlans } from "../formulas/move-formula.ts";
import { type Block, type Copy, LAST_ROW, runOf } from "../rows/row-plan.ts";
import type { SheetPlan } from "../sheet-plan.ts";
import type { TemplateSheet } from "../template-book.ts";
import type { SheetFormulas } from "./formulas.ts";
import type { CellSource, RowSource } from "./sheet-source.ts";
import { filledCell, formulaCell, movedCell } from "./write-cell.ts";

/** What the rows of a sheet are written from. */
export interface SheetWork {
  readonly sheet: TemplateSheet;
  readonly report: Report;
  readonly plan: SheetPlan;
  readonly fields: ReadonlyMap<CellSource, FieldCell>;
  /** Undefined where no formula of the sheet is concerned. */
  readonly formulas: SheetFormulas | undefined;
  readonly plans: RowPlans;
}

/** The rows of a sheet, filled: those of its blocks once for each group and unit, the ones below moved down. */
export function writeRows(work: SheetWork): string {
  const { sheet, plan } = work;
  const pieces: string[] = [];
  let done = sheet.sheetData.openEnd;
  for (const row of sheet.rows) {
    pieces.push(sheet.text.slice(done, row.start));
    done = row.end;
    // Only rows without content go over the end of the sheet.
    if (row.number + plan.rows.addedRows > LAST_ROW) continue;
    const block = plan.rows.blockOf(row.number);
    if (!block) pieces.push(rowXml(work, row, plan.rows.first(row.number), outsideScope(work), undefined));
    else if (block.top === row.number) pieces.push(...blockXml(work, block));
  }
  pieces.push(sheet.text.slice(done, sheet.sheetData.closeStart));
  return pieces.join("");
}

/** What cells speak of that no block holds. */
function outsideScope({ report }: SheetWork): Scope {
  const [only, ...others] = report.groups;
  return { report, group: others.length === 0 ? only : undefined, unit: undefined, number: 0 };
}

function blockXml(work: SheetWork, block: Block): string[] {
  const { sheet, plan } = work;
  const rows = sheet.rows.filter(({ number }) => block.top <= number && number <= block.bottom);
  const groups = plan.groups.get(block) ?? [];
  return groups.flatMap((group, i) => groupXml(work, block, rows, group, i));
}

function groupXml(
  work: SheetWork,
  block: Block,
  rows: readonly RowSource[],
  group: ReportGroup,
  index: number,
): string[] {
  const pieces: string[] = [];
  for (const row of rows) {
    const run = runOf(block, row.number);
    if (run && run.top !== row.number) continue;
    const own = run ? rows.filter(({ number }) => run.top <= number && number <= run.bottom) : [row];
    for (const [unit, result] of (run ? group.units : [undefined]).entries())
      for (const one of own) {
        const copy: Copy = { block, group: index, run, unit };
        const number = work.plan.rows.rowAt(block, one.number, index, unit);
        const scope = { report: work.report, group, unit: result, number: unit + 1 };
        pieces.push(rowXml(work, one, number, scope, copy));
      }
  }
  return pieces;
}

function rowXml(
  work: SheetWork,
  row: RowSource,
  number: number,
  scope: Scope,
  copy: Copy | undefined,
): string {
  const { text } = work.sheet;
  const cells: string[] = [];
  let done = row.start + row.opening.length;
  let isFilled = false;
  for (const cell of row.cells) {
    const field = work.fields.get(cell);
    isFilled ||= field !== undefined;
    cells.push(text.slice(done, cell.start), cellXml(work, cell, field, number, scope, copy));
    done = cell.end;
  }
  const opening = rowOpening(row, number, isFilled);
  if (row.isEmpty) return opening;
  return `${toOpening(opening)}${cells.join("")}${text.slice(done, row.end)}`;
}

/** A height that nobody set is that of the text in the template: the row is fitted to its text anew. */
function rowOpening(row: RowSource, number: number, isFilled: boolean): string {
  const { ht, customHeight } = isFilled ? attributesOf(row.opening) : {};
  const isFitted = ht !== undefined && !isOn(customHeight);
  if (number === row.number && !isFitted) return row.opening;
  return withAttributes(row.opening, { r: `${number}`, ...(isFitted ? { ht: undefined } : {}) });
}

function cellXml(
  { sheet, report, formulas, plans }: SheetWork,
  cell: CellSource,
  field: FieldCell | undefined,
  row: number,
  scope: Scope,
  copy: Copy | undefined,
): string {
  if (field) return filledCell(field, row, scope, report.language);
  if (cell.formula && formulas)
    return formulaCell(sheet.text, cell, row, { formulas, plans, standpoint: { sheet: sheet.name, copy } });
  return movedCell(sheet.text, cell, row);
}
