import type { Language } from "../shared/index.ts";
import { type CriteriaLabels, criteriaLabels } from "./labels/criteria.ts";
import { type DeskLabels, deskLabels } from "./labels/desk.ts";
import { type TerminalLabels, terminalLabels } from "./labels/terminal.ts";

/**
 * The printed words that every command needs, one part an output. Those of a report that is written to a file stand beside
 * them in labels/ and are loaded by what writes it.
 */
export interface Labels {
  readonly criteria: CriteriaLabels;
  readonly desk: DeskLabels;
  readonly terminal: TerminalLabels;
}

export const labels: Readonly<Record<Language, Labels>> = {
  vi: {
    criteria: criteriaLabels.vi,
    desk: deskLabels.vi,
    terminal: terminalLabels.vi,
  },
  en: {
    criteria: criteriaLabels.en,
    desk: deskLabels.en,
    terminal: terminalLabels.en,
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
