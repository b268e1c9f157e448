import type { Language } from "../../shared/index.ts";
import { htmlEn } from "./html-en.ts";
import { htmlVi } from "./html-vi.ts";

/** Every word of the HTML report; `{hole}`s are filled by `fill`. */
export type HtmlLabels = typeof htmlVi;

export const htmlLabels: Readonly<Record<Language, HtmlLabels>> = { vi: htmlVi, en: htmlEn };
