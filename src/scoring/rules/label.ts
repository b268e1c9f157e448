import { closestText, isSameText, toComparable } from "../../shared/index.ts";
import { fault, listOf } from "./fault.ts";
import type { RuleFault } from "./rule.ts";

/** How a tick box, an English form and a Vietnamese one say yes and no. */
const ANSWERS: readonly (readonly string[])[] = [
  ["có", "yes", "true", "đúng"],
  ["không", "no", "false", "sai"],
];

/**
 * The option or item a text names, whatever its case, spaces and accent form. TRUE and FALSE, which tick boxes leave in
 * a cell, and "Yes" and "No" name the options "Có" and "Không".
 */
export function findLabelled<T extends { readonly label: string }>(
  options: readonly T[],
  text: string,
): T | undefined {
  const named = options.find((option) => isSameText(option.label, text));
  if (named) return named;
  const answer = ANSWERS.find((words) => words.includes(toComparable(text)));
  const meant = options.filter(({ label }) => answer?.includes(toComparable(label)));
  return meant.length === 1 ? meant[0] : undefined;
}

/** The fault of a text that is none of the labels; it names the one that was likely meant. */
export function unknownLabel(options: readonly { readonly label: string }[], text: string): RuleFault {
  const labels = options.map((option) => option.label);
  const suggestion = closestText(text, labels);
  return suggestion === undefined
    ? fault("scoring/unknown-label", "value", text, listOf(labels))
    : fault("scoring/unknown-label-close", "value", text, listOf(labels), { suggestion });
}
