import { columnLetters } from "../../../workbook/index.ts";
import { type AreaEnd, tokensOf } from "./tokens.ts";

/**
 * A formula as it reads when it is copied that many rows down and columns to the right: relative references
 * move along, fixed ones stay. Workbooks store formulas that were filled down only once ("shared").
 *
 * @example shiftFormula("E9/$E$7", 1, 0) // "E10/$E$7"
 */
export function shiftFormula(formula: string, rows: number, columns: number): string {
  const pieces = tokensOf(formula).map((token) => {
    if (token.kind !== "area") return token.text;
    const ends = [token.from, token.to].filter((end) => end !== undefined);
    const shifted = ends.map((end) => shiftedEnd(end, rows, columns));
    const sheet = token.sheet === "" ? "" : `${token.sheet}!`;
    return shifted.includes(undefined) ? `${sheet}#REF!` : `${sheet}${shifted.join(":")}`;
  });
  return pieces.join("");
}

/** Undefined off the sheet. */
function shiftedEnd({ column, isRowFixed, row }: AreaEnd, rows: number, columns: number): string | undefined {
  const isColumnFixed = column.startsWith("$") || column === "";
  const number = isColumnFixed ? 1 : columnNumber(column) + columns;
  const line = row === undefined || isRowFixed ? row : row + rows;
  if (number < 1 || number > LAST_COLUMN || (line !== undefined && (line < 1 || line > LAST_ROW)))
    return undefined;
  const letters = isColumnFixed ? column : columnLetters(number);
  return `${letters}${line === undefined ? "" : `${isRowFixed ? "$" : ""}${line}`}`;
}

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters.toUpperCase()) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
