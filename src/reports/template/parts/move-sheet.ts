import {
  attributesOf,
  childrenOf,
  descendantsOf,
  openingOf,
  type Splices,
  withAttributes,
  type XmlElement,
} from "../../../workbook/index.ts";
import type { RowPlans } from "../formulas/move-formula.ts";
import { Immovable } from "../immovable.ts";
import type { RowPlan } from "../rows/row-plan.ts";
import type { TemplateSheet } from "../template-book.ts";
import { covered, moveRanges, placed, type Spread, stretched } from "./move-ranges.ts";
import { moveRules } from "./move-rules.ts";
import type { RangeBudget } from "./range-budget.ts";
import { repeatChildren } from "./repeat-children.ts";

/** A sheet whose rows move, or whose formulas refer to one. */
export interface MovedSheet {
  readonly sheet: TemplateSheet;
  /** Undefined where the rows of the sheet itself stay. */
  readonly plan: RowPlan | undefined;
  /** Of all sheets whose rows move. */
  readonly plans: RowPlans;
  readonly splices: Splices;
  readonly budget: RangeBudget;
}

/** Moves what a sheet holds besides its rows: ranges, rules, validations, merged cells, links, page breaks. */
export function moveSheet(moved: MovedSheet): void {
  const { sheet } = moved;
  for (const child of sheet.children) {
    if (child.local === "sheetData") continue;
    for (const element of [...descendantsOf(sheet.text, child), child]) moveElement(moved, element);
  }
}

/** Attributes of a sheet's elements that hold ranges of its own cells, and what becomes of them. */
const RANGES: Readonly<Record<string, Readonly<Record<string, Spread>>>> = {
  dimension: { ref: stretched },
  sheetView: { topLeftCell: placed },
  pane: { topLeftCell: placed },
  selection: { activeCell: placed, sqref: covered },
  autoFilter: { ref: stretched },
  sortState: { ref: stretched },
  sortCondition: { ref: stretched },
  protectedRange: { sqref: covered },
  conditionalFormatting: { sqref: covered },
  dataValidation: { sqref: covered },
  ignoredError: { sqref: covered },
  cellWatch: { r: placed },
  inputCells: { r: placed },
};

/** What holds formulas that are looked at from the cells of its range. */
const RULED: ReadonlySet<string> = new Set(["conditionalFormatting", "dataValidation"]);

/** What holds things of which each copy of a row has its own. */
const REPEATED: ReadonlySet<string> = new Set(["mergeCells", "hyperlinks", "sparklines"]);

function moveElement(moved: MovedSheet, element: XmlElement): void {
  const { local } = element;
  refuseControl(moved, element);
  if (RULED.has(local)) moveRules(moved, element);
  if (REPEATED.has(local)) repeatChildren(moved, element);
  if (local === "rowBreaks") moveBreaks(moved, element);
  const ranges = RANGES[local];
  if (ranges) moveAttributes(moved, element, ranges);
}

/** Controls and embedded objects lie over cells in ways of their own. */
function refuseControl({ sheet, plan }: MovedSheet, element: XmlElement): void {
  const { local } = element;
  if (!plan || (local !== "control" && local !== "oleObject")) return;
  const { name, progId } = attributesOf(openingOf(sheet.text, element));
  throw new Immovable("form-control", name ?? progId ?? local);
}

function moveAttributes(
  { sheet, plan, splices, budget }: MovedSheet,
  element: XmlElement,
  spreads: Readonly<Record<string, Spread>>,
): void {
  if (!plan) return;
  const attributes = attributesOf(openingOf(sheet.text, element));
  const changes = Object.entries(spreads).flatMap(([name, spread]) => {
    const value = attributes[name];
    const range = value === undefined ? undefined : moveRanges(value, plan, spread, budget);
    return range === value ? [] : [[name, range] as const];
  });
  if (changes.length > 0) splices.setAttributes(element, Object.fromEntries(changes));
}

/** A break lies under the row it names. */
function moveBreaks({ sheet, plan, splices }: MovedSheet, list: XmlElement): void {
  if (!plan) return;
  for (const element of childrenOf(sheet.text, list)) {
    const opening = openingOf(sheet.text, element);
    const { id } = attributesOf(opening);
    if (id === undefined) continue;
    splices.replace(
      element.start,
      element.openEnd,
      withAttributes(opening, { id: `${plan.last(Number(id))}` }),
    );
  }
}
