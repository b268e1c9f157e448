import type { CriteriaSet } from "../../criteria/index.ts";
import type { Language } from "../../shared/index.ts";

/** What a blank self-assessment workbook of one unit is made from. (Biểu mẫu tự đánh giá) */
export interface BlankForm {
  readonly unit: { readonly id: string; readonly name: string };
  readonly period: FormPeriod;
  readonly criteria: CriteriaSet;
  readonly language: Language;
  /**
   * The unit's figures of the period before, by code of the node ("1.2") or of an input ("1.2#early"), by ""
   * for the total. They are printed beside the answers; where the function is left out, the form has no columns for them.
   */
  readonly previous?: (code: string) => PreviousFigures | undefined;
}

export interface FormPeriod {
  /** "2018" */
  readonly period: string;
  readonly title: string;
  readonly publisher?: string | undefined;
  readonly preparedBy?: string | undefined;
  readonly place?: string | undefined;
}

/** Texts, as they are to be printed. */
export interface PreviousFigures {
  readonly data?: string;
  readonly score?: string;
}
