import { type Language, Rational } from "../../../shared/index.ts";
import {
  escapeText,
  formatAddress,
  limits,
  openingOf,
  parseAddress,
  sourceOf,
  toOpening,
  withAttributes,
  withPrefix,
  type XmlElement,
} from "../../../workbook/index.ts";
import type { FieldCell } from "../field-cells.ts";
import type { Field } from "../fields/field.ts";
import type { TextPiece } from "../fields/field-text.ts";
import { valueText } from "../fields/field-value.ts";
import type { Scope } from "../fields/scope.ts";
import { moveTokens, type RowPlans, type Standpoint, toKey } from "../formulas/move-formula.ts";
import { Immovable } from "../immovable.ts";
import type { RowPlan } from "../rows/row-plan.ts";
import type { SheetFormulas } from "./formulas.ts";
import { fillRuns, inlineXml, type TextRun, textOfRuns } from "./rich-runs.ts";
import type { CellSource } from "./sheet-source.ts";

/** A cell as it was, in another row. */
export function movedCell(text: string, cell: CellSource, row: number): string {
  if (row === cell.row) return text.slice(cell.start, cell.end);
  const opening = withAttributes(cell.opening, { r: formatAddress(cell.column, row) });
  return opening + text.slice(cell.start + cell.opening.length, cell.end);
}

/** A cell with its fields filled: one that is a single field holds the figure itself, in the cell's format. */
export function filledCell(field: FieldCell, row: number, scope: Scope, language: Language): string {
  const { cell, runs, pieces, fields } = field;
  const only = onlyField(pieces, fields);
  const value = only?.read(scope);
  if (value?.kind === "figure" && value.value !== null) return numberCell(field, row, value.value);
  const textOf = (piece: TextPiece) => {
    const found = fields.get(piece)?.read(scope);
    return found ? valueText(found, language) : "";
  };
  return textCell(cell, row, fillRuns(runs, pieces, textOf));
}

/** The field of a text that holds nothing else but white space and markers. */
function onlyField(pieces: readonly TextPiece[], fields: ReadonlyMap<TextPiece, Field>): Field | undefined {
  const rest = pieces.filter((piece) => piece.kind === "literal" && piece.text.trim() !== "");
  const [first, ...others] = fields.values();
  return rest.length === 0 && others.length === 0 ? first : undefined;
}

function numberCell({ cell, isPercent }: FieldCell, row: number, value: number): string {
  const figure = Rational.fromJsonNumber(value);
  const stored = (isPercent ? figure.dividedBy(Rational.of(100)) : figure).toText();
  return withContent(cell, row, undefined, `<v>${escapeText(stored)}</v>`);
}

function textCell(cell: CellSource, row: number, runs: readonly TextRun[]): string {
  const text = textOfRuns(runs);
  if (text.trim() === "") return withContent(cell, row, undefined, "");
  if (text.length > limits.cellText)
    throw new Immovable(
      "too-large",
      `${text.length}`,
      { cell: formatAddress(cell.column, cell.row) },
      `${limits.cellText}`,
    );
  return withContent(cell, row, "inlineStr", inlineXml(runs, prefixOf(cell)), "");
}

/** The cell with other content; `added` is our own XML, which takes the prefix of the sheet. */
function withContent(
  cell: CellSource,
  row: number,
  type: string | undefined,
  xml: string,
  prefix = prefixOf(cell),
): string {
  const changes = { r: formatAddress(cell.column, row), t: type, cm: undefined, vm: undefined };
  const opening = toOpening(withAttributes(cell.opening, changes));
  if (xml === "") return `${opening.slice(0, -1)}/>`;
  return `${opening}${withPrefix(xml, prefix)}</${cell.name}>`;
}

function prefixOf({ name }: CellSource): string {
  return name.slice(0, name.indexOf(":") + 1);
}

/** What a formula is moved by. */
export interface FormulaWork {
  readonly formulas: SheetFormulas;
  readonly plans: RowPlans;
  readonly standpoint: Standpoint;
}

/** A formula, moved along, without its result: it rests on figures that were just filled in. */
export function formulaCell(text: string, cell: CellSource, row: number, work: FormulaWork): string {
  const { formula } = cell;
  if (!formula) return movedCell(text, cell, row);
  const xml = formulaXml(text, cell, formula, row, work) ?? sourceOf(text, formula);
  // What says that a formula spills (cm) stays.
  const changes = { r: formatAddress(cell.column, row), t: undefined, vm: undefined };
  return `${toOpening(withAttributes(cell.opening, changes))}${xml}</${cell.name}>`;
}

/** Undefined where the formula stays to the letter. */
function formulaXml(
  text: string,
  cell: CellSource,
  formula: XmlElement,
  row: number,
  { formulas, plans, standpoint }: FormulaWork,
): string | undefined {
  if (plans.size === 0) return undefined;
  const { t, ref } = formulas.attributesOf(cell);
  const plan = plans.get(toKey(standpoint.sheet ?? ""));
  if (t === "dataTable") {
    if (plan) throw new Immovable("data-table", ref ?? "");
    return undefined;
  }
  const moved = moveTokens(formulas.tokensOf(cell), standpoint, plans);
  const range = t === "array" && ref !== undefined && plan ? movedRange(ref, row, plan) : undefined;
  const unshared = t === "shared" ? { t: undefined, ref: undefined, si: undefined } : {};
  const changes = range === undefined ? unshared : { ref: range };
  const opening = toOpening(withAttributes(openingOf(text, formula), changes));
  return `${opening}${escapeFormula(moved)}</${formula.name}>`;
}

/** An array formula fills its range as one, so it cannot be stretched. */
function movedRange(ref: string, row: number, plan: RowPlan): string {
  const [first, last = first] = ref.split(":").map(parseAddress);
  if (!first || !last) return ref;
  const height = last.row - first.row;
  if (height > 0 && plan.last(last.row) - plan.first(first.row) !== height)
    throw new Immovable("array-formula", ref);
  return `${formatAddress(first.column, row)}:${formatAddress(last.column, row + height)}`;
}

/** What a formula escapes is not what a text escapes: _x000D_ is a name here. */
function escapeFormula(formula: string): string {
  return formula.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}
