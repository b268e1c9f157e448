import { Rational } from "../../shared/index.ts";
import type { Cell, CellValue, Row } from "../../workbook/index.ts";
import { MAIN_NAMESPACE } from "../../workbook/index.ts";
import { type CellContent, cellXml, columnsXml, rowXml } from "./cell-xml.ts";
import { rowHeight } from "./text-lines.ts";

/** Styles by number: text above and below a table, a cell of the table, a percentage in it. */
const [TEXT, CELL, PERCENT] = [0, 1, 2];

/** The style sheet of a plain workbook. */
export const PLAIN_STYLES = [
  `<styleSheet xmlns="${MAIN_NAMESPACE}">`,
  '<fonts count="1"><font><sz val="11"/><name val="Times New Roman"/><family val="1"/></font></fonts>',
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
  '<cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>',
  ...[0, 10].map(
    (format) =>
      `<xf numFmtId="${format}" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`,
  ),
  '</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>',
].join("");

/** A sheet that holds the cells of some rows, with columns and rows as large as the texts ask for. */
export function plainSheetXml(rows: readonly Row[]): string {
  const widths = widthsOf(rows);
  const data = rows.map((row) => {
    const contents = row.cells.map((cell) => toContent(cell));
    const cells = row.cells.map((cell, index) =>
      cellXml(cell.column, cell.row, styleOf(cell.value, row), contents[index] ?? ""),
    );
    if (!isTableRow(row)) return rowXml(row.number, cells);
    const sized = row.cells.map(({ column }, index) => ({
      content: contents[index] ?? "",
      characters: widths[column - 1] ?? LEAST_WIDTH,
    }));
    return rowXml(row.number, cells, rowHeight(sized));
  });
  return `<worksheet xmlns="${MAIN_NAMESPACE}"><sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>${columnsXml(widths)}<sheetData>${data.join("")}</sheetData>${PRINTING}</worksheet>`;
}

const PRINTING =
  '<printOptions gridLines="1"/><pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/><pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

/** Titles and notes around a table stand alone in their rows. */
function isTableRow({ cells }: Row): boolean {
  return cells.length > 2;
}

function styleOf(value: CellValue, row: Row): number {
  if (value.kind === "number" && value.percent) return PERCENT;
  return isTableRow(row) ? CELL : TEXT;
}

function toContent({ value, formula }: Cell): CellContent {
  switch (value.kind) {
    case "number": {
      const stored = value.percent ? value.value.dividedBy(Rational.hundred) : value.value;
      return { type: "n", stored: stored.toText() };
    }
    case "boolean":
      return { type: "b", stored: value.value ? "1" : "0" };
    case "error":
      return { type: "e", stored: value.text };
    case "uncomputed":
      return `=${formula ?? ""}`;
    case "text":
    case "date":
      return value.text;
  }
}

/** Characters. */
const [LEAST_WIDTH, MOST_WIDTH] = [8, 40];

/** How wide the columns must be to show most of what the table holds on one line. */
function widthsOf(rows: readonly Row[]): number[] {
  const widths: number[] = [];
  for (const row of rows) {
    if (!isTableRow(row)) continue;
    for (const { column, value } of row.cells) {
      const length = value.kind === "text" ? value.text.length + 2 : LEAST_WIDTH;
      const width = Math.min(Math.max(length, LEAST_WIDTH), MOST_WIDTH);
      widths[column - 1] = Math.max(widths[column - 1] ?? LEAST_WIDTH, width);
    }
  }
  return Array.from(widths, (width) => width ?? LEAST_WIDTH);
}
