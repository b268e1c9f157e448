import {
  type Branch,
  type CriteriaNode,
  type CriteriaSet,
  type Input,
  type Leaf,
  nodesOf,
} from "../../criteria/index.ts";
import { type Asks, asksOf } from "./asks.ts";

/** A row of the table, with its number on the sheet. */
export type FormLine = { readonly row: number } & (
  | { readonly kind: "branch"; readonly node: Branch; readonly level: number }
  | {
      readonly kind: "leaf";
      readonly node: Leaf;
      readonly level: number;
      readonly asks: Asks;
      /** Rows of the inputs, by key. */
      readonly inputRows: ReadonlyMap<string, number>;
    }
  | { readonly kind: "input"; readonly leaf: Leaf; readonly input: Input }
  | { readonly kind: "total" | "bonus" | "penalty" | "grand-total" }
);

export interface FormPlan {
  readonly lines: readonly FormLine[];
  readonly rowOf: ReadonlyMap<CriteriaNode, number>;
  /** Row of the total of the tree, without bonus and penalty. */
  readonly totalRow: number;
  readonly lastRow: number;
}

/**
 * Lays out the table: the tree, its total, then bonus and penalty as sections of their own with a total after them.
 * The rows of a leaf's inputs follow on its own.
 */
export function planRows(set: CriteriaSet, firstRow: number): FormPlan {
  const lines: FormLine[] = [];
  const rowOf = new Map<CriteriaNode, number>();
  const nextRow = () => firstRow + lines.length;
  const addNodes = (block: "main" | "bonus" | "penalty"): void => {
    for (const placed of nodesOf(set)) {
      if (placed.block !== block) continue;
      const { node } = placed;
      // Only the nodes of the tree begin with areas.
      const level = block === "main" ? placed.level : placed.level + 1;
      rowOf.set(node, nextRow());
      if (node.kind === "branch") lines.push({ row: nextRow(), kind: "branch", node, level });
      else addLeaf(node, level, asksOf(node, block));
    }
  };
  const addLeaf = (node: Leaf, level: number, asks: Asks): void => {
    const row = nextRow();
    const inputRows = new Map(asks.inputs.map(({ key }, index) => [key, row + 1 + index]));
    lines.push({ row, kind: "leaf", node, level, asks, inputRows });
    for (const input of asks.inputs) lines.push({ row: nextRow(), kind: "input", leaf: node, input });
  };

  addNodes("main");
  const totalRow = nextRow();
  lines.push({ row: totalRow, kind: "total" });
  for (const block of ["bonus", "penalty"] as const) {
    if (!set[block]) continue;
    lines.push({ row: nextRow(), kind: block });
    addNodes(block);
  }
  if (set.bonus || set.penalty) lines.push({ row: nextRow(), kind: "grand-total" });
  return { lines, rowOf, totalRow, lastRow: nextRow() - 1 };
}
