import {
  AlignmentType,
  BorderStyle,
  type Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  VerticalAlign,
  WidthType,
} from "docx";
import type { HeadingCell, TableBlock, TableColumn } from "../blocks.ts";
import { textHeight, textWidth, twips } from "./page.ts";
import { tableHeight } from "./table-height.ts";
import { line } from "./text.ts";

/** The table itself, stretched to the page: heading rows on every page, no row torn apart. */
export function gridOf(block: TableBlock, isLandscape: boolean): Table {
  const { columns, heading, rows } = block;
  const millimetres = widthsOf(block, isLandscape);
  const widths = millimetres.map(twips);
  const size = sizeOf(block, isLandscape);
  const staysTogether = tableHeight(block, millimetres, size) <= textHeight(isLandscape) * MOST_TOGETHER;
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    columnWidths: widths,
    alignment: AlignmentType.CENTER,
    borders: {
      top: LINE,
      bottom: LINE,
      left: LINE,
      right: LINE,
      insideHorizontal: LINE,
      insideVertical: LINE,
    },
    margins: { left: twips(CELL_MARGIN), right: twips(CELL_MARGIN), top: 20, bottom: 20 },
    rows: [
      ...heading.map((cells) => headingRow(cells, size)),
      ...rows.map(
        ({ cells, bold = false }, i) =>
          new TableRow({
            cantSplit: true,
            children: cells.map((text, column) =>
              bodyCell(text, columns[column], {
                size,
                bold,
                keepNext: keepsWithNext(block, i, staysTogether),
              }),
            ),
          }),
      ),
    ],
  });
}

/** No page begins with the rows that sum up a table, or with its notes alone; its first rows stay together too. */
function keepsWithNext({ rows, notes }: TableBlock, i: number, staysTogether: boolean): boolean {
  const next = rows[i + 1];
  return next ? staysTogether || i < 2 || i === rows.length - 2 || next.bold === true : notes.length > 0;
}

/** Millimetres that the columns ask for. */
export function naturalWidth({ columns }: TableBlock): number {
  return columns.reduce((sum, { width }) => sum + width, 0);
}

/** As wide as the page, in millimetres: columns that grow take of the room that is left, then all do. */
function widthsOf({ columns }: TableBlock, isLandscape: boolean): readonly number[] {
  const available = textWidth(isLandscape);
  const sum = (widths: readonly number[]) => widths.reduce((total, width) => total + width, 0);
  const left = Math.max(0, available - sum(columns.map(({ width }) => width)));
  const growing = columns.filter(({ grows }) => grows).length;
  const grown = columns.map(({ width, grows }) =>
    grows ? width + Math.min(left, MOST_GROWTH) / growing : width,
  );
  const scale = available / sum(grown);
  return grown.map((width) => width * scale);
}

function headingRow(cells: readonly HeadingCell[], size: number): TableRow {
  return new TableRow({
    tableHeader: true,
    cantSplit: true,
    children: cells.map(
      ({ text, columns = 1, rows = 1 }) =>
        new TableCell({
          columnSpan: columns,
          rowSpan: rows,
          verticalAlign: VerticalAlign.CENTER,
          shading: { fill: HEADING_FILL },
          children: [line(text, { size, bold: true, align: "center", keepNext: true })],
        }),
    ),
  });
}

function bodyCell(
  text: string,
  column: TableColumn | undefined,
  { size, bold, keepNext }: { readonly size: number; readonly bold: boolean; readonly keepNext: boolean },
): TableCell {
  const lines = text.split("\n");
  return new TableCell({
    verticalAlign: VerticalAlign.CENTER,
    children: lines.map(
      (one): Paragraph => line(one, { size, bold, keepNext, align: column?.align ?? "left" }),
    ),
  });
}

/** Wide tables are printed smaller, so that a figure of two decimals keeps to one line. */
function sizeOf(block: TableBlock, isLandscape: boolean): number {
  const scale = textWidth(isLandscape) / naturalWidth(block);
  if (block.columns.length > 14) return 8.5;
  if (scale < 0.95 || block.columns.length > 9) return 10;
  return 12;
}

const LINE = { style: BorderStyle.SINGLE, size: 4, color: "000000" } as const;
const HEADING_FILL = "E7E6E6";
const CELL_MARGIN = 1;
/** A table that fills no more than this share of a page is not parted by a page break. */
const MOST_TOGETHER = 0.7;
const MOST_GROWTH = 35;
