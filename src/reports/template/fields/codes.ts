import type { AreaResult, NodeResult, UnitResult } from "../../../results/index.ts";

/** The node of a unit by its code; undefined where its set has none. */
export function nodeOf(unit: UnitResult, code: string): NodeResult | undefined {
  return partsOf(unit).nodes.get(bareCode(code));
}

/** The area of a unit by its code. */
export function areaOf(unit: UnitResult, code: string): AreaResult | undefined {
  return partsOf(unit).areas.get(bareCode(code));
}

/** "5." and "5" are one code, as are "a.1" and "A.1". */
export function bareCode(code: string): string {
  return code.trim().replace(/\.$/, "").toLowerCase();
}

interface Parts {
  readonly nodes: ReadonlyMap<string, NodeResult>;
  readonly areas: ReadonlyMap<string, AreaResult>;
}

/** A table of a province asks for the same codes of each of thousands of units. */
const known = new WeakMap<UnitResult, Parts>();

function partsOf(unit: UnitResult): Parts {
  const parts = known.get(unit) ?? { nodes: byCode(unit.nodes), areas: byCode(unit.areas) };
  known.set(unit, parts);
  return parts;
}

function byCode<T extends { readonly code: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [bareCode(item.code), item]));
}
