import type { Language } from "../../shared/index.ts";
import { sheetWords } from "../sheet/words.ts";

/**
 * What the settings of a set and those of their values that are keys are called, as in its sheet form.
 *
 * @example settingWords("vi").get("legalBasis") // "Căn cứ pháp lý"
 * @example settingWords("vi").get("exclude") // "Trừ khỏi điểm tối đa"
 */
export function settingWords(language: Language): ReadonlyMap<string, string> {
  const { fields, rankBy, notApplicable, sections, columns } = sheetWords[language];
  const blocks = { "bonus.maxScore": sections.bonus, "penalty.maxScore": sections.penalty };
  const ofBlocks = Object.entries(blocks).map(
    ([key, block]) => [key, `${columns.maxScore}: ${block}`] as const,
  );
  return new Map([...Object.entries({ ...fields, ...rankBy, ...notApplicable }), ...ofBlocks]);
}
