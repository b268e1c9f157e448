import type { CriteriaSet } from "../criteria/index.ts";

/** Who may answer: the units of the period with the set each is scored by. The period makes it from units.csv. */
export interface Roster {
  readonly units: readonly RosterUnit[];
  /** The unit of that id, name or alias; undefined where there is none. */
  readonly find: (text: string) => RosterUnit | undefined;
}

export interface RosterUnit {
  readonly id: string;
  readonly name: string;
  /** Undefined where the set of the unit's group could not be loaded. */
  readonly criteria: CriteriaSet | undefined;
}
