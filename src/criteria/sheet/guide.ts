import type { Language } from "../../shared/index.ts";
import { guideTexts } from "./guide-texts.ts";
import { sheetWords } from "./words.ts";

/**
 * The rows of the guide: a title alone, a part alone, a column or a section with what it is for, or a rule's name with an
 * example and what it means.
 */
export function guideRows(language: Language): readonly (readonly string[])[] {
  const { title, columns, columnTexts, sections, sectionTexts, rules, ruleTitle } = guideTexts[language];
  const words = sheetWords[language];
  return [
    [title],
    [columns],
    ...withNames(words.columns, columnTexts),
    [sections],
    ...withNames(words.sections, sectionTexts),
    [ruleTitle],
    ...rules,
  ];
}

function withNames<K extends string>(
  names: Readonly<Record<K, string>>,
  texts: Readonly<Record<K, string>>,
): string[][] {
  return Object.keys(texts).map((key) => [names[key as K], texts[key as K]]);
}
