import { toPlain } from "../shared/index.ts";
import { type Cell, cellText } from "../workbook/index.ts";
import { filledColumns, holdsNumber } from "./cells.ts";
import { headingOf } from "./headings.ts";
import { type AnswerColumn, COUNTED } from "./row-answer.ts";
import type { TableReading } from "./table-reading.ts";

const ANSWERS: readonly AnswerColumn[] = ["value", "of", "selfScore", "appraisedScore", "surveyScore"];

/** Headings that mean nothing to us and yet speak of points or data, but not of an earlier period. */
const SUSPICIOUS = /^(?!.*\b(truoc|previous|last)\b).*\b(diem|tham dinh|so lieu|score|scores|points?)\b/;

/** Reports columns that hold entries and do not count: those of other files, unknown ones, and double ones. */
export function tellUncountedColumns({ table, context, report, targets }: TableReading): void {
  const counted = COUNTED[context.use];
  const expected = counted.map(headingOf).join(", ");
  const within = table.rows.filter((row) => targets.isWithin(row));
  const filled = filledColumns(within);
  const numbers = filledColumns(within, holdsNumber);
  const tell = (cell: Cell) =>
    report.tell("answers/column-not-counted", report.placeOf(cell), {
      found: cellText(cell.value),
      expected,
    });

  for (const [first, second] of table.doubled)
    report.tell("answers/column-twice", report.placeOf(second), {
      found: `${cellText(second.value)} (${second.address})`,
      expected: `${cellText(first.value)} (${first.address})`,
    });
  // Beside the council's scores its file shows what the unit declared, for reference.
  const isReference = context.use === "appraisal" && table.columns.has("appraisedScore");
  const uncounted = isReference ? [] : ANSWERS.filter((column) => !counted.includes(column));
  for (const kind of table.shape === "matrix" ? ANSWERS : uncounted)
    for (const cell of table.kinds.get(kind) ?? []) if (filled.has(cell.column)) tell(cell);
  for (const cell of isReference ? [] : table.secondChoices) tell(cell);
  if (table.shape === "matrix") return;
  for (const cell of table.others)
    if (SUSPICIOUS.test(toPlain(cellText(cell.value))) && numbers.has(cell.column)) tell(cell);
}
