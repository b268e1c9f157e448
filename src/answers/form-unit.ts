import { toCleanText, toPlain } from "../shared/index.ts";
import { type Cell, cellText, type Row } from "../workbook/index.ts";
import type { FormStamp } from "./form-stamp.ts";
import type { Roster, RosterUnit } from "./roster.ts";
import type { FileContext } from "./row-answer.ts";
import type { AnswerTable } from "./table.ts";
import type { TableReport } from "./table-report.ts";

/** What stands before the name of the unit; "Đơn vị tính" (unit of measure) is none of them. Compared plain. */
const LABELS = new Set(
  [
    "Đơn vị",
    "Tên đơn vị",
    "Đơn vị tự đánh giá",
    "Đơn vị tự chấm",
    "Đơn vị tự chấm điểm",
    "Đơn vị báo cáo",
    "Đơn vị được đánh giá",
    "Cơ quan",
    "Tên cơ quan",
    "Cơ quan, đơn vị",
    "Tên cơ quan, đơn vị",
    "Đơn vị, địa phương",
    "unit",
    "unit name",
    "name of unit",
  ].map(toPlain),
);

/** Whose form a table is; nobody's where the unit it names is unknown. */
export interface FormUnit {
  readonly unit: RosterUnit | undefined;
}

/**
 * The unit whose form this is: named above the table, else by the stamp of a blank form, else by the sheet, else by
 * the file. A further table of the sheet that names none belongs to the form before.
 *
 * A name in the form that no unit has is an error: the file name is not asked then.
 */
export function findFormUnit(
  { above, sheet }: AnswerTable,
  { file, roster }: FileContext,
  stamp: FormStamp | undefined,
  report: TableReport,
  before: FormUnit | undefined,
): FormUnit {
  const byFile = roster.find(fileName(file));
  const named = namedUnit(above, roster);
  if (named) {
    const unit = roster.find(named.name);
    if (unit) checkFileName(unit, named.cell);
    else tellUnknownUnit(report, named.cell, named.name, roster);
    return { unit };
  }
  if (before) return before;
  const bySheet = roster.find(stamp?.unit ?? "") ?? roster.find(sheet.name ?? "");
  if (bySheet) checkFileName(bySheet, undefined);
  else if (!byFile)
    report.tell("answers/unit-not-named", report.placeOf(), {
      found: fileName(file),
      expected: unitNames(roster),
    });
  return { unit: bySheet ?? byFile };

  /** A copied form that still names the unit it was copied from shows in the name of its file. */
  function checkFileName(unit: RosterUnit, cell: Cell | undefined): void {
    if (byFile && byFile.id !== unit.id)
      report.tell("answers/file-of-other-unit", report.placeOf(cell, unit), {
        found: unit.name,
        expected: byFile.name,
      });
  }
}

export function tellUnknownUnit(report: TableReport, cell: Cell, found: string, roster: Roster): void {
  report.tell("answers/unknown-unit", report.placeOf(cell), { found, expected: unitNames(roster) });
}

/** The units a message lists: all of a few, the first of many. */
export function unitNames({ units }: Roster): string {
  const names = units.map((unit) => unit.name);
  return names.length > 15 ? `${names.slice(0, 15).join("; ")}; … (${names.length})` : names.join("; ");
}

/** "forms/Tháp Mười.xlsx" → "Tháp Mười" */
function fileName(file: string): string {
  return (file.split("/").at(-1) ?? file).replace(/\.[^.]+$/, "");
}

export function namedUnit(rows: readonly Row[], roster: Roster): { name: string; cell: Cell } | undefined {
  for (const row of rows) {
    for (const [index, cell] of row.cells.entries()) {
      const { label, name } = splitLabel(cellText(cell.value));
      if (!LABELS.has(label)) continue;
      if (name !== undefined && name !== "") return { name, cell };
      const next = row.cells[index + 1];
      const beside = next && withoutDots(cellText(next.value));
      if (!next || beside === undefined || beside === "" || /[::]/.test(beside)) continue;
      // Without a colon it may be a group of headings: "Đơn vị | Hội đồng".
      if (name !== undefined || row.cells.length === 2 || roster.find(beside))
        return { name: beside, cell: next };
    }
  }
  return undefined;
}

/** "1. Tên đơn vị: Huyện A" is the label "ten don vi" and the name; a text without a colon is all label. */
function splitLabel(text: string): { label: string; name: string | undefined } {
  const [, label = text, name] = /^([^::]*)[::](.*)$/.exec(text) ?? [];
  return {
    label: toPlain(label).replace(/^(\d+|[ivx]+) /, ""),
    name: name === undefined ? undefined : withoutDots(name),
  };
}

/** A line of dots is where a name would be written by hand. */
function withoutDots(text: string): string {
  return toCleanText(text.replace(/[.…_]{3,}/g, " ").replace(/…+/g, " "));
}
