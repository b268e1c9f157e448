import type { Workbook as ExcelBook } from "exceljs";
import { fillTemplate } from "../../../src/reports/index.ts";
import type { Results } from "../../../src/results/index.ts";
import type { Diagnostic, Language } from "../../../src/shared/index.ts";
import { readWorkbook } from "../../../src/workbook/index.ts";
import { type XlsxContent, xlsxOf } from "../../workbook/xlsx-builder.ts";
import { openBook } from "../excel/open-book.ts";
import { type GroupSketch, resultsOf, setOf, setsOf, type UnitSketch } from "../fixture.ts";

const SET = setOf([
  ["1", "Chỉ đạo điều hành", "40"],
  ["2", "Thủ tục hành chính", [["2.1", "Đúng hạn", "60"]]],
]);

function unit(id: string, name: string, first: string, second: string): UnitSketch {
  return { id, name, scores: { "1": first, "2.1": second } };
}

/** Three districts: 100, 79.5 and 60.25 points. */
export const ONE_GROUP: readonly GroupSketch[] = [
  {
    id: "huyen",
    name: "Khối huyện",
    set: SET,
    units: [
      unit("a", "Huyện A", "40", "60"),
      unit("b", "Huyện B", "30", "49.5"),
      unit("c", "Huyện C", "20", "40.25"),
    ],
  },
];

/** The three districts, then two offices: 90 and 50 points. */
export const TWO_GROUPS: readonly GroupSketch[] = [
  ...ONE_GROUP,
  {
    id: "so",
    name: "Khối sở",
    set: SET,
    units: [unit("x", "Sở X", "40", "50"), unit("y", "Sở Y", "20", "30")],
  },
];

/** One group of so many districts, all alike. */
export function many(count: number): readonly GroupSketch[] {
  const units = Array.from({ length: count }, (_, i) => unit(`u${i}`, `Huyện ${i}`, "40", "60"));
  return [{ id: "huyen", name: "Khối huyện", set: SET, units }];
}

export interface Filled {
  readonly bytes: Uint8Array | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly codes: readonly string[];
}

export async function fill(
  template: Uint8Array,
  groups: readonly GroupSketch[] = ONE_GROUP,
  more: Partial<Results> = {},
  language: Language = "vi",
): Promise<Filled> {
  const options = { language, sets: setsOf(groups) };
  const { value, diagnostics } = await fillTemplate(template, "mau.xlsx", resultsOf(groups, more), options);
  return { bytes: value, diagnostics, codes: diagnostics.map(({ code }) => code) };
}

/** The smallest workbook that Excel would open. */
export function bookWith(content: XlsxContent): Uint8Array {
  return xlsxOf({ ...content, parts: { "[Content_Types].xml": "<Types/>", ...content.parts } });
}

/** A template of one sheet: rows of texts, "" for no cell, "=…" for a formula. */
export function templateOf(rows: readonly (readonly string[])[], after = ""): Uint8Array {
  const data = rows.map((cells, r) => {
    const xml = cells.map((text, c) => cellXml(`${String.fromCharCode(65 + c)}${r + 1}`, text));
    return `<row r="${r + 1}">${xml.join("")}</row>`;
  });
  return bookWith({ data: data.join(""), after });
}

function cellXml(address: string, text: string): string {
  if (text === "") return "";
  if (text.startsWith("=")) return `<c r="${address}"><f>${escaped(text.slice(1))}</f><v>7</v></c>`;
  return `<c r="${address}" t="inlineStr"><is><t>${escaped(text)}</t></is></c>`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
}

/** What stands in the first sheet, row by row: numbers as numbers, a formula as its text. */
export async function gridOf(bytes: Uint8Array | undefined): Promise<(string | number)[][]> {
  const book = await bookOf(bytes);
  const rows: (string | number)[][] = [];
  book.worksheets[0]?.eachRow((row) => {
    const cells: (string | number)[] = [];
    row.eachCell((cell) => {
      if (cell.master === cell) cells.push(contentOf(cell.formula, cell.value));
    });
    rows.push(cells);
  });
  return rows;
}

function contentOf(formula: string | undefined, value: unknown): string | number {
  if (formula) return `=${formula}`;
  if (typeof value === "object" && value !== null && "richText" in value && Array.isArray(value.richText))
    return value.richText.map((run: { text: string }) => run.text).join("");
  return typeof value === "number" ? value : `${value ?? ""}`;
}

export async function bookOf(bytes: Uint8Array | undefined): Promise<ExcelBook> {
  if (!bytes) throw new Error("Nothing was filled");
  const { value } = await readWorkbook(bytes, "bao-cao.xlsx");
  if (!value) throw new Error("The report cannot be read again");
  return openBook(bytes);
}
