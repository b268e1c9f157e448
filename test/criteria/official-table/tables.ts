import exceljs from "exceljs";
import {
  leavesOf,
  nodesOf,
  type OfficialReading,
  readOfficialFile,
  ruleText,
} from "../../../src/criteria/index.ts";
import type { Diagnostic, Outcome } from "../../../src/shared/index.ts";

type CellContent = string | number | Date | null;

/** A table as somebody pasted it into Excel: rows from A1 on, with these ranges merged. */
export async function workbook(
  rows: readonly (readonly CellContent[])[],
  merges: readonly string[] = [],
): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("Phụ lục I");
  for (const row of rows) sheet.addRow([...row]);
  for (const range of merges) sheet.mergeCells(range);
  return new Uint8Array(await book.xlsx.writeBuffer());
}

/** A CSV with semicolons, as Vietnamese Excel saves it. */
export function csv(rows: readonly (readonly string[])[]): Uint8Array {
  const quote = (text: string) => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return new TextEncoder().encode(`\uFEFF${rows.map((row) => `${row.map(quote).join(";")}\r\n`).join("")}`);
}

export const TITLES: readonly (readonly string[])[] = [
  ["ỦY BAN NHÂN DÂN", "", ""],
  ["Phụ lục I", "", ""],
  ["BỘ TIÊU CHÍ ĐÁNH GIÁ, XẾP HẠNG CẢI CÁCH HÀNH CHÍNH CẤP XÃ", "", ""],
  ["(Ban hành kèm theo Quyết định số 12/QĐ-UBND ngày 05/01/2024 của Ủy ban nhân dân tỉnh)", "", ""],
];

export const HEADING: readonly string[] = ["STT", "Lĩnh vực/Tiêu chí/Tiêu chí thành phần", "Điểm tối đa"];

export function read(
  bytes: Uint8Array,
  file = "quyet-dinh.xlsx",
): Promise<Outcome<OfficialReading | undefined>> {
  return readOfficialFile(bytes, file, "cap-xa-2024");
}

/** A table of these rows below the usual titles and headings. */
export async function readRows(
  rows: readonly (readonly CellContent[])[],
  merges: readonly string[] = [],
): Promise<Outcome<OfficialReading | undefined>> {
  return read(await workbook([...TITLES, HEADING, ...rows], merges));
}

/** The tree as text, a node a line: "1.1 Kế hoạch [2]", with the rule of a leaf behind. */
export function treeOf({ value }: Outcome<OfficialReading | undefined>): string[] {
  if (!value?.set) return [];
  return nodesOf(value.set).map(({ node, level }) => {
    const rule = node.kind === "leaf" ? ` = ${ruleText(node, "vi")}` : "";
    return `${"  ".repeat(level - 1)}${node.code} ${node.name} [${node.maxScore.toText()}]${rule}`;
  });
}

/** The rule that these lines make of a criterion of so many points, or what is said of them. */
export async function ruleOf(
  max: number,
  ...lines: readonly (string | readonly [string, CellContent])[]
): Promise<string> {
  const rows = lines.map((line) => (typeof line === "string" ? [null, line, null] : [null, ...line]));
  const outcome = await readRows([["1", "Tiêu chí", max], ...rows, [null, "Tổng cộng", max]]);
  const [leaf] = outcome.value?.set ? leavesOf(outcome.value.set) : [];
  if (leaf) return ruleText(leaf, "vi");
  return [...new Set(found(outcome).map((each) => each.replace(/ @.*/, "")))].join(", ");
}

/** What is an error, each as "code @ cell"; with notes where asked. */
export function found(
  { diagnostics }: { readonly diagnostics: readonly Diagnostic[] },
  notes = false,
): string[] {
  return diagnostics
    .filter(({ severity }) => notes || severity !== "note")
    .map(({ code, place }) => `${code.replace("criteria/", "").replace("official-", "")} @ ${place.cell}`);
}
