import type { Leaf } from "../criteria/index.ts";
import { splitList, toCleanText } from "../shared/index.ts";

/** An answer written in one line, taken apart into what a form has a cell for each. */
export interface AnswerLine {
  /** By "value", "of", or the key of an input; for a survey the number of an option. */
  readonly cells: ReadonlyMap<string, string>;
  /** Keys that the leaf does not have. */
  readonly unknown: readonly string[];
}

/**
 * Takes an answer in one line apart: "14/19", "98%", "Có" and "KAD" are what stands in Số liệu; further data follow,
 * or stand alone, as key=…, parted by semicolons.
 *
 * The keys are those of the leaf's inputs, "value", "of", and for a survey the numbers of its options. A line without
 * one of them is taken as a whole, so that the items of a checklist keep their semicolons.
 *
 * @example readAnswerLine(leaf, "14/19; early=5").cells // Map { "value" → "14/19", "early" → "5" }
 * @example readAnswerLine(survey, "1=30; 2=15; 3=5").cells // counts of answers by option
 */
export function readAnswerLine(leaf: Leaf, line: string): AnswerLine {
  const known = keysOf(leaf);
  const parts = splitList(line).map(toKeyed);
  const whole = { cells: new Map(toCleanText(line) === "" ? [] : [["value", line]]), unknown: [] };
  if (!parts.some(({ key }) => key !== undefined && known.includes(key))) return whole;
  const cells = new Map<string, string>();
  const unknown: string[] = [];
  for (const [index, { key, text }] of parts.entries()) {
    const name = key ?? (index === 0 ? "value" : text);
    if (!known.includes(name)) unknown.push(name);
    else if (text !== "") cells.set(name, text);
  }
  return { cells, unknown };
}

/** What can be given for the leaf, by name. */
export function keysOf({ inputs, rule }: Leaf): readonly string[] {
  const options = rule.kind === "survey" ? rule.options.map((_, index) => `${index + 1}`) : [];
  return ["value", "of", ...inputs.map(({ key }) => key), ...options];
}

function toKeyed(part: string): { readonly key?: string; readonly text: string } {
  const [, key, text = ""] = /^([\p{L}\p{Nd}_]+)\s*=\s*(.*)$/u.exec(part) ?? [];
  return key === undefined ? { text: part } : { key, text };
}
