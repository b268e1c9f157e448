import type { Language } from "../../shared/index.ts";
import type { CriteriaNode, Leaf } from "../model.ts";
import { ruleText } from "../rule-text/print.ts";
import type { ChangeKind, ChangeValue } from "./model.ts";

/** One thing that two versions of a node are compared in. Adding one is a line below. */
export interface NodeAspect {
  readonly kind: ChangeKind;
  readonly read: (node: CriteriaNode, language: Language) => ChangeValue;
}

/** All but code, name and place, which say whether it is the same node. */
export const nodeAspects: readonly NodeAspect[] = [
  { kind: "points", read: ({ maxScore }) => maxScore },
  { kind: "weight", read: ({ weight }) => weight ?? null },
  { kind: "rule", read: ofLeaf((leaf, language) => ruleText(leaf, language)) },
  { kind: "source", read: ofLeaf(({ source }) => source) },
  { kind: "notApplicable", read: ofLeaf(({ allowNotApplicable }) => allowNotApplicable) },
  { kind: "fraction", read: ofLeaf(({ fraction }) => fraction) },
  { kind: "inputs", read: ofLeaf(inputsText) },
  { kind: "mustHold", read: ofLeaf(({ mustHold }) => textOrNull(mustHold.map(({ text }) => text))) },
  { kind: "article", read: ofLeaf(({ article }) => article ?? null) },
  { kind: "evidence", read: ofLeaf(({ evidence }) => evidence ?? null) },
];

function ofLeaf(read: (leaf: Leaf, language: Language) => ChangeValue): NodeAspect["read"] {
  return (node, language) => (node.kind === "leaf" ? read(node, language) : null);
}

function inputsText({ inputs }: Leaf): ChangeValue {
  return textOrNull(
    inputs.map(({ key, label, unit, fraction }) => {
      const details = [...(unit === undefined ? [] : [unit]), ...(fraction ? ["0.5"] : [])];
      return `${key}: ${label}${details.length > 0 ? ` (${details.join("; ")})` : ""}`;
    }),
  );
}

function textOrNull(parts: readonly string[]): string | null {
  return parts.length > 0 ? parts.join("; ") : null;
}
