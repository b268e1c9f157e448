import { closestText, isSameText } from "../../shared/index.ts";
import { fault, listOf } from "./fault.ts";
import type { RuleFault } from "./rule.ts";

/** The option or item a text names, whatever its case, spaces and accent form. */
export function findLabelled<T extends { readonly label: string }>(
  options: readonly T[],
  text: string,
): T | undefined {
  return options.find((option) => isSameText(option.label, text));
}

/** The fault of a text that is none of the labels; it names the one that was likely meant. */
export function unknownLabel(options: readonly { readonly label: string }[], text: string): RuleFault {
  const labels = options.map((option) => option.label);
  const suggestion = closestText(text, labels);
  return suggestion === undefined
    ? fault("scoring/unknown-label", "value", text, listOf(labels))
    : fault("scoring/unknown-label-close", "value", text, listOf(labels), { suggestion });
}
