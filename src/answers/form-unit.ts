import { type Diagnostic, diagnose, type Outcome, toCleanText } from "../shared/index.ts";
import type { Roster, RosterUnit } from "./roster.ts";
import { type AnswerTable, cellText } from "./table.ts";
import type { Cell, Row } from "./workbook/model.ts";

/** "Đơn vị: Huyện Tháp Mười", also with what the unit does: "Đơn vị tự đánh giá: …". Not "Đơn vị tính: điểm". */
const UNIT_LABEL =
  /^(?:tên )?(?:đơn vị|unit)(?: tự đánh giá| tự chấm| tự chấm điểm| báo cáo| được đánh giá)?\s*[::]\s*(.*)$/iu;
const BARE_LABEL = /^(?:tên )?(?:đơn vị|unit)(?: tự đánh giá| báo cáo)?$/iu;

/**
 * The unit whose form this is: named above the table, else by the sheet, else by the file.
 *
 * A name in the form that no unit has is an error: the file name is not asked then.
 */
export function findFormUnit(
  table: AnswerTable,
  file: string,
  roster: Roster,
): Outcome<RosterUnit | undefined> {
  const { sheet } = table;
  const above = sheet.rows.filter((row) => row.number < table.heading.top);
  for (const row of above) {
    const named = namedUnit(row);
    if (!named) continue;
    const unit = roster.find(named.name);
    return {
      value: unit,
      diagnostics: unit ? [] : [unknownUnit(file, sheet.name, named.cell, named.name, roster)],
    };
  }
  const fileName = (file.split("/").at(-1) ?? file).replace(/\.[^.]+$/, "");
  const unit = (sheet.name === undefined ? undefined : roster.find(sheet.name)) ?? roster.find(fileName);
  if (unit) return { value: unit, diagnostics: [] };
  const place = { file, ...(sheet.name !== undefined && { sheet: sheet.name }) };
  return {
    value: undefined,
    diagnostics: [
      diagnose("answers/unit-not-named", place, { found: fileName, expected: unitNames(roster) }),
    ],
  };
}

export function unknownUnit(
  file: string,
  sheet: string | undefined,
  cell: Cell,
  found: string,
  roster: Roster,
): Diagnostic {
  const place = { file, ...(sheet !== undefined && { sheet }), cell: cell.address };
  return diagnose("answers/unknown-unit", place, { found, expected: unitNames(roster) });
}

/** The units a message lists: all of a few, the first of many. */
function unitNames(roster: Roster): string {
  const names = roster.units.map((unit) => unit.name);
  return names.length > 15 ? `${names.slice(0, 15).join("; ")}; … (${names.length})` : names.join("; ");
}

function namedUnit(row: Row): { name: string; cell: Cell } | undefined {
  for (const [index, cell] of row.cells.entries()) {
    const text = cellText(cell.value);
    const next = row.cells[index + 1];
    const label = UNIT_LABEL.exec(text);
    if (!label && !BARE_LABEL.test(text)) continue;
    const name = withoutDots(label?.[1] ?? "");
    if (name !== "") return { name, cell };
    if (next && withoutDots(cellText(next.value)) !== "")
      return { name: withoutDots(cellText(next.value)), cell: next };
  }
  return undefined;
}

/** A line of dots is where a name would be written by hand. */
function withoutDots(text: string): string {
  return toCleanText(text.replace(/[.…_]{3,}/g, " ").replace(/^…+|…+$/g, ""));
}
