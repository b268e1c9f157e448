import { divide, type Fraction, fraction, HUNDRED, multiply, ZERO } from "./fraction.ts";
import type { RawNode, RawSet } from "./raw-set.ts";

export type Block = "main" | "bonus" | "penalty";

/** A leaf with the points it is worth. */
export interface PlacedLeaf {
  readonly leaf: RawNode;
  readonly max: Fraction;
  readonly block: Block;
}

/** Every leaf of the set, those of bonus and penalty last; weights are percentages of the parent. */
export function leavesOf(set: RawSet): readonly PlacedLeaf[] {
  const down = (nodes: readonly RawNode[], parent: Fraction, block: Block): readonly PlacedLeaf[] =>
    nodes.flatMap((node) => {
      const max =
        node.weight === undefined
          ? fraction(node.maxScore ?? 0)
          : divide(multiply(parent, fraction(node.weight)), HUNDRED);
      return node.nodes ? down(node.nodes, max, block) : [{ leaf: node, max, block }];
    });
  return [
    ...down(set.nodes, fraction(set.maxScore ?? 100), "main"),
    ...down(set.bonus?.nodes ?? [], ZERO, "bonus"),
    ...down(set.penalty?.nodes ?? [], ZERO, "penalty"),
  ];
}

/** The node and all below it, each before its own. */
export function withThoseBelow(node: RawNode): readonly RawNode[] {
  return [node, ...(node.nodes ?? []).flatMap(withThoseBelow)];
}
