import { limits } from "./limits.ts";
import type { Cell, Row } from "./model.ts";
import { Unreadable } from "./unreadable.ts";

/** What a whole file may still hold; shared by its sheets. */
export class Budget {
  #cells = limits.cells;
  #text = limits.allText;

  spend(cell: Cell): void {
    this.spendCell();
    if (cell.value.kind !== "text") return;
    const { length } = cell.value.text;
    if (length > limits.cellText)
      throw new Unreadable(
        "answers/text-is-too-long",
        { found: length, expected: limits.cellText },
        { cell: cell.address },
      );
    this.#text -= length;
    if (this.#text < 0) throw new Unreadable("answers/file-has-too-much-text", { expected: limits.allText });
  }

  /** A cell, or something that weighs as much: a merged range. */
  spendCell(): void {
    this.#cells -= 1;
    if (this.#cells < 0) throw new Unreadable("answers/file-has-too-many-cells", { expected: limits.cells });
  }
}

/** Gathers the cells of a sheet in whatever order the file gives them. Of two for one address the last counts. */
export class Grid {
  readonly #budget: Budget;
  readonly #hiddenRows = new Set<number>();
  #cells: Cell[] = [];
  #isInOrder = true;

  constructor(budget: Budget) {
    this.#budget = budget;
  }

  add(cell: Cell): void {
    this.#budget.spend(cell);
    const last = this.#cells.at(-1);
    if (last && position(last) >= position(cell)) this.#isInOrder = false;
    this.#cells.push(cell);
  }

  hideRow(number: number): void {
    this.#hiddenRows.add(number);
  }

  /** Rows by number, cells from left to right. */
  toRows(): Row[] {
    if (!this.#isInOrder) this.#cells = inOrder(this.#cells);
    const rows: (Omit<Row, "cells"> & { cells: Cell[] })[] = [];
    for (const cell of this.#cells) {
      const last = rows.at(-1);
      if (last?.number === cell.row) last.cells.push(cell);
      else rows.push({ number: cell.row, hidden: this.#hiddenRows.has(cell.row), cells: [cell] });
    }
    return rows;
  }
}

function inOrder(cells: readonly Cell[]): Cell[] {
  const byPosition = new Map(cells.map((cell) => [position(cell), cell]));
  return [...byPosition.values()].sort((a, b) => position(a) - position(b));
}

/** Numbers the cells of a sheet from left to right and down. */
function position(cell: Cell): number {
  return cell.row * 2 ** 14 + cell.column - 1;
}
