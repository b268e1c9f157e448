import {
  attributesOf,
  formatAddress,
  openingOf,
  parseAddress,
  placeInSheet,
  prefixOf,
  RELATIONSHIPS,
  Splices,
  Unpatchable,
  withPrefix,
  type XmlElement,
} from "../../workbook/index.ts";
import { overrideConditionalFormats } from "./conditional-formats.ts";
import { CellMarker } from "./mark-sheet-cells.ts";
import type { MarkStyles } from "./mark-styles.ts";
import type { MarkedCell } from "./marked-cells.ts";
import type { SheetGeometry } from "./sheet-geometry.ts";

/** A sheet's XML with what stands directly within it. */
export interface SheetSource {
  readonly text: string;
  readonly children: readonly XmlElement[];
  readonly geometry: SheetGeometry;
}

/**
 * The XML of a sheet with its cells marked. `drawing` is the id of the relationship to the shapes of its
 * comments, where the sheet does not refer to them yet.
 */
export function patchSheet(
  { text, children, geometry }: SheetSource,
  cells: readonly MarkedCell[],
  styles: MarkStyles,
  drawing: string | undefined,
): string {
  const sheetData = children.find(({ local }) => local === "sheetData");
  if (!sheetData) throw new Unpatchable();
  const splices = new Splices(text);
  const prefix = prefixOf(sheetData);
  widenDimension(text, children, cells, splices);
  new CellMarker(text, cells, styles, geometry, splices).mark(sheetData);
  overrideConditionalFormats(text, children, cells, styles, prefix, splices);
  if (drawing !== undefined) {
    const xml = `<legacyDrawing xmlns:r="${RELATIONSHIPS}" r:id="${drawing}"/>`;
    splices.insert(placeInSheet(children, "legacyDrawing"), withPrefix(xml, prefix));
  }
  return splices.apply();
}

/** Some readers look no further than the range that a sheet says it fills. */
function widenDimension(
  text: string,
  children: readonly XmlElement[],
  cells: readonly MarkedCell[],
  splices: Splices,
): void {
  const dimension = children.find(({ local }) => local === "dimension");
  const { ref } = dimension ? attributesOf(openingOf(text, dimension)) : {};
  if (!dimension || ref === undefined) return;
  const corners = [...ref.split(":").map(parseAddress), ...cells];
  const [columns, rows] = [corners.map(({ column }) => column), corners.map(({ row }) => row)];
  const first = formatAddress(Math.min(...columns), Math.min(...rows));
  const last = formatAddress(Math.max(...columns), Math.max(...rows));
  splices.setAttributes(dimension, { ref: first === last ? first : `${first}:${last}` });
}
