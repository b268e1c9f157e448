import type { NodeResult, UnitResult } from "../results/index.ts";
import { type Diagnostic, diagnose, isSameText, toPlain } from "../shared/index.ts";

interface Named {
  readonly code: string;
  readonly name: string;
}

/** The node or area that a person names: by its code, else by its name, else by its name without accents. */
export function findNamed<T extends Named>(nodes: readonly T[], text: string): T | undefined {
  return (
    nodes.find(({ code }) => isSameText(code, text)) ??
    nodes.find(({ name }) => isSameText(name, text)) ??
    nodes.find(({ name }) => toPlain(name) === toPlain(text))
  );
}

/** The node named and all below it; none where there is no such node. */
export function nodesAt({ nodes }: UnitResult, text: string): readonly NodeResult[] {
  const node = findNamed(nodes, text);
  if (!node) return [];
  const start = nodes.indexOf(node);
  const end = nodes.findIndex(
    ({ level, block }, index) => index > start && (level <= node.level || block !== node.block),
  );
  return nodes.slice(start, end < 0 ? undefined : end);
}

export function unknownCriterion(found: string, known: readonly Named[]): Diagnostic {
  const expected = [...new Set(known.map(({ code }) => code))].join("; ");
  return diagnose("cli/unknown-criterion", {}, { found, expected });
}
