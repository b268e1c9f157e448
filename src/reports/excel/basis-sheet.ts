import type { Worksheet } from "exceljs";
import type { DiagnosticResult } from "../../results/index.ts";
import { describeCriteria } from "../criteria-words.ts";
import { fill } from "../labels.ts";
import { markNotes, roundingNote } from "../notes.ts";
import { writeText } from "./cells.ts";
import { writeAnnexHeading } from "./heading.ts";
import { setColumnWidths, writeAcross, writeHeading } from "./layout.ts";
import { setUpPage } from "./page.ts";
import type { ExcelReport } from "./report.ts";
import { RowWriter } from "./row-writer.ts";
import type { Look } from "./styles.ts";

/**
 * Writes "Căn cứ": what the figures rest on. Criteria sets and their rules in words, the files that were
 * read with their hashes, everything that was noticed in them, and what the marks of the report mean.
 */
export function writeBasisSheet(report: ExcelReport, sheet: Worksheet): void {
  const { words, results } = report;
  const { basis } = words;
  setColumnWidths(sheet, [24, 66, 62, 26]);
  let row = writeAnnexHeading(report, sheet, LAST_COLUMN, words.heading.basis);
  row = writePairs(sheet, row, basis.general, generalPairs(report));
  for (const criteria of results.criteria) {
    const groups = report.groups.filter(({ group }) => group.criteria === criteria.id);
    const set = groups.find((group) => group.set)?.set;
    const title = fill(basis.criteriaOf, { groups: groups.map(({ group }) => group.name).join("; ") });
    const pairs = describeCriteria(report, criteria, set);
    row = writePairs(sheet, row, groups.length > 0 ? title : basis.criteria, pairs);
  }
  row = writeInputs(report, sheet, row);
  row = writeDiagnostics(report, sheet, row);
  if (report.names.length > 0) row = writePairs(sheet, row, basis.names, namePairs(report));
  writeLegend(report, sheet, row);
  setUpPage(sheet, results.title, words.heading.page, {});
}

/** A section of names and what they stand for. Gives the row after it and a blank one. */
function writePairs(
  sheet: Worksheet,
  start: number,
  title: string,
  pairs: readonly (readonly [name: string, text: string])[],
): number {
  writeSection(sheet, start, title);
  for (const [i, [name, text]] of pairs.entries()) {
    const row = start + 1 + i;
    writeText({ sheet, row, column: 1 }, name, { ...PLAIN, bold: true });
    writeAcross(sheet, row, [2, LAST_COLUMN], text, HASH.test(text) ? CODE : PLAIN);
  }
  return start + pairs.length + 2;
}

function generalPairs({
  results,
  words,
  comparedPeriod,
}: ExcelReport): readonly (readonly [string, string])[] {
  const { basis } = words;
  const pairs: readonly (readonly [string, string | null | undefined])[] = [
    [basis.publisher, results.publisher],
    [basis.preparedBy, results.preparedBy],
    [basis.period, results.period],
    [basis.previous, comparedPeriod],
    [basis.tool, results.tool],
  ];
  return pairs.flatMap(([name, text]) => (text ? [[name, text] as const] : []));
}

function namePairs({ names, words }: ExcelReport): readonly (readonly [string, string])[] {
  return names.map(({ name, ...holes }) => [name, fill(words.basis.nameOf, holes)]);
}

function writeInputs(report: ExcelReport, sheet: Worksheet, start: number): number {
  const { inputs } = report.results;
  const { basis } = report.words;
  writeSection(sheet, start, basis.inputs);
  if (inputs.length === 0) {
    writeAcross(sheet, start + 1, [1, LAST_COLUMN], basis.noInputs, PLAIN);
    return start + 3;
  }
  writeHeading(sheet, [start + 1, 1, start + 1, 2], basis.file, SIZE);
  writeHeading(sheet, [start + 1, 3, start + 1, LAST_COLUMN], "SHA-256", SIZE);
  for (const [i, { path, sha256 }] of inputs.entries()) {
    writeAcross(sheet, start + 2 + i, [1, 2], path, PLAIN);
    writeAcross(sheet, start + 2 + i, [3, LAST_COLUMN], sha256, CODE);
  }
  return start + inputs.length + 3;
}

/** Errors first, then warnings, then notes, each in the order it was found. */
function writeDiagnostics(report: ExcelReport, sheet: Worksheet, start: number): number {
  const { basis } = report.words;
  const { diagnostics } = report.results;
  writeSection(sheet, start, basis.diagnostics);
  if (diagnostics.length === 0) {
    writeAcross(sheet, start + 1, [1, LAST_COLUMN], basis.noDiagnostics, PLAIN);
    return start + 3;
  }
  const names = [basis.severity, basis.message, basis.place, basis.unitAndCriterion];
  for (const [i, name] of names.entries())
    writeHeading(sheet, [start + 1, i + 1, start + 1, i + 1], name, SIZE);
  const sorted = (["error", "warning", "note"] as const).flatMap((severity) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity),
  );
  for (const [i, diagnostic] of sorted.entries()) {
    const writer = new RowWriter(report, sheet, start + 2 + i, PLAIN);
    writer.text(basis[diagnostic.severity]);
    writer.text([diagnostic.message, diagnostic.remedy].filter((text) => text !== "").join("\n"));
    writer.text(joined([diagnostic.file, diagnostic.sheet, diagnostic.cell]));
    writer.text(joined([unitName(report, diagnostic), diagnostic.criterion]));
  }
  return start + sorted.length + 3;
}

function writeLegend(report: ExcelReport, sheet: Worksheet, start: number): void {
  const { words, plainCells, comparedPeriod } = report;
  const { basis, notes } = words;
  writeSection(sheet, start, basis.legend);
  const lines = [
    ...markNotes(
      report,
      report.results.units.flatMap((unit) => unit.nodes),
    ),
    notes.best,
    ...(comparedPeriod === undefined ? [] : [fill(notes.arrows, { period: comparedPeriod }), notes.marked]),
    notes.none,
    roundingNote(report, report.decimals),
    basis.writtenOnceNote,
    ...(plainCells.length > 0 ? [fill(basis.plainCellsNote, { cells: plainCells.join("; ") })] : []),
  ];
  for (const [i, line] of lines.entries()) writeAcross(sheet, start + 1 + i, [1, LAST_COLUMN], line, PLAIN);
}

function writeSection(sheet: Worksheet, row: number, title: string): void {
  writeAcross(sheet, row, [1, LAST_COLUMN], title, { ...PLAIN, bold: true, fill: "heading", size: SIZE + 1 });
}

function unitName({ results }: ExcelReport, { unit }: DiagnosticResult): string | null {
  return results.units.find(({ id }) => id === unit)?.name ?? unit;
}

function joined(parts: readonly (string | null)[]): string {
  return parts.filter((part) => part !== null).join(", ");
}

const SIZE = 11;
const LAST_COLUMN = 4;
const PLAIN: Look = { size: SIZE, border: true, vertical: "top" };
const CODE: Look = { ...PLAIN, code: true, size: 9 };
const HASH = /^[0-9a-f]{64}$/;
