import {
  attributesOf,
  type EditablePackage,
  rootOf,
  Splices,
  tagsOf,
  withAttributes,
} from "../../../workbook/index.ts";
import type { RowPlan } from "../rows/row-plan.ts";
import type { TemplateSheet } from "../template-book.ts";
import { moveRange, placed } from "./move-ranges.ts";

/** Moves comments, their boxes and Excel tables of a sheet along with its rows. A repeated row's comment stays with the first copy. */
export function moveComments(parts: EditablePackage, sheet: TemplateSheet, plan: RowPlan): void {
  for (const { type, target } of sheet.relationships) {
    if (/\/(comments|threadedComment)$/.test(type)) moveRefs(parts, target, plan);
    if (type.endsWith("/vmlDrawing")) moveBoxes(parts, target, plan);
  }
}

function moveRefs(parts: EditablePackage, path: string, plan: RowPlan): void {
  const text = parts.readXml(path);
  const splices = new Splices(text);
  const root = rootOf(text);
  for (const { local, kind, start, end } of tagsOf(text, root.openEnd, root.closeStart)) {
    if (kind === "close" || (local !== "comment" && local !== "threadedComment")) continue;
    const source = text.slice(start, end);
    const { ref } = attributesOf(source);
    if (ref === undefined) continue;
    splices.replace(start, end, withAttributes(source, { ref: moveRange(ref, plan, placed).join(" ") }));
  }
  const moved = splices.apply();
  if (moved !== text) parts.writeXml(path, moved);
}

/**
 * The boxes of comments are in VML, which often is no XML, so they are read as text. Rows are counted from 0;
 * an anchor is: column, offset, row, offset, then the same of the other corner.
 */
function moveBoxes(parts: EditablePackage, path: string, plan: RowPlan): void {
  const vml = Buffer.from(parts.read(path)).toString("latin1");
  const by = (row: number) => plan.first(row + 1) - 1;
  const moved = vml
    .replace(/(<(?:\w+:)?Row>\s*)(\d{1,7})/g, (_, tag: string, row: string) => `${tag}${by(Number(row))}`)
    .replace(
      /(<(?:\w+:)?Anchor>)([^<]*)/g,
      (_, tag: string, anchor: string) => tag + movedAnchor(anchor, by),
    );
  if (moved !== vml) parts.write(path, Buffer.from(moved, "latin1"));
}

function movedAnchor(anchor: string, by: (row: number) => number): string {
  const parts = anchor.split(",");
  const [top, bottom] = [Number(parts[2]), Number(parts[6])];
  if (parts.length !== 8 || Number.isNaN(top) || Number.isNaN(bottom)) return anchor;
  const shift = by(top) - top;
  return parts.map((part, i) => (i === 2 || i === 6 ? ` ${Number(part) + shift}` : part)).join(",");
}
