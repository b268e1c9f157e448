import {
  type Cell,
  type CellValue,
  cellAt,
  cellText,
  type Row,
  type Sheet,
  type Workbook,
} from "../../workbook/index.ts";
import { unguardText } from "./csv-guard.ts";

/** The content of a cell as a message shows it. */
export function shownText(value: CellValue | undefined): string {
  const text = value?.kind === "uncomputed" ? "=" : cellText(value);
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text || "–";
}

const LONGEST_SHOWN = 80;

/** The workbook with the texts of a CSV freed of what guards them against Excel; ="1.10" is a formula, and exact. */
export function withoutGuards(workbook: Workbook): Workbook {
  if (workbook.format !== "csv") return workbook;
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map((row) => ({ ...row, cells: row.cells.map(withoutGuard) })),
  }));
  return { ...workbook, sheets };
}

function withoutGuard(cell: Cell): Cell {
  if (cell.value.kind !== "text") return cell;
  const text = unguardText(cell.value.text);
  const isFormula = text !== cell.value.text && cell.value.text.startsWith("=");
  return {
    ...cell,
    value: { kind: "text", text },
    ...(isFormula && { formula: cell.value.text.slice(1) }),
  };
}

/** The cell that counts at a place: within a merged range over several rows, the one that was merged. */
export function mergedAt(sheet: Sheet, row: Row, column: number | undefined): Cell | undefined {
  const own = cellAt(row, column);
  if (own || column === undefined) return own;
  const range = sheet.merges.find(
    ({ top, bottom, left, right }) =>
      left === column && right === column && top < row.number && row.number <= bottom,
  );
  const first = range && sheet.rows.find(({ number }) => number === range.top);
  return first && cellAt(first, column);
}
