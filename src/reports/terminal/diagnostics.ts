import {
  type Diagnostic,
  describe,
  formatPlace,
  groupBy,
  type Language,
  type Severity,
} from "../../shared/index.ts";
import { fill, labels } from "../labels.ts";
import type { TextStyle } from "./style.ts";

const MOST_PLACES = 5;
const ORDER: readonly Severity[] = ["note", "warning", "error"];

/**
 * Diagnostics for a person: alike ones grouped with their places, the most important last, what to do under each.
 */
export function formatDiagnostics(
  diagnostics: readonly Diagnostic[],
  language: Language,
  style: TextStyle,
): string {
  const words = labels[language].terminal;
  const sorted = [...diagnostics].sort((a, b) => ORDER.indexOf(a.severity) - ORDER.indexOf(b.severity));
  const groups = groupBy(sorted, (diagnostic) => {
    const { message } = describe(diagnostic, language);
    return `${diagnostic.severity} ${diagnostic.code} ${message}`;
  });
  const texts = [...groups.values()].map((group) => {
    const [first] = group;
    const { message, remedy } = describe(first, language);
    const places = group
      .slice(0, MOST_PLACES)
      .map((diagnostic) => `  ${style.dim(placeText(diagnostic, language))}\n`);
    const more =
      group.length > MOST_PLACES ? `  ${fill(words.andMore, { count: group.length - MOST_PLACES })}\n` : "";
    const label = style.severity(first.severity, words.severity[first.severity]);
    return `${label} ${message}\n${places.join("")}${more}  → ${remedy}\n`;
  });
  return texts.join("\n");
}

function placeText({ code, place }: Diagnostic, language: Language): string {
  const words = labels[language].terminal;
  const parts = [
    formatPlace(place),
    place.unit === undefined ? "" : fill(words.unitIs, { unit: place.unit }),
    place.criterion === undefined ? "" : fill(words.criterionIs, { criterion: place.criterion }),
    `[${code}]`,
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
