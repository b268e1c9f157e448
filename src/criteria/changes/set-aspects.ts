import { formatNumber, type Language } from "../../shared/index.ts";
import type { CriteriaSet } from "../model.ts";
import type { ChangeValue } from "./model.ts";

/** One thing of a set as a whole, by its key in the file. Adding one is a line below. */
export interface SetAspect {
  readonly key: string;
  readonly read: (set: CriteriaSet, language: Language) => ChangeValue;
}

export const setAspects: readonly SetAspect[] = [
  { key: "name", read: ({ name }) => name },
  { key: "level", read: ({ level }) => level },
  { key: "legalBasis", read: ({ legalBasis }) => legalBasis },
  { key: "validFrom", read: ({ validFrom }) => validFrom ?? null },
  { key: "validTo", read: ({ validTo }) => validTo ?? null },
  { key: "maxScore", read: ({ maxScore }) => maxScore },
  { key: "decimals", read: ({ decimals }) => decimals },
  { key: "rankBy", read: ({ rankBy }) => rankBy },
  { key: "tieBreak", read: ({ tieBreak }) => (tieBreak.length > 0 ? tieBreak.join(", ") : null) },
  { key: "notApplicable", read: ({ notApplicable }) => notApplicable },
  { key: "surveyOptional", read: ({ surveyOptional }) => surveyOptional },
  { key: "classes", read: classesText },
  { key: "bonus.maxScore", read: ({ bonus }) => bonus?.maxScore ?? null },
  { key: "penalty.maxScore", read: ({ penalty }) => penalty?.maxScore ?? null },
];

/** Only what decides a class: `to` serves checking. */
function classesText({ classes }: CriteriaSet, language: Language): ChangeValue {
  if (classes.length === 0) return null;
  return classes.map(({ name, from }) => `${name} ≥ ${formatNumber(from, language)}`).join("; ");
}
