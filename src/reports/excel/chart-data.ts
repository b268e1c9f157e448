import type { Worksheet } from "exceljs";
import type { ChartSeries } from "../charts/index.ts";
import { writeFormula, writeText } from "./cells.ts";
import { fitRow } from "./layout.ts";
import { type Figure, rangeThere, textThere } from "./references.ts";
import { type Look, plainFormat } from "./styles.ts";

/** A table of figures to be drawn: a name a row, a series a column. */
export interface ChartTable {
  /** Texts, or the cells that hold them. */
  readonly names: readonly (string | Figure)[];
  readonly series: readonly { readonly name: string; readonly cells: readonly (Figure | undefined)[] }[];
  readonly decimals: number;
}

/** Where the cells of a table stand: what a chart refers to. */
export interface ChartCells {
  readonly table: ChartTable;
  readonly names: readonly Figure[];
  readonly series: readonly {
    readonly name: Figure;
    /** A cell a row; the value is undefined where the cell is truly empty. */
    readonly cells: readonly { readonly figure: Figure; readonly value: number | undefined }[];
  }[];
  /** The row after the table. */
  readonly next: number;
}

/** Gives the cells of a table their places, from a row on. */
export function layChartTable(sheet: string, start: number, table: ChartTable): ChartCells {
  const names = table.names.map((name, i): Figure => {
    const value = typeof name === "string" ? name : name.value;
    return { sheet, row: start + 1 + i, column: 1, value };
  });
  const series = table.series.map(({ name, cells }, i) => {
    const column = 2 + i;
    return {
      name: { sheet, row: start, column, value: name },
      cells: cells.map((cell, j) => {
        const value = typeof cell?.value === "number" ? cell.value : undefined;
        return { figure: { sheet, row: start + 1 + j, column, value: value ?? "" }, value };
      }),
    };
  });
  return { table, names, series, next: start + 1 + names.length };
}

/**
 * Writes the cells that charts are bound to, as formulas over the other sheets.
 *
 * A chart takes a dash for 0, so that what has no figure is left empty here; and rows that are filtered out or
 * sorted in the other sheets change nothing in the charts.
 */
export function writeChartTable(sheet: Worksheet, { table, names, series }: ChartCells): void {
  const text: Look = { size: DATA_SIZE, border: true };
  const number: Look = { ...text, align: "right", format: plainFormat(table.decimals) };
  const heading: Look = { ...text, bold: true, align: "center", fill: "heading" };
  const spotOf = ({ row, column }: Figure) => ({ sheet, row, column });
  for (const [i, name] of table.names.entries()) {
    const figure = names[i];
    if (!figure) continue;
    if (typeof name === "string") writeText(spotOf(figure), name, text);
    else writeFormula(spotOf(figure), textThere(name), text);
    fitRow(spotOf(figure), `${figure.value}`, text);
  }
  for (const [i, { cells }] of table.series.entries()) {
    const written = series[i];
    if (!written) continue;
    writeText(spotOf(written.name), `${written.name.value}`, heading);
    fitRow(spotOf(written.name), `${written.name.value}`, heading);
    for (const [j, { figure, value }] of written.cells.entries()) {
      const source = cells[j];
      if (source && value !== undefined) writeFormula(spotOf(figure), textThere(source), number);
    }
  }
}

/** One column of the table as a series of a chart. */
export function seriesOf({ series }: ChartCells, index: number, look: number): ChartSeries {
  const one = series[index];
  const cells = one?.cells ?? [];
  return {
    name: one ? { formula: rangeThere([one.name]), text: `${one.name.value}` } : "",
    values: {
      formula: rangeThere(cells.map(({ figure }) => figure)),
      numbers: cells.map(({ value }) => value ?? null),
    },
    look,
  };
}

const DATA_SIZE = 9;
