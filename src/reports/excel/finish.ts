import type { Workbook } from "exceljs";
import {
  childrenOf,
  EditablePackage,
  escapeAttribute,
  formatAddress,
  placeInSheet,
  rootOf,
  Splices,
} from "../../workbook/index.ts";
import { type Figure, sheetPrefix } from "./references.ts";

/** What the writer of workbooks cannot put into a sheet. */
export interface Finishing {
  /** Columns after which a new page begins. */
  readonly columnBreaks: readonly ColumnBreak[];
  /** Cells that lead to another sheet of the book when clicked. */
  readonly links: readonly CellLink[];
}

export interface ColumnBreak {
  readonly sheet: string;
  readonly column: number;
}

export interface CellLink {
  readonly from: Figure;
  /** The cell that it leads to. */
  readonly to: Figure;
}

/**
 * Adds page breaks between columns and links within the book to a written workbook.
 *
 * The writer knows no breaks between columns, and writes a link within the book as one to a file beside it too.
 */
export async function finishWorkbook(
  book: Workbook,
  bytes: Uint8Array,
  { columnBreaks, links }: Finishing,
): Promise<Uint8Array> {
  if (columnBreaks.length === 0 && links.length === 0) return bytes;
  const parts = await EditablePackage.open(bytes);
  for (const { id, name } of book.worksheets) {
    const own = links.filter(({ from }) => from.sheet === name);
    const breaks = columnBreaks.filter(({ sheet }) => sheet === name);
    if (own.length === 0 && breaks.length === 0) continue;
    const path = `xl/worksheets/sheet${id}.xml`;
    const text = parts.readXml(path);
    const children = childrenOf(text, rootOf(text));
    const splices = new Splices(text);
    if (own.length > 0) splices.insert(placeInSheet(children, "hyperlinks"), linksXml(own));
    if (breaks.length > 0) splices.insert(placeInSheet(children, "colBreaks"), breaksXml(breaks));
    parts.writeXml(path, splices.apply());
  }
  return parts.toBytes();
}

function linksXml(links: readonly CellLink[]): string {
  const all = links.map(({ from, to }) => {
    const target = `${sheetPrefix(to.sheet)}${formatAddress(to.column, to.row)}`;
    const cell = formatAddress(from.column, from.row);
    return `<hyperlink ref="${cell}" location="${escapeAttribute(target)}" display="${escapeAttribute(`${from.value}`)}"/>`;
  });
  return `<hyperlinks>${all.join("")}</hyperlinks>`;
}

function breaksXml(breaks: readonly ColumnBreak[]): string {
  const all = breaks.map(({ column }) => `<brk id="${column}" max="${LAST_ROW}" man="1"/>`);
  return `<colBreaks count="${all.length}" manualBreakCount="${all.length}">${all.join("")}</colBreaks>`;
}

/** Counted from 0. */
const LAST_ROW = 1_048_575;
