import { Rational } from "../../shared/index.ts";

/** A written cell that formulas may refer to. Text counts as nothing in them, as SUM has it. */
export interface Figure {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: number | string;
}

/**
 * A formula with its result in the doubles of a spreadsheet.
 *
 * Text and result are made by the same function, so that no formula says one thing and caches another.
 */
export interface Formula<T extends number | string = number> {
  readonly text: string;
  readonly value: T;
}

/** A cell of the same sheet: E9. It moves along when its row is sorted or copied. */
export function here(figure: Figure): Formula {
  return { text: addressOf(figure), value: numberIn(figure) };
}

/** A cell of another sheet: 'Chi tiết'!$E$9. Fixed, so that sorting the rows that refer to it keeps it right. */
export function there(figure: Figure): Formula {
  const quoted = figure.sheet.replaceAll("'", "''");
  return { text: `'${quoted}'!$${columnLetters(figure.column)}$${figure.row}`, value: numberIn(figure) };
}

/** SUM(E5:E9) where the cells lie under each other, else SUM(E5,E9). */
export function sum(figures: readonly Figure[]): Formula {
  let total = 0;
  for (const figure of figures) total += numberIn(figure);
  return { text: `SUM(${listOf(figures)})`, value: total };
}

export function plus(a: Formula, b: Formula): Formula {
  return { text: `${a.text}+${b.text}`, value: a.value + b.value };
}

/** `b` is a cell or a function, never itself a difference. */
export function minus(a: Formula, b: Formula): Formula {
  return { text: `${a.text}-${b.text}`, value: a.value - b.value };
}

export function notBelowZero(formula: Formula): Formula {
  return { text: `MAX(0,${formula.text})`, value: Math.max(0, formula.value) };
}

export function atMost(formula: Formula, cap: Formula): Formula {
  return { text: `MIN(${formula.text},${cap.text})`, value: Math.min(formula.value, cap.value) };
}

/** part/whole*100, of two cells. */
export function percentOf(part: Formula, whole: Formula): Formula {
  return { text: `${part.text}/${whole.text}*100`, value: (part.value / whole.value) * 100 };
}

export function rounded(formula: Formula, decimals: number): Formula {
  return { text: `ROUND(${formula.text},${decimals})`, value: roundAsSpreadsheet(formula.value, decimals) };
}

/** AVERAGE, MAX or MIN of cells that lie under each other; at least one must hold a number. */
export function statistic(name: "AVERAGE" | "MAX" | "MIN", figures: readonly Figure[]): Formula {
  const numbers = figures.map((figure) => figure.value).filter((value) => typeof value === "number");
  const average = () => numbers.reduce((total, value) => total + value, 0) / numbers.length;
  const value = { AVERAGE: average, MAX: () => Math.max(...numbers), MIN: () => Math.min(...numbers) }[
    name
  ]();
  return { text: `${name}(${listOf(figures)})`, value };
}

/** 1 + how many of the cells hold more: equal values share a rank and the next is skipped. */
export function rankAmong(figure: Figure, figures: readonly Figure[]): Formula {
  const better = figures.filter((other) => numberIn(other) > numberIn(figure)).length;
  return { text: `RANK(${addressOf(figure)},${fixedRange(figures)})`, value: better + 1 };
}

/**
 * The sum of the `amounts` whose neighbour in `cells` says `mark`: SUMIF(E5:E9,"KAD",$C5:$C9).
 * Both lists run under each other over the same rows.
 */
export function sumWhere(cells: readonly Figure[], mark: string, amounts: readonly Figure[]): Formula {
  let total = 0;
  for (const [i, cell] of cells.entries()) {
    const amount = amounts[i];
    if (cell.value === mark && amount) total += numberIn(amount);
  }
  const fixedColumn = listOf(amounts).replace(/[A-Z]+/g, "$$$&");
  return { text: `SUMIF(${listOf(cells)},${quoted(mark)},${fixedColumn})`, value: total };
}

/**
 * A number as Excel's ROUND has it: half away from zero on the 15 digits that a spreadsheet shows.
 * What is no number (a share of 0) stays none.
 */
export function roundAsSpreadsheet(value: number, decimals: number): number {
  if (!Number.isFinite(value)) return Number.NaN;
  return Rational.fromDecimal(value.toPrecision(15)).round(decimals).toNumber();
}

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** $E$5:$E$9, from the first cell to the last. */
export function fixedRange(figures: readonly Figure[]): string {
  const corners = [figures.at(0), figures.at(-1)].filter((figure) => figure !== undefined);
  return corners.map((figure) => `$${columnLetters(figure.column)}$${figure.row}`).join(":");
}

/** 1 → A, 27 → AA. */
export function columnLetters(column: number): string {
  const letter = String.fromCharCode(65 + ((column - 1) % 26));
  return column > 26 ? columnLetters(Math.floor((column - 1) / 26)) + letter : letter;
}

function addressOf({ column, row }: Figure): string {
  return `${columnLetters(column)}${row}`;
}

function listOf(figures: readonly Figure[]): string {
  const [first, last] = [figures.at(0), figures.at(-1)];
  const isRange = figures.every(
    (figure, i) => figure.column === first?.column && figure.row === first.row + i,
  );
  if (isRange && first && last && first !== last) return `${addressOf(first)}:${addressOf(last)}`;
  return figures.map(addressOf).join(",");
}

function numberIn({ value }: Figure): number {
  return typeof value === "number" ? value : 0;
}
