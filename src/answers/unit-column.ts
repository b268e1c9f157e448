import { cellAt, cellText, rowText } from "./cells.ts";
import { tellUnknownUnit, unitNames } from "./form-unit.ts";
import type { Roster, RosterUnit } from "./roster.ts";
import type { AnswerTable } from "./table.ts";
import type { TableReport } from "./table-report.ts";
import type { Cell, MergedRange, Row } from "./workbook/model.ts";

/** The column that names the unit of each row. A cell that is merged over several rows counts for each of them. */
export class UnitColumn {
  readonly #cells: ReadonlyMap<number, Cell>;
  readonly #roster: Roster;
  readonly #report: TableReport;
  readonly #unknown = new Set<string>();

  constructor(table: AnswerTable, roster: Roster, report: TableReport) {
    this.#cells = unitCellsOf(table);
    this.#roster = roster;
    this.#report = report;
  }

  /** Undefined where there is none: reported if the row holds answers, once for each name that is no unit's. */
  unitOf(row: Row, holdsAnswers: boolean): RosterUnit | undefined {
    const cell = this.#cells.get(row.number);
    const name = cellText(cell?.value);
    const unit = name === "" ? undefined : this.#roster.find(name);
    if (unit || !holdsAnswers) return unit;
    if (cell && name !== "") {
      if (!this.#unknown.has(name)) tellUnknownUnit(this.#report, cell, name, this.#roster);
      this.#unknown.add(name);
    } else
      this.#report.tell("answers/row-without-unit", this.#report.placeOf(row.cells[0]), {
        found: rowText(row),
        expected: unitNames(this.#roster),
      });
    return undefined;
  }
}

/** The cell that names the unit, by number of the row. */
function unitCellsOf({ sheet, columns, rows }: AnswerTable): ReadonlyMap<number, Cell> {
  const cells = new Map<number, Cell>();
  const column = columns.get("unit");
  if (column === undefined) return cells;
  const merges = sheet.merges
    .filter(({ left, right, top, bottom }) => left <= column && column <= right && top < bottom)
    .sort((a, b) => a.top - b.top);
  const rowsByNumber = new Map(sheet.rows.map((row) => [row.number, row]));
  let next = 0;
  for (const row of rows) {
    while ((merges[next]?.bottom ?? row.number) < row.number) next += 1;
    const cell = cellAt(row, column) ?? firstCellOf(merges[next], row, rowsByNumber);
    if (cell) cells.set(row.number, cell);
  }
  return cells;
}

/** The cell that holds the content of a merged range, where the row lies in it. */
function firstCellOf(
  merge: MergedRange | undefined,
  row: Row,
  rowsByNumber: ReadonlyMap<number, Row>,
): Cell | undefined {
  const top = merge && merge.top <= row.number ? rowsByNumber.get(merge.top) : undefined;
  return top && cellAt(top, merge?.left);
}
