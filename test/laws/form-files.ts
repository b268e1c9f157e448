import {
  branchesOf,
  type Column,
  cell,
  countsWhole,
  type Line,
  leafUnits,
  nodeCells,
  pointsOf,
  tableOf,
} from "./columns.ts";
import type { Dice } from "./dice.ts";
import type { Fraction } from "./fraction.ts";
import type { LeafAnswer, RawCase, RawNode, RawUnit } from "./raw-set.ts";
import type { Table, TableFile } from "./table-files.ts";
import type { PeriodWish } from "./write-period.ts";

/** What the units of a group sent: a form each, or one table. */
export function formFiles(group: RawCase, dice: Dice, wish: PeriodWish): TableFile[] {
  const again = group.units.map((unit) => secondAnswers(unit));
  const second = longTable({ ...group, units: again }, dice, { ...wish, shape: "long" });
  const files = [
    ...firstForms(group, dice, wish),
    { path: `forms/bo-sung/${group.set.id}-lai`, tables: [second] },
  ];
  return files.filter(({ tables: [table] }) => table && table.rows.length > 0);
}

function firstForms(group: RawCase, dice: Dice, wish: PeriodWish): TableFile[] {
  if (wish.shape === "form")
    return group.units.map((unit) => {
      const named = dice.chance(0.5);
      const above = named ? ["UBND TỈNH", "PHIẾU TỰ ĐÁNH GIÁ", `Đơn vị: ${unit.name}`] : [];
      const file = named ? `phieu-${unit.id}` : dice.pick([unit.id, unit.name]);
      const table = longTable({ ...group, units: [unit] }, dice, wish, above);
      return { path: `forms/${file}`, tables: [table] };
    });
  const isInMatrix = ({ declared }: LeafAnswer) => wish.shape === "matrix" && isScoreAlone(declared);
  const rest = group.units.map((unit) => keep(unit, (answer) => !isInMatrix(answer)));
  const tables = [longTable({ ...group, units: rest }, dice, wish)];
  if (wish.shape === "matrix")
    tables.push(matrix({ ...group, units: group.units.map((unit) => keep(unit, isInMatrix)) }, dice));
  return tables.map((table, index) => ({ path: `forms/${group.set.id}-${index + 1}`, tables: [table] }));
}

function isScoreAlone(declared: LeafAnswer["declared"]): boolean {
  return declared?.selfScore !== undefined && Object.keys(declared).length === 1;
}

function keep(unit: RawUnit, wanted: (answer: LeafAnswer) => boolean): RawUnit {
  return { ...unit, answers: new Map([...unit.answers].filter(([, answer]) => wanted(answer))) };
}

function secondAnswers(unit: RawUnit): RawUnit {
  const answers = [...unit.answers].flatMap(([code, { again }]) =>
    again ? [[code, { declared: again }] as const] : [],
  );
  return { ...unit, answers: new Map(answers) };
}

/** A form where it is of one unit; branches stand between the leaves, blank as forms have them. */
function longTable(
  group: RawCase,
  dice: Dice,
  { shape, councilInForms, named }: PeriodWish,
  above: readonly string[] = [],
): Table {
  const lines: Line[] =
    shape === "form" ? branchesOf(group.set).map((node) => nodeCells(node, pointsOf(node))) : [];
  const first = (unit: RawUnit, leaf: RawNode) =>
    councilInForms
      ? unit.answers.get(leaf.code)?.appraised?.find(({ round }) => round === 1)?.score
      : undefined;
  let answered = 0;
  for (const { unit, leaf, max } of leafUnits(group)) {
    const declared = unit.answers.get(leaf.code)?.declared;
    if (!declared && shape !== "form") continue;
    answered += declared || first(unit, leaf) ? 1 : 0;
    const name = cell(dice.pick([unit.id, unit.name, ...unit.aliases]));
    const [own, ...inputs] = leafLines(leaf, max, declared ?? {});
    const enclosed = unit.answers.get(leaf.code)?.evidence;
    const evidence = enclosed === undefined ? undefined : { text: enclosed, code: true };
    lines.push({ unit: name, ...own, evidence, appraisedScore: cell(first(unit, leaf)) });
    for (const line of inputs) lines.push({ unit: name, ...line });
  }
  const columns: Column[] = ["code", "name", "maxScore", "value", "of", "selfScore", "evidence"];
  if (shape === "form" && councilInForms) columns.push("appraisedScore");
  if (shape !== "form") columns.push("unit");
  const notes: Line[] = [
    { name: cell("Tổng cộng") },
    { name: cell("Ghi chú: số liệu tính đến ngày 31 tháng 12") },
  ];
  if (shape === "form" && dice.chance(0.3)) lines.push(...notes);
  const left = columns.filter(
    (column) => !isOptional(column) || (named && column === "name") || dice.chance(0.7),
  );
  return { above, ...tableOf(left, answered > 0 ? lines : [], dice.chance(0.3)) };
}

/** The row of the leaf and those of its inputs. */
export function leafLines(
  leaf: RawNode,
  max: Fraction,
  { value, of, selfScore, inputs = {} }: NonNullable<LeafAnswer["declared"]>,
): Line[] {
  const whole = countsWhole(leaf);
  const own: Line = {
    ...nodeCells(leaf, max),
    value: cell(value, whole),
    of: cell(of, whole),
    selfScore: cell(selfScore),
  };
  const further = Object.entries(inputs).map(([key, text]) => ({
    code: { text: `${leaf.code}#${key}`, code: true },
    name: cell(leaf.inputs?.find((input) => input.key === key)?.label ?? `Ý kiến ${key}`),
    value: cell(text, true),
  }));
  return [own, ...further];
}

function matrix(group: RawCase, dice: Dice): Table {
  return pointMatrix(group, dice, ({ declared }) => declared?.selfScore);
}

/** One row a leaf, one column a unit. */
export function pointMatrix(
  group: RawCase,
  dice: Dice,
  pointsIn: (answer: LeafAnswer) => string | undefined,
): Table {
  const cells = [...leafUnits(group)].map(({ unit, leaf, max }) => {
    const text = pointsIn(unit.answers.get(leaf.code) ?? {});
    return { unit, leaf, max, text };
  });
  const answered = new Map(
    cells.filter(({ text }) => text !== undefined).map(({ leaf, max }) => [leaf, max]),
  );
  const units = group.units.filter((unit) =>
    cells.some((one) => one.unit === unit && one.text !== undefined),
  );
  const { headings, rows } = tableOf(
    ["code", "name", "maxScore"],
    [...answered].map(([leaf, max]) => nodeCells(leaf, max)),
    dice.chance(0.3),
  );
  return {
    above: [],
    headings: [...headings, ...units.map((unit) => dice.pick([unit.id, unit.name, ...unit.aliases]))],
    rows: rows.map((row, index) => [
      ...row,
      ...units.map((unit) => {
        const leaf = [...answered.keys()][index];
        return cell(cells.find((one) => one.unit === unit && one.leaf === leaf)?.text);
      }),
    ]),
  };
}

function isOptional(column: Column): boolean {
  return column === "name" || column === "maxScore";
}
