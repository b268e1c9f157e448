import type { Branch, CriteriaNode, CriteriaSet, Leaf } from "./model.ts";

/** A node with where it stands in its set. */
export interface PlacedNode {
  readonly node: CriteriaNode;
  /** 1 for areas and for the first nodes of bonus and penalty. */
  readonly level: number;
  readonly block: "main" | "bonus" | "penalty";
  /** Undefined at level 1. */
  readonly parent: Branch | undefined;
  /** The way to it in the set's JSON file: "nodes[2].nodes[0]". */
  readonly path: string;
}

const placedNodes = new WeakMap<CriteriaSet, readonly PlacedNode[]>();
const placedByCode = new WeakMap<CriteriaSet, ReadonlyMap<string, PlacedNode>>();

/** Every node of the set, each before those below it: the tree, then bonus, then penalty. */
export function nodesOf(set: CriteriaSet): readonly PlacedNode[] {
  return cached(placedNodes, set, () => [
    ...place(set.areas, "main", "nodes"),
    ...place(set.bonus?.nodes ?? [], "bonus", "bonus.nodes"),
    ...place(set.penalty?.nodes ?? [], "penalty", "penalty.nodes"),
  ]);
}

/** Every leaf of the set in the order of `nodesOf`, those of bonus and penalty last. */
export function leavesOf(set: CriteriaSet): readonly Leaf[] {
  return nodesOf(set).flatMap(({ node }) => (node.kind === "leaf" ? [node] : []));
}

/** The leaves at or below a node, in order; a leaf's own is itself. */
export function leavesUnder(node: CriteriaNode): readonly Leaf[] {
  return node.kind === "leaf" ? [node] : node.nodes.flatMap(leavesUnder);
}

/**
 * The nodes by code, exactly as the set writes it. Of nodes that share a code, which is an error, the first.
 *
 * @example nodeByCode(set).get("1.2")?.node.name
 */
export function nodeByCode(set: CriteriaSet): ReadonlyMap<string, PlacedNode> {
  return cached(placedByCode, set, () => {
    const byCode = new Map<string, PlacedNode>();
    for (const placed of nodesOf(set)) {
      if (!byCode.has(placed.node.code)) byCode.set(placed.node.code, placed);
    }
    return byCode;
  });
}

function place(
  nodes: readonly CriteriaNode[],
  block: PlacedNode["block"],
  list: string,
  level = 1,
  parent: Branch | undefined = undefined,
): PlacedNode[] {
  return nodes.flatMap((node, index) => {
    const path = `${list}[${index}]`;
    const placed: PlacedNode = { node, level, block, parent, path };
    if (node.kind === "leaf") return [placed];
    return [placed, ...place(node.nodes, block, `${path}.nodes`, level + 1, node)];
  });
}

function cached<T>(cache: WeakMap<CriteriaSet, T>, set: CriteriaSet, make: () => T): T {
  const known = cache.get(set);
  if (known !== undefined) return known;
  const made = make();
  cache.set(set, made);
  return made;
}
