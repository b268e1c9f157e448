import type { EditablePackage } from "../../workbook/index.ts";
import {
  addRelationship,
  attributesOf,
  childrenOf,
  formatAddress,
  openingOf,
  prefixedAttribute,
  relationshipsOf,
  rootOf,
  targetOf,
  Unpatchable,
} from "../../workbook/index.ts";
import { boxAnchor } from "./comment-box.ts";
import { addShapes, emptyShapes } from "./comment-shapes.ts";
import { commentText } from "./comment-text.ts";
import { addComments, commentedCells, NO_COMMENTS } from "./comments.ts";
import type { MarkStyles } from "./mark-styles.ts";
import type { MarkedCell } from "./marked-cells.ts";
import { patchSheet, type SheetSource } from "./patch-sheet.ts";
import { SheetGeometry } from "./sheet-geometry.ts";
import type { AnnotationWords } from "./words.ts";

/** Colours cells of one sheet and puts a comment in each; comments that are there already stay. */
export function annotateSheet(
  parts: EditablePackage,
  path: string,
  cells: readonly MarkedCell[],
  styles: MarkStyles,
  words: AnnotationWords,
): void {
  const text = parts.readXml(path);
  const children = childrenOf(text, rootOf(text));
  const sheet = { path, text, children, geometry: new SheetGeometry(text, children) };
  const commented = writeComments(parts, path, cells, words);
  const drawing = writeShapes(parts, sheet, cells, commented, words);
  parts.writeXml(path, patchSheet(sheet, cells, styles, drawing));
}

/** Gives the cells that had a comment before. */
function writeComments(
  parts: EditablePackage,
  sheet: string,
  cells: readonly MarkedCell[],
  words: AnnotationWords,
): ReadonlySet<string> {
  const existing = targetOf(parts, sheet, "comments");
  const comments = existing === undefined ? NO_COMMENTS : parts.readXml(existing);
  const path = existing ?? parts.addPart("comments", "xl/comments", ".xml").path;
  if (existing === undefined) addRelationship(parts, sheet, "comments", path);
  parts.writeXml(path, addComments(comments, cells, words));
  return commentedCells(comments);
}

/** Gives the id of the relationship to the boxes of the comments, where the sheet has had none. */
function writeShapes(
  parts: EditablePackage,
  sheet: SheetSource & { readonly path: string },
  cells: readonly MarkedCell[],
  commented: ReadonlySet<string>,
  words: AnnotationWords,
): string | undefined {
  const shapes = cells.map((cell) => {
    const isNew = !commented.has(formatAddress(cell.column, cell.row));
    return { ...cell, isNew, anchor: boxAnchor(cell, commentText(cell, words).plain, sheet.geometry) };
  });
  const existing = drawingOf(parts, sheet);
  if (existing !== undefined) {
    // Byte for byte, whatever its encoding: all that is added is ASCII.
    const vml = Buffer.from(parts.read(existing)).toString("latin1");
    parts.write(existing, Buffer.from(addShapes(vml, shapes), "latin1"));
    return undefined;
  }
  const { path, number } = parts.addPart("vmlDrawing", "xl/drawings/vmlDrawing", ".vml");
  parts.write(path, Buffer.from(addShapes(emptyShapes(number), shapes), "latin1"));
  return addRelationship(parts, sheet.path, "vmlDrawing", path);
}

/** The drawing that holds the boxes of a sheet's comments and its old form controls. */
function drawingOf(
  parts: EditablePackage,
  { path, text, children }: SheetSource & { readonly path: string },
): string | undefined {
  const element = children.find(({ local }) => local === "legacyDrawing");
  if (!element) return undefined;
  const id = prefixedAttribute(attributesOf(openingOf(text, element)), "id");
  const target = relationshipsOf(parts, path).find((relationship) => relationship.id === id)?.target;
  if (target === undefined) throw new Unpatchable();
  return target;
}
