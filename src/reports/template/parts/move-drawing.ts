import {
  attributesOf,
  childOf,
  childrenOf,
  type EditablePackage,
  openingOf,
  rootOf,
  Splices,
  tagsOf,
  textOf,
  withAttributes,
  type XmlElement,
} from "../../../workbook/index.ts";
import { moveFormula, type RowPlans, toKey } from "../formulas/move-formula.ts";
import type { RowPlan } from "../rows/row-plan.ts";

/**
 * Moves what lies on a sheet along with its cells, and lets text boxes that show a cell follow that cell.
 *
 * @param sheet undefined for a sheet that is a chart
 */
export function moveDrawing(
  parts: EditablePackage,
  path: string,
  sheet: string | undefined,
  plans: RowPlans,
): void {
  const text = parts.readXml(path);
  const splices = new Splices(text);
  const plan = sheet === undefined ? undefined : plans.get(toKey(sheet));
  if (plan) moveAnchors(text, plan, splices);
  for (const { local, kind, start, end } of tagsOf(text)) {
    if (local !== "sp" || kind === "close") continue;
    const opening = text.slice(start, end);
    const { textlink } = attributesOf(opening);
    const moved = textlink && moveFormula(textlink, { sheet }, plans);
    if (moved !== textlink) splices.replace(start, end, withAttributes(opening, { textlink: moved }));
  }
  const moved = splices.apply();
  if (moved !== text) parts.writeXml(path, moved);
}

/**
 * Pictures, shapes and charts move with the cells they lie over, as in Excel when rows are inserted: what is
 * said to move and size with cells grows, what only moves keeps its height, and what does neither stays.
 */
function moveAnchors(text: string, plan: RowPlan, splices: Splices): void {
  for (const anchor of childrenOf(text, rootOf(text))) {
    const from = rowIn(text, anchor, "from");
    const to = rowIn(text, anchor, "to");
    const { editAs = "twoCell" } = attributesOf(openingOf(text, anchor));
    if (!from || editAs === "absolute") continue;
    const top = plan.first(from.row + 1) - 1;
    splices.replace(from.element.openEnd, from.element.closeStart, `${top}`);
    if (!to) continue;
    const bottom = editAs === "oneCell" ? to.row + top - from.row : plan.first(to.row + 1) - 1;
    splices.replace(to.element.openEnd, to.element.closeStart, `${bottom}`);
  }
}

/** The row of a corner, from 0. */
function rowIn(
  text: string,
  anchor: XmlElement,
  corner: "from" | "to",
): { readonly element: XmlElement; readonly row: number } | undefined {
  const found = childOf(text, anchor, corner);
  const element = found && childOf(text, found, "row");
  return element && { element, row: Number(textOf(text, element)) };
}
