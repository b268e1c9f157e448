import { groupBy, toComparable } from "../../shared/index.ts";
import type { OfficialNode, Outline } from "./model.ts";

/**
 * Gives every node the code that the set calls it by: the printed one, or, where numbering starts again below each area,
 * the whole way to it: "II.1.2". Bonus and penalty get the letter of their section where they begin again. (Mã đầy đủ)
 *
 * A code that stands twice below one parent is left: that is an error of the table. Returns the first code that is printed
 * in several places; undefined where none is.
 *
 * @param prefixes what stands before the codes of a section or block where codes repeat
 */
export function composeCodes(
  { nodes, bonus, penalty }: Outline,
  prefixes: ReadonlyMap<OfficialNode, string>,
): string | undefined {
  const prefixOf = (node: OfficialNode) => prefixes.get(node) ?? "";
  const alike = groupBy(nodes, keyOf);
  const restarted = composeWithin(nodes, prefixOf, (node) =>
    (alike.get(keyOf(node)) ?? []).some((other) => prefixOf(node) !== prefixOf(other)),
  );
  const used = new Set(nodes.flatMap(allCodes));
  const inBlocks = [bonus, penalty].map((block) => {
    const own = block?.nodes ?? [];
    const found = composeWithin(own, prefixOf, (node) => used.has(keyOf(node)));
    for (const code of own.flatMap(allCodes)) used.add(code);
    return found;
  });
  return restarted ?? inBlocks.find((found) => found !== undefined);
}

/** Composes the codes of a tree or block, the top ones where they are used elsewhere; returns what was printed again. */
function composeWithin(
  top: readonly OfficialNode[],
  prefixOf: (node: OfficialNode) => string,
  isUsed: (node: OfficialNode) => boolean,
): string | undefined {
  const sections = [...groupBy(top, prefixOf).values()];
  const again = top.filter((node) => prefixOf(node) !== "" && node.code !== undefined && isUsed(node));
  const restarted = firstRestarted(top, new Set(sections.flatMap(twinsOf)));
  for (const node of again) node.code = `${prefixOf(node)}.${node.printed}`;
  for (const node of top) composeBelow(node, restarted !== undefined);
  return restarted ?? again[0]?.printed;
}

function composeBelow(node: OfficialNode, isComposed: boolean): void {
  for (const child of node.nodes) {
    if (child.code !== undefined) child.code = codeBelow(child, node, isComposed);
    composeBelow(child, isComposed);
  }
}

/** "1.2" below "1" stays; "2" below "I" is "I.2" where codes repeat, and so is everything without a number of its own. */
function codeBelow(child: OfficialNode, { printed, code }: OfficialNode, isComposed: boolean): string {
  if (code === undefined) return child.printed;
  const goesOn = child.printed.toLowerCase().startsWith(`${printed.toLowerCase()}.`);
  if (goesOn) return code + child.printed.slice(printed.length);
  return isComposed || child.isUnnumbered ? `${code}.${child.printed}` : child.printed;
}

/** Nodes that are printed with the code of one beside them. */
function twinsOf(siblings: readonly OfficialNode[]): OfficialNode[] {
  const own = [...groupBy(siblings, keyOf).values()].flatMap(([, ...others]) => others);
  return [...own, ...siblings.flatMap(({ nodes }) => twinsOf(nodes))];
}

/** The first code that is printed below two parents. */
function firstRestarted(top: readonly OfficialNode[], twins: ReadonlySet<OfficialNode>): string | undefined {
  const known = new Set<string>();
  let restarted: string | undefined;
  const visit = (node: OfficialNode): void => {
    if (known.has(keyOf(node)) && !twins.has(node) && !node.isUnnumbered) restarted ??= node.printed;
    known.add(keyOf(node));
    node.nodes.forEach(visit);
  };
  top.forEach(visit);
  return restarted;
}

function allCodes(node: OfficialNode): string[] {
  return [toComparable(node.code ?? ""), ...node.nodes.flatMap(allCodes)];
}

function keyOf({ printed }: OfficialNode): string {
  return toComparable(printed);
}
