import {
  attributesOf,
  childrenOf,
  descendantsOf,
  escapeText,
  openingOf,
  textOf,
  type XmlElement,
} from "../../../workbook/index.ts";
import { moveFormula, type Standpoint } from "../formulas/move-formula.ts";
import { runOf } from "../rows/row-plan.ts";
import { covered, firstRowOf, moveRanges } from "./move-ranges.ts";
import type { MovedSheet } from "./move-sheet.ts";

/** How formulas are called in conditional formats and validations, old and new. */
const FORMULAS: ReadonlySet<string> = new Set(["formula", "formula1", "formula2", "f"]);

/** Moves the formulas of a conditional format or a validation, and its range where that is an element (<xm:sqref>). */
export function moveRules(moved: MovedSheet, holder: XmlElement): void {
  const { text } = moved.sheet;
  const within = [...descendantsOf(text, holder)];
  const range = within.find(({ local }) => local === "sqref");
  const ranges = range ? textOf(text, range) : attributesOf(openingOf(text, holder)).sqref;
  const standpoint = standpointOf(moved, ranges ?? "");
  const move = (formula: string) => moveFormula(formula, standpoint, moved.plans);
  for (const element of within) {
    // A new validation wraps its formula: <x14:formula1><xm:f>…</xm:f></x14:formula1>
    if (FORMULAS.has(element.local) && childrenOf(text, element).length === 0) moveText(moved, element, move);
    if (element.local === "cfvo") moveThreshold(moved, element, move);
  }
  const { plan, budget } = moved;
  if (range && plan) moveText(moved, range, (value) => moveRanges(value, plan, covered, budget));
}

/** The first cell of the range, in the first copy of its row. */
function standpointOf({ sheet, plan }: MovedSheet, ranges: string): Standpoint {
  const row = firstRowOf(ranges);
  const block = row === undefined ? undefined : plan?.blockOf(row);
  const copy = block && row !== undefined ? { block, group: 0, run: runOf(block, row), unit: 0 } : undefined;
  return { sheet: sheet.name, copy, isShared: true };
}

function moveText({ sheet, splices }: MovedSheet, element: XmlElement, move: (text: string) => string): void {
  const before = textOf(sheet.text, element);
  const after = move(before);
  if (after !== before) splices.replace(element.openEnd, element.closeStart, escapeText(after));
}

/** The limit of a colour scale or an icon may be a formula. */
function moveThreshold(
  { sheet, splices }: MovedSheet,
  element: XmlElement,
  move: (text: string) => string,
): void {
  const { val } = attributesOf(openingOf(sheet.text, element));
  const after = val === undefined ? undefined : move(val);
  if (after !== val) splices.setAttributes(element, { val: after });
}
