import type { UnitSubmission } from "../answers/index.ts";
import { type CriteriaSet, leavesUnder } from "../criteria/index.ts";
import type { Period } from "./model.ts";

/** How far one unit has come with its form. */
export interface RollCallEntry {
  /** Id of the unit. */
  readonly unit: string;
  readonly name: string;
  /** The files that hold its answers, by path. */
  readonly files: readonly string[];
  /** Leaves that the unit itself has to answer. */
  readonly asked: number;
  /** Those of them that hold an answer, right or wrong. */
  readonly answered: number;
  /** Answered leaves that ask for evidence and name none. */
  readonly withoutEvidence: number;
}

/** Who has sent a form, how much of it is filled in, and where evidence is missing. (Điểm danh) */
export function callRoll(
  { units }: Pick<Period, "units">,
  sets: ReadonlyMap<string, CriteriaSet>,
  submissions: ReadonlyMap<string, UnitSubmission>,
): RollCallEntry[] {
  return units.flatMap(({ id, name, group }) => {
    const set = sets.get(group);
    if (!set) return [];
    const answers = submissions.get(id)?.answers;
    const asked = set.areas.flatMap(leavesUnder).filter(({ source }) => source === "self");
    const answered = asked.flatMap((leaf) => {
      const given = answers?.get(leaf.code);
      const isDisputed = given?.disputed.has("declared") ?? false;
      return given?.declared || isDisputed ? [{ leaf, declared: given?.declared }] : [];
    });
    const places = answered.flatMap(({ declared }) => declared?.place.file ?? []);
    const needsEvidence = answered.filter(
      ({ leaf, declared }) => leaf.evidence && declared && !declared.notApplicable,
    );
    return [
      {
        unit: id,
        name,
        files: [...new Set(places)].sort(),
        asked: asked.length,
        answered: answered.length,
        withoutEvidence: needsEvidence.filter(({ declared }) => !declared?.evidence).length,
      },
    ];
  });
}
