import { writeFormStamp } from "../form-stamp.ts";
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
