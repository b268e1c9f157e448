import { cell, type Line, leafUnits, nodeCells, tableOf } from "./columns.ts";
import type { Dice } from "./dice.ts";
import { pointMatrix } from "./form-files.ts";
import type { RawCase } from "./raw-set.ts";
import type { Table } from "./table-files.ts";
import type { PeriodWish } from "./write-period.ts";

/** The council's scores: a row a unit, leaf and round; a matrix where there is one round only. */
export function appraisalTables(groups: readonly RawCase[], dice: Dice, wish: PeriodWish): Table[] {
  const isInForms = ({ round }: { round: number }) =>
    wish.shape === "form" && wish.councilInForms && round === 1;
  const entries = groups.flatMap((group) =>
    [...leafUnits(group)].flatMap(({ unit, leaf, max }) =>
      (unit.answers.get(leaf.code)?.appraised ?? [])
        .filter((entry) => !isInForms(entry))
        .map((entry) => ({ unit, leaf, max, ...entry })),
    ),
  );
  if (entries.length === 0) return [];
  const [group, another] = groups;
  if (wish.shape === "matrix" && group && !another && entries.every(({ round }) => round === 1))
    return [pointMatrix(group, dice, ({ appraised }) => appraised?.[0]?.score)];
  const lines = entries.flatMap(({ unit, leaf, max, round, score }): Line[] => {
    const base = {
      ...nodeCells(leaf, max),
      unit: cell(dice.pick([unit.id, unit.name, ...unit.aliases])),
      reason: cell("Theo hồ sơ kiểm chứng"),
    };
    const row = {
      ...base,
      appraisedScore: cell(score),
      round: cell(dice.pick([`${round}`, `Vòng ${round}`, ["I", "II", "III"][round - 1] ?? ""])),
    };
    // A later round without an entry changes nothing.
    return dice.chance(0.1) ? [row, { ...base, round: cell("5") }] : [row];
  });
  const columns = ["unit", "code", "appraisedScore", "reason", "round"] as const;
  return [
    {
      above: [],
      ...tableOf(
        wish.named || dice.chance(0.5) ? [...columns, "name", "maxScore"] : columns,
        lines,
        dice.chance(0.3),
      ),
    },
  ];
}
