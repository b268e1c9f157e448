import type { Rational } from "../shared/index.ts";

/** A workbook or CSV as sheets of cells, whatever wrote it. A CSV is one sheet without a name. */
export interface Workbook {
  readonly format: "xlsx" | "csv";
  /** In workbook order, hidden ones included. */
  readonly sheets: readonly Sheet[];
}

export interface Sheet {
  /** Undefined in a CSV. */
  readonly name: string | undefined;
  readonly hidden: boolean;
  /** Rows that hold a cell, by number. */
  readonly rows: readonly Row[];
  readonly merges: readonly MergedRange[];
}

export interface Row {
  /** From 1, as Excel shows it. */
  readonly number: number;
  readonly hidden: boolean;
  /** Cells that hold something, from left to right. */
  readonly cells: readonly Cell[];
}

export interface Cell {
  /** "D14" */
  readonly address: string;
  /** From 1: A is 1. */
  readonly column: number;
  readonly row: number;
  readonly value: CellValue;
  /** Without the equals sign; present where the cell is computed ("" for a follower of a shared formula). */
  readonly formula?: string;
}

/** Rows and columns from 1, both ends included. */
export interface MergedRange {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export type CellValue =
  /**
   * The stored number rounded to 15 significant digits. In a cell with a % format `percent` is true and the
   * value is that number times 100, as the cell shows it: 98 where 0.98 is stored and 98 % is seen.
   */
  | { readonly kind: "number"; readonly value: Rational; readonly percent: boolean }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "boolean"; readonly value: boolean }
  /** A number with a date format, as YYYY-MM-DD, with Thh:mm:ss where it has a time; hh:mm:ss below one day or where the format counts hours on ([h]:mm). */
  | { readonly kind: "date"; readonly text: string }
  /** #DIV/0!, #N/A, … */
  | { readonly kind: "error"; readonly text: string }
  /** A formula that was saved without its value. */
  | { readonly kind: "uncomputed" };
