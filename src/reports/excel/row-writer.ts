import type { Worksheet } from "exceljs";
import type { Rational } from "../../shared/index.ts";
import {
  writeFormula,
  writeNumber,
  writeNumberOrNone,
  writePublished,
  writeText,
  writeUnrounded,
} from "./cells.ts";
import { fitRow } from "./layout.ts";
import { type Figure, type Formula, there } from "./references.ts";
import type { ExcelReport } from "./report.ts";
import type { Look } from "./styles.ts";

/**
 * Writes the cells of one row from left to right; each looks like the row unless said otherwise.
 * The row grows as tall as its texts need.
 */
export class RowWriter {
  readonly #report: ExcelReport;
  readonly #sheet: Worksheet;
  readonly #row: number;
  readonly #look: Look;
  readonly #figures: Figure[] = [];

  constructor(report: ExcelReport, sheet: Worksheet, row: number, look: Look) {
    this.#report = report;
    this.#sheet = sheet;
    this.#row = row;
    this.#look = look;
  }

  /** What was written so far; the first is that of column A. */
  get figures(): readonly Figure[] {
    return this.#figures;
  }

  text(text: string, look: Look = {}): Figure {
    const style = { ...this.#look, ...look };
    const spot = this.#spot();
    fitRow(spot, text, style);
    return this.#add(writeText(spot, text, style));
  }

  blank(): Figure {
    return this.text("");
  }

  number(value: number, look: Look = {}): Figure {
    return this.#add(writeNumber(this.#spot(), value, { ...this.#look, ...look }));
  }

  numberOrNone(value: number | null, look: Look = {}): Figure {
    return this.#add(writeNumberOrNone(this.#report, this.#spot(), value, { ...this.#look, ...look }));
  }

  /** A rank, as the ranking has it in a cell where that is known; nothing for a unit without one. */
  rank(value: number | null, cell?: Figure): Figure {
    const look: Look = { align: "center", format: "0" };
    if (value === null) return this.text("", look);
    return cell ? this.formula(there(cell), look) : this.number(value, look);
  }

  formula(formula: Formula<number | string>, look: Look = {}): Figure {
    return this.#add(writeFormula(this.#spot(), formula, { ...this.#look, ...look }));
  }

  /** A published figure by its formula; see `writePublished`. */
  published(formula: Formula | undefined, published: number | null, look: Look = {}): Figure {
    const style = { ...this.#look, ...look };
    return this.#add(writePublished(this.#report, this.#spot(), formula, published, style));
  }

  /** An unrounded figure by its formula; see `writeUnrounded`. */
  unrounded(formula: Formula, exact: Rational, decimals: number, look: Look = {}): Figure {
    const style = { ...this.#look, ...look };
    return this.#add(writeUnrounded(this.#report, this.#spot(), formula, exact, decimals, style));
  }

  #spot() {
    return { sheet: this.#sheet, row: this.#row, column: this.#figures.length + 1 };
  }

  #add(figure: Figure): Figure {
    this.#figures.push(figure);
    return figure;
  }
}
