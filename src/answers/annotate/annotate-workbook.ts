import { diagnose, type Outcome } from "../../shared/index.ts";
import type { Sheet, Workbook } from "../../workbook/index.ts";
import { readWorkbook, Unpatchable, Unreadable } from "../../workbook/index.ts";
import { type Annotation, annotatePackage } from "./annotate-package.ts";
import type { Mark } from "./mark.ts";
import { writePlainWorkbook } from "./plain-workbook.ts";
import { sheetNameOf } from "./sheet-names.ts";
import type { AnnotationWords } from "./words.ts";

/** A copy of what was sent, with the faults shown in it. (Bản sao có đánh dấu lỗi) */
export interface AnnotatedCopy {
  readonly bytes: Uint8Array;
  /** The ending that its name needs: a CSV and a workbook with macros may become an .xlsx. */
  readonly extension: ".xlsx" | ".xlsm";
}

/**
 * Makes a copy of a workbook in which wrong cells are coloured and carry a comment, and whose first sheet lists
 * all that was found with links to the cells. A CSV becomes an .xlsx with the same cells.
 *
 * Everything else of a workbook stays as it is: values, formulas, formats, protection, pictures, charts. One
 * that is built so that it cannot be changed safely is written anew from its cells, and the list says so.
 * A blank cell can be marked; in a merged range it is the first cell that is. The same input gives the same
 * bytes. A file that cannot be read at all gives no copy and the diagnostic that says why; it never throws.
 *
 * @example await annotateWorkbook(bytes, "forms/a.xlsx", marks, annotationWords.vi)
 */
export async function annotateWorkbook(
  bytes: Uint8Array,
  file: string,
  marks: readonly Mark[],
  words: AnnotationWords,
): Promise<Outcome<AnnotatedCopy | undefined>> {
  const { value: workbook, diagnostics } = await readWorkbook(bytes, file);
  if (!workbook) return { value: undefined, diagnostics };
  const sheetOf = ({ sheet }: Mark) => sheet;
  const annotation = { file, marks, words, sheetOf, isRewritten: false };
  try {
    const patched = workbook.format === "csv" ? undefined : await tryPackage(bytes, workbook, annotation);
    const isRewritten = workbook.format !== "csv";
    const value = patched ?? (await annotateCells(workbook.sheets, { ...annotation, isRewritten }));
    return { value, diagnostics: [] };
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    return { value: undefined, diagnostics: [diagnose(error.code, { file, ...error.place }, error.args)] };
  }
}

/** Undefined where the package cannot be changed safely. */
async function tryPackage(
  bytes: Uint8Array,
  { sheets }: Workbook,
  annotation: Annotation,
): Promise<AnnotatedCopy | undefined> {
  try {
    const annotated = await annotatePackage(bytes, sheets, annotation);
    return { bytes: annotated, extension: /\.xlsm$/i.test(annotation.file) ? ".xlsm" : ".xlsx" };
  } catch (error) {
    if (error instanceof Unpatchable || error instanceof Unreadable) return undefined;
    throw error;
  }
}

/** The cells alone, in a new workbook. */
async function annotateCells(sheets: readonly Sheet[], annotation: Annotation): Promise<AnnotatedCopy> {
  const onlyName = sheetNameOf(annotation.file);
  const named = sheets.map((sheet) => ({ ...sheet, name: sheet.name ?? onlyName }));
  const isCsv = sheets.every(({ name }) => name === undefined);
  const sheetOf = ({ sheet }: Mark) => (isCsv ? onlyName : sheet);
  const bytes = await annotatePackage(writePlainWorkbook(named), [], { ...annotation, sheetOf });
  return { bytes, extension: ".xlsx" };
}
