import type { CriteriaSet } from "../criteria/index.ts";
import { type Cell, cellAt, cellText, type Row } from "../workbook/index.ts";
import { holdsNumber } from "./cells.ts";
import { findNode } from "./find-node.ts";
import { type ColumnKind, columnKindOf } from "./headings.ts";
import type { Roster, RosterUnit } from "./roster.ts";

/** What the heading of a table says of each column. */
export interface Heading {
  /** First and last row; one row as a rule. */
  readonly top: number;
  readonly bottom: number;
  /** The columns of each meaning, from left to right. */
  readonly kinds: ReadonlyMap<ColumnKind, readonly Cell[]>;
  readonly units: readonly { readonly unit: RosterUnit; readonly cell: Cell }[];
  /** Columns headed by the code of a leaf. */
  readonly leaves: readonly Cell[];
  /** Headings that mean nothing to us. */
  readonly others: readonly Cell[];
}

/** "Điểm" over "Thẩm định" over "Vòng 1 | Vòng 2": deeper ones were not seen. */
const MOST_ROWS = 3;

/** Longer texts are answers; looking at each of them would take most of the time. */
const LONGEST = 40;

/**
 * Reads the heading that begins with the row of that index; undefined where none does.
 *
 * It may take several rows: the lowest text of a column counts, with the group above it where it says nothing by
 * itself ("Điểm" below "Thẩm định").
 */
export function readHeading(rows: readonly Row[], index: number, roster: Roster): Heading | undefined {
  const top = rows[index];
  if (!top?.cells.some(isAnchor)) return undefined;
  const taken = [top];
  for (let next = rows[index + 1]; next && taken.length < MOST_ROWS; next = rows[index + taken.length]) {
    if (!continuesHeading(taken, next, roster)) break;
    taken.push(next);
  }
  return toHeading(taken, roster);
}

/** Every heading has a column for the code or for the unit in its first row; "Đơn vị:" goes before a name. */
function isAnchor({ value }: Cell): boolean {
  if (value.kind !== "text" || value.text.length > LONGEST || /^\d|[::]\s*$/.test(value.text)) return false;
  const kind = columnKindOf(value.text);
  return kind === "code" || kind === "unit";
}

/**
 * Whether the row goes on with the heading: nothing stands below the code, nothing is a number, and below a group
 * (a text that goes on over blank cells, or that means nothing by itself) stands something that is a heading.
 */
function continuesHeading(above: readonly Row[], row: Row, roster: Roster): boolean {
  const last = above.at(-1);
  if (last?.number !== row.number - 1) return false;
  const anchors = above.flatMap(({ cells }) => cells.filter(isAnchor));
  if (anchors.some(({ column }) => cellAt(row, column))) return false;
  if (
    row.cells.some((cell) => cell.value.kind !== "text" || (holdsNumber(cell) && !isLeafCode(cell, roster)))
  )
    return false;
  return row.cells.some((cell) => {
    const over = cellAt(last, cell.column);
    const isGrouped = !over || columnKindOf(cellText(over.value)) === undefined;
    return isGrouped && means(cell, groupOver(above, cell), roster);
  });
}

function means(cell: Cell, group: string, roster: Roster): boolean {
  const text = cellText(cell.value);
  return kindOf(text, group) !== undefined || roster.find(text) !== undefined || isLeafCode(cell, roster);
}

function toHeading(rows: readonly Row[], roster: Roster): Heading {
  const kinds = new Map<ColumnKind, Cell[]>();
  const units: { unit: RosterUnit; cell: Cell }[] = [];
  const leaves: Cell[] = [];
  const others: Cell[] = [];
  for (const { cell, above } of lowestCells(rows)) {
    const text = cellText(cell.value);
    const kind = kindOf(text, groupOver(above, cell));
    const unit = roster.find(text);
    if (kind) kinds.set(kind, [...(kinds.get(kind) ?? []), cell]);
    else if (unit) units.push({ unit, cell });
    else if (isLeafCode(cell, roster)) leaves.push(cell);
    else others.push(cell);
  }
  const [top = 0, bottom = 0] = [rows[0]?.number, rows.at(-1)?.number];
  return { top, bottom, kinds, units, leaves, others };
}

/** The lowest cell of each column, from left to right, with the rows above it. */
function lowestCells(rows: readonly Row[]): { cell: Cell; above: readonly Row[] }[] {
  const lowest = new Map<number, { cell: Cell; above: readonly Row[] }>();
  for (const [index, row] of rows.entries())
    for (const cell of row.cells) lowest.set(cell.column, { cell, above: rows.slice(0, index) });
  return [...lowest.values()].sort((a, b) => a.cell.column - b.cell.column);
}

/** The text of the group that a heading stands in: merged cells hold it on their left. */
function groupOver(above: readonly Row[], { column }: Cell): string {
  const group = above.at(-1)?.cells.findLast((cell) => cell.column <= column);
  return cellText(group?.value);
}

function kindOf(text: string, group: string): ColumnKind | undefined {
  const alone = columnKindOf(text);
  if (alone || group === "") return alone;
  return columnKindOf(`${group} ${text}`) ?? columnKindOf(`${text} ${group}`);
}

function isLeafCode({ value }: Cell, roster: Roster): boolean {
  return criteriaOf(roster).some((set) => {
    const found = findNode(set, value, "");
    return found.kind === "node" && found.node.kind === "leaf" && found.key === undefined;
  });
}

const setsOf = new WeakMap<Roster, readonly CriteriaSet[]>();

/** The sets of the units, each once. */
export function criteriaOf(roster: Roster): readonly CriteriaSet[] {
  const sets = setsOf.get(roster) ?? [...new Set(roster.units.flatMap(({ criteria }) => criteria ?? []))];
  setsOf.set(roster, sets);
  return sets;
}
