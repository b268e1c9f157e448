import { type Diagnostic, diagnose, toComparable } from "../../shared/index.ts";
import type { CriteriaSet } from "../model.ts";
import { repeated, rulesOf } from "./check.ts";

/** Names that every leaf's data have already. */
const RESERVED = ["max", "value", "of"];

/** Whether the keys of a leaf's inputs are names that a formula and a row CODE#key can use, each once. */
export function checkInputKeys(set: CriteriaSet, file: string): Diagnostic[] {
  return rulesOf(set, file).flatMap(({ leaf, at }) => {
    const keys = leaf.inputs.map(({ key }) => key);
    const misnamed = keys.flatMap((found, index) => {
      const place = at(`inputs[${index}].key`);
      if (RESERVED.includes(found)) return [diagnose("criteria/input-key-reserved", place, { found })];
      return /^\p{L}[\p{L}\p{Nd}_]*$/u.test(found)
        ? []
        : [diagnose("criteria/input-key-form", place, { found })];
    });
    const twice = repeated(keys, toComparable).map(([found, index, first]) =>
      diagnose("criteria/input-key-twice", at(`inputs[${index}].key`), {
        found,
        first: at(`inputs[${first}].key`).cell ?? "",
      }),
    );
    return [...misnamed, ...twice];
  });
}
