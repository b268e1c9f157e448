import { type Diagnostic, diagnose, type Place, Rational } from "../../shared/index.ts";
import type { Block, CriteriaNode, CriteriaSet } from "../model.ts";
import { leavesUnder, nodesOf } from "../tree.ts";

/**
 * Whether the points of siblings add up to those of their parent, and areas to the scale of the set.
 *
 * Where siblings have weights, these must add up to 100, and all of them must have one.
 */
export function checkSums(set: CriteriaSet, file: string): Diagnostic[] {
  const top = checkList(set.areas, set.maxScore, { file, cell: "nodes" }, "criteria/sum-of-areas");
  const below = nodesOf(set).flatMap(({ node, path }) => {
    if (node.kind === "leaf") return [];
    const place = { file, cell: `${path}.nodes`, criterion: node.code };
    return checkList(node.nodes, node.maxScore, place, "criteria/sum-of-parts");
  });
  return [...top, ...below];
}

/** Whether the leaves of bonus and penalty can fill their block: it counts the sum of its leaves, at most its own points. */
export function checkBlockSums({ bonus, penalty }: CriteriaSet, file: string): Diagnostic[] {
  return [
    ...checkBlock(bonus, { file, cell: "bonus.nodes" }),
    ...checkBlock(penalty, { file, cell: "penalty.nodes" }),
  ];
}

function checkList(
  nodes: readonly CriteriaNode[],
  expected: Rational,
  place: Place,
  code: "criteria/sum-of-areas" | "criteria/sum-of-parts",
): Diagnostic[] {
  const weights = nodes.flatMap(({ weight }) => weight ?? []);
  if (weights.length === 0) return checkSum(nodes, expected, place, code);
  if (weights.length < nodes.length)
    return [diagnose("criteria/weights-mixed", place, { found: weights.length, expected: nodes.length })];
  const found = Rational.sum(weights);
  if (found.equals(Rational.hundred)) return [];
  return [diagnose("criteria/sum-of-weights", place, { found, expected: Rational.hundred })];
}

function checkSum(
  nodes: readonly CriteriaNode[],
  expected: Rational,
  place: Place,
  code: "criteria/sum-of-areas" | "criteria/sum-of-parts",
): Diagnostic[] {
  const found = Rational.sum(nodes.map(({ maxScore }) => maxScore));
  return found.equals(expected) ? [] : [diagnose(code, place, { found, expected })];
}

function checkBlock(block: Block | undefined, place: Place): Diagnostic[] {
  if (block === undefined) return [];
  const found = Rational.sum(block.nodes.flatMap(leavesUnder).map(({ maxScore }) => maxScore));
  if (!found.isBelow(block.maxScore)) return [];
  return [diagnose("criteria/block-out-of-reach", place, { found, expected: block.maxScore })];
}
