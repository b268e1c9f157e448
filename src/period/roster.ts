import type { Roster, RosterUnit } from "../answers/index.ts";
import type { CriteriaSet } from "../criteria/index.ts";
import { toComparable, toPlain } from "../shared/index.ts";
import type { Period } from "./model.ts";

/**
 * The units of a period, found by id, name or alias.
 *
 * Without accents and punctuation a name still counts where only one unit can be meant: files are named so.
 */
export function makeRoster(period: Period, sets: ReadonlyMap<string, CriteriaSet>): Roster {
  const exact = new Map<string, RosterUnit>();
  const plain = new Map<string, RosterUnit | "several">();
  const units = period.units.map(({ id, name, group }) => ({ id, name, criteria: sets.get(group) }));
  for (const [index, unit] of units.entries()) {
    for (const text of [unit.id, unit.name, ...(period.units[index]?.aliases ?? [])]) {
      if (!exact.has(toComparable(text))) exact.set(toComparable(text), unit);
      const known = plain.get(toPlain(text));
      plain.set(toPlain(text), known && known !== unit ? "several" : unit);
    }
  }
  const find = (text: string): RosterUnit | undefined => {
    const alike = plain.get(toPlain(text));
    return exact.get(toComparable(text)) ?? (alike === "several" ? undefined : alike);
  };
  return { units, find };
}
