import ExcelJS from "exceljs";
import { csvBytes } from "./csv-bytes.ts";
import { type Content, type Dialect, isNumber, showsDecimalMark, spell } from "./dialect.ts";
import type { Dice } from "./dice.ts";

/** One table of a file: rows above it, its headings, its rows. Undefined is an empty cell. */
export interface Table {
  readonly above: readonly string[];
  readonly headings: readonly string[];
  readonly rows: readonly (readonly (Content | undefined)[])[];
}

export interface TableFile {
  /** From the period folder, without its ending. */
  readonly path: string;
  readonly tables: readonly Table[];
}

/** The bytes of a file, and its path with the ending: a CSV holds one table, so several make a workbook. */
export async function render(
  { path, tables }: TableFile,
  dialect: Dialect,
  dice: Dice,
): Promise<{ path: string; bytes: Uint8Array }> {
  const drawn = tables.map((table) => (dialect.shuffled ? shuffled(table, dice) : table));
  const [only, second] = drawn;
  if (!only || second || dialect.format === "xlsx")
    return { path: `${path}.xlsx`, bytes: await workbookBytes(drawn, dialect, dice) };
  const settled = only.rows.flat().some((content) => content && showsDecimalMark(content));
  return { path: `${path}.csv`, bytes: csvBytes(linesOf(only, { ...dialect, settled }, dice), dialect) };
}

function shuffled({ above, headings, rows }: Table, dice: Dice): Table {
  const columns = dice.shuffled(headings.map((_, index) => index));
  return {
    above,
    headings: columns.map((index) => headings[index] ?? ""),
    rows: dice.shuffled(rows).map((row) => columns.map((index) => row[index])),
  };
}

function linesOf({ above, headings, rows }: Table, dialect: Dialect, dice: Dice): string[][] {
  return [
    ...above.map((text) => [text.normalize(dialect.accents)]),
    headings.map((heading) => spellHeading(heading, dialect, dice)),
    ...rows.map((row) => row.map((content) => (content ? spell(content, dialect, dice) : ""))),
  ];
}

function spellHeading(text: string, dialect: Dialect, dice: Dice): string {
  return spell({ text, code: isNumber(text) }, dialect, dice);
}

async function workbookBytes(tables: readonly Table[], dialect: Dialect, dice: Dice): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  for (const [index, { above, headings, rows }] of tables.entries()) {
    const sheet = workbook.addWorksheet(`Biểu ${index + 1}`);
    for (const text of above) sheet.addRow([text.normalize(dialect.accents)]);
    sheet.addRow(headings.map((heading) => spellHeading(heading, dialect, dice)));
    for (const row of rows) {
      const line = sheet.addRow([]);
      for (const [column, content] of row.entries())
        if (content) fill(line.getCell(column + 1), content, dialect, dice);
    }
  }
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

/** Numbers are true numbers as a rule, some of them formulas' results; percentages have a % format. */
function fill(cell: ExcelJS.Cell, content: Content, dialect: Dialect, dice: Dice): void {
  const { text } = content;
  if (!isNumber(text) || content.code || dice.chance(0.2)) {
    const typed = spell(content, dialect, dice);
    cell.value = dice.chance(0.1)
      ? { richText: [{ text: typed.slice(0, 1) }, { text: typed.slice(1) }] }
      : typed;
    return;
  }
  const [, decimals = ""] = text.replace("%", "").split(".");
  const isPercent = text.endsWith("%");
  const value = isPercent ? Number(text.slice(0, -1)) / 100 : Number(text);
  cell.value = dice.chance(0.1) && value !== 0 ? { formula: `${value}+0`, result: value } : value;
  if (isPercent) cell.numFmt = decimals === "" ? "0%" : `0.${"0".repeat(decimals.length)}%`;
}
