import { type Input, type Leaf, namesOf } from "../../criteria/index.ts";
import type { Rational } from "../../shared/index.ts";
import { fault, isFault, listOf } from "./fault.ts";
import { COUNT, datumAt, type NumberLimits, takeNumber } from "./number.ts";
import type { LeafData, RuleFault } from "./rule.ts";

/**
 * The first fault in what was given beside the data that the rule itself reads: an input outside its
 * limits, or data that neither the rule nor an equation of the leaf has a use for.
 */
export function checkData(leaf: Leaf, uses: readonly string[], data: LeafData): RuleFault | undefined {
  const inEquations = leaf.mustHold.flatMap(({ left, right }) => [...namesOf(left), ...namesOf(right)]);
  for (const name of ["value", "of", ...data.inputs.keys()]) {
    const datum = datumAt(data, name);
    if (!datum || uses.includes(name)) continue;
    const input = leaf.inputs.find(({ key }) => key === name);
    if (!input && !inEquations.includes(name)) return unexpected(leaf, uses, name, datum.text);
    const number = takeNumber(data, name, limitsOf(leaf, name));
    if (isFault(number)) return number;
  }
  return undefined;
}

/** What Số liệu, Tổng số or an input must be where nothing but the leaf says so. */
export function limitsOf(leaf: Leaf, name: string): NumberLimits {
  const input = leaf.inputs.find(({ key }) => key === name);
  return input ? inputLimits(input) : leaf.fraction ? { percent: true } : COUNT;
}

/** The numbers among the data by name, as expressions ask for them. */
export function namedNumbers(data: LeafData): Map<string, Rational> {
  const numbers = new Map<string, Rational>();
  for (const name of ["value", "of", ...data.inputs.keys()]) {
    const number = datumAt(data, name)?.number;
    if (number) numbers.set(name, number);
  }
  return numbers;
}

/** Inputs are counted things unless parts of one are allowed; those may be below 0 too, as a growth rate is. */
function inputLimits({ fraction, unit, label }: Input): NumberLimits {
  return fraction ? { percent: true, label } : { ...COUNT, percent: unit === "%", label };
}

function unexpected(leaf: Leaf, uses: readonly string[], name: string, found: string): RuleFault {
  if (name === "value") return fault("scoring/unexpected-value", name, found, "");
  if (name === "of") return fault("scoring/unexpected-total", name, found, "");
  const rows = [
    ...uses.filter((use) => use !== "value" && use !== "of"),
    ...leaf.inputs.map(({ key }) => key),
  ];
  return fault("scoring/unexpected-input", name, found, rows.length > 0 ? listOf(rows) : "–", {
    input: name,
  });
}
