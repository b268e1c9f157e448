import { attributesOf, childrenOf, isOn, openingOf, tagsOf, type XmlElement } from "../../workbook/index.ts";

/** Sizes in pixels where a sheet gives none. */
const DEFAULT_WIDTH = 64;
const DEFAULT_HEIGHT = 20;

interface Columns {
  readonly first: number;
  readonly last: number;
  readonly width: number;
  readonly style: number;
}

/** How wide and high the columns and rows of a sheet are, and how its columns are styled. */
export class SheetGeometry {
  readonly #columns: readonly Columns[];
  readonly #heights: ReadonlyMap<number, number>;
  readonly #defaultHeight: number;

  constructor(text: string, children: readonly XmlElement[]) {
    const find = (local: string) => children.find((child) => child.local === local);
    const [format, columns, data] = [find("sheetFormatPr"), find("cols"), find("sheetData")];
    const { defaultRowHeight } = format ? attributesOf(openingOf(text, format)) : {};
    this.#defaultHeight = toPixels(defaultRowHeight, POINT) ?? DEFAULT_HEIGHT;
    this.#columns = columns ? childrenOf(text, columns).map((column) => toColumns(text, column)) : [];
    this.#heights = data ? readHeights(text, data) : new Map();
  }

  /** The style of cells that a column does not hold yet. */
  columnStyle(column: number): number {
    return this.#columnsAt(column)?.style ?? 0;
  }

  columnWidth(column: number): number {
    return this.#columnsAt(column)?.width ?? DEFAULT_WIDTH;
  }

  rowHeight(row: number): number {
    return this.#heights.get(row) ?? this.#defaultHeight;
  }

  #columnsAt(column: number): Columns | undefined {
    return this.#columns.find(({ first, last }) => first <= column && column <= last);
  }
}

/** Pixels of a point, and of a digit of the usual font, in which columns are measured. */
const POINT = 4 / 3;
const DIGIT = 7;

function toColumns(text: string, column: XmlElement): Columns {
  const { min, max, width, hidden, style } = attributesOf(openingOf(text, column));
  return {
    first: Number(min),
    last: Number(max),
    width: isOn(hidden) ? 0 : (toPixels(width, DIGIT) ?? DEFAULT_WIDTH),
    style: Number(style ?? 0),
  };
}

function readHeights(text: string, data: XmlElement): Map<number, number> {
  const heights = new Map<number, number>();
  for (const { local, kind, start, end } of tagsOf(text, data.openEnd, data.closeStart)) {
    if (local !== "row" || kind === "close") continue;
    const { r, ht, hidden } = attributesOf(text.slice(start, end));
    const height = isOn(hidden) ? 0 : toPixels(ht, POINT);
    if (height !== undefined) heights.set(Number(r), height);
  }
  return heights;
}

function toPixels(size: string | undefined, unit: number): number | undefined {
  const pixels = Math.trunc(Number(size) * unit);
  return size !== undefined && pixels >= 0 && pixels < 10_000 ? pixels : undefined;
}
