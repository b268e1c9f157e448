import { groupBy } from "../shared/index.ts";
import { columnLetters } from "../workbook/index.ts";
import type { RowAnswer } from "./row-answer.ts";
import type { AnswerTable, TableShape } from "./table.ts";

/** How one table was understood, so that a person can see whether it was read as meant. */
export interface UnderstoodTable {
  /** None in a CSV. */
  readonly sheet: string | undefined;
  readonly shape: TableShape;
  /** First and last row of the heading. */
  readonly heading: { readonly top: number; readonly bottom: number };
  /** The letters of the columns by meaning; those of units and survey leaves by their id or code. */
  readonly columns: Readonly<Record<string, string>>;
  /** Ids of the units that answer in it. */
  readonly units: readonly string[];
  /** Rows, in a matrix cells, that hold an answer. */
  readonly answers: number;
}

/** What was made of a table. */
export function describeTable(table: AnswerTable, answers: readonly RowAnswer[]): UnderstoodTable {
  const columns = Object.fromEntries([
    ...[...table.columns].map(([kind, column]) => [kind, columnLetters(column)] as const),
    ...table.units.map(({ unit, cell }) => [unit.id, columnLetters(cell.column)] as const),
  ]);
  return {
    sheet: table.sheet.name,
    shape: table.shape,
    heading: { top: table.top, bottom: table.bottom },
    columns,
    units: [...groupBy(answers, ({ unit }) => unit.id).keys()],
    answers: answers.filter(({ fields }) => fields.size > 0).length,
  };
}
