import type { NodeResult, SourceCell } from "../../results/index.ts";
import type { Language } from "../../shared/index.ts";
import { labels } from "../labels.ts";

/** The name of a node, with the block it stands in where that is not the tree. */
export function nodeName({ block, level, name }: NodeResult, language: Language): string {
  const { blocks } = labels[language].terminal;
  return block === "main" || level > 0 ? name : `${blocks[block]}: ${name}`;
}

/** What the points rest on, or why there are none; nothing for a branch that has points. */
export function basisText({ basis, leaf, state }: NodeResult, language: Language): string {
  const words = labels[language].terminal;
  if (basis) return words.basis[basis];
  return leaf || state !== "scored" ? words.state[state] : "";
}

/**
 * The data with the rate they come to: "14/19 → 73,68 %", "90,00 %; 1 = 55; 2 = 10". A percentage that was given says
 * its rate itself.
 */
export function dataText(
  { data, rate }: Pick<NodeResult, "data" | "rate">,
  figure: (value: number | null) => string,
  language: Language,
): string {
  const parts = data === null ? [] : localNumbers(data, language).split("; ");
  const [first = "", ...others] = parts;
  if (rate === null || /%$/.test(first)) return parts.join("; ");
  const isInput = / = /.test(first);
  const shown = isInput ? `${figure(rate)} %; ${first}` : `${first} → ${figure(rate)} %`;
  return [shown, ...others].join("; ");
}

/** A part of the data that is a number or a quotient, perhaps that of an input and followed by its name. */
const NUMBERS = /^([\p{L}\p{N}_]+ = )?[\d./%-]+(?= \(|$)/u;

/** The numbers of data as read ("97.5/100", "early = 0.5") in the reader's mark; labels stay as they are. */
export function localNumbers(data: string, language: Language): string {
  if (language === "en") return data;
  return data
    .split("; ")
    .map((part) => part.replace(NUMBERS, (numbers) => numbers.replaceAll(".", ",")))
    .join("; ");
}

/** "forms/thap-muoi.xlsx · Biểu 1 · E24" */
export function sourceText({ file, sheet, cell }: SourceCell): string {
  return [file, sheet, cell].filter((part) => part !== null).join(" · ");
}
