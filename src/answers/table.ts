import { type Cell, cellAt, cellText, type Row, type Sheet } from "../workbook/index.ts";
import { filledColumns } from "./cells.ts";
import { type ColumnKind, isSecondChoice } from "./headings.ts";
import { type Heading, readHeading } from "./read-heading.ts";
import type { Roster } from "./roster.ts";

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
export interface AnswerTable extends Heading {
  readonly shape: TableShape;
  readonly sheet: Sheet;
  /** The column of each meaning. */
  readonly columns: ReadonlyMap<ColumnKind, number>;
  /** Columns of one meaning that all hold something: none of them is in `columns`. */
  readonly doubled: readonly (readonly [Cell, Cell])[];
  /** Columns of answers that another column of that meaning is preferred to. */
  readonly secondChoices: readonly Cell[];
  /** Rows between the table before it on the sheet, if any, and its heading. */
  readonly above: readonly Row[];
  /** Rows below the heading, as far as the next one. */
  readonly rows: readonly Row[];
}

/** The first heading must stand in the first rows of the sheet. */
const HEADING_ROWS = 30;

const POINTS: readonly ColumnKind[] = ["value", "selfScore", "appraisedScore", "surveyScore"];
const ANSWERS: readonly ColumnKind[] = ["of", ...POINTS];

/**
 * Finds the tables of answers on a sheet by their headings; none where there is no heading in the first 30 rows.
 *
 * A heading that comes again, as on every page of a print, begins a table of its own.
 */
export function findAnswerTables(sheet: Sheet, roster: Roster): readonly AnswerTable[] {
  const found: { heading: Heading; shape: TableShape; from: number; to: number }[] = [];
  for (const [index, row] of sheet.rows.entries()) {
    const last = found.at(-1);
    if (!last && row.number > HEADING_ROWS) break;
    if (last && index < last.to) continue;
    const heading = readHeading(sheet.rows, index, roster);
    const shape = heading && shapeOf(heading);
    if (shape) found.push({ heading, shape, from: index, to: index + heading.bottom - heading.top + 1 });
  }
  return found.map(({ heading, shape, from, to }, index) => {
    const above = sheet.rows.slice(found[index - 1]?.to ?? 0, from);
    const rows = sheet.rows.slice(to, found[index + 1]?.from).filter(isNoNumbering(heading));
    const chosen = chooseColumns(heading, rows);
    return {
      ...heading,
      ...chosen,
      shape: isOneUnit(shape, heading, rows) ? "form" : shape,
      sheet,
      above,
      rows,
    };
  });
}

/** A column of units that is left blank beside answers: the table is the form of one unit. */
function isOneUnit(shape: TableShape, { kinds }: Heading, rows: readonly Row[]): boolean {
  if (shape !== "long") return false;
  const filled = filledColumns(rows);
  const holds = (kind: ColumnKind) => (kinds.get(kind) ?? []).some(({ column }) => filled.has(column));
  return !holds("unit") && ANSWERS.some(holds);
}

function shapeOf({ kinds, units, leaves }: Heading): TableShape | undefined {
  const hasPoints = POINTS.some((kind) => kinds.has(kind));
  // One column headed by a unit beside columns of points is one that this unit fills in: the council's office.
  if (kinds.has("code") && units.length > (hasPoints ? 1 : 0)) return "matrix";
  if (kinds.has("code") && hasPoints) return kinds.has("unit") ? "long" : "form";
  return kinds.has("unit") && leaves.length > 0 ? "responses" : undefined;
}

/** The column of each meaning: of several the one that is filled in, of several filled in the better heading. */
function chooseColumns(
  { kinds }: Heading,
  rows: readonly Row[],
): Pick<AnswerTable, "columns" | "doubled" | "secondChoices"> {
  const columns = new Map<ColumnKind, number>();
  const doubled: (readonly [Cell, Cell])[] = [];
  const secondChoices: Cell[] = [];
  const filledIn = filledColumns(rows);
  for (const [kind, cells] of kinds) {
    const filled = cells.filter(({ column }) => filledIn.has(column));
    const usable = cells.length > 1 && filled.length > 0 ? filled : cells;
    const better = usable.filter((cell) => !isSecondChoice(cellText(cell.value)));
    const [first, second] = better.length > 0 ? better : usable;
    const isAnswer = ANSWERS.includes(kind);
    if (first && second && isAnswer && filled.length > 1) doubled.push([first, second]);
    else if (first) columns.set(kind, first.column);
    if (isAnswer && better.length > 0) secondChoices.push(...filled.filter((cell) => !better.includes(cell)));
  }
  return { columns, doubled, secondChoices };
}

/**
 * Tells the rows of answers from the row "(1) (2) (3)…" or "A B 1 2…" that numbers the columns below a heading: where
 * the name would be stands a number or a letter. Excel makes −1 of "(1)".
 */
function isNoNumbering({ kinds }: Heading): (row: Row) => boolean {
  const name = kinds.get("name")?.[0]?.column;
  const isEvery = ({ cells }: Row, pattern: RegExp) =>
    cells.every(({ value }) => pattern.test(cellText(value)));
  return (row) => {
    if (name === undefined) return !isEvery(row, /^(\(\d{1,2}\)|-\d{1,2})$/);
    const isNumbered = /^([(-]?\d{1,2}\)?|\(?[A-Z]\)?)$/.test(cellText(cellAt(row, name)?.value));
    return !isNumbered || !isEvery(row, /^[(-]?(\d{1,2}|[A-Z])\)?[=+x*/:\-,()\d\s]*$/);
  };
}
