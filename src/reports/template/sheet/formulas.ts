import { attributesOf, openingOf } from "../../../workbook/index.ts";
import { shiftFormula } from "../formulas/shift-formula.ts";
import { type FormulaToken, tokensOf } from "../formulas/tokens.ts";
import type { TemplateSheet } from "../template-book.ts";
import { type CellSource, cellText } from "./sheet-source.ts";

/** The formulas of a sheet. One that was filled down is stored once, and the cells after it refer to it. */
export class SheetFormulas {
  readonly #text: string;
  readonly #shared = new Map<string, { readonly formula: string; readonly cell: CellSource }>();
  readonly #tokens = new Map<CellSource, readonly FormulaToken[]>();
  readonly cells: readonly CellSource[];

  constructor({ text, rows }: TemplateSheet) {
    this.#text = text;
    this.cells = rows.flatMap((row) => row.cells.filter(({ formula }) => formula));
    for (const cell of this.cells) {
      const { si } = this.attributesOf(cell);
      const formula = cellText(text, cell.formula);
      if (si !== undefined && formula !== "") this.#shared.set(si, { formula, cell });
    }
  }

  attributesOf({ formula }: CellSource): Record<string, string> {
    return formula ? attributesOf(openingOf(this.#text, formula)) : {};
  }

  /** The formula of a cell as if it had been typed there. */
  textOf(cell: CellSource): string {
    const own = cellText(this.#text, cell.formula);
    const { t, si = "" } = this.attributesOf(cell);
    const shared = this.#shared.get(si);
    if (t !== "shared" || own !== "" || !shared) return own;
    return shiftFormula(shared.formula, cell.row - shared.cell.row, cell.column - shared.cell.column);
  }

  tokensOf(cell: CellSource): readonly FormulaToken[] {
    const known = this.#tokens.get(cell) ?? tokensOf(this.textOf(cell));
    this.#tokens.set(cell, known);
    return known;
  }
}
