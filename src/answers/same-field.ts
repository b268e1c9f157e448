import { formatPlace, isNotApplicable, isSameText, type Rational, splitList } from "../shared/index.ts";
import type { Datum, Field } from "./model.ts";

/** Whether two cells say the same: equal numbers, or texts that differ in nothing but case, spaces and line breaks. */
export function isSameField(a: Field | undefined, b: Field | undefined): boolean {
  if (!a || !b) return a === b;
  return settled(a).some((x) => settled(b).some((y) => isSameDatum(x, y)));
}

/** A cell as a message shows it: "14 (forms/a.xlsx, Biểu 1, E9)". */
export function fieldArg({ readings: [first], place }: Field): readonly (string | Rational)[] {
  return [textArg(first), ` (${formatPlace(place)})`];
}

/** What a cell holds, as a message shows it: numbers in the reader's language, "=" for a formula without a result. */
export function textArg({ number, text, percent }: Datum): string | Rational {
  return number && !percent && /^-?\d+(\.\d+)?$/.test(text) ? number : text || "=";
}

function settled({ readings, inFileStyle }: Field): readonly Datum[] {
  return inFileStyle ? [inFileStyle] : readings;
}

function isSameDatum(a: Datum, b: Datum): boolean {
  if (a.number && b.number) return a.number.equals(b.number) && a.percent === b.percent;
  if (isNotApplicable(a.text) && isNotApplicable(b.text)) return true;
  return isSameText(splitList(a.text).join(";"), splitList(b.text).join(";"));
}
