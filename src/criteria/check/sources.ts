import { type Diagnostic, diagnose } from "../../shared/index.ts";
import type { CriteriaSet, RuleKind } from "../model.ts";
import { rulesOf } from "./check.ts";

/** What no survey answers: which option of one, which items, how many. */
const NOT_SURVEYED: readonly RuleKind[] = ["choice", "checklist", "count", "deduct"];

/** Notes survey leaves with a rule that asks for what a survey does not give. */
export function checkSurveyRules(set: CriteriaSet, file: string): Diagnostic[] {
  return rulesOf(set, file).flatMap(({ leaf: { source }, rule: { kind }, at }) => {
    if (source !== "survey" || !NOT_SURVEYED.includes(kind)) return [];
    return [diagnose("criteria/survey-by-other-rule", at("rule.kind"), { found: kind, expected: "survey" })];
  });
}
