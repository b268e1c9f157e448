import { CsvError, parse } from "csv-parse/sync";
import { type Diagnostic, diagnose, type Outcome } from "../shared/index.ts";
import { checkRow, formatAddress } from "./cell-address.ts";
import { type DelimitedText, findDelimiter } from "./csv-delimiter.ts";
import { decodeCsv } from "./csv-text.ts";
import { Budget, Grid } from "./grid.ts";
import { limits } from "./limits.ts";
import type { Workbook } from "./model.ts";
import { excerpt, Unreadable } from "./unreadable.ts";

/**
 * Reads a CSV as one sheet without a name. Every cell is text as it stands; rows count as Excel shows them:
 * a blank line is a row, and so is one with line breaks within quotes.
 *
 * Stops with `Unreadable` at a quote that makes it doubtful where a cell ends.
 */
export function readCsv(bytes: Uint8Array, file: string): Outcome<Workbook> {
  const { text, isGuessed } = decodeCsv(bytes);
  if (text.trim() === "") throw new Unreadable("answers/file-is-empty");
  const grid = new Grid(new Budget());
  fillGrid(grid, findDelimiter(text));
  const diagnostics: Diagnostic[] = isGuessed ? [diagnose("answers/csv-is-windows-1258", { file })] : [];
  const sheet = { name: undefined, hidden: false, rows: grid.toRows(), merges: [] };
  return { value: { format: "csv", sheets: [sheet] }, diagnostics };
}

function fillGrid(grid: Grid, source: DelimitedText): void {
  let row = 0;
  let linesRead = 0;
  try {
    parse(source.text, {
      delimiter: source.delimiter,
      record_delimiter: "\n",
      relax_column_count: true,
      max_record_size: limits.csvRow,
      on_record(fields: readonly string[], { lines }) {
        row += 1;
        checkRow(row);
        linesRead = lines;
        addRow(grid, row, fields);
        return null;
      },
    });
  } catch (error) {
    throw error instanceof CsvError ? toUnreadable(error, row + 1, linesRead, source) : error;
  }
}

function addRow(grid: Grid, row: number, fields: readonly string[]): void {
  for (const [index, text] of fields.entries()) {
    if (text.trim() === "") continue;
    const column = index + 1;
    grid.add({ address: formatAddress(column, row), column, row, value: { kind: "text", text } });
  }
}

/** What the CSV parser rejects, at the cell that it could not end; the line is that on which its row begins. */
function toUnreadable(
  error: CsvError,
  row: number,
  linesRead: number,
  { text, linesBefore }: DelimitedText,
): Unreadable {
  const line = linesRead + 1 + linesBefore;
  if (error.code === "CSV_MAX_RECORD_SIZE")
    return new Unreadable("answers/csv-row-is-too-long", { line, expected: limits.csvRow });
  const cell = formatAddress(Number(error.column) + 1, row);
  const found = text.split("\n", linesRead + 1)[linesRead] ?? "";
  return new Unreadable("answers/csv-quote-is-malformed", { line, found: excerpt(found) }, { cell });
}
