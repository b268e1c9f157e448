import type { Language } from "../shared/index.ts";
import { type CriteriaLabels, criteriaLabels } from "./labels/criteria.ts";
import { type DeskLabels, deskLabels } from "./labels/desk.ts";
import { type ExcelLabels, excelLabels } from "./labels/excel.ts";
import { type HtmlLabels, htmlLabels } from "./labels/html.ts";
import { type TerminalLabels, terminalLabels } from "./labels/terminal.ts";
import { type WordLabels, wordLabels } from "./labels/word.ts";

/** Every printed word of the reports, one part an output. */
export interface Labels {
  readonly criteria: CriteriaLabels;
  readonly desk: DeskLabels;
  readonly excel: ExcelLabels;
  readonly html: HtmlLabels;
  readonly terminal: TerminalLabels;
  readonly word: WordLabels;
}

export const labels: Readonly<Record<Language, Labels>> = {
  vi: {
    criteria: criteriaLabels.vi,
    desk: deskLabels.vi,
    excel: excelLabels.vi,
    html: htmlLabels.vi,
    terminal: terminalLabels.vi,
    word: wordLabels.vi,
  },
  en: {
    criteria: criteriaLabels.en,
    desk: deskLabels.en,
    excel: excelLabels.en,
    html: htmlLabels.en,
    terminal: terminalLabels.en,
    word: wordLabels.en,
  },
};

/**
 * A label with its `{hole}`s filled.
 *
 * @example fill("Kỳ {period}", { period: "2018" }) // "Kỳ 2018"
 */
export function fill(label: string, args: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (hole, name: string) => `${args[name] ?? hole}`);
}
