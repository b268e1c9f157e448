import { limits } from "../../../workbook/index.ts";
import { Immovable } from "../immovable.ts";

/** How many ranges a report may have besides its cells: a small template can ask for very many copies of its own. */
export class RangeBudget {
  #left: number = limits.cells;

  /** Stops with `Immovable` where too many have been taken. */
  take(count: number): void {
    this.#left -= count;
    if (this.#left < 0) throw new Immovable("too-large", `>${limits.cells}`, {}, `${limits.cells}`);
  }
}
