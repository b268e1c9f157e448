import { toCleanText } from "../shared/index.ts";
import type { Cell, CellValue, Row } from "./model.ts";

/**
 * What stands in a cell as text, to the letter: a percent with its sign; empty for a formula that was saved without its
 * result.
 *
 * @example rawText({ kind: "text", text: " Có\n" }) // " Có\n"
 */
export function rawText(value: CellValue | undefined): string {
  switch (value?.kind) {
    case "number":
      return value.percent ? `${value.value.toText()}%` : value.value.toText();
    case "text":
    case "date":
    case "error":
      return value.text;
    case "boolean":
      return value.value ? "TRUE" : "FALSE";
    default:
      return "";
  }
}

/**
 * What stands in a cell, as one clean line of text.
 *
 * @example cellText({ kind: "text", text: " Có\n" }) // "Có"
 */
export function cellText(value: CellValue | undefined): string {
  return toCleanText(rawText(value));
}

/** The cell of a row in a column; undefined where nothing stands there, and for no column. */
export function cellAt(row: Row, column: number | undefined): Cell | undefined {
  return column === undefined ? undefined : row.cells.find((cell) => cell.column === column);
}
