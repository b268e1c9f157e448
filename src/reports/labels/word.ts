import type { Language } from "../../shared/index.ts";
import { wordEn } from "./word-en.ts";
import { wordVi } from "./word-vi.ts";

/** Every word and sentence of the Word report. */
export type WordLabels = typeof wordVi;

export const wordLabels: Readonly<Record<Language, WordLabels>> = { vi: wordVi, en: wordEn };
