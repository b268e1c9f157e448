import { type Diagnostic, diagnose, isSameText, readNumberText } from "../../shared/index.ts";
import type { CriteriaSet } from "../model.ts";
import { isOfKind, repeated, rulesOf } from "./check.ts";

/** Notes options of equal points: a form that gives the points in place of the label cannot say which is meant. */
export function checkOptionPoints(set: CriteriaSet, file: string): Diagnostic[] {
  return rulesOf(set, file)
    .filter((placed) => isOfKind(placed, "choice"))
    .flatMap(({ rule: { options }, at }) =>
      repeated(options, ({ points }) => points.toFraction()).flatMap(([{ label, points }, index, first]) => {
        const other = options[first]?.label ?? "";
        // Two of one label are an error of their own.
        if (isSameText(label, other)) return [];
        const args = { found: label, other, points };
        return [diagnose("criteria/option-same-points", at(`rule.options[${index}]`), args)];
      }),
    );
}

/** Whether a label can be taken for the points of another option: "2" beside an option that is worth 2. */
export function checkLabelsAsPoints(set: CriteriaSet, file: string): Diagnostic[] {
  return rulesOf(set, file)
    .filter((placed) => isOfKind(placed, "choice"))
    .flatMap(({ rule: { options }, at }) =>
      options.flatMap(({ label: found }, index) => {
        const { readings = [], percent = false } = readNumberText(found) ?? {};
        const meant = options.find(
          ({ points }, other) =>
            other !== index && !percent && readings.some(({ value }) => value.equals(points)),
        );
        if (!meant) return [];
        const args = { found, other: meant.label };
        return [diagnose("criteria/label-as-points", at(`rule.options[${index}].label`), args)];
      }),
    );
}

/** Whether each item of a checklist that adds them up is worth something. */
export function checkItemPoints(set: CriteriaSet, file: string): Diagnostic[] {
  return rulesOf(set, file)
    .filter((placed) => isOfKind(placed, "checklist"))
    .flatMap(({ rule: { items, require }, at }) =>
      items.flatMap(({ label: found, points }, index) => {
        if (require !== "each" || !points.isZero()) return [];
        const place = at(`rule.items[${index}].points`);
        return [diagnose("criteria/item-without-points", place, { found, expected: "> 0" })];
      }),
    );
}
