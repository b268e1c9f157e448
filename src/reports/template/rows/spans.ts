import { type Block, type Copy, type RowPlan, type Run, runOf, type Span } from "./row-plan.ts";

/**
 * What a range of rows becomes that a format, a validation or a sum covers: all the copies and nothing between
 * them, as few ranges as say so. Seen from a copy of the same block, those of its group.
 */
export function coveredSpans(plan: RowPlan, top: number, bottom: number, from?: Copy): Span[] {
  const block = plan.blockOf(top);
  if (!block || bottom > block.bottom) return [[plan.first(top, from), plan.last(bottom, from)]];
  return joined(copiesOf(plan, block, top, bottom, from?.block === block ? from.group : undefined));
}

/** What a range of rows becomes of which each copy is one by itself, as merged cells are. */
export function copiedSpans(plan: RowPlan, top: number, bottom: number): Span[] {
  const block = plan.blockOf(top);
  if (!block || bottom > block.bottom) return [[plan.first(top), plan.last(bottom)]];
  return copiesOf(plan, block, top, bottom);
}

/** For each unit where one run holds the range, else for each group; of one group where only that is asked for. */
function copiesOf(plan: RowPlan, block: Block, top: number, bottom: number, only?: number): Span[] {
  const run = runOf(block, top);
  return block.sizes.flatMap((size, group) => {
    if (only !== undefined && group !== only) return [];
    if (run && bottom <= run.bottom) return unitSpans(plan, block, run, [top, bottom], group, size);
    const end = plan.rowAt(block, bottom, group, runOf(block, bottom) ? size - 1 : 0);
    return [[plan.rowAt(block, top, group, 0), end] as const];
  });
}

function unitSpans(
  plan: RowPlan,
  block: Block,
  run: Run,
  [top, bottom]: Span,
  group: number,
  size: number,
): Span[] {
  const first = plan.rowAt(block, top, group, 0);
  const height = run.bottom - run.top + 1;
  return Array.from({ length: size }, (_, unit) => {
    const start = first + unit * height;
    return [start, start + bottom - top] as const;
  });
}

/** Ranges that lie right under each other as one. */
function joined(spans: readonly Span[]): Span[] {
  const result: Span[] = [];
  for (const [first, last] of spans) {
    const before = result.at(-1);
    if (before && before[1] + 1 === first) result[result.length - 1] = [before[0], last];
    else result.push([first, last]);
  }
  return result;
}
