import { type CriteriaSet, parseCriteria } from "../../src/criteria/index.ts";
import type { Diagnostic, Outcome } from "../../src/shared/index.ts";

/** A leaf of 100 points as a file writes it. */
export function leaf(rule: object = { kind: "points" }, more: object = {}): object {
  return { code: "1", name: "Tiêu chí", maxScore: 100, rule, ...more };
}

/** The smallest set without a fault, with these keys in place of its own. */
export function setWith(keys: object = {}): object {
  return {
    format: "cchc-criteria/1",
    id: "thu",
    name: "Bộ tiêu chí thử",
    level: "Cấp huyện",
    legalBasis: "Soạn để thử",
    classes: [],
    nodes: [leaf()],
    ...keys,
  };
}

export function parse(set: object): Promise<Outcome<CriteriaSet | undefined>> {
  return parseCriteria(JSON.stringify(set), "set.json");
}

/** The set, which must be one without an error. */
export async function parsed(set: object): Promise<CriteriaSet> {
  const { value, diagnostics } = await parse(set);
  if (value === undefined) throw new Error(`No set: ${summary(diagnostics).join(", ")}`);
  return value;
}

/** What is found in the set with these keys, each as "code @ cell". */
export async function findings(keys: object): Promise<string[]> {
  return summary((await parse(setWith(keys))).diagnostics);
}

/** What is found in a set of one leaf with this rule. */
export function findingsOfRule(rule: object, more: object = {}): Promise<string[]> {
  return findings({ nodes: [leaf(rule, more)] });
}

export function summary(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code, place }) => `${code.replace("criteria/", "")} @ ${place.cell}`);
}
