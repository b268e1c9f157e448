import { type FormSheet, writeAcross } from "./form-sheet.ts";
import { fontOf, type Look } from "./look.ts";

/**
 * Writes the head of the form as Nghị định 30/2020/NĐ-CP lays out a document: who sends it at the left, the
 * national heading at the right, the title, then the unit and the period. Gives the row after it.
 */
export function writeHead(sheet: FormSheet): number {
  const { form, words } = sheet;
  const { period, unit } = form;
  const { left, right, wide, rest, all } = partsOf(sheet);
  const issuers = [
    ...(period.publisher ? [{ text: period.publisher }] : []),
    { text: unit.name, bold: true },
  ];
  for (const [index, { text, ...look }] of issuers.entries())
    writeAcross(sheet, index + 1, left, toCapitals(text), { ...HEAD, ...look });
  writeAcross(sheet, 1, right, words.nation, { ...HEAD, bold: true });
  writeAcross(sheet, 2, right, words.motto, { ...HEAD, bold: true, underline: true });
  writeAcross(sheet, issuers.length + 1, left, "────────", { ...HEAD, size: 5 });
  writeAcross(sheet, 4, all, words.title, { ...CENTRED, bold: true, size: 14 });
  writeAcross(sheet, 5, all, toCapitals(period.title), { ...CENTRED, bold: true });
  writeAcross(sheet, 6, wide, words.unit(unit.name), { bold: true, size: 12 });
  writeAcross(sheet, 6, rest, words.period(period.period), { align: "right", italic: true, size: 12 });
  writeAcross(sheet, 7, all, words.legend, { italic: true, size: 10 });
  return 8;
}

/** Writes what stands below the table: notes, and where the one who filled it in and the head of the unit sign. */
export function writeFoot(sheet: FormSheet, firstRow: number): void {
  const { form, words } = sheet;
  const { criteria, period } = form;
  const { left, right, all } = partsOf(sheet);
  const notes = [
    ...(period.preparedBy ? [words.sendTo(period.preparedBy)] : []),
    words.notes(`${criteria.name} (${criteria.id})`),
    words.basis(criteria.legalBasis),
  ];
  for (const [index, note] of notes.entries())
    writeAcross(sheet, firstRow + index, all, note, { italic: true, size: 10 });
  // One row, for a page must not break between a name and the room for its seal.
  const row = firstRow + notes.length;
  writeSignature(sheet, row, left, ["", words.preparer, words.preparerHint]);
  const placeAndDate = words.placeAndDate(period.place ?? words.openPlace);
  writeSignature(sheet, row, right, [placeAndDate, words.head, words.headHint]);
  sheet.sheet.getRow(row).height = SIGNATURE_HEIGHT;
}

/** Place and date, who signs, and how. */
function writeSignature(
  sheet: FormSheet,
  row: number,
  columns: readonly [number, number],
  [date, who, how]: readonly [string, string, string],
): void {
  writeAcross(sheet, row, columns, who, { ...CENTRED, top: true });
  const text = (line: string, look: Look) => ({ font: fontOf({ size: 12, ...look }), text: line });
  sheet.sheet.getCell(row, columns[0]).value = {
    richText: [
      text(`${date}\n`, { italic: true }),
      text(`${who}\n`, { bold: true }),
      text(how, { italic: true }),
    ],
  };
}

const CENTRED: Look = { align: "center", size: 12 };
const HEAD: Look = { ...CENTRED, top: true };
const SIGNATURE_HEIGHT = 125;

/** Columns that a text stretches over: those up to Điểm tối đa or up to Cách tính điểm, those after them, and all. */
function partsOf({ columns }: FormSheet) {
  const last = columns.all.length;
  const upTo = (column: number) => [1, column] as const;
  const after = (column: number) => [column + 1, last] as const;
  const [middle, later] = [columns.at("maxScore"), columns.at("rule")];
  return { left: upTo(middle), right: after(middle), wide: upTo(later), rest: after(later), all: upTo(last) };
}

function toCapitals(text: string): string {
  return text.toLocaleUpperCase("vi");
}
