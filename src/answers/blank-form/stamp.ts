import { type FormStamp, findFormStamp, writeFormStamp } from "../form-stamp.ts";
import type { Workbook } from "../workbook/model.ts";
import { type FormSheet, writeAcross } from "./form-sheet.ts";

/**
 * Writes the stamp above the table, into a row of its own that is hidden: it survives Excel, LibreOffice, a copy of
 * the sheet and CSV.
 */
export function writeStamp(sheet: FormSheet, row: number): void {
  const { unit, period, criteria } = sheet.form;
  const { id, sha256 } = criteria;
  const stamp = writeFormStamp({ period: period.period, unit: unit.id, criteria: id, sha256 });
  writeAcross(sheet, row, [1, sheet.columns.all.length], stamp, { size: 8, faint: true });
  sheet.sheet.getRow(row).hidden = true;
}

/**
 * The stamp of a form that `cchc form` made, wherever it was saved since; undefined in any other workbook.
 *
 * @example readFormStamp(workbook)?.criteria // "cap-huyen-2018"
 */
export function readFormStamp({ sheets }: Workbook): FormStamp | undefined {
  return findFormStamp("", sheets)?.stamp;
}
