import type { Language } from "../shared/index.ts";
import { type DeskLabels, deskLabels } from "./labels/desk.ts";
import { type ExcelLabels, excelLabels } from "./labels/excel.ts";
import { type TerminalLabels, terminalLabels } from "./labels/terminal.ts";

/** Every printed word of the reports, one part an output. */
export interface Labels {
  readonly desk: DeskLabels;
  readonly excel: ExcelLabels;
  readonly terminal: TerminalLabels;
}

export const labels: Readonly<Record<Language, Labels>> = {
  vi: { desk: deskLabels.vi, excel: excelLabels.vi, terminal: terminalLabels.vi },
  en: { desk: deskLabels.en, excel: excelLabels.en, terminal: terminalLabels.en },
};

/**
 * A label with its `{hole}`s filled.
 *
 * @example fill("Kỳ {period}", { period: "2018" }) // "Kỳ 2018"
 */
export function fill(label: string, args: Readonly<Record<string, string | number>>): string {
  return label.replace(/\{(\w+)\}/g, (hole, name: string) => `${args[name] ?? hole}`);
}
