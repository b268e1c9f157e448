import {
  type Diagnostic,
  diagnose,
  hasErrors,
  type Outcome,
  type Place,
  toPlain,
} from "../../shared/index.ts";
import { formatAddress, limits, readStyles, targetOf } from "../../workbook/index.ts";
import type { Report } from "../report.ts";
import { type FieldCell, readFieldCells, type SharedContent } from "./field-cells.ts";
import { type PageText, readPageTexts } from "./parts/page-texts.ts";
import { findUnfilled } from "./parts/unfilled.ts";
import { LAST_ROW } from "./rows/row-plan.ts";
import { readSharedFields } from "./sheet/shared-runs.ts";
import type { CellSource, RowSource } from "./sheet/sheet-source.ts";
import { planSheet, type SheetPlan } from "./sheet-plan.ts";
import type { TemplateBook, TemplateSheet } from "./template-book.ts";

/** A template with its fields understood: all that is needed to fill it. */
export interface BookPlan {
  readonly book: TemplateBook;
  readonly report: Report;
  readonly sheets: ReadonlyMap<TemplateSheet, FilledSheet>;
}

/** What is to be filled on one sheet. */
export interface FilledSheet {
  readonly fields: ReadonlyMap<CellSource, FieldCell>;
  readonly plan: SheetPlan;
  /** Headers and footers with fields. */
  readonly pageTexts: readonly PageText[];
}

/** Understands all fields of a template and finds every fault of them before anything is filled. */
export function planBook(book: TemplateBook, report: Report, file: string): Outcome<BookPlan> {
  const diagnostics: Diagnostic[] = [];
  const sheets = new Map<TemplateSheet, FilledSheet>();
  const shared = readShared(book);
  for (const sheet of book.sheets) {
    if (diagnostics.length > MOST_FAULTS) break;
    const place = { file, sheet: sheet.name };
    const cells = readFieldCells(sheet, shared, report, place, MOST_FAULTS);
    const pages = readPageTexts(sheet, report, place);
    const plan = planSheet(cells.cells, report, place);
    diagnostics.push(...cells.diagnostics, ...pages.diagnostics, ...plan.diagnostics);
    if (cells.cells.length === 0 && pages.value.length === 0) continue;
    const fields = new Map(cells.cells.map((cell) => [cell.cell, cell]));
    sheets.set(sheet, { fields, plan: plan.value, pageTexts: pages.value });
  }
  if (sheets.size === 0 && !hasErrors(diagnostics))
    diagnostics.push(diagnose("template/no-fields", { file }, { found: "", expected: "{{đơn vị.tên}}" }));
  const plan = { book, report, sheets };
  diagnostics.push(...blankFaults(plan, file));
  diagnostics.push(...sizeFaults(plan, file), ...findUnfilled(book, file), ...provisionalFaults(plan, file));
  return { value: plan, diagnostics };
}

function readShared({ parts, main }: TemplateBook): SharedContent {
  const strings = targetOf(parts, main, "sharedStrings");
  const styles = targetOf(parts, main, "styles");
  return {
    strings: strings === undefined ? new Map() : readSharedFields(parts.readXml(strings)),
    shapes: styles === undefined ? [] : readStyles(parts.read(styles), styles),
  };
}

/** Nobody reads more; the wrong file can have a million. */
const MOST_FAULTS = 1_000;

/** Texts of cchc.json that the template asks for and nobody gave. */
function blankFaults({ report, sheets }: BookPlan, file: string): Diagnostic[] {
  const scope = { report, group: undefined, unit: undefined, number: 0 };
  return [...sheets].flatMap(([sheet, { fields }]) =>
    [...fields.values()].flatMap(({ cell, fields: own }) =>
      [...own].flatMap(([{ text }, field]) => {
        if (field.speaksOf !== "report" || isNote(text)) return [];
        const value = field.read(scope);
        if (value.kind !== "text" || value.text !== "") return [];
        const place = { file, sheet: sheet.name, cell: formatAddress(cell.column, cell.row) };
        return [diagnose("template/nothing-to-fill", place, { found: `{{${text}}}`, expected: "" })];
      }),
    ),
  );
}

/** A small template can ask for a very large report. */
function sizeFaults({ sheets }: BookPlan, file: string): Diagnostic[] {
  let [cells, length] = [0, 0];
  const faults: Diagnostic[] = [];
  for (const [sheet, { plan }] of sheets) {
    for (const row of sheet.rows) {
      const copies = copiesOf(plan, row.number);
      cells += copies * row.cells.length;
      length += copies * (row.end - row.start);
    }
    const last = (sheet.rows.findLast(holdsSomething)?.number ?? 0) + plan.rows.addedRows;
    if (last > LAST_ROW) faults.push(tooLarge({ file, sheet: sheet.name }, `${last}`, `${LAST_ROW}`));
  }
  if (cells > limits.cells) faults.push(tooLarge({ file }, `${cells}`, `${limits.cells}`));
  else if (length > limits.partBytes) faults.push(tooLarge({ file }, `${length}`, `${limits.partBytes}`));
  return faults;
}

/** Rows without content that go over the end of the sheet are left out: programs leave a look on the very last row. */
function holdsSomething({ cells }: RowSource): boolean {
  return cells.some(({ formula, value, inline }) => formula ?? value ?? inline);
}

function copiesOf({ rows }: SheetPlan, row: number): number {
  const block = rows.blockOf(row);
  if (!block) return 1;
  const isOfUnit = block.runs.some(({ top, bottom }) => top <= row && row <= bottom);
  return isOfUnit ? block.sizes.reduce((total, size) => total + size, 0) : block.sizes.length;
}

function tooLarge(place: Place, found: string, expected: string): Diagnostic {
  return diagnose("template/too-large", place, { found, expected });
}

/** Every report says that ranks are provisional; a template can only do so where it has a field for it. */
function provisionalFaults({ report, sheets, book }: BookPlan, file: string): Diagnostic[] {
  if (!report.results.groups.some(({ provisional }) => provisional) || book.sheets.length === 0) return [];
  const says = [...sheets.values()].some(({ fields }) =>
    [...fields.values()].some((cell) => [...cell.fields].some(([{ text }]) => isNote(text))),
  );
  if (says || sheets.size === 0) return [];
  return [diagnose("template/provisional-unsaid", { file }, { found: "", expected: "{{ghi chú}}" })];
}

/** Notes are blank when all is well. */
function isNote(field: string): boolean {
  return /(^| )(ghi chu|note)$/.test(toPlain(field));
}
