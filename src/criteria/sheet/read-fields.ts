import type { Place } from "../../shared/index.ts";
import { type CellValue, rawText } from "../../workbook/index.ts";
import { cellWords } from "./cell-words.ts";
import { readClassText } from "./class-text.ts";
import type { FoundFields } from "./find-fields.ts";
import { readCodeList } from "./read-code-list.ts";
import type { ValueReader } from "./read-value.ts";
import type { SheetReport } from "./sheet-report.ts";
import { type SheetField, sheetWords } from "./words.ts";

const REQUIRED: readonly SheetField[] = ["id", "name", "level", "legalBasis"];

/** What a class looks like, for those who wrote it otherwise. */
const CLASS_EXAMPLE = "Tốt: từ 80 đến 90";

/** What holds for the whole set, as its JSON form writes it; what is in error is left out, and was told. */
export function readFields(
  { sheet, cells }: FoundFields,
  reader: ValueReader,
  report: SheetReport,
): Readonly<Record<string, unknown>> {
  const source: Record<string, unknown> = { classes: [] };
  for (const field of REQUIRED.filter((name) => !cells.has(name))) {
    report.tell("criteria/sheet-field-missing", report.placeOf(sheet, undefined), "–", labelOf(field));
    report.places.settle(field);
  }
  for (const [field, { value, address }] of cells) {
    const place = report.placeOf(sheet, address);
    report.places.set(field, place);
    const read = readField(field, value, place, reader, report);
    if (read === undefined) report.places.settle(field);
    else source[field] = read;
  }
  return source;
}

function readField(
  field: SheetField,
  value: CellValue,
  place: Place,
  reader: ValueReader,
  report: SheetReport,
): unknown {
  const label = labelOf(field);
  switch (field) {
    case "id":
      return reader.text(value, place, label)?.trim();
    case "name":
    case "level":
    case "legalBasis":
      return reader.text(value, place, label);
    case "validFrom":
    case "validTo":
    case "maxScore":
    case "decimals":
      return reader.number(value, place, label)?.toNumber();
    case "rankBy":
      return reader.word(value, place, label, cellWords.rankBy);
    case "notApplicable":
      return reader.word(value, place, label, cellWords.notApplicable);
    case "surveyOptional":
      return reader.word(value, place, label, cellWords.yesNo);
    case "tieBreak":
      return readCodeList(value, place, report);
    case "classes":
      return readClasses(value, place, report);
  }
}

function readClasses(value: CellValue, place: Place, report: SheetReport): readonly object[] | undefined {
  const { classes, unread } = readClassText(rawText(value));
  for (const part of unread) report.tell("criteria/sheet-class", place, part.slice(0, 80), CLASS_EXAMPLE);
  if (unread.length > 0) return undefined;
  return classes.map(({ name, from, to }) => ({
    name,
    from: from.toNumber(),
    ...(to && { to: to.toNumber() }),
  }));
}

function labelOf(field: SheetField): string {
  return sheetWords.vi.fields[field];
}
