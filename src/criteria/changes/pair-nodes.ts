import { groupBy, isSameText, toComparable } from "../../shared/index.ts";
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
 *
 * @example pairNodes(set2018, set2019).get(node)?.earlier.node.code // "1.2"
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

  const byCode = groupBy(nodesOf(earlier), ({ node }) => toComparable(node.code));
  const order = new Map(nodesOf(earlier).map(({ node }, index) => [node, index]));
  const inOrder = (a: PlacedNode, b: PlacedNode) => (order.get(a.node) ?? 0) - (order.get(b.node) ?? 0);
  for (const { codesOf, needsName } of SAYINGS)
    for (const node of freeLater()) {
      const [same] = codesOf(node.node)
        .flatMap((code) => byCode.get(toComparable(code)) ?? [])
        .filter((known) => !taken.has(known.node) && (!needsName || hasSameName(known, node)))
        .sort(inOrder);
      if (same) add({ later: node, earlier: same, isProposed: false });
    }

  const lowest = Math.max(...nodesOf(later).map(({ level }) => level));
  for (let level = 1; level <= lowest; level += 1)
    for (const likeness of LIKENESSES) {
      const nodes = freeLater().filter((node) => node.level === level);
      for (const pair of onlyPairs(freeEarlier(), nodes, likeness, pairs)) add(pair);
    }
  return pairs;
}

/** What makes two nodes one without a doubt. */
const SAYINGS = [
  { codesOf: ({ previousCodes }: CriteriaNode) => previousCodes, needsName: false },
  { codesOf: ({ code }: CriteriaNode) => [code], needsName: true },
] as const;

/** Something that speaks for two nodes being one. */
interface Likeness {
  /** What both have, apart from where they stand. */
  readonly keyOf: (node: CriteriaNode) => string;
  /** Where they must stand alike: below parents that are paired, or only in the same block. */
  readonly within: "parent" | "block";
  readonly needsCloseName: boolean;
}

/** The strongest first. */
const LIKENESSES: readonly Likeness[] = [
  { keyOf: ({ name }) => toComparable(name), within: "parent", needsCloseName: false },
  { keyOf: ({ name }) => toComparable(name), within: "block", needsCloseName: false },
  { keyOf: ({ code }) => toComparable(code), within: "parent", needsCloseName: true },
  { keyOf: ({ maxScore }) => maxScore.toFraction(), within: "parent", needsCloseName: true },
];

/** Of more nodes below one parent no two are told apart by their names; holding each against each would take long. */
const MOST_COMPARED = 300;

/** The pairs of nodes that are like each other and like no other. */
function onlyPairs(
  earlier: readonly PlacedNode[],
  later: readonly PlacedNode[],
  { keyOf, within, needsCloseName }: Likeness,
  pairs: NodePairs,
): NodePair[] {
  const places = new Map<CriteriaNode, number>();
  const keyAt = ({ node, block }: PlacedNode, parent: CriteriaNode | undefined) => {
    if (parent && !places.has(parent)) places.set(parent, places.size);
    const place = within === "parent" && parent ? places.get(parent) : "";
    return `${block} ${place} ${keyOf(node)}`;
  };
  const known = groupBy(earlier, (placed) => keyAt(placed, placed.parent));
  const placed = later.filter(({ parent }) => within === "block" || !parent || pairs.has(parent));
  const alike = groupBy(placed, (node) => keyAt(node, node.parent && pairs.get(node.parent)?.earlier.node));
  return [...alike].flatMap(([key, nodes]) => {
    const candidates = known.get(key) ?? [];
    if (needsCloseName && Math.max(nodes.length, candidates.length) > MOST_COMPARED) return [];
    const isLike = (a: PlacedNode, b: PlacedNode) => !needsCloseName || isCloseName(a.node.name, b.node.name);
    return nodes.flatMap((node) => {
      const [like, ...others] = candidates.filter((candidate) => isLike(candidate, node));
      if (!like || others.length > 0) return [];
      const isOnlyOne = nodes.every((other) => other === node || !isLike(like, other));
      return isOnlyOne ? [{ later: node, earlier: like, isProposed: true }] : [];
    });
  });
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
