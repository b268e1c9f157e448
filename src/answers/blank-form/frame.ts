import { type FormSheet, writeAcross } from "./form-sheet.ts";
import { fontOf, type Look } from "./look.ts";

/**
 * Writes the head of the form as Nghị định 30/2020/NĐ-CP lays out a document: who sends it at the left, the
 * national heading at the right, the title, then the unit and the period. Gives the row after it.
 */
export function writeHead(sheet: FormSheet): number {
  const { form, words } = sheet;
  const { period, unit } = form;
  const { left, right, all } = partsOf(sheet);
  writeAcross(sheet, 1, left, toCapitals(period.publisher ?? period.preparedBy ?? ""), CENTRED);
  writeAcross(sheet, 1, right, words.nation, { ...CENTRED, bold: true });
  writeAcross(sheet, 2, left, toCapitals(unit.name), { ...CENTRED, bold: true });
  writeAcross(sheet, 2, right, words.motto, { ...CENTRED, bold: true, underline: true });
  writeAcross(sheet, 3, left, "────────", { ...CENTRED, size: 5 });
  writeAcross(sheet, 4, all, words.title, { ...CENTRED, bold: true, size: 14 });
  writeAcross(sheet, 5, all, toCapitals(period.title), { ...CENTRED, bold: true });
  writeAcross(sheet, 6, left, words.unit(unit.name), { bold: true, size: 12 });
  writeAcross(sheet, 6, right, words.period(period.period), { align: "right", italic: true, size: 12 });
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
const SIGNATURE_HEIGHT = 125;

/** The columns of the left part (up to Điểm tối đa), of the right part, and all. */
function partsOf({
  columns,
}: FormSheet): Readonly<Record<"left" | "right" | "all", readonly [number, number]>> {
  const last = columns.all.length;
  const split = columns.at("maxScore");
  return { left: [1, split], right: [split + 1, last], all: [1, last] };
}

function toCapitals(text: string): string {
  return text.toLocaleUpperCase("vi");
}
