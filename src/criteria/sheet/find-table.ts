import { type Diagnostic, diagnose } from "../../shared/index.ts";
import { type Cell, cellAt, cellText, type Row, type Sheet, type Workbook } from "../../workbook/index.ts";
import { columnOf } from "./vocabulary.ts";
import { type SheetColumn, sheetWords } from "./words.ts";

/** The table of nodes, found by its headings. */
export interface NodeTable {
  readonly sheet: Sheet;
  readonly heading: Row;
  /** The heading of each column. */
  readonly columns: ReadonlyMap<SheetColumn, Cell>;
  readonly above: readonly Row[];
  readonly rows: readonly Row[];
}

const HEADING_ROWS = 30;

/** Without these there is no table; points may be given as weights throughout. */
const NEEDED: readonly SheetColumn[] = ["code", "name", "rule"];

/** Columns that everybody adds and nobody expects to count. */
const HARMLESS = /^(ghi chú|note|notes|remark|stt|tt|số tt)$/i;

/**
 * Finds the table of nodes: the first row, among the first 30 of a visible sheet, with headings for code, name, rule, and
 * points or weights. Where there is none, says what the nearest to it lacks.
 */
export function findNodeTable(
  { sheets }: Workbook,
  file: string,
): { table: NodeTable | undefined; diagnostics: readonly Diagnostic[] } {
  let nearest: { sheet: Sheet; row: Row; columns: ReadonlyMap<SheetColumn, Cell> } | undefined;
  for (const sheet of sheets)
    for (const [index, row] of sheet.hidden ? [] : sheet.rows.entries()) {
      if (row.number > HEADING_ROWS) break;
      const { columns, others, doubled } = readHeading(row);
      if (missingOf(columns).length === 0) {
        const rows = sheet.rows
          .slice(index + 1)
          .filter((line) => !isRepeated(line, columns) && !isNumbering(line));
        const table = { sheet, heading: row, columns, above: sheet.rows.slice(0, index), rows };
        return {
          table,
          diagnostics: [...tellDoubled(doubled, sheet, file), ...tellOthers(others, table, file)],
        };
      }
      if (columns.size >= 2 && columns.size > (nearest?.columns.size ?? 0)) nearest = { sheet, row, columns };
    }
  return { table: undefined, diagnostics: [tellMissing(sheets, nearest, file)] };
}

/** The place of a sheet in a file. */
function placeOfSheet(file: string, { name }: Sheet): { file: string; sheet?: string } {
  return { file, ...(name !== undefined && { sheet: name }) };
}

function readHeading(row: Row) {
  const columns = new Map<SheetColumn, Cell>();
  const others: Cell[] = [];
  const doubled: (readonly [first: Cell, second: Cell])[] = [];
  for (const cell of row.cells) {
    const column = columnOf(cellText(cell.value));
    const first = column && columns.get(column);
    if (column === undefined) others.push(cell);
    else if (first === undefined) columns.set(column, cell);
    // A count of the rows beside the codes.
    else if (isCount(first)) columns.set(column, cell);
    else if (!isCount(cell)) doubled.push([first, cell]);
  }
  return { columns, others, doubled };
}

function isCount({ value }: Cell): boolean {
  return HARMLESS.test(cellText(value));
}

function missingOf(columns: ReadonlyMap<SheetColumn, Cell>): SheetColumn[] {
  const missing = NEEDED.filter((column) => !columns.has(column));
  return columns.has("maxScore") || columns.has("weight") ? missing : [...missing, "maxScore"];
}

/** The headings again, as on every page of a print. */
function isRepeated(row: Row, columns: ReadonlyMap<SheetColumn, Cell>): boolean {
  return NEEDED.every((column) => {
    const heading = columns.get(column);
    return heading && cellText(cellAt(row, heading.column)?.value) === cellText(heading.value);
  });
}

/** The row "(1) (2) (3)…" below a heading; Excel makes −1 of "(1)". */
function isNumbering({ cells }: Row): boolean {
  return cells.length > 2 && cells.every(({ value }) => /^(\(\d{1,2}\)|-\d{1,2})$/.test(cellText(value)));
}

function tellMissing(
  sheets: readonly Sheet[],
  nearest: { sheet: Sheet; row: Row; columns: ReadonlyMap<SheetColumn, Cell> } | undefined,
  file: string,
): Diagnostic {
  const words = sheetWords.vi.columns;
  if (!nearest) {
    const found = sheets.map(({ name }) => name ?? "CSV").join(", ");
    const expected = [...NEEDED, "maxScore" as const].map((column) => words[column]).join(", ");
    return diagnose("criteria/sheet-without-table", { file }, { found, expected });
  }
  const { sheet, row, columns } = nearest;
  const place = { ...placeOfSheet(file, sheet), ...(row.cells[0] && { cell: row.cells[0].address }) };
  const found = row.cells.map(({ value }) => cellText(value)).join(", ");
  const expected = missingOf(columns)
    .map((column) => words[column])
    .join(", ");
  return diagnose("criteria/sheet-column-missing", place, { found, expected });
}

function tellDoubled(doubled: readonly (readonly [Cell, Cell])[], sheet: Sheet, file: string): Diagnostic[] {
  return doubled.map(([first, second]) =>
    diagnose(
      "criteria/sheet-column-twice",
      { ...placeOfSheet(file, sheet), cell: second.address },
      { found: cellText(second.value), expected: `${cellText(first.value)} (${first.address})` },
    ),
  );
}

function tellOthers(others: readonly Cell[], { sheet, rows }: NodeTable, file: string): Diagnostic[] {
  return others
    .filter((heading) => !isCount(heading) && rows.some((row) => cellAt(row, heading.column)))
    .map((heading) =>
      diagnose(
        "criteria/sheet-column-unknown",
        { ...placeOfSheet(file, sheet), cell: heading.address },
        { found: cellText(heading.value), expected: Object.values(sheetWords.vi.columns).join(", ") },
      ),
    );
}
