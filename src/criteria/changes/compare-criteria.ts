import {
  type Diagnostic,
  diagnose,
  isSameText,
  type Language,
  type Outcome,
  Rational,
  toComparable,
} from "../../shared/index.ts";
import type { CriteriaSet } from "../model.ts";
import { nodesOf, type PlacedNode } from "../tree.ts";
import type { ChangeValue, CriteriaChange } from "./model.ts";
import { nodeAspects } from "./node-aspects.ts";
import { areParentsPaired, type NodePair, type NodePairs, pairNodes } from "./pair-nodes.ts";
import { setAspects } from "./set-aspects.ts";

/**
 * What a later criteria set changes in an earlier one: its settings, then its nodes in order, then what was removed.
 * (Thay đổi giữa hai bộ tiêu chí)
 *
 * Nodes that seem to be one under another code or name come with the `previousCodes` that would say so: a proposal,
 * which comparing periods does not follow until it stands in the set. Rules are compared by their text.
 *
 * @param file the later set's, named in the diagnostics
 * @param language of the rule texts
 * @example compareCriteria(set2018, set2019, "2019.json", "vi").value.filter(({ kind }) => kind === "points")
 */
export function compareCriteria(
  earlier: CriteriaSet,
  later: CriteriaSet,
  file: string,
  language: Language,
): Outcome<readonly CriteriaChange[]> {
  const pairs = pairNodes(earlier, later);
  const continued = new Set([...pairs.values()].map((pair) => pair.earlier.node));
  const removed = nodesOf(earlier).filter(({ node }) => !continued.has(node));
  return {
    value: [
      ...compareSettings(earlier, later, language),
      ...nodesOf(later).flatMap((placed) => {
        const pair = pairs.get(placed.node);
        return pair ? comparePair(pair, pairs, language) : [toAdded(placed)];
      }),
      ...removed.map(toRemoved),
    ],
    diagnostics: checkPreviousCodes(earlier, later, file),
  };
}

function compareSettings(earlier: CriteriaSet, later: CriteriaSet, language: Language): CriteriaChange[] {
  return setAspects.flatMap(({ key, read }): CriteriaChange[] => {
    const [from, to] = [read(earlier, language), read(later, language)];
    if (isSame(from, to)) return [];
    return [{ kind: "setting", code: null, previousCode: null, name: key, from, to }];
  });
}

function comparePair(pair: NodePair, pairs: NodePairs, language: Language): CriteriaChange[] {
  const { later, earlier } = pair;
  const [before, after] = [earlier.node, later.node];
  const common = { code: after.code, previousCode: before.code, name: after.name };
  const hasSameCode = isSameText(before.code, after.code);
  const places = hasSameCode
    ? { from: placeText(earlier), to: placeText(later) }
    : { from: before.code, to: after.code };
  const isMoved = places.from !== places.to && !(hasSameCode && areParentsPaired(earlier, later, pairs));
  const isRenamed = !isSameText(before.name, after.name);
  const changes: CriteriaChange[] = [
    ...(isMoved ? [{ kind: "moved", ...common, ...places } as const] : []),
    ...(isRenamed ? [{ kind: "renamed", ...common, from: before.name, to: after.name } as const] : []),
    ...nodeAspects.flatMap(({ kind, read }): CriteriaChange[] => {
      const [from, to] = [read(before, language), read(after, language)];
      return isSame(from, to) ? [] : [{ kind, ...common, from, to }];
    }),
  ];
  const [first, ...others] = changes;
  if (!pair.isProposed || !first) return changes;
  return [{ ...first, proposal: [...after.previousCodes, before.code] }, ...others];
}

function toAdded({ node }: PlacedNode): CriteriaChange {
  const { code, name, maxScore } = node;
  return { kind: "added", code, previousCode: null, name, from: null, to: maxScore };
}

function toRemoved({ node }: PlacedNode): CriteriaChange {
  const { code, name, maxScore } = node;
  return { kind: "removed", code: null, previousCode: code, name, from: maxScore, to: null };
}

/** Earlier codes that the earlier set does not have. */
function checkPreviousCodes(earlier: CriteriaSet, later: CriteriaSet, file: string): Diagnostic[] {
  const known = new Set(nodesOf(earlier).map(({ node }) => toComparable(node.code)));
  return nodesOf(later).flatMap(({ node, path }) =>
    node.previousCodes.flatMap((found, index) => {
      if (known.has(toComparable(found))) return [];
      const place = { file, cell: `${path}.previousCodes[${index}]`, criterion: node.code };
      return [diagnose("criteria/previous-code-unknown", place, { found, expected: earlier.id })];
    }),
  );
}

/** "3 › 3.2"; at the top of the tree the code alone. */
function placeText({ node, parent }: PlacedNode): string {
  return parent ? `${parent.code} › ${node.code}` : node.code;
}

function isSame(a: ChangeValue, b: ChangeValue): boolean {
  return a instanceof Rational && b instanceof Rational ? a.equals(b) : a === b;
}
