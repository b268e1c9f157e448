import { type Cell, cellText, type Row } from "../workbook/index.ts";
import { rowText } from "./cells.ts";
import { tellUnknownUnit, unitNames } from "./form-unit.ts";
import { mergedColumn } from "./merged-column.ts";
import type { Roster, RosterUnit } from "./roster.ts";
import type { AnswerTable } from "./table.ts";
import type { TableReport } from "./table-report.ts";

/** The column that names the unit of each row. A cell that is merged over several rows counts for each of them. */
export class UnitColumn {
  readonly #cells: ReadonlyMap<number, Cell>;
  readonly #roster: Roster;
  readonly #report: TableReport;
  readonly #unknown = new Set<string>();

  constructor({ sheet, columns }: AnswerTable, roster: Roster, report: TableReport) {
    const column = columns.get("unit");
    this.#cells = column === undefined ? new Map() : mergedColumn(sheet, column);
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
