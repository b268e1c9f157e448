import { columnLetters } from "../../workbook/index.ts";

/** A written cell that formulas may refer to. Text counts as nothing in them, as SUM has it. */
export interface Figure {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
  readonly value: number | string;
}

/**
 * A formula with its result in the doubles of a spreadsheet.
 *
 * Text and result are made by the same function, so that no formula says one thing and caches another.
 */
export interface Formula<T extends number | string = number> {
  readonly text: string;
  readonly value: T;
}

/** A cell of the same sheet: E9. It moves along when its row is sorted or copied. */
export function here(figure: Figure): Formula {
  return { text: addressOf(figure), value: numberIn(figure) };
}

/** A cell of another sheet: 'Chi tiết'!$E$9. Fixed, so that sorting the rows that refer to it keeps it right. */
export function there(figure: Figure): Formula {
  return { text: rangeThere([figure]), value: numberIn(figure) };
}

/** The text of a cell of another sheet, which may be a class or a mark. */
export function textThere(figure: Figure): Formula<number | string> {
  return { text: rangeThere([figure]), value: figure.value };
}

/** E5:E9 where the cells lie under each other, else E5,E9. */
export function listHere(figures: readonly Figure[]): string {
  return runsOf(figures)
    .map((run) => corners(run).map(addressOf).join(":"))
    .join(",");
}

/** The same of another sheet: 'Chi tiết'!$E$5:$E$9,'Chi tiết'!$E$12. */
export function listThere(figures: readonly Figure[]): string {
  return runsOf(figures).map(rangeThere).join(",");
}

/** $E$5:$E$9, from the first cell to the last. */
export function fixedRange(figures: readonly Figure[]): string {
  return corners(figures)
    .map(({ column, row }) => `$${columnLetters(column)}$${row}`)
    .join(":");
}

/** 'Chi tiết'!$E$5:$E$9, from the first cell to the last. */
export function rangeThere(figures: readonly Figure[]): string {
  const [first] = figures;
  return first ? `${sheetPrefix(first.sheet)}${fixedRange(figures)}` : "";
}

/** 'Chi tiết'! */
export function sheetPrefix(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'!`;
}

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

export function addressOf({ column, row }: Figure): string {
  return `${columnLetters(column)}${row}`;
}

export function numberIn({ value }: Figure): number {
  return typeof value === "number" ? value : 0;
}

export function numbersIn(figures: readonly Figure[]): readonly number[] {
  return figures.map(({ value }) => value).filter((value) => typeof value === "number");
}

/** The cells parted where one does not lie right under the one before. */
function runsOf(figures: readonly Figure[]): readonly (readonly Figure[])[] {
  const runs: Figure[][] = [];
  for (const figure of figures) {
    const run = runs.at(-1);
    const above = run?.at(-1);
    if (run && above && above.column === figure.column && above.row + 1 === figure.row) run.push(figure);
    else runs.push([figure]);
  }
  return runs;
}

function corners(figures: readonly Figure[]): readonly Figure[] {
  return (figures.length > 1 ? [figures.at(0), figures.at(-1)] : [figures.at(0)]).filter(
    (figure) => figure !== undefined,
  );
}
