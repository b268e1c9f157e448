import { childrenOf, rootOf } from "../../../workbook/index.ts";
import { mayHoldFields } from "../fields/field-text.ts";
import { readRuns, type TextRun, textOfRuns } from "./rich-runs.ts";

/** The shared strings that hold fields, by their number. */
export function readSharedFields(source: string): ReadonlyMap<number, readonly TextRun[]> {
  const found = new Map<number, readonly TextRun[]>();
  const strings = childrenOf(source, rootOf(source)).filter(({ local }) => local === "si");
  for (const [number, element] of strings.entries()) {
    if (!BRACE.test(source.slice(element.start, element.end))) continue;
    const runs = readRuns(source, element);
    if (mayHoldFields(textOfRuns(runs))) found.set(number, runs);
  }
  return found;
}

/** As itself or as a reference (&#123;). */
const BRACE = /\{|&#/;
