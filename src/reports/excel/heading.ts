import type { Worksheet } from "exceljs";
import { widthOf } from "../../workbook/index.ts";
import { fill } from "../labels.ts";
import { groupTitle, type ReportGroup, toRoman } from "../report.ts";
import { widthBetween, writeAcross } from "./layout.ts";
import type { ExcelReport } from "./report.ts";

/**
 * The head of an official document, as Nghị định 30/2020/NĐ-CP lays it out: the publisher at the left, the
 * national heading with place and date at the right, the title below. Gives the row after it.
 *
 * Day, month and year are left open for the signer.
 */
export function writeDocumentHeading(
  report: ExcelReport,
  sheet: Worksheet,
  lastColumn: number,
  title: string,
): number {
  const { results, words } = report;
  const { heading } = words;
  const split = splitColumn(sheet, lastColumn, widthOf(heading.nation, 12, true) + 4);
  const [left, right] = [[1, split] as const, [split + 1, lastColumn] as const];
  const publisher = results.publisher ?? results.preparedBy ?? "";
  const centred = { align: "center", size: 12 } as const;
  writeAcross(sheet, 1, left, toCapitals(publisher), { ...centred, bold: true });
  writeAcross(sheet, 1, right, heading.nation, { ...centred, bold: true });
  writeAcross(sheet, 2, left, "────────", { ...centred, vertical: "top", size: 6 });
  writeAcross(sheet, 2, right, heading.motto, { ...centred, bold: true, underline: true });
  const date = fill(heading.placeAndDate, { place: results.place ?? heading.openPlace });
  writeAcross(sheet, 3, right, date, { ...centred, italic: true });
  sheet.getRow(4).height = GAP;
  writeAcross(sheet, 5, [1, lastColumn], toCapitals(title), { ...centred, bold: true, size: 14 });
  writeAcross(sheet, 6, [1, lastColumn], toCapitals(results.title), { ...centred, bold: true, size: 13 });
  const period = fill(heading.period, { period: results.period });
  writeAcross(sheet, 7, [1, lastColumn], period, { ...centred, italic: true });
  return 8;
}

/** The head of an annex: its number, its title, what it belongs to. Gives the row after it. */
export function writeAnnexHeading(
  report: ExcelReport,
  sheet: Worksheet,
  lastColumn: number,
  title: string,
  group?: ReportGroup,
  firstColumn = 1,
): number {
  const { results, words } = report;
  const across = [firstColumn, lastColumn] as const;
  const numeral = annexNumeral(sheet);
  const centred = { align: "center", size: 12 } as const;
  writeAcross(sheet, 1, across, fill(words.heading.annex, { numeral }), { ...centred, bold: true });
  writeAcross(sheet, 2, across, toCapitals(title), { ...centred, bold: true, size: 13 });
  const belongs = group ? `${results.title} – ${groupTitle(group)}` : results.title;
  writeAcross(sheet, 3, across, belongs, { ...centred, italic: true });
  if (!group?.group.provisional) return 5;
  writeAcross(sheet, 4, across, provisionalNote(report, group), PROVISIONAL);
  return 6;
}

/** Where the one who made the table and the head of the office sign, with room for a seal. */
export function writeSignatures(
  report: ExcelReport,
  sheet: Worksheet,
  row: number,
  lastColumn: number,
): void {
  const { signature } = report.words;
  const half = splitColumn(sheet, lastColumn, widthBetween(sheet, 1, lastColumn) / 2);
  const centred = { align: "center", size: 12 } as const;
  writeAcross(sheet, row, [1, half], signature.preparer, { ...centred, bold: true });
  writeAcross(sheet, row, [half + 1, lastColumn], signature.head, { ...centred, bold: true });
  writeAcross(sheet, row + 1, [1, half], signature.preparerHint, { ...centred, italic: true });
  writeAcross(sheet, row + 1, [half + 1, lastColumn], signature.headHint, { ...centred, italic: true });
  // Rows without a character are not printed.
  writeAcross(sheet, row + 2, [1, half], "\u00A0", centred);
  sheet.getRow(row + 2).height = SEAL_HEIGHT;
}

/** One line a note under a table. Gives the row after them. */
export function writeNotes(
  sheet: Worksheet,
  row: number,
  lastColumn: number,
  notes: readonly string[],
  firstColumn = 1,
): number {
  for (const [i, note] of notes.entries())
    writeAcross(sheet, row + i, [firstColumn, lastColumn], note, { italic: true, size: 10 });
  return row + notes.length;
}

/** Names the units that keep the ranks of the group from being final. */
export function provisionalNote(report: ExcelReport, { units }: ReportGroup): string {
  const incomplete = units.filter((unit) => unit.status === "incomplete").map((unit) => unit.name);
  return fill(report.words.notes.provisional, { units: incomplete.join(", ") });
}

/** Heights in points: an empty row between parts, and 25 mm for a seal. */
export const GAP = 9;
const SEAL_HEIGHT = 70;

export const PROVISIONAL = { align: "center", bold: true, italic: true, size: 11 } as const;

export function toCapitals(text: string): string {
  return text.toLocaleUpperCase("vi");
}

/** Annexes are numbered in the order of the sheets; the ranking before them is none. */
function annexNumeral(sheet: Worksheet): string {
  return toRoman(sheet.workbook.worksheets.indexOf(sheet));
}

/** The last column of the left part, so that the right one is at least that wide. */
function splitColumn(sheet: Worksheet, lastColumn: number, rightWidth: number): number {
  let split = lastColumn - 1;
  while (split > 1 && widthBetween(sheet, split + 1, lastColumn) < rightWidth) split -= 1;
  return split;
}
