/** One end of an area: "$E$9", "$E" of a whole column, "9" of a whole row. */
export interface AreaEnd {
  /** With its "$"; empty for a whole row. */
  readonly column: string;
  readonly isRowFixed: boolean;
  /** Undefined for a whole column. */
  readonly row: number | undefined;
}

/** A cell or an area of cells that a formula refers to. */
export interface AreaToken {
  readonly kind: "area";
  readonly text: string;
  /** What stands before "!", as written; empty where the area is of the formula's own sheet. */
  readonly sheet: string;
  readonly from: AreaEnd;
  /** Undefined for a cell. */
  readonly to: AreaEnd | undefined;
}

/** Anything else: a name (of a function, a table, a range), a text, a number, a mark. */
export interface OtherToken {
  readonly kind: "name" | "other";
  readonly text: string;
}

export type FormulaToken = AreaToken | OtherToken;

/**
 * The tokens of a formula in A1 notation, as a workbook stores it (English names, comma between arguments).
 * Their texts, put together, are the formula.
 *
 * Texts in quotes, names that look like cells (LOG10(…), XFE1), columns of tables (Bảng1[Điểm]) and areas of
 * other workbooks ([1]Sheet1!A1) are no areas.
 *
 * @example tokensOf("SUM(E9:E9)").map(({ text }) => text) // ["SUM", "(", "E9:E9", ")"]
 */
export function tokensOf(formula: string): FormulaToken[] {
  const tokens: FormulaToken[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

const QUOTED = /"(?:[^"]|"")*"?/y;
const ERROR = /#[A-Z][A-Z0-9/_]*[!?]?/y;
const SHEET = /(?:'(?:[^']|'')*'|(?:\[[^\]]*\])?[\p{L}\p{N}_.\\]+(?::[\p{L}\p{N}_.\\]+)?)!/uy;
const CELLS =
  /(\$?[A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?::(\$?[A-Za-z]{1,3})(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.\\!]))?(?![\p{L}\p{N}_.\\([!])/uy;
const COLUMNS = /(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})(?![\p{L}\p{N}_.\\($[!])/uy;
const ROWS = /(\$?)([1-9]\d{0,6}):(\$?)([1-9]\d{0,6})(?![\p{L}\p{N}_.\\([!])/uy;
const NUMBER = /(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/y;
const NAME = /[\p{L}_\\][\p{L}\p{N}_.\\?]*/uy;

function tokenAt(formula: string, at: number): FormulaToken {
  const plain = take(QUOTED, formula, at) ?? take(ERROR, formula, at);
  if (plain) return { kind: "other", text: plain[0] };
  const sheet = take(SHEET, formula, at)?.[0] ?? "";
  const area = areaAt(formula, at, sheet);
  if (area) return area;
  if (sheet !== "") return { kind: "other", text: sheet };
  const number = take(NUMBER, formula, at);
  if (number) return { kind: "other", text: number[0] };
  const name = take(NAME, formula, at)?.[0] ?? "";
  if (name !== "") return { kind: "name", text: name };
  if (formula[at] === "[") return { kind: "other", text: bracketed(formula, at) };
  // A quote that begins no name of a sheet is none of Excel's: the rest is left as it is, and is read once.
  if (formula[at] === "'") return { kind: "other", text: formula.slice(at) };
  return { kind: "other", text: formula.charAt(at) };
}

function areaAt(formula: string, at: number, sheet: string): FormulaToken | undefined {
  const start = at + sheet.length;
  const match = endsAt(formula, start);
  if (!match) return undefined;
  const { length, from, to } = match;
  const text = formula.slice(at, start + length);
  return isOtherBook(sheet)
    ? { kind: "other", text }
    : { kind: "area", text, sheet: sheet.slice(0, -1), from, to };
}

function isOtherBook(sheet: string): boolean {
  return /^'?(?:[^']*[\\/])?\[/.test(sheet);
}

interface Ends {
  readonly length: number;
  readonly from: AreaEnd;
  readonly to: AreaEnd | undefined;
}

function endsAt(formula: string, at: number): Ends | undefined {
  const cells = take(CELLS, formula, at);
  if (cells) {
    const from = cellEnd(cells[1], cells[2], cells[3]);
    const to = cells[4] === undefined ? undefined : cellEnd(cells[4], cells[5], cells[6]);
    return isOnSheet(from) && (!to || isOnSheet(to)) ? { length: cells[0].length, from, to } : undefined;
  }
  const columns = take(COLUMNS, formula, at);
  if (columns) {
    const [from, to] = [wholeColumn(columns[1]), wholeColumn(columns[2])];
    return isOnSheet(from) && isOnSheet(to) ? { length: columns[0].length, from, to } : undefined;
  }
  const rows = take(ROWS, formula, at);
  if (!rows) return undefined;
  const [from, to] = [cellEnd("", rows[1], rows[2]), cellEnd("", rows[3], rows[4])];
  return isOnSheet(from) && isOnSheet(to) ? { length: rows[0].length, from, to } : undefined;
}

function cellEnd(column = "", mark = "", row = ""): AreaEnd {
  return { column, isRowFixed: mark === "$", row: Number(row) };
}

function wholeColumn(column = ""): AreaEnd {
  return { column, isRowFixed: false, row: undefined };
}

/** XFE1 and A1048577 lie off every sheet, so they are names. */
function isOnSheet({ column, row = 1 }: AreaEnd): boolean {
  const letters = column.replace("$", "").toUpperCase();
  return row <= 1_048_576 && (letters.length < 3 || letters <= "XFD");
}

/** From "[" to the "]" that closes it; within, an apostrophe escapes the next character. */
function bracketed(formula: string, at: number): string {
  let depth = 0;
  for (let i = at; i < formula.length; i += 1) {
    if (formula[i] === "'") i += 1;
    else if (formula[i] === "[") depth += 1;
    else if (formula[i] === "]") depth -= 1;
    if (depth === 0) return formula.slice(at, i + 1);
  }
  return formula.slice(at);
}

function take(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}
