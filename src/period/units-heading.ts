import { toHeadingKey } from "../shared/index.ts";
import { type Cell, cellAt, cellText, type Row, type Sheet, type Workbook } from "../workbook/index.ts";

export type UnitColumn = "id" | "name" | "group" | "aliases" | "predecessors" | "ranked";

/** Headings of the table of units, compared as those of answers are; the second is the Vietnamese one. */
export const UNIT_HEADINGS: Readonly<Record<UnitColumn, readonly [string, string, ...string[]]>> = {
  id: ["id", "mã", "mã đơn vị", "unit id"],
  name: ["name", "tên", "tên đơn vị", "đơn vị", "unit"],
  group: ["group", "khối", "nhóm"],
  aliases: ["aliases", "tên khác", "alias", "tên gọi khác"],
  predecessors: ["predecessors", "tiền thân"],
  ranked: ["ranked", "xếp hạng"],
};

/** Columns that everybody adds and nobody expects to count. */
const HARMLESS = new Set(["STT", "TT", "Số TT", "No", "Ghi chú", "Note"].map(toHeadingKey));

const KINDS: ReadonlyMap<string, UnitColumn> = new Map(
  Object.entries(UNIT_HEADINGS).flatMap(([kind, words]) =>
    words.map((word) => [toHeadingKey(word), kind as UnitColumn]),
  ),
);

const HEADING_ROWS = 30;

/** The table of units, found by its heading. */
export interface UnitsTable {
  readonly sheet: Sheet;
  readonly columns: ReadonlyMap<UnitColumn, number>;
  readonly rows: readonly Row[];
  /** Headings of columns that hold something and mean nothing to us. */
  readonly unknown: readonly Cell[];
}

/** The first table on a visible sheet that has a column for the id and one for the name. */
export function findUnitsTable({ sheets }: Workbook): UnitsTable | undefined {
  for (const sheet of sheets)
    for (const heading of sheet.hidden ? [] : sheet.rows) {
      if (heading.number > HEADING_ROWS) break;
      const columns = new Map<UnitColumn, number>();
      const others: Cell[] = [];
      for (const cell of heading.cells) {
        const kind = KINDS.get(toHeadingKey(cellText(cell.value)));
        if (kind && !columns.has(kind)) columns.set(kind, cell.column);
        else if (!HARMLESS.has(toHeadingKey(cellText(cell.value)))) others.push(cell);
      }
      if (!columns.has("id") || !columns.has("name")) continue;
      const rows = sheet.rows.filter(({ number }) => number > heading.number);
      const unknown = others.filter(({ column }) => rows.some((row) => cellAt(row, column)));
      return { sheet, columns, rows, unknown };
    }
  return undefined;
}
