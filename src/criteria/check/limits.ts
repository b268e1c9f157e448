import { type Diagnostic, diagnose } from "../../shared/index.ts";
import type { CriteriaSet } from "../model.ts";
import { isOfKind, rulesOf } from "./check.ts";

/** Whether the first year the set holds for is not after the last. */
export function checkValidity({ validFrom, validTo }: CriteriaSet, file: string): Diagnostic[] {
  if (validFrom === undefined || validTo === undefined || validFrom <= validTo) return [];
  const args = { found: String(validFrom), expected: String(validTo) };
  return [diagnose("criteria/validity-reversed", { file, cell: "validFrom" }, args)];
}

/** Whether a ratio gives nothing only below the rate that gives everything. */
export function checkRatioLimits(set: CriteriaSet, file: string): Diagnostic[] {
  return rulesOf(set, file)
    .filter((placed) => isOfKind(placed, "ratio"))
    .flatMap(({ rule: { floor, full }, at }) => {
      if (!floor.isAbove(full)) return [];
      return [diagnose("criteria/floor-above-full", at("rule.floor"), { found: floor, expected: full })];
    });
}

/** Whether a survey's scale runs upwards, and whether somebody is surveyed: a unit does not survey itself. */
export function checkSurveys(set: CriteriaSet, file: string): Diagnostic[] {
  return rulesOf(set, file)
    .filter((placed) => isOfKind(placed, "survey"))
    .flatMap(({ rule: { scale }, leaf, at }) => {
      const source =
        leaf.source === "self"
          ? [diagnose("criteria/survey-of-self", at("source"), { found: "self", expected: "survey" })]
          : [];
      if (!scale || scale.from.isBelow(scale.to)) return source;
      const args = { found: scale.from, expected: scale.to };
      return [...source, diagnose("criteria/scale-reversed", at("rule.scale"), args)];
    });
}
