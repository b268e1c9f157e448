import {
  BorderStyle,
  type IBorderOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlign,
  WidthType,
} from "docx";
import { twips } from "./page.ts";

/** A table without lines: columns of text beside each other, in millimetres. */
export function columnsBeside(widths: readonly number[], columns: readonly (readonly Paragraph[])[]): Table {
  return new Table({
    layout: TableLayoutType.FIXED,
    width: { size: twips(widths.reduce((sum, width) => sum + width, 0)), type: WidthType.DXA },
    columnWidths: widths.map(twips),
    borders: NO_BORDERS,
    margins: { left: 0, right: 0, top: 0, bottom: 0 },
    rows: [
      new TableRow({
        cantSplit: true,
        children: columns.map(
          (children, i) =>
            new TableCell({
              borders: NO_CELL_BORDERS,
              verticalAlign: VerticalAlign.TOP,
              width: { size: twips(widths[i] ?? 0), type: WidthType.DXA },
              children: [...children],
            }),
        ),
      }),
    ],
  });
}

/** A horizontal rule of that length in the middle of a space that wide, in millimetres. */
export function rule(length: number, space: number, after = 0): Paragraph {
  const indent = twips((space - length) / 2);
  return new Paragraph({
    indent: { left: indent, right: indent },
    spacing: { before: 80, after: after * 20, line: 40, lineRule: "exact" },
    border: { top: { style: BorderStyle.SINGLE, size: 6, space: 0, color: "000000" } },
    children: [new TextRun({ text: "", size: 2 })],
  });
}

const NONE: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: "auto" };
const NO_CELL_BORDERS = { top: NONE, bottom: NONE, left: NONE, right: NONE };
const NO_BORDERS = { ...NO_CELL_BORDERS, insideHorizontal: NONE, insideVertical: NONE };
