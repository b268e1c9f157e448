import {
  attributesOf,
  parseAddress,
  type Tag,
  tagsOf,
  textOf,
  Unpatchable,
  type XmlElement,
} from "../../../workbook/index.ts";

/** A cell as it stands in the XML of a sheet. */
export interface CellSource {
  /** Both from 1. */
  readonly column: number;
  readonly row: number;
  readonly start: number;
  readonly end: number;
  /** The opening tag. */
  readonly opening: string;
  readonly name: string;
  /** What stands in `t`: the type of its value. */
  readonly type: string;
  readonly formula: XmlElement | undefined;
  readonly value: XmlElement | undefined;
  readonly inline: XmlElement | undefined;
}

export interface RowSource {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly opening: string;
  readonly name: string;
  /** Whether the row is written without a closing tag. */
  readonly isEmpty: boolean;
  readonly cells: readonly CellSource[];
}

/** The rows of a sheet with their cells, from top to bottom. Stops with `Unpatchable` where they are out of order. */
export function readRows(text: string, sheetData: XmlElement): RowSource[] {
  const rows: Mutable<RowSource>[] = [];
  let row: Mutable<RowSource> | undefined;
  let cell: Mutable<CellSource> | undefined;
  let open: Tag | undefined;
  for (const tag of tagsOf(text, sheetData.openEnd, sheetData.closeStart)) {
    const { depth, kind, local } = tag;
    if (depth === 0 && local === "row" && kind !== "close") {
      row = rowAt(text, tag, rows.at(-1));
      rows.push(row);
    }
    if (depth === 0 && kind === "close" && row) row.end = tag.end;
    if (depth === 1 && local === "c" && kind !== "close" && row) {
      cell = cellAt(text, tag, row);
      row.cells.push(cell);
    }
    if (depth === 1 && kind === "close" && cell) cell.end = tag.end;
    if (depth !== 2 || !cell) continue;
    if (kind === "open") open = tag;
    const field = FIELDS[local];
    if (kind !== "open" && field) cell[field] = toElement(kind === "empty" ? tag : open, tag);
  }
  return rows.map((one) => checked(one));
}

/** The text of a cell's formula or value. */
export function cellText(text: string, element: XmlElement | undefined): string {
  return element ? textOf(text, element) : "";
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] extends readonly CellSource[] ? CellSource[] : T[K] };

const FIELDS: Readonly<Record<string, "formula" | "value" | "inline" | undefined>> = {
  f: "formula",
  v: "value",
  is: "inline",
};

function rowAt(text: string, tag: Tag, before: RowSource | undefined): Mutable<RowSource> {
  const opening = text.slice(tag.start, tag.end);
  const { r } = attributesOf(opening);
  const number = r === undefined ? (before?.number ?? 0) + 1 : Number(r);
  if (!(number > (before?.number ?? 0))) throw new Unpatchable();
  const { start, end, name, kind } = tag;
  return { number, start, end, opening, name, isEmpty: kind === "empty", cells: [] };
}

function cellAt(text: string, tag: Tag, row: RowSource): Mutable<CellSource> {
  const opening = text.slice(tag.start, tag.end);
  const { r, t = "n" } = attributesOf(opening);
  const place =
    r === undefined ? { column: (row.cells.at(-1)?.column ?? 0) + 1, row: row.number } : parseAddress(r);
  const { start, end, name } = tag;
  return {
    ...place,
    start,
    end,
    opening,
    name,
    type: t,
    formula: undefined,
    value: undefined,
    inline: undefined,
  };
}

/** A row may lack its number, but then its cells may not have another one. */
function checked(row: RowSource): RowSource {
  let column = 0;
  for (const cell of row.cells) {
    if (cell.row !== row.number || cell.column <= column) throw new Unpatchable();
    column = cell.column;
  }
  return row;
}

function toElement(open: Tag | undefined, last: Tag): XmlElement {
  if (!open) throw new Unpatchable();
  const isEmpty = open === last;
  const { name, local, start, end } = open;
  const closeStart = isEmpty ? last.end : last.start;
  return { name, local, start, openEnd: end, closeStart, end: last.end, isEmpty };
}
