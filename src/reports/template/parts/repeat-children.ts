import {
  attributesOf,
  childOf,
  childrenOf,
  escapeText,
  openingOf,
  sourceOf,
  textOf,
  withAttributes,
  type XmlElement,
} from "../../../workbook/index.ts";
import { moveFormula } from "../formulas/move-formula.ts";
import { type Copy, type RowPlan, runOf } from "../rows/row-plan.ts";
import { copied, firstRowOf, moveRange } from "./move-ranges.ts";
import type { MovedSheet } from "./move-sheet.ts";

/** Gives each copy of a row its own merged cells, links and small charts in cells (sparklines). */
export function repeatChildren(moved: MovedSheet, list: XmlElement): void {
  const { text } = moved.sheet;
  const children = childrenOf(text, list);
  const before = children.map((child) => sourceOf(text, child));
  const after = children.flatMap((child) => {
    const copies = child.local === "sparkline" ? sparklineCopies(moved, child) : rangeCopies(moved, child);
    moved.budget.take(copies.length - 1);
    return copies;
  });
  if (after.join() === before.join()) return;
  const opening = openingOf(text, list);
  const counted = attributesOf(opening).count === undefined ? {} : { count: `${after.length}` };
  moved.splices.replace(list.start, list.closeStart, withAttributes(opening, counted) + after.join(""));
}

/** <mergeCell ref="…"/>, <hyperlink ref="…" location="…"/> */
function rangeCopies({ sheet, plan, plans }: MovedSheet, child: XmlElement): string[] {
  const opening = openingOf(sheet.text, child);
  const rest = sheet.text.slice(child.openEnd, child.end);
  const { ref, location } = attributesOf(opening);
  const link = location === undefined ? undefined : moveFormula(location, { sheet: sheet.name }, plans);
  const linked = link === location ? opening : withAttributes(opening, { location: link });
  if (ref === undefined || !plan) return [linked + rest];
  return moveRange(ref, plan, copied).map((range) => withAttributes(linked, { ref: range }) + rest);
}

/** <x14:sparkline><xm:f>range</xm:f><xm:sqref>cell</xm:sqref></x14:sparkline> */
function sparklineCopies({ sheet, plan, plans }: MovedSheet, child: XmlElement): string[] {
  const { text, name } = sheet;
  const [range, cell] = [childOf(text, child, "f"), childOf(text, child, "sqref")];
  if (!range || !cell) return [sourceOf(text, child)];
  const address = textOf(text, cell);
  const cells = plan ? moveRange(address, plan, copied) : [address];
  const copies = plan ? copiesOf(plan, firstRowOf(address) ?? 1) : [];
  return cells.map((moved, i) => {
    const formula = moveFormula(textOf(text, range), { sheet: name, copy: copies[i] }, plans);
    const between = text.slice(range.closeStart, cell.openEnd);
    return [
      text.slice(child.start, range.openEnd),
      escapeText(formula),
      between,
      moved,
      text.slice(cell.closeStart, child.end),
    ].join("");
  });
}

/** Every copy of a row, in order. */
function copiesOf(plan: RowPlan, row: number): Copy[] {
  const block = plan.blockOf(row);
  if (!block) return [];
  const run = runOf(block, row);
  return block.sizes.flatMap((size, group) =>
    Array.from({ length: run ? size : 1 }, (_, unit) => ({ block, group, run, unit })),
  );
}
