import { expect } from "vitest";
import {
  collectAnswers,
  type Field,
  type FileUse,
  type Roster,
  type RowAnswer,
  readAnswerFile,
  type UnitSubmission,
} from "../../src/answers/index.ts";
import { type CriteriaSet, parseCriteria } from "../../src/criteria/index.ts";
import { makeRoster } from "../../src/period/index.ts";
import type { Diagnostic } from "../../src/shared/index.ts";
import {
  relationships,
  stylesOf,
  workbook,
  worksheet,
  type XlsxContent,
  xlsxOf,
} from "../workbook/xlsx-builder.ts";

/** A small set with a leaf of every kind that reading treats apart. Maxima: 5 + 5 + 10. */
export const SET = {
  format: "cchc-criteria/1",
  id: "bo-thu",
  name: "Bộ tiêu chí thử",
  level: "Cấp xã",
  legalBasis: "Soạn để thử",
  maxScore: 20,
  classes: [],
  nodes: [
    {
      code: "1",
      name: "Chỉ đạo điều hành",
      maxScore: 5,
      nodes: [
        {
          code: "1.1",
          name: "Kế hoạch",
          maxScore: 1,
          rule: {
            kind: "choice",
            options: [
              { label: "Có", points: 1 },
              { label: "Không", points: 0 },
            ],
          },
        },
        {
          code: "1.2",
          name: "Tiến độ",
          maxScore: 2,
          allowNotApplicable: true,
          inputs: [
            { key: "early", label: "Sớm hạn" },
            { key: "onTime", label: "Đúng hạn" },
          ],
          rule: { kind: "ratio" },
        },
        { code: "1.10", name: "Báo cáo", maxScore: 2, rule: { kind: "points" } },
      ],
    },
    { code: "2", name: "Sáng kiến", maxScore: 5, rule: { kind: "count", pointsEach: 1 } },
    {
      code: "3",
      name: "Hài lòng",
      maxScore: 10,
      nodes: [
        {
          code: "3.1",
          name: "Phục vụ",
          maxScore: 5,
          source: "survey",
          rule: {
            kind: "survey",
            options: [
              { label: "Tốt", share: 100 },
              { label: "Kém", share: 0 },
            ],
          },
        },
        {
          code: "3.2",
          name: "Tin cậy",
          maxScore: 3,
          source: "survey",
          rule: { kind: "survey", scale: { from: 1, to: 5 } },
        },
        { code: "3.3", name: "Thu ngân sách", maxScore: 2, source: "external", rule: { kind: "points" } },
      ],
    },
  ],
  bonus: {
    maxScore: 1,
    nodes: [{ code: "T.1", name: "Khen thưởng", maxScore: 1, rule: { kind: "points" } }],
  },
};

const sets = new Map<object, Promise<CriteriaSet>>();

/** The set as the program holds it; the same one each time. */
export function criteriaOf(written: object = SET): Promise<CriteriaSet> {
  const set = sets.get(written) ?? parsed(written);
  sets.set(written, set);
  return set;
}

async function parsed(written: object): Promise<CriteriaSet> {
  const { value, diagnostics } = await parseCriteria(JSON.stringify(written), "bo-thu.json");
  if (!value) throw new Error(diagnostics.map(({ code, place }) => `${code} ${place.cell}`).join(", "));
  return value;
}

/** Xã An, Xã Bình (alias "UBND xã Bình") and Xã Cần; ids a, b and c. */
export async function rosterOf(written: object = SET): Promise<Roster> {
  const unit = { group: "xa", aliases: [], predecessors: [], ranked: true };
  const units = [
    { ...unit, id: "a", name: "Xã An" },
    { ...unit, id: "b", name: "Xã Bình", aliases: ["UBND xã Bình"] },
    { ...unit, id: "c", name: "Xã Cần" },
  ];
  return makeRoster({ units }, new Map([["xa", await criteriaOf(written)]]));
}

/** What a file says: answers as "unit code column=text", findings as "code @ place unit criterion". */
export interface Told {
  readonly rows: readonly RowAnswer[];
  readonly diagnostics: readonly Diagnostic[];
  readonly answers: readonly string[];
  readonly findings: readonly string[];
}

export interface Source {
  readonly file?: string;
  readonly use?: FileUse;
  readonly set?: object;
  readonly period?: string;
}

/** Reads a CSV given as its lines, or the bytes of a workbook. By its name it is the form of Xã An. */
export async function read(
  content: readonly string[] | Uint8Array,
  { file = "forms/a.csv", use = "forms", set = SET, period }: Source = {},
): Promise<Told> {
  const bytes = content instanceof Uint8Array ? content : new TextEncoder().encode(content.join("\n"));
  const context = { file, use, roster: await rosterOf(set), ...(period !== undefined && { period }) };
  const { value, diagnostics } = await readAnswerFile(bytes, context);
  return { rows: value, diagnostics, answers: value.flatMap(linesOf), findings: diagnostics.map(findingOf) };
}

/** Reads tables and puts them together. */
export async function collect(...told: readonly Told[]) {
  const { value, diagnostics } = collectAnswers(told.flatMap(({ rows }) => rows));
  const findings = diagnostics.map(findingOf);
  const unit = (id: string): UnitSubmission => {
    const submission = value.get(id);
    if (!submission) throw new Error(`No answers of ${id}`);
    return submission;
  };
  const leaf = (code: string, id = "a") => unit(id).answers.get(code);
  return { diagnostics, findings, unit, leaf };
}

export function findingOf({ code, severity, place }: Diagnostic): string {
  const about = [place.sheet, place.cell, place.unit, place.criterion].filter((part) => part).join(" ");
  const told = code.replace("answers/", "").replace("period/", "");
  return `${severity === "error" ? "" : `${severity}: `}${told} @ ${about}`.trim();
}

export function textOf(field: Field | undefined): string | undefined {
  return field?.readings[0].text;
}

function linesOf({ unit, node, key, fields }: RowAnswer): string[] {
  const code = `${node?.code ?? "total"}${key === undefined ? "" : `#${key}`}`;
  return [...fields].map(([column, field]) => `${unit.id} ${code} ${column}=${textOf(field)}`);
}

export function expectClean({ findings }: { readonly findings: readonly string[] }): void {
  expect(findings).toEqual([]);
}

/** A cell of a test workbook: text, a number, or what else Excel stores. */
export type TestCell =
  | string
  | number
  | undefined
  | { readonly date: number }
  | { readonly percent: number }
  | { readonly error: string }
  | { readonly formula: string; readonly result?: string }
  | boolean;

export interface TestSheet {
  readonly name?: string;
  readonly hidden?: boolean;
  readonly rows: readonly (readonly TestCell[])[];
  /** "A2:A4" */
  readonly merges?: readonly string[];
}

const DATE = 1;
const PERCENT = 2;

/** A workbook of these sheets. */
export function xlsx(...sheets: readonly TestSheet[]): Uint8Array {
  const files = sheets.map(
    (sheet, index) => [`xl/worksheets/sheet${index + 1}.xml`, sheetXml(sheet)] as const,
  );
  const entries = sheets.map(
    ({ name, hidden }, index) =>
      `<sheet name="${name ?? `Trang ${index + 1}`}" sheetId="${index + 1}" r:id="rId${index + 1}"${hidden ? ' state="hidden"' : ""}/>`,
  );
  const targets = sheets.map((_, index) => [
    `rId${index + 1}`,
    ["worksheet", `worksheets/sheet${index + 1}.xml`],
  ]);
  const content: XlsxContent = {
    parts: {
      ...Object.fromEntries(files),
      "xl/workbook.xml": workbook(entries.join("")),
      "xl/_rels/workbook.xml.rels": relationships({
        ...Object.fromEntries(targets),
        rId99: ["styles", "styles.xml"],
      }),
      "xl/styles.xml": `<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${stylesOf("General", "dd/mm/yyyy", "0%")}</styleSheet>`,
    },
  };
  return xlsxOf(content);
}

function sheetXml({ rows, merges = [] }: TestSheet): string {
  const data = rows.map((cells, index) => {
    const row = index + 1;
    const filled = cells.map((cell, column) => cellXml(cell, `${String.fromCharCode(65 + column)}${row}`));
    return `<row r="${row}">${filled.join("")}</row>`;
  });
  const merged = merges.map((ref) => `<mergeCell ref="${ref}"/>`).join("");
  return worksheet(data.join(""), merged && `<mergeCells>${merged}</mergeCells>`);
}

function cellXml(cell: TestCell, address: string): string {
  switch (typeof cell) {
    case "undefined":
      return "";
    case "string":
      return cell === "" ? "" : `<c r="${address}" t="inlineStr"><is><t>${escapeXml(cell)}</t></is></c>`;
    case "number":
      return `<c r="${address}"><v>${cell}</v></c>`;
    case "boolean":
      return `<c r="${address}" t="b"><v>${cell ? 1 : 0}</v></c>`;
    default:
      return specialXml(cell, address);
  }
}

function specialXml(cell: Exclude<TestCell, string | number | boolean | undefined>, address: string): string {
  if ("date" in cell) return `<c r="${address}" s="${DATE}"><v>${cell.date}</v></c>`;
  if ("percent" in cell) return `<c r="${address}" s="${PERCENT}"><v>${cell.percent}</v></c>`;
  if ("error" in cell) return `<c r="${address}" t="e"><v>${cell.error}</v></c>`;
  const value = cell.result === undefined ? "" : `<v>${escapeXml(cell.result)}</v>`;
  return `<c r="${address}" t="str"><f>${escapeXml(cell.formula)}</f>${value}</c>`;
}

function escapeXml(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
