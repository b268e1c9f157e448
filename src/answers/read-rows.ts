import type { CriteriaNode } from "../criteria/index.ts";
import { type Cell, cellAt, cellText, columnLetters, formatAddress, type Row } from "../workbook/index.ts";
import { cellArg, filledAt } from "./cells.ts";
import { checkRow } from "./check-row.ts";
import { toField } from "./field.ts";
import type { ColumnKind } from "./headings.ts";
import { readRound } from "./read-round.ts";
import type { RosterUnit } from "./roster.ts";
import { type AnswerColumn, COUNTED, type RowAnswer } from "./row-answer.ts";
import type { AnswerTable } from "./table.ts";
import type { TableReading } from "./table-reading.ts";
import { UnitColumn } from "./unit-column.ts";

/** The answers of a form, one a row. */
export function readForm(reading: TableReading, unit: RosterUnit): RowAnswer[] {
  return reading.table.rows.flatMap((row) => readRow(reading, row, unit) ?? []);
}

/** The answers of a long table, one a row. */
export function readLongTable(reading: TableReading): RowAnswer[] {
  const { table, context, report, targets } = reading;
  const units = new UnitColumn(table, context.roster, report);
  return table.rows.flatMap((row) => {
    const holdsAnswers =
      filledCells(reading, row).size > 0 && targets.isWithin(row) && !targets.isSummary(row);
    const unit = units.unitOf(row, holdsAnswers);
    return (unit && readRow(reading, row, unit)) ?? [];
  });
}

function readRow(reading: TableReading, row: Row, unit: RosterUnit): RowAnswer | undefined {
  const { context, table, style, report, targets } = reading;
  const set = unit.criteria;
  const cells = filledCells(reading, row);
  const target = set && targets.targetOf(row, unit, set, [...cells.values()]);
  if (!set || !target) return undefined;
  const { node, key } = target;
  if (node && key === undefined) checkRow(row, { ...target, node }, set, unit, table, style, report);
  const fields = new Map(
    [...cells].map(([column, cell]) => [
      column,
      toField(cell.value, report.placeOf(cell, unit, node), style),
    ]),
  );
  if (row.hidden && fields.size > 0) {
    const found = [...fields.values()].map(({ readings }) => readings[0].text).join(", ");
    const place = [...fields.values()][0]?.place ?? report.placeOf(undefined, unit, node);
    report.tell("answers/hidden-row", place, { found });
  }
  const isShifted = fields.size > 0 && isLongerThanHeading(reading, row, unit, node);
  const round = roundOf(reading, row, unit, node);
  const asked = new Map(
    COUNTED[context.use].flatMap((kind) => {
      const column = table.columns.get(kind);
      if (column === undefined) return [];
      return [[kind, report.placeOf({ address: formatAddress(column, row.number) }, unit, node)] as const];
    }),
  );
  return {
    use: context.use,
    unit,
    node,
    ...(key !== undefined && { key }),
    fields,
    ...textsOf(reading, row),
    round: round ?? 1,
    ...((round === undefined || isShifted) && { isFaulty: true }),
    ...(isShifted && { isShifted }),
    asked,
    place: [...asked.values()][0] ?? report.placeOf(undefined, unit, node),
  };
}

/**
 * Whether a row of a CSV has more cells than the heading: as a rule a decimal comma that was not quoted, 2,5 become 2
 * and 5, so that its other cells have shifted too.
 */
function isLongerThanHeading(
  { table, report }: TableReading,
  row: Row,
  unit: RosterUnit,
  node: CriteriaNode | undefined,
): boolean {
  const last = row.cells.at(-1);
  if (table.sheet.name !== undefined || !last || last.column <= lastHeadingColumn(table)) return false;
  const found = row.cells.map(({ value }) => cellText(value)).join(",");
  const args = { found, expected: `A–${columnLetters(lastHeadingColumn(table))}` };
  report.tell("answers/row-longer-than-heading", report.placeOf(last, unit, node), args);
  return true;
}

function lastHeadingColumn({ kinds, units, leaves, others }: AnswerTable): number {
  const cells = [...kinds.values(), units.map(({ cell }) => cell), leaves, others].flat();
  return cells.reduce((last, { column }) => Math.max(last, column), 0);
}

/** The answer cells of a row that are filled in and count in this file. */
function filledCells({ context, table }: TableReading, row: Row): Map<AnswerColumn, Cell> {
  const filled = new Map<AnswerColumn, Cell>();
  for (const column of COUNTED[context.use]) {
    const cell = filledAt(row, table.columns.get(column));
    if (cell) filled.set(column, cell);
  }
  return filled;
}

function textsOf({ table }: TableReading, row: Row): Pick<RowAnswer, "evidence" | "explanation" | "reason"> {
  const text = (kind: ColumnKind) => cellText(cellAt(row, table.columns.get(kind))?.value);
  const [evidence, explanation, reason] = [text("evidence"), text("explanation"), text("reason")];
  return { ...(evidence && { evidence }), ...(explanation && { explanation }), ...(reason && { reason }) };
}

/** Where nothing is given that of the sheet, "Vòng 2", else the first; undefined, and reported, where it is unclear. */
function roundOf(
  { table, report, round: usual }: TableReading,
  row: Row,
  unit: RosterUnit,
  node: CriteriaNode | undefined,
): number | undefined {
  const cell = filledAt(row, table.columns.get("round"));
  const round = cell ? readRound(cellText(cell.value)) : usual;
  if (round === undefined)
    report.tell("answers/unclear-round", report.placeOf(cell, unit, node), {
      found: cellArg(cell?.value),
      expected: "1, 2, 3…",
    });
  return round;
}
