import type { Roster, RosterUnit } from "../answers/index.ts";
import type { CriteriaSet } from "../criteria/index.ts";
import { toComparable, toPlain } from "../shared/index.ts";
import type { Period } from "./model.ts";

/**
 * The units of a period, found by id, name or alias.
 *
 * A name typed without any accents still counts where only one unit can be meant: files are named so. A name
 * that means several units, which the table of units reports, finds none of them.
 */
export function makeRoster(period: Pick<Period, "units">, sets: ReadonlyMap<string, CriteriaSet>): Roster {
  const exact = new Map<string, RosterUnit | "several">();
  const plain = new Map<string, RosterUnit | "several">();
  const units = period.units.map(({ id, name, group, aliases }) => {
    const unit: RosterUnit = { id, name, criteria: sets.get(group) };
    for (const text of [id, name, ...aliases]) {
      add(exact, toComparable(text), unit);
      add(plain, toPlain(text), unit);
    }
    return unit;
  });
  const find = (text: string): RosterUnit | undefined => {
    const found = exact.get(toComparable(text)) ?? (hasAccents(text) ? undefined : plain.get(toPlain(text)));
    return found === "several" ? undefined : found;
  };
  return { units, find };
}

/** A name with accents means what it says: "Xã Hòa Lội" is not "Xã Hòa Lợi". */
function hasAccents(text: string): boolean {
  return /[\p{M}đĐ]/u.test(text.normalize("NFD"));
}

function add(names: Map<string, RosterUnit | "several">, name: string, unit: RosterUnit): void {
  const known = names.get(name);
  names.set(name, known && known !== unit ? "several" : unit);
}
