import type { Splices } from "../../workbook/index.ts";
import {
  attributesOf,
  formatAddress,
  isOn,
  parseAddress,
  prefixOf,
  type Tag,
  tagsOf,
  toOpening,
  Unpatchable,
  withAttributes,
  withPrefix,
  type XmlElement,
} from "../../workbook/index.ts";
import type { MarkStyles } from "./mark-styles.ts";
import type { MarkedCell } from "./marked-cells.ts";
import type { SheetGeometry } from "./sheet-geometry.ts";

/** The row that is being walked over. */
interface OpenRow {
  readonly tag: Tag;
  readonly number: number;
  /** The style of its cells where it has one of its own. */
  readonly style: number | undefined;
  /** Its cells that are still to be marked, from left to right. */
  readonly pending: MarkedCell[];
  readonly isMarked: boolean;
  column: number;
  /** Whether cells were put in. */
  isWider: boolean;
}

/**
 * Gives cells of a sheet their marked style. Cells and rows that the sheet does not hold, as a blank answer
 * may not be, are put in where they belong, in the style of their row or column.
 */
export class CellMarker {
  readonly #text: string;
  readonly #styles: MarkStyles;
  readonly #geometry: SheetGeometry;
  readonly #splices: Splices;
  readonly #pending: MarkedCell[];
  #prefix = "";
  #row = 0;

  /** The cells come by row, then by column. */
  constructor(
    text: string,
    cells: readonly MarkedCell[],
    styles: MarkStyles,
    geometry: SheetGeometry,
    splices: Splices,
  ) {
    this.#text = text;
    this.#pending = [...cells];
    this.#styles = styles;
    this.#geometry = geometry;
    this.#splices = splices;
  }

  mark(sheetData: XmlElement): void {
    this.#prefix = prefixOf(sheetData);
    let row: OpenRow | undefined;
    for (const tag of tagsOf(this.#text, sheetData.openEnd, sheetData.closeStart)) {
      const isRow = tag.depth === 0 && tag.local === "row";
      if (isRow && tag.kind !== "close") row = this.#openRow(tag);
      if (tag.depth === 1 && tag.local === "c" && tag.kind !== "close" && row) this.#visitCell(tag, row);
      if (isRow && tag.kind !== "open" && row) this.#closeRow(tag, row);
    }
    const rest = this.#takeRowsBefore(Number.POSITIVE_INFINITY);
    if (rest !== "") this.#splices.append(sheetData, rest);
  }

  #openRow(tag: Tag): OpenRow {
    const { r, s, customFormat } = attributesOf(this.#sourceOf(tag));
    const number = r === undefined ? (this.#rowOfNextCell(tag) ?? this.#row + 1) : Number(r);
    // In a sheet out of order a reader may see another cell than this one would mark.
    if (!(number > this.#row)) throw new Unpatchable();
    const missing = this.#takeRowsBefore(number);
    if (missing !== "") this.#splices.insert(tag.start, missing);
    this.#row = number;
    const style = s !== undefined && isOn(customFormat) ? Number(s) : undefined;
    const pending = this.#takeRow(number);
    return { tag, number, style, pending, isMarked: pending.length > 0, column: 0, isWider: false };
  }

  #visitCell(tag: Tag, row: OpenRow): void {
    if (!row.isMarked) return;
    const source = this.#sourceOf(tag);
    const { r, s = "0" } = attributesOf(source);
    const address = r === undefined ? { column: row.column + 1, row: row.number } : parseAddress(r);
    if (address.row !== row.number || address.column <= row.column) throw new Unpatchable();
    row.column = address.column;
    const before = row.pending.filter(({ column }) => column < row.column);
    row.pending.splice(0, before.length);
    this.#insertCells(tag.start, before, row);
    const [next] = row.pending;
    if (next?.column !== row.column) return;
    row.pending.shift();
    const marked = withAttributes(source, { s: `${this.#styles.marked(Number(s), next.severity)}` });
    this.#splices.replace(tag.start, tag.end, marked);
  }

  /** What a row says about the columns that it spans may be wrong once cells were put in, and is taken off. */
  #closeRow(tag: Tag, row: OpenRow): void {
    if (tag.kind === "close") this.#insertCells(tag.start, row.pending, row);
    const isFilled = tag.kind === "empty" && row.pending.length > 0;
    if (!row.isWider && !isFilled) return;
    const opening = withAttributes(this.#sourceOf(row.tag), { spans: undefined });
    const cells = isFilled ? `${this.#cellsXml(row.pending, row.style)}</${tag.name}>` : "";
    this.#splices.replace(row.tag.start, row.tag.end, toOpening(opening) + cells);
  }

  #insertCells(at: number, cells: readonly MarkedCell[], row: OpenRow): void {
    if (cells.length === 0) return;
    this.#splices.insert(at, this.#cellsXml(cells, row.style));
    row.isWider = true;
  }

  #cellsXml(cells: readonly MarkedCell[], rowStyle: number | undefined): string {
    const xml = cells.map(({ column, row, severity }) => {
      const style = rowStyle ?? this.#geometry.columnStyle(column);
      return `<c r="${formatAddress(column, row)}" s="${this.#styles.marked(style, severity)}"/>`;
    });
    return withPrefix(xml.join(""), this.#prefix);
  }

  #takeRowsBefore(number: number): string {
    let xml = "";
    while (this.#pending[0] && this.#pending[0].row < number) {
      const { row } = this.#pending[0];
      const [open, close] = [
        withPrefix(`<row r="${row}">`, this.#prefix),
        withPrefix("</row>", this.#prefix),
      ];
      xml += open + this.#cellsXml(this.#takeRow(row), undefined) + close;
    }
    return xml;
  }

  #takeRow(number: number): MarkedCell[] {
    const end = this.#pending.findIndex(({ row }) => row !== number);
    return this.#pending.splice(0, end < 0 ? this.#pending.length : end);
  }

  /** A row may lack its number though its cells have one. */
  #rowOfNextCell(row: Tag): number | undefined {
    const next = tagsOf(this.#text, row.end).next().value;
    if (next?.local !== "c" || row.kind === "empty") return undefined;
    const { r } = attributesOf(this.#sourceOf(next));
    return r === undefined ? undefined : parseAddress(r).row;
  }

  #sourceOf({ start, end }: Tag): string {
    return this.#text.slice(start, end);
  }
}
