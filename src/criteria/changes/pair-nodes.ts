import { isSameText } from "../../shared/index.ts";
import type { CriteriaNode, CriteriaSet } from "../model.ts";
import { nodesOf, type PlacedNode } from "../tree.ts";
import { isCloseName } from "./close-names.ts";

/** A node of the later set with the one of the earlier set that it continues. */
export interface NodePair {
  readonly later: PlacedNode;
  readonly earlier: PlacedNode;
  /** Whether only names and places say so, and neither `previousCodes` nor code and name together. */
  readonly isProposed: boolean;
}

/** By node of the later set. */
export type NodePairs = ReadonlyMap<CriteriaNode, NodePair>;

/**
 * Finds for the nodes of the later set those of the earlier one that they continue.
 *
 * As in comparing periods, `previousCodes` says so, or code and name together. What is then left is paired as a
 * proposal, from the top of the tree down: by equal names, then by close names with the same code or the same points
 * below parents that belong together. Where two nodes would do equally well, none is proposed.
 */
export function pairNodes(earlier: CriteriaSet, later: CriteriaSet): NodePairs {
  const pairs = new Map<CriteriaNode, NodePair>();
  const taken = new Set<CriteriaNode>();
  const add = (pair: NodePair) => {
    pairs.set(pair.later.node, pair);
    taken.add(pair.earlier.node);
  };
  const freeEarlier = () => nodesOf(earlier).filter(({ node }) => !taken.has(node));
  const freeLater = () => nodesOf(later).filter(({ node }) => !pairs.has(node));

  for (const isSame of [isNamedAsPrevious, hasSameCodeAndName])
    for (const node of freeLater()) {
      const same = freeEarlier().find((candidate) => isSame(candidate, node));
      if (same) add({ later: node, earlier: same, isProposed: false });
    }

  const lowest = Math.max(...nodesOf(later).map(({ level }) => level));
  for (let level = 1; level <= lowest; level += 1)
    for (const isLike of LIKENESSES) {
      const candidates = freeEarlier();
      const nodes = freeLater().filter((node) => node.level === level);
      const isPair = (a: PlacedNode, b: PlacedNode) => isLike(a, b, areParentsPaired(a, b, pairs));
      for (const node of nodes) {
        const [like, ...others] = candidates.filter((candidate) => isPair(candidate, node));
        if (!like || others.length > 0) continue;
        const isOnlyOne = nodes.every((other) => other === node || !isPair(like, other));
        if (isOnlyOne) add({ later: node, earlier: like, isProposed: true });
      }
    }
  return pairs;
}

type Likeness = (earlier: PlacedNode, later: PlacedNode, areParentsPaired: boolean) => boolean;

/** What speaks for two nodes being one, the strongest first. */
const LIKENESSES: readonly Likeness[] = [
  (a, b, areParentsPaired) => areParentsPaired && hasSameName(a, b),
  (a, b) => a.block === b.block && hasSameName(a, b),
  (a, b, areParentsPaired) => areParentsPaired && hasSameCode(a, b) && isCloseName(a.node.name, b.node.name),
  (a, b, areParentsPaired) =>
    areParentsPaired && a.node.maxScore.equals(b.node.maxScore) && isCloseName(a.node.name, b.node.name),
];

function isNamedAsPrevious(earlier: PlacedNode, { node }: PlacedNode): boolean {
  return node.previousCodes.some((code) => isSameText(code, earlier.node.code));
}

function hasSameCodeAndName(a: PlacedNode, b: PlacedNode): boolean {
  return hasSameCode(a, b) && hasSameName(a, b);
}

function hasSameCode(a: PlacedNode, b: PlacedNode): boolean {
  return isSameText(a.node.code, b.node.code);
}

function hasSameName(a: PlacedNode, b: PlacedNode): boolean {
  return isSameText(a.node.name, b.node.name);
}

/** Whether both stand at the top of the same block, or below nodes that are paired. */
export function areParentsPaired(earlier: PlacedNode, later: PlacedNode, pairs: NodePairs): boolean {
  if (earlier.block !== later.block) return false;
  if (!later.parent || !earlier.parent) return later.parent === earlier.parent;
  return pairs.get(later.parent)?.earlier.node === earlier.parent;
}
