/** The columns of the form's table; those of the answers are named as the reader of forms knows them. */
export type FormColumn =
  | "code"
  | "name"
  | "maxScore"
  | "rule"
  | "previousData"
  | "previousScore"
  | "value"
  | "of"
  | "selfScore"
  | "evidence"
  | "explanation";

/** In digits of the base font; what a page is wide at full size is about 146. */
const WIDTHS: Readonly<Record<FormColumn, number>> = {
  code: 13,
  name: 34,
  maxScore: 8,
  rule: 43,
  previousData: 13,
  previousScore: 8,
  value: 18,
  of: 10,
  selfScore: 10,
  evidence: 26,
  explanation: 22,
};

/** The columns of one form from left to right. */
export class FormColumns {
  readonly all: readonly FormColumn[];

  constructor(withPrevious: boolean) {
    const all = Object.keys(WIDTHS) as FormColumn[];
    this.all = withPrevious ? all : all.filter((column) => !column.startsWith("previous"));
  }

  /** Number of the column, from 1. */
  at(column: FormColumn): number {
    return this.all.indexOf(column) + 1;
  }

  /** A1 address of a cell: "F12". */
  cell(column: FormColumn, row: number): string {
    return `${String.fromCharCode(64 + this.at(column))}${row}`;
  }

  widthOf(column: FormColumn): number {
    return WIDTHS[column];
  }

  /** Width of several columns together, both ends included. */
  widthBetween(first: number, last: number): number {
    return this.all.slice(first - 1, last).reduce((width, column) => width + WIDTHS[column], 0);
  }
}
