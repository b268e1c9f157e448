import { type Diagnostic, diagnose, isNotApplicable, isSameText, toComparable } from "../../shared/index.ts";
import type { CriteriaSet, ScoringRule } from "../model.ts";
import { type PlacedRule, repeated, rulesOf } from "./check.ts";

/** Whether the labels of a leaf can be told apart, in the way answers are compared: case and spaces aside. */
export function checkUniqueLabels(set: CriteriaSet, file: string): Diagnostic[] {
  return rulesOf(set, file).flatMap((placed) => {
    const { list, labels } = labelsOf(placed);
    return repeated(labels, toComparable).map(([found, index, first]) => {
      const args = { found, first: `${list}[${first}].label` };
      return diagnose("criteria/label-twice", placed.at(`${list}[${index}].label`), args);
    });
  });
}

/** Dots and dashes are how an empty cell is written by hand, and are read as one. */
const LOOKS_BLANK = /^[\s.…_–—−‐-]*$/;

/**
 * Whether an answer can hold the label: `;` and line breaks part the items of a checklist, dots and dashes are an
 * empty cell, and "Không áp dụng" has a meaning of its own, as "Không" has in a checklist.
 */
export function checkLabelTexts(set: CriteriaSet, file: string): Diagnostic[] {
  return rulesOf(set, file).flatMap((placed) => {
    const { kind } = placed.rule;
    // The answers to a survey are counts, by the number of the option.
    if (kind === "survey") return [];
    const { list, labels } = labelsOf(placed);
    return labels.flatMap((found, index) => {
      const place = placed.at(`${list}[${index}].label`);
      const isList = kind === "checklist" && /[;\r\n]/.test(found);
      if (isList) return [diagnose("criteria/label-separator", place, { found })];
      if (LOOKS_BLANK.test(found)) return [diagnose("criteria/label-blank", place, { found })];
      const isReserved = isNotApplicable(found) || (kind === "checklist" && isSameText(found, "Không"));
      return isReserved ? [diagnose("criteria/label-reserved", place, { found })] : [];
    });
  });
}

function labelsOf({ rule }: PlacedRule<ScoringRule>): { list: string; labels: readonly string[] } {
  const toLabel = ({ label }: { readonly label: string }) => label;
  if (rule.kind === "checklist") return { list: "rule.items", labels: rule.items.map(toLabel) };
  const hasOptions = rule.kind === "choice" || rule.kind === "survey";
  return { list: "rule.options", labels: hasOptions ? rule.options.map(toLabel) : [] };
}
