import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import ExcelJS from "exceljs";
import { onTestFinished } from "vitest";
import { ANSWERS, SELF_SCORES, SURVEY } from "./clean-answers.ts";
import type { SeededFault, Typed } from "./seeded-faults.ts";

type Line = Typed[];

const UNITS = [
  ["an-phu", "Xã An Phú"],
  ["binh-hoa", "Xã Bình Hòa"],
  ["cam-son", "Xã Cẩm Sơn"],
  ["dong-thanh", "Xã Đông Thạnh"],
  ["ea-kao", "Xã Ea Kao"],
] as const;

const HEADING = ["Mã", "Nội dung", "Điểm tối đa", "Số liệu", "Tổng số", "Điểm tự đánh giá"];

const PERIOD = {
  format: "cchc-period/1",
  period: "2024",
  title: "Chỉ số CCHC các xã năm 2024",
  groups: [{ id: "xa", name: "Khối xã", criteria: "cap-xa.json" }],
  units: "units.csv",
  forms: "forms",
  survey: "survey.csv",
};

interface Node {
  readonly code: string;
  readonly name: string;
  readonly maxScore: number;
  readonly nodes?: readonly Node[];
  readonly inputs?: readonly { readonly key: string; readonly label: string }[];
}

/** A period of five communes by cap-xa.json with these faults in its files; it is gone when the test is over. */
export async function messyPeriod(faults: readonly SeededFault[]): Promise<string> {
  const criteria = await readFile(path.join(import.meta.dirname, "../../criteria/cap-xa.json"), "utf8");
  const { nodes }: { readonly nodes: readonly Node[] } = JSON.parse(criteria);
  const rows = nodes.slice(0, 7).flatMap(rowsOf);
  const form = (name: string): Line[] => [[`Đơn vị: ${name}`], [...HEADING], ...rows.map((row) => [...row])];
  const [anPhu, binhHoa, camSon, ...others] = UNITS;
  const files: Record<string, Line[]> = {
    "forms/an-phu.xlsx": form(anPhu[1]),
    "forms/binh-hoa.xlsx": form(binhHoa[1]),
    "forms/cam-son.csv": form(camSon[1]),
    "forms/cac-xa.xlsx": [
      [...HEADING, "Đơn vị"],
      ...others.flatMap(([id]) => rows.map((row) => [...row, id])),
    ],
    "survey.csv": [
      ["Đơn vị", "Mã", "Số liệu", "Điểm XHH"],
      ...UNITS.flatMap(([id]) => SURVEY.map((row) => [id, ...row])),
    ],
  };
  for (const { file, typed } of faults)
    for (const [cell, value] of Object.entries(typed)) put(files[file] ?? [], cell, value);
  const directory = await mkdtemp(path.join(tmpdir(), "cchc-messy-"));
  onTestFinished(() => rm(directory, { recursive: true, force: true }));
  await mkdir(path.join(directory, "forms"));
  const write = (name: string, text: string) => writeFile(path.join(directory, name), text);
  await write("cchc.json", JSON.stringify(PERIOD));
  await write("cap-xa.json", criteria);
  await write("units.csv", ["Mã;Tên;Khối", ...UNITS.map(([id, name]) => `${id};${name};xa`)].join("\n"));
  for (const [name, lines] of Object.entries(files))
    if (name.endsWith(".csv")) await write(name, csvText(lines));
    else await writeWorkbook(path.join(directory, name), lines);
  return directory;
}

function rowsOf({ code, name, maxScore, nodes = [], inputs = [] }: Node): Line[] {
  return [
    [code, name, maxScore, ...answerTo(code), SELF_SCORES[code] ?? null],
    ...inputs.map(({ key, label }) => [`${code}#${key}`, label, null, ...answerTo(`${code}#${key}`), null]),
    ...nodes.flatMap(rowsOf),
  ];
}

/** Số liệu and Tổng số. */
function answerTo(code: string): [Typed, Typed] {
  const answer = ANSWERS[code] ?? null;
  const [, value, of] = /^([\d.]+)\/(\d+)$/.exec(String(answer)) ?? [];
  return value === undefined ? [answer, null] : [Number(value), Number(of)];
}

function put(lines: Line[], cell: string, value: Typed): void {
  const { row, column } = parseAddress(cell);
  while (lines.length < row) lines.push([]);
  const line = lines[row - 1] ?? [];
  while (line.length < column) line.push(null);
  line[column - 1] = value;
}

/** "D5" → row 5, column 4; columns A–Z. */
function parseAddress(address: string): { readonly row: number; readonly column: number } {
  return { row: Number(address.slice(1)), column: address.charCodeAt(0) - 64 };
}

function csvText(lines: readonly Line[]): string {
  const text = (value: Typed) => {
    const shown = typeof value === "number" ? String(value).replace(".", ",") : String(value ?? "");
    return shown.includes(";") ? `"${shown}"` : shown;
  };
  return lines.map((line) => `${line.map(text).join(";")}\r\n`).join("");
}

async function writeWorkbook(file: string, lines: readonly Line[]): Promise<void> {
  const book = new ExcelJS.Workbook();
  const sheet = book.addWorksheet("Biểu");
  for (const line of lines) sheet.addRow(line);
  await book.xlsx.writeFile(file);
}
