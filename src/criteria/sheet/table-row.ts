import type { Place } from "../../shared/index.ts";
import { type Cell, cellAt, cellText, formatAddress, type Row } from "../../workbook/index.ts";
import type { NodeTable } from "./find-table.ts";
import { mergedAt } from "./sheet-cells.ts";
import type { SheetReport } from "./sheet-report.ts";
import type { SheetColumn } from "./words.ts";

/** What applies to several rows is sometimes written once, in a cell merged over them. */
const SHARED = new Set<SheetColumn>(["source", "allowNotApplicable", "article", "evidence"]);

/** One row of the table, by the meaning of its columns. */
export class TableRow {
  readonly number: number;
  readonly #row: Row;
  readonly #table: NodeTable;
  readonly #report: SheetReport;

  constructor(row: Row, table: NodeTable, report: SheetReport) {
    this.number = row.number;
    this.#row = row;
    this.#table = table;
    this.#report = report;
  }

  /** The cell of a column where something stands in it. */
  at(column: SheetColumn): Cell | undefined {
    const number = this.#table.columns.get(column)?.column;
    const cell = SHARED.has(column)
      ? mergedAt(this.#table.sheet, this.#row, number)
      : cellAt(this.#row, number);
    return cell && cellText(cell.value) === "" && cell.value.kind === "text" ? undefined : cell;
  }

  /** What stands in a column as one clean line. */
  text(column: SheetColumn): string {
    return cellText(this.at(column)?.value);
  }

  /** The place of a column's cell, filled in or not; of the code where there is no such column. */
  place(column: SheetColumn, criterion?: string): Place {
    const { columns, sheet } = this.#table;
    const number = (columns.get(column) ?? columns.get("code"))?.column ?? 1;
    return this.#report.placeOf(sheet, formatAddress(number, this.number), criterion);
  }

  /** The heading of a column as the sheet writes it. */
  heading(column: SheetColumn): string {
    return cellText(this.#table.columns.get(column)?.value);
  }

  has(column: SheetColumn): boolean {
    return this.#table.columns.has(column);
  }

  /** How many cells of the row hold something, in whatever column. */
  get filled(): number {
    return this.#row.cells.length;
  }

  /** The row as a message shows it. */
  get shown(): string {
    const text = this.#row.cells.map(({ value }) => cellText(value)).join(" · ");
    return text.length > 80 ? `${text.slice(0, 79)}…` : text;
  }

  /** The place of the first cell that holds something. */
  get start(): Place {
    return this.#report.placeOf(this.#table.sheet, this.#row.cells[0]?.address);
  }
}
