import { groupBy } from "../../shared/index.ts";
import type { Sheet } from "../../workbook/index.ts";
import {
  addRelationship,
  EditablePackage,
  MAIN_NAMESPACE,
  openingOf,
  RELATIONSHIPS,
  readWorkbookPart,
  relationshipsOf,
  rootOf,
  targetOf,
  Unpatchable,
} from "../../workbook/index.ts";
import { annotateSheet } from "./annotate-sheet.ts";
import { listMarks } from "./list-marks.ts";
import { type ListSheet, writeListSheet } from "./list-sheet.ts";
import { addListStyles } from "./list-styles.ts";
import type { Mark } from "./mark.ts";
import { MarkStyles } from "./mark-styles.ts";
import { toMarkedCells } from "./marked-cells.ts";
import { patchWorkbook } from "./patch-workbook.ts";
import { freeSheetName } from "./sheet-names.ts";
import { StyleSheet } from "./style-sheet.ts";
import { unselectSheet } from "./unselect-sheet.ts";
import type { AnnotationWords } from "./words.ts";

/** What is to be told of a workbook, and in which words. */
export interface Annotation {
  readonly file: string;
  readonly marks: readonly Mark[];
  readonly words: AnnotationWords;
  /** The name of the sheet that a mark concerns. */
  readonly sheetOf: (mark: Mark) => string | undefined;
  readonly isRewritten: boolean;
}

/**
 * The bytes of a package with its marked cells coloured and commented and the list of faults as first sheet.
 * Every part that need not change stays byte for byte. `sheets` are those that were read from it.
 *
 * Stops with `Unpatchable` or `Unreadable` where the package cannot be changed safely.
 */
export async function annotatePackage(
  bytes: Uint8Array,
  sheets: readonly Sheet[],
  annotation: Annotation,
): Promise<Uint8Array> {
  const parts = await EditablePackage.open(bytes);
  const main = mainPartOf(parts);
  const entries = sheetPartsOf(parts, main);
  const styles = openStyles(parts, main);
  const worksheets = entries.filter(({ isWorksheet }) => isWorksheet);
  const listed = listMarks(annotation.marks, worksheets, annotation.sheetOf);
  const merges = new Map(sheets.map((sheet) => [sheet.name, sheet.merges]));
  const marks = groupBy(
    listed.map(({ mark }) => mark),
    (mark) => annotation.sheetOf(mark) ?? "",
  );
  const markStyles = new MarkStyles(styles.sheet);
  for (const { name, path } of worksheets) {
    const cells = toMarkedCells(marks.get(name) ?? [], merges.get(name));
    if (cells.length > 0) annotateSheet(parts, path, cells, markStyles, annotation.words);
  }
  for (const { path } of entries) unselectSheet(parts, path);
  const list = writeListSheet({ ...annotation, listed }, annotation.words, addListStyles(styles.sheet));
  const taken = entries.map(({ name }) => name);
  addFirstSheet(parts, main, freeSheetName(annotation.words.sheetName, taken), list);
  parts.writeXml(styles.path, styles.sheet.toXml());
  return parts.toBytes();
}

function addFirstSheet(parts: EditablePackage, main: string, name: string, list: ListSheet): void {
  const { path } = parts.addPart("worksheet", "xl/worksheets/sheet", ".xml");
  parts.writeXml(path, list.xml);
  const relationship = addRelationship(parts, main, "worksheet", path);
  parts.writeXml(main, patchWorkbook(parts.readXml(main), name, relationship, list));
}

/**
 * The main part of a workbook as Excel writes it by default. The strict variant has other names for
 * everything, and a shared workbook keeps a log that knows its sheets.
 */
function mainPartOf(parts: EditablePackage): string {
  const main = targetOf(parts, "", "officeDocument");
  if (main === undefined || targetOf(parts, main, "revisionHeaders")) throw new Unpatchable();
  const text = parts.readXml(main);
  if (!openingOf(text, rootOf(text)).includes(`"${MAIN_NAMESPACE}"`)) throw new Unpatchable();
  return main;
}

interface SheetPart {
  readonly name: string;
  readonly hidden: boolean;
  readonly path: string;
  /** Not a chart or a dialog. */
  readonly isWorksheet: boolean;
}

function sheetPartsOf(parts: EditablePackage, main: string): SheetPart[] {
  const relationships = new Map(relationshipsOf(parts, main).map((one) => [one.id, one]));
  return readWorkbookPart(parts.read(main), main).sheets.map(({ name, hidden, relationship }) => {
    const found = relationships.get(relationship);
    if (!found) throw new Unpatchable();
    const isWorksheet = found.type === `${RELATIONSHIPS}/worksheet`;
    return { name, hidden, path: found.target, isWorksheet };
  });
}

const NO_STYLES = `<styleSheet xmlns="${MAIN_NAMESPACE}"/>`;

function openStyles(parts: EditablePackage, main: string): { path: string; sheet: StyleSheet } {
  const existing = targetOf(parts, main, "styles");
  if (existing !== undefined) return { path: existing, sheet: new StyleSheet(parts.readXml(existing)) };
  const path = "xl/styles.xml";
  parts.addPartAt("styles", path);
  addRelationship(parts, main, "styles", path);
  return { path, sheet: new StyleSheet(NO_STYLES) };
}
