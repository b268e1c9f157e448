import { cell, type Line, leafUnits, tableOf } from "./columns.ts";
import type { Dice } from "./dice.ts";
import { leafLines, pointMatrix } from "./form-files.ts";
import type { RawCase } from "./raw-set.ts";
import type { Table } from "./table-files.ts";
import type { PeriodWish } from "./write-period.ts";

/** What the survey found: data and points in one table or the points in a matrix, what each respondent said in another. */
export function surveyTables(groups: readonly RawCase[], dice: Dice, { shape }: PeriodWish): Table[] {
  const [group, another] = groups;
  const inMatrix = shape === "matrix" && group && !another;
  const matrix = inMatrix ? [pointMatrix(group, dice, ({ surveyScore }) => surveyScore)] : [];
  return [...matrix, reported(groups, !inMatrix), responses(groups)].filter(({ rows }) => rows.length > 0);
}

function reported(groups: readonly RawCase[], withPoints: boolean): Table {
  const lines = groups.flatMap((group) =>
    [...leafUnits(group)].flatMap(({ unit, leaf, max }): Line[] => {
      const { surveyed, surveyScore } = unit.answers.get(leaf.code) ?? {};
      if (!surveyed && (surveyScore === undefined || !withPoints)) return [];
      const name = cell(unit.name);
      const [own, ...inputs] = leafLines(leaf, max, surveyed ?? {});
      return [
        { unit: name, ...own, surveyScore: cell(surveyScore) },
        ...inputs.map((line) => ({ unit: name, ...line })),
      ];
    }),
  );
  return {
    above: [],
    ...tableOf(["unit", "code", "name", "maxScore", "value", "of", "surveyScore"], lines, false),
  };
}

/** One row a respondent. */
function responses(groups: readonly RawCase[]): Table {
  const all = groups.flatMap((group) =>
    [...leafUnits(group)].flatMap(({ unit, leaf }) => {
      const given = unit.answers.get(leaf.code)?.responses;
      return given ? [{ unit, code: leaf.code, given }] : [];
    }),
  );
  const codes = [...new Set(all.map(({ code }) => code))];
  const units = [...new Set(all.map(({ unit }) => unit))];
  const rows = units.flatMap((unit) => {
    const own = all.filter((one) => one.unit === unit);
    const respondents = Math.max(...own.map(({ given }) => given.length));
    return Array.from({ length: respondents }, (_, index) => [
      cell(unit.name),
      ...codes.map((code) => cell(own.find((one) => one.code === code)?.given[index])),
    ]);
  });
  return { above: ["KẾT QUẢ KHẢO SÁT"], headings: ["Đơn vị", ...codes], rows };
}
