import { excerpt, Unreadable } from "./unreadable.ts";

const LAST_COLUMN = 16_384;
const LAST_ROW = 1_048_576;

/**
 * The column and row of an A1 address, both from 1. Stops the reading where there is no such cell.
 *
 * @example parseAddress("D14") // { column: 4, row: 14 }
 */
export function parseAddress(address: string): { column: number; row: number } {
  const match = /^([A-Z]{1,3})([1-9]\d{0,6})$/i.exec(address);
  if (!match) throw offTheSheet(address);
  let column = 0;
  for (const letter of (match[1] ?? "").toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  const row = Number(match[2]);
  if (column > LAST_COLUMN || row > LAST_ROW) throw offTheSheet(address);
  return { column, row };
}

/** The A1 address of a column and row, both from 1. Stops the reading where the sheet ends before it. */
export function formatAddress(column: number, row: number): string {
  const address = columnLetters(column) + row;
  if (column > LAST_COLUMN || row > LAST_ROW) throw offTheSheet(address);
  return address;
}

/** Stops the reading at a row that no sheet has; `found` is what the file calls it. */
export function checkRow(row: number, found = `${row}`): void {
  if (Number.isInteger(row) && row >= 1 && row <= LAST_ROW) return;
  const expected = `1–${LAST_ROW}`;
  throw new Unreadable("answers/cell-is-off-the-sheet", { found: excerpt(found), expected });
}

export function columnLetters(column: number): string {
  let letters = "";
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26))
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  return letters;
}

function offTheSheet(found: string): Unreadable {
  return new Unreadable("answers/cell-is-off-the-sheet", {
    found: excerpt(found),
    expected: "A1:XFD1048576",
  });
}
