import type { Leaf } from "../criteria/index.ts";
import { isNotApplicable, isSameText } from "../shared/index.ts";
import type { Field } from "./model.ts";

/** Whether a cell says "Không áp dụng", and no option of the leaf is called so. */
export function saysNotApplicable({ rule }: Leaf, { readings: [{ text }] }: Field): boolean {
  if (!isNotApplicable(text)) return false;
  const labels = rule.kind === "choice" ? rule.options : rule.kind === "checklist" ? rule.items : [];
  return !labels.some(({ label }) => isSameText(label, text));
}
