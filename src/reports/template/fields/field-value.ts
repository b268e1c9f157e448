import type { Language } from "../../../shared/index.ts";
import { formatChange, formatFigure } from "../../figures.ts";

/** What a field comes to. */
export type FieldValue =
  | { readonly kind: "text"; readonly text: string }
  | {
      readonly kind: "figure";
      /** Null where the figure does not exist. */
      readonly value: number | null;
      /** Digits after the mark within a sentence; a cell of its own holds the number itself. */
      readonly decimals: number;
      /** A change: "+8,99". */
      readonly isSigned: boolean;
    };

export function textValue(text: string | null | undefined): FieldValue {
  return { kind: "text", text: text ?? "" };
}

export function figureValue(
  value: number | null | undefined,
  decimals: number,
  isSigned = false,
): FieldValue {
  return { kind: "figure", value: value ?? null, decimals, isSigned };
}

/** The value within a sentence; “–” where a figure does not exist, as in all reports. */
export function valueText(value: FieldValue, language: Language): string {
  if (value.kind === "text") return value.text;
  const format = value.isSigned ? formatChange : formatFigure;
  return format(value.value, value.decimals, language);
}
