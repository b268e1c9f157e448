/** Rows of a template that stand once in it and once for each unit in the report; both from 1, inclusive. */
export interface Run {
  readonly top: number;
  readonly bottom: number;
}

/**
 * Rows that follow each other and stand once for each group; in it runs that stand once for each unit.
 * A group has at least one unit.
 */
export interface Block extends Run {
  readonly runs: readonly Run[];
  /** Units of each group. */
  readonly sizes: readonly number[];
}

/** One of the copies that a row of a block stands in. */
export interface Copy {
  readonly block: Block;
  readonly group: number;
  /** The run that the row belongs to, and which of the units it is for; none for a row of the group. */
  readonly run: Run | undefined;
  readonly unit: number;
}

/** From the first row to the last, both inclusive. */
export type Span = readonly [first: number, last: number];

export const LAST_ROW = 1_048_576;

/** Where the rows of a sheet go when the rows of its blocks are repeated and those below move down. */
export class RowPlan {
  readonly blocks: readonly Block[];
  /** How many rows are put in above each block, and in the end at all. */
  readonly #added: number[] = [0];

  /** The blocks come from top to bottom. */
  constructor(blocks: readonly Block[]) {
    this.blocks = blocks;
    for (const block of blocks)
      this.#added.push(this.addedRows + heightOf(block) - (block.bottom - block.top + 1));
  }

  /** How many rows are put in. */
  get addedRows(): number {
    return this.#added.at(-1) ?? 0;
  }

  /** Where the first copy of a row goes; seen from a copy of the same block, the first within its group. */
  first(row: number, from?: Copy): number {
    const block = this.blockOf(row);
    if (!block) return this.#outside(row);
    return this.rowAt(block, row, from?.block === block ? from.group : 0, 0);
  }

  /** Where the last copy of a row goes; seen from a copy of the same block, the last within its group. */
  last(row: number, from?: Copy): number {
    const block = this.blockOf(row);
    if (!block) return this.#outside(row);
    const group = from?.block === block ? from.group : block.sizes.length - 1;
    return this.rowAt(block, row, group, (block.sizes[group] ?? 1) - 1);
  }

  /** Where the copy for that unit of that group goes; a row that belongs to no run has one for each group. */
  rowAt(block: Block, row: number, group: number, unit: number): number {
    let at = this.#outside(block.top);
    for (const size of block.sizes.slice(0, group)) at += groupHeight(block, size);
    const size = block.sizes[group] ?? 1;
    for (const { top, bottom } of block.runs) {
      if (bottom < row) at += (bottom - top + 1) * (size - 1);
      else if (top <= row) at += (bottom - top + 1) * unit;
    }
    return at + row - block.top;
  }

  blockOf(row: number): Block | undefined {
    const block = this.blocks[this.#blocksAbove(row)];
    return block && block.top <= row ? block : undefined;
  }

  /** Where a row goes that no block holds, or the first one of a block. */
  #outside(row: number): number {
    return Math.min(row + (this.#added[this.#blocksAbove(row)] ?? 0), LAST_ROW);
  }

  /** How many blocks end above a row. */
  #blocksAbove(row: number): number {
    let [low, high] = [0, this.blocks.length];
    while (low < high) {
      const middle = Math.floor((low + high) / 2);
      if ((this.blocks[middle]?.bottom ?? row) < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

export function runOf(block: Block, row: number): Run | undefined {
  return block.runs.find(({ top, bottom }) => top <= row && row <= bottom);
}

function heightOf(block: Block): number {
  return block.sizes.reduce((total, size) => total + groupHeight(block, size), 0);
}

function groupHeight({ top, bottom, runs }: Block, size: number): number {
  const repeated = runs.reduce((total, run) => total + (run.bottom - run.top + 1) * (size - 1), 0);
  return bottom - top + 1 + repeated;
}
