import { nodesOf } from "../criteria/index.ts";
import { toCleanText, toComparable } from "../shared/index.ts";
import { type ColumnKind, columnKindOf, isSecondChoice } from "./headings.ts";
import type { Roster, RosterUnit } from "./roster.ts";
import type { Cell, CellValue, Row, Sheet } from "./workbook/model.ts";

/** How a table lays out its answers. */
export type TableShape =
  /** One unit, one row a node. */
  | "form"
  /** Many units, one row a unit and node. */
  | "long"
  /** One row a node, one column a unit. */
  | "matrix"
  /** One row a respondent, one column a survey leaf. */
  | "responses";

/** A table of answers found on a sheet, before its rows are read. */
export interface AnswerTable {
  readonly shape: TableShape;
  readonly sheet: Sheet;
  /** First and last row of the heading; one row as a rule. */
  readonly heading: { readonly top: number; readonly bottom: number };
  readonly columns: ReadonlyMap<ColumnKind, number>;
  /** The columns of a matrix. */
  readonly unitColumns: readonly { readonly unit: RosterUnit; readonly cell: Cell }[];
  /** The columns of raw responses. */
  readonly leafColumns: readonly { readonly code: string; readonly cell: Cell }[];
  /** Headings that mean nothing to us. */
  readonly unknownHeadings: readonly Cell[];
  /** Rows below the heading. */
  readonly rows: readonly Row[];
}

/** The heading must stand in the first rows of the sheet. */
const HEADING_ROWS = 30;

const POINT_COLUMNS: readonly ColumnKind[] = ["value", "selfScore", "appraisedScore", "surveyScore"];

/**
 * Finds the table of answers on a sheet by its headings; undefined where there is none.
 *
 * The heading may stand in any of the first 30 rows and take two rows; columns may come in any order.
 */
export function findAnswerTable(sheet: Sheet, roster: Roster): AnswerTable | undefined {
  const leafCodes = codesOf(roster);
  for (const [index, row] of sheet.rows.entries()) {
    if (row.number > HEADING_ROWS) return undefined;
    const next = sheet.rows[index + 1];
    for (const second of [next, undefined]) {
      if (second && (second.number !== row.number + 1 || !continuesHeading(row, second, roster))) continue;
      const heading = readHeading(row, second, roster, leafCodes);
      const shape = shapeOf(heading);
      if (shape) {
        const bottom = second?.number ?? row.number;
        const rows = sheet.rows.filter((candidate) => candidate.number > bottom);
        return { shape, sheet, heading: { top: row.number, bottom }, rows, ...heading };
      }
    }
  }
  return undefined;
}

/** What stands in a cell, as text. */
export function cellText(value: CellValue | undefined): string {
  switch (value?.kind) {
    case "number":
      return value.value.toText();
    case "text":
    case "date":
    case "error":
      return toCleanText(value.text);
    case "boolean":
      return value.value ? "TRUE" : "FALSE";
    default:
      return "";
  }
}

export function cellAt(row: Row, column: number | undefined): Cell | undefined {
  return column === undefined ? undefined : row.cells.find((cell) => cell.column === column);
}

type Heading = Pick<AnswerTable, "columns" | "unitColumns" | "leafColumns" | "unknownHeadings">;

/** A second heading row has no code of its own and holds at least one heading: "Điểm | Tự đánh giá | Thẩm định". */
function continuesHeading(row: Row, second: Row, roster: Roster): boolean {
  const codeColumn = row.cells.find((cell) => columnKindOf(cellText(cell.value)) === "code")?.column;
  if (codeColumn === undefined || cellAt(second, codeColumn)) return false;
  return second.cells.some((cell) => columnKindOf(cellText(cell.value)) || roster.find(cellText(cell.value)));
}

function readHeading(
  row: Row,
  second: Row | undefined,
  roster: Roster,
  leafCodes: ReadonlySet<string>,
): Heading {
  const below = second?.cells ?? [];
  const lowest = [
    ...row.cells.filter((cell) => !below.some((other) => other.column === cell.column)),
    ...below,
  ];
  const columns = new Map<ColumnKind, { column: number; secondChoice: boolean }>();
  const heading = { unitColumns: [], leafColumns: [], unknownHeadings: [] } as {
    unitColumns: { unit: RosterUnit; cell: Cell }[];
    leafColumns: { code: string; cell: Cell }[];
    unknownHeadings: Cell[];
  };
  for (const cell of lowest.sort((a, b) => a.column - b.column)) {
    const text = cellText(cell.value);
    const kind = columnKindOf(text);
    const unit = roster.find(text);
    if (kind) {
      const known = columns.get(kind);
      const secondChoice = isSecondChoice(text);
      if (!known || (known.secondChoice && !secondChoice))
        columns.set(kind, { column: cell.column, secondChoice });
    } else if (unit) heading.unitColumns.push({ unit, cell });
    else if (leafCodes.has(toComparable(text))) heading.leafColumns.push({ code: text, cell });
    else heading.unknownHeadings.push(cell);
  }
  return { columns: new Map([...columns].map(([kind, { column }]) => [kind, column])), ...heading };
}

function shapeOf({ columns, unitColumns, leafColumns }: Heading): TableShape | undefined {
  const hasPoints = POINT_COLUMNS.some((kind) => columns.has(kind));
  if (columns.has("code")) {
    if (hasPoints) return columns.has("unit") ? "long" : "form";
    return unitColumns.length > 0 ? "matrix" : undefined;
  }
  return columns.has("unit") && leafColumns.length > 0 ? "responses" : undefined;
}

function codesOf(roster: Roster): ReadonlySet<string> {
  const sets = new Set(roster.units.flatMap((unit) => unit.criteria ?? []));
  const codes = new Set<string>();
  for (const set of sets)
    for (const { node } of nodesOf(set)) if (node.kind === "leaf") codes.add(toComparable(node.code));
  return codes;
}
