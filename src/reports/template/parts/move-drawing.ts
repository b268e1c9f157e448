import {
  attributesOf,
  childOf,
  childrenOf,
  type EditablePackage,
  openingOf,
  rootOf,
  Splices,
  textOf,
  type XmlElement,
} from "../../../workbook/index.ts";
import type { RowPlan } from "../rows/row-plan.ts";

/**
 * Moves the pictures, shapes and charts of a sheet along with the cells they lie over, as Excel does when rows
 * are inserted: what is said to move and size with cells grows, what only moves keeps its height, and what
 * does neither stays.
 */
export function moveDrawing(parts: EditablePackage, path: string, plan: RowPlan): void {
  const text = parts.readXml(path);
  const splices = new Splices(text);
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
  const moved = splices.apply();
  if (moved !== text) parts.writeXml(path, moved);
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
