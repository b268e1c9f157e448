import { type Diagnostic, diagnose, type Place } from "../../shared/index.ts";
import { attributesOf, formatAddress, type NumberShape } from "../../workbook/index.ts";
import type { Report } from "../report.ts";
import type { Field } from "./fields/field.ts";
import { mayHoldFields, splitFields, type TextPiece } from "./fields/field-text.ts";
import { readGroupMarker } from "./fields/group-marker.ts";
import { resolveField } from "./fields/resolve-field.ts";
import { suggestField } from "./fields/suggest-field.ts";
import { readRuns, type TextRun, textOfRuns } from "./sheet/rich-runs.ts";
import type { CellSource } from "./sheet/sheet-source.ts";
import type { TemplateSheet } from "./template-book.ts";

/** A text with fields, understood. */
export interface FieldText {
  readonly pieces: readonly TextPiece[];
  readonly fields: ReadonlyMap<TextPiece, Field>;
  /** Ids or names of the groups that it chooses for the rows it begins. */
  readonly marker: readonly string[] | undefined;
}

/** A cell with fields. */
export interface FieldCell extends FieldText {
  readonly cell: CellSource;
  readonly runs: readonly TextRun[];
  /** Whether its format shows 0.8 as 80 %: a figure of 80 is then stored as 0.8. */
  readonly isPercent: boolean;
}

/** What cells refer to, which all sheets share. */
export interface SharedContent {
  /** The shared strings that hold fields, by their number. */
  readonly strings: ReadonlyMap<number, readonly TextRun[]>;
  /** How each cell style shows numbers. */
  readonly shapes: readonly NumberShape[];
}

/** Finds the cells of a sheet that hold fields, and says what is wrong with them, up to so many faults. */
export function readFieldCells(
  sheet: TemplateSheet,
  shared: SharedContent,
  report: Report,
  place: Place,
  mostFaults: number,
): { readonly cells: FieldCell[]; readonly diagnostics: Diagnostic[] } {
  const cells: FieldCell[] = [];
  const diagnostics: Diagnostic[] = [];
  for (const row of sheet.rows) {
    if (diagnostics.length > mostFaults) break;
    for (const cell of row.cells) {
      const runs = runsOf(sheet.text, cell, shared.strings);
      if (!runs || !mayHoldFields(textOfRuns(runs))) continue;
      const at = { ...place, cell: formatAddress(cell.column, cell.row) };
      const { value, diagnostics: found } = readFieldText(textOfRuns(runs), report, at);
      diagnostics.push(...found);
      const isPercent = shared.shapes[Number(attributesOf(cell.opening).s ?? 0)] === "percent";
      if (value) cells.push({ ...value, cell, runs, isPercent });
    }
  }
  return { cells, diagnostics };
}

/** Understands every field of a text; undefined where one is not closed. */
export function readFieldText(
  text: string,
  report: Report,
  place: Place,
): { readonly value: FieldText | undefined; readonly diagnostics: Diagnostic[] } {
  const pieces = splitFields(text);
  if (!pieces) {
    const notClosed = diagnose("template/field-not-closed", place, {
      found: shortened(text),
      expected: "}}",
    });
    return { value: undefined, diagnostics: [notClosed] };
  }
  const fields = new Map<TextPiece, Field>();
  const diagnostics: Diagnostic[] = [];
  let marker: readonly string[] | undefined;
  for (const piece of pieces) {
    if (piece.kind === "literal") continue;
    const groups = readGroupMarker(piece.text);
    if (groups) marker = [...(marker ?? []), ...groups];
    else {
      const [field, ...others] = resolveField(piece.text, report);
      if (field) fields.set(piece, field);
      const found = `{{${shortened(piece.text)}}}`;
      if (!field)
        diagnostics.push(
          diagnose("template/unknown-field", place, { found, expected: suggestField(piece.text, report) }),
        );
      else if (others.length > 0)
        diagnostics.push(diagnose("template/ambiguous-name", place, { found, expected: others.length + 1 }));
    }
  }
  return { value: { pieces, fields, marker }, diagnostics };
}

function runsOf(
  text: string,
  cell: CellSource,
  shared: ReadonlyMap<number, readonly TextRun[]>,
): readonly TextRun[] | undefined {
  if (cell.formula) return undefined;
  if (cell.type === "inlineStr" && cell.inline) return readRuns(text, cell.inline);
  if (cell.type !== "s" || !cell.value) return undefined;
  return shared.get(Number(text.slice(cell.value.openEnd, cell.value.closeStart)));
}

/** As much of a text as a message can show. */
function shortened(text: string): string {
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
