import { toPlain } from "../shared/index.ts";
import { type Cell, cellText, formatAddress, type Row } from "../workbook/index.ts";
import { holdsNumber, isBlank } from "./cells.ts";
import { checkRow } from "./check-row.ts";
import { toField } from "./field.ts";
import { tellUnknownUnit, unitNames } from "./form-unit.ts";
import type { AnswerColumn, FileUse, RowAnswer } from "./row-answer.ts";
import type { TableReading } from "./table-reading.ts";

/** What the points of a matrix are, by the file it stands in. */
const POINTS: Readonly<Record<FileUse, AnswerColumn>> = {
  forms: "selfScore",
  appraisal: "appraisedScore",
  survey: "surveyScore",
};

/** Columns that sum up those of the units. */
const STATISTICS =
  /^(tong|cong|tong cong|tong so|tong diem|(diem )?(trung binh|binh quan)|(diem )?(cao|thap) nhat|trong so|ty trong|average|mean|total|sum|min|max|minimum|maximum|weight)$/;

/** The answers of a matrix, one a cell. Points in a column whose heading is no unit are reported at the heading. */
export function readMatrix(reading: TableReading): RowAnswer[] {
  tellUnknownColumns(reading);
  return reading.table.rows.flatMap((row) => readMatrixRow(reading, row));
}

function readMatrixRow(reading: TableReading, row: Row): RowAnswer[] {
  const { table, context, style, report, targets, round } = reading;
  const column = POINTS[context.use];
  const cells = new Map(row.cells.map((cell) => [cell.column, cell]));
  const checked = new Set<unknown>();
  return table.units.flatMap(({ unit, cell: heading }): RowAnswer[] => {
    const cell = cells.get(heading.column);
    const answer = cell && !isBlank(cell) ? cell : undefined;
    const set = unit.criteria;
    const target = set && targets.targetOf(row, unit, set, answer ? [answer] : []);
    if (!target || (!answer && target.node?.kind !== "leaf")) return [];
    const { node, key } = target;
    if (node && key === undefined && !checked.has(set))
      checkRow(row, { ...target, node }, set, undefined, table, style, report);
    checked.add(set);
    const place = report.placeOf({ address: formatAddress(heading.column, row.number) }, unit, node);
    const fields = new Map(answer && [[column, toField(answer.value, place, style)]]);
    const isKey = key !== undefined && { key };
    return [{ use: context.use, unit, node, ...isKey, fields, round, isBare: true, place }];
  });
}

/** A unit that is misspelt or has no heading must not lose its points without a word. */
function tellUnknownColumns({ table, context, report, targets }: TableReading): void {
  const meant = new Set(
    [...table.kinds.values(), table.units.map(({ cell }) => cell)].flat().map(({ column }) => column),
  );
  const headings = new Map(table.others.map((cell) => [cell.column, cell]));
  const told = new Set<number>();
  for (const row of table.rows) {
    if (!targets.isWithin(row)) break;
    for (const cell of row.cells) {
      if (meant.has(cell.column) || told.has(cell.column) || !holdsNumber(cell)) continue;
      told.add(cell.column);
      tellUnknownColumn(cell, headings.get(cell.column));
    }
  }

  function tellUnknownColumn(cell: Cell, heading: Cell | undefined): void {
    const name = cellText(heading?.value);
    if (STATISTICS.test(toPlain(name))) return;
    if (heading && name !== "") tellUnknownUnit(report, heading, name, context.roster);
    else
      report.tell("answers/column-without-unit", report.placeOf(cell), {
        found: cellText(cell.value),
        expected: unitNames(context.roster),
      });
  }
}
