import type { Worksheet } from "exceljs";
import type { Rational } from "../../shared/index.ts";
import { columnLetters } from "../../workbook/index.ts";
import { roundAsSpreadsheet } from "./formula.ts";
import { type Figure, type Formula, sheetPrefix } from "./references.ts";
import type { ExcelReport } from "./report.ts";
import { type Look, styleOf } from "./styles.ts";

/** A cell to be written. */
export interface Spot {
  readonly sheet: Worksheet;
  readonly row: number;
  readonly column: number;
}

/**
 * Writes a text. It stays text whatever it begins with: what users typed never becomes a formula.
 * What is longer than a cell may be is cut, or Excel would take the whole file for damaged.
 */
export function writeText(spot: Spot, text: string, look: Look): Figure {
  const kept = text.slice(0, LONGEST_TEXT);
  return write(spot, kept, kept, look);
}

/** Writes a number that does not follow from others in the book. */
export function writeNumber(spot: Spot, value: number, look: Look): Figure {
  return write(spot, value, value, look);
}

/** Writes a formula with its result, for viewers that do not compute. */
export function writeFormula(spot: Spot, { text, value }: Formula<number | string>, look: Look): Figure {
  return write(spot, { formula: text, result: value }, value, look);
}

/**
 * Writes a published figure by the formula it follows from, where one is known.
 *
 * Where the doubles of a spreadsheet would print another digit than the exact figure, the figure itself is
 * written and its cell noted in the report. A figure that does not exist is a dash.
 */
export function writePublished(
  report: ExcelReport,
  spot: Spot,
  formula: Formula | undefined,
  published: number | null,
  look: Look,
): Figure {
  if (published !== null && formula?.value === published) return writeFormula(spot, formula, look);
  if (published !== null && formula) notePlain(report, { ...spot, sheet: spot.sheet.name });
  return writeNumberOrNone(report, spot, published, look);
}

/**
 * Writes a figure that is shown rounded and summed unrounded, by its formula; the figure itself, and noted, where
 * the formula would show another digit.
 */
export function writeUnrounded(
  report: ExcelReport,
  spot: Spot,
  formula: Formula,
  exact: Rational,
  decimals: number,
  look: Look,
): Figure {
  const shown = roundAsSpreadsheet(formula.value, decimals);
  if (shown === exact.round(decimals).toNumber()) return writeFormula(spot, formula, look);
  notePlain(report, { ...spot, sheet: spot.sheet.name });
  return writeNumber(spot, exact.toNumber(), look);
}

/** Writes a number, or a dash where there is none. */
export function writeNumberOrNone(report: ExcelReport, spot: Spot, value: number | null, look: Look): Figure {
  if (value !== null) return writeNumber(spot, value, look);
  return writeText(spot, report.words.marks.none, { ...look, align: "center" });
}

/** Notes a cell that holds a figure in place of the formula it would follow from. */
export function notePlain({ plainCells }: ExcelReport, cell: Pick<Figure, "sheet" | "row" | "column">): void {
  plainCells.push(`${sheetPrefix(cell.sheet)}${columnLetters(cell.column)}${cell.row}`);
}

function write(
  { sheet, row, column }: Spot,
  content: number | string | { readonly formula: string; readonly result: number | string },
  value: number | string,
  look: Look,
): Figure {
  const cell = sheet.getCell(row, column);
  cell.value = content;
  cell.style = styleOf(look);
  return { sheet: sheet.name, row, column, value };
}

const LONGEST_TEXT = 32_767;
