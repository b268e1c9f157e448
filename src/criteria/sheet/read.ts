import { createHash } from "node:crypto";
import { type Diagnostic, type DiagnosticArgs, hasErrors, type Outcome } from "../../shared/index.ts";
import { cellAt, cellText, readWorkbook } from "../../workbook/index.ts";
import { formatCriteria } from "../json-form.ts";
import type { CriteriaSet } from "../model.ts";
import { parseCriteria } from "../parse.ts";
import { rememberPlaces } from "../source-places.ts";
import { findFields } from "./find-fields.ts";
import { findNodeTable, type NodeTable } from "./find-table.ts";
import type { Places } from "./places.ts";
import { readFields } from "./read-fields.ts";
import { pointless } from "./read-node.ts";
import { TableReader } from "./read-table.ts";
import { numberStyleOf, ValueReader } from "./read-value.ts";
import { withoutGuards } from "./sheet-cells.ts";
import { SheetReport } from "./sheet-report.ts";
import type { SheetColumn } from "./words.ts";

/**
 * Reads a criteria set from its sheet form, xlsx or CSV, and checks it: every fault at once, each with its cell.
 *
 * Headings may be Vietnamese or English and stand in any order. The value is undefined where something in the sheet
 * cannot be read; where only the linter objects, the set is given, as `parseCriteria` does. The set's hash is that of its
 * canonical JSON: saving the sheet again in Excel changes nothing.
 *
 * @param file named in the diagnostics
 */
export async function readCriteriaSheet(
  bytes: Uint8Array,
  file: string,
): Promise<Outcome<CriteriaSet | undefined>> {
  const opened = await readWorkbook(bytes, file);
  if (!opened.value) return { value: undefined, diagnostics: opened.diagnostics };
  const workbook = withoutGuards(opened.value);
  const { table, diagnostics: headingFaults } = findNodeTable(workbook, file);
  if (!table) return { value: undefined, diagnostics: [...opened.diagnostics, ...headingFaults] };
  const report = new SheetReport(file);
  const values = new ValueReader(report, styleOf(table));
  const fields = readFields(findFields(workbook, table, report), values, report);
  const reader = new TableReader(table, values, report, workbook.format === "csv");
  const source = { format: "cchc-criteria/1", ...fields, ...reader.readRows() };
  const parsed = await parseCriteria(JSON.stringify(source), file);
  const locate = (diagnostic: Diagnostic) => placeInSheet(diagnostic, table, report.places);
  const found = parsed.diagnostics
    .filter((diagnostic) => !followsFromTold(diagnostic, report.places, reader.isTreeSure))
    .map(locate);
  const told = [...opened.diagnostics, ...headingFaults, ...report.diagnostics];
  const diagnostics = [...told, ...found];
  if (!parsed.value || hasErrors(told)) return { value: undefined, diagnostics };
  const value = withHash(parsed.value);
  rememberPlaces(value, locate);
  return { value, diagnostics };
}

function withHash(set: CriteriaSet): CriteriaSet {
  return { ...set, sha256: createHash("sha256").update(formatCriteria(set)).digest("hex") };
}

function styleOf({ rows, columns }: NodeTable) {
  const numbers = (["maxScore", "weight"] as const).flatMap((column) =>
    rows.map((row) => cellAt(row, columns.get(column)?.column)?.value),
  );
  return numberStyleOf(numbers);
}

/** Whether a finding only follows from what was told of its cell already, or from a tree that is not as the sheet means it. */
function followsFromTold({ code, place }: Diagnostic, places: Places, isTreeSure: boolean): boolean {
  const path = place.cell ?? "";
  if (places.isSettled(path)) return true;
  if (code === "criteria/one-of-two") return places.isSettled(pointless(path));
  return !isTreeSure && /^criteria\/(sum-of-|weights-mixed|block-out-of-reach)/.test(code);
}

/** What is wrong with the set, told with the cell in place of the key. */
function placeInSheet(diagnostic: Diagnostic, table: NodeTable, places: Places): Diagnostic {
  const { code, place } = diagnostic;
  const { cell, sheet } = places.find(place.cell ?? "") ?? {};
  const args = NAMES_KEYS.has(code) ? inWordsOf(table, diagnostic.args) : placeOfFirst(diagnostic, places);
  const located = {
    ...place,
    ...(cell !== undefined && { cell }),
    ...(sheet !== undefined && { sheet }),
  };
  return { ...diagnostic, place: located, args };
}

/** Of two alike, the one met first is named by its cell too. */
function placeOfFirst({ args, place }: Diagnostic, places: Places): DiagnosticArgs {
  const { first } = args;
  if (typeof first !== "string") return args;
  const node = /^.*nodes\[\d+\]/.exec(place.cell ?? "")?.[0];
  const known = places.find(first)?.cell ?? (node && places.find(`${node}.${first}`)?.cell);
  return known === undefined ? args : { ...args, first: known };
}

/** Findings whose texts are keys of the JSON form. */
const NAMES_KEYS: ReadonlySet<string> = new Set([
  "criteria/one-of-two",
  "criteria/leaf-key-on-branch",
  "criteria/missing-key",
  "criteria/not-in-block",
]);

/** Keys of the JSON form that are columns of the sheet, by their headings. */
function inWordsOf({ columns }: NodeTable, args: DiagnosticArgs): DiagnosticArgs {
  const reword = (text: string) => text.replace(/[a-zA-Z]+/g, toHeading);
  const toHeading = (key: string) => {
    const heading = columns.get(key as SheetColumn);
    return heading ? cellText(heading.value) : key;
  };
  return Object.fromEntries(
    Object.entries(args).map(([key, value]) => [key, typeof value === "string" ? reword(value) : value]),
  );
}
