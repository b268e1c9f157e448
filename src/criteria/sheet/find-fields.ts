import { type Cell, cellText, type Row, type Sheet, type Workbook } from "../../workbook/index.ts";
import type { NodeTable } from "./find-table.ts";
import type { SheetReport } from "./sheet-report.ts";
import { fieldOf } from "./vocabulary.ts";
import { type SheetField, sheetWords } from "./words.ts";

/** What the lines above the table, or those of a sheet of their own, say of the whole set. */
export interface FoundFields {
  readonly sheet: Sheet;
  readonly cells: ReadonlyMap<SheetField, Cell>;
}

/**
 * Finds what holds for the whole set: lines "label, value" above the table, or else on the first other visible sheet that
 * names the set's id. A label without a value says nothing.
 */
export function findFields({ sheets }: Workbook, table: NodeTable, report: SheetReport): FoundFields {
  const candidates = [
    { sheet: table.sheet, rows: table.above },
    ...sheets
      .filter((sheet) => sheet !== table.sheet && !sheet.hidden)
      .map((sheet) => ({ sheet, rows: sheet.rows })),
  ];
  const chosen = candidates.find(({ rows }) => rows.some(namesTheId)) ?? candidates[0];
  const sheet = chosen?.sheet ?? table.sheet;
  const cells = new Map<SheetField, Cell>();
  for (const row of chosen?.rows ?? []) {
    const line = readLine(row);
    if (!line) continue;
    const { field, value, label } = line;
    const place = report.placeOf(sheet, value.address);
    if (field === undefined) report.tell("criteria/sheet-field-unknown", place, label, knownFields());
    else if (!cells.has(field)) cells.set(field, value);
    else if (cellText(cells.get(field)?.value) !== cellText(value.value))
      report.tell("criteria/sheet-field-twice", place, label, cells.get(field)?.address ?? "");
  }
  return { sheet, cells };
}

/**
 * Whether a workbook means to be a set in its sheet form, whatever is wrong with its table: it names the set's id, which no
 * decision does.
 */
export function namesSet({ sheets }: Workbook): boolean {
  return sheets.some(({ hidden, rows }) => !hidden && rows.some(namesTheId));
}

function namesTheId(row: Row): boolean {
  return readLine(row)?.field === "id";
}

/** "Mã bộ tiêu chí | cap-huyen", or "Mã bộ tiêu chí: cap-huyen" in one cell; undefined for a title or a blank line. */
function readLine(
  row: Row,
): { readonly label: string; readonly field: SheetField | undefined; readonly value: Cell } | undefined {
  const [first, second] = row.cells;
  if (!first) return undefined;
  const label = cellText(first.value).replace(/\s*:$/, "");
  const field = fieldOf(label);
  if (second) return { label, field, value: second };
  const [, before = "", after = ""] = /^([^:]+):(.*\S.*)$/s.exec(cellText(first.value)) ?? [];
  const named = fieldOf(before);
  if (named === undefined) return undefined;
  return { label: before, field: named, value: { ...first, value: { kind: "text", text: after.trim() } } };
}

function knownFields(): string {
  return Object.values(sheetWords.vi.fields).join(", ");
}
