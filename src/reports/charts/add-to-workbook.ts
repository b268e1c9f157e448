import {
  addRelationship,
  attributesOf,
  childrenOf,
  EditablePackage,
  openingOf,
  placeInSheet,
  prefixedAttribute,
  prefixOf,
  RELATIONSHIPS,
  readWorkbookPart,
  relationshipsOf,
  rootOf,
  Splices,
  targetOf,
  withPrefix,
} from "../../workbook/index.ts";
import { chartPart } from "./chart-part.ts";
import type { Chart } from "./model.ts";
import { addToDrawing, type ChartAnchor, EMPTY_DRAWING } from "./workbook-drawing.ts";

/** A chart and where it goes in a workbook. */
export interface ChartPlacement {
  /** Name of the sheet. */
  readonly sheet: string;
  readonly chart: Chart;
  readonly anchor: ChartAnchor;
}

/**
 * Adds charts to a workbook that is already written, since the writer of workbooks knows none.
 *
 * All charts of a sheet lie on one drawing; one that it has already keeps what lies on it. Nothing else of the
 * workbook changes, and the same input gives the same bytes. A sheet that is not there is a bug: it throws.
 *
 * @example await addChartsToWorkbook(bytes, [{ sheet: "Biểu đồ", chart, anchor: { from, to } }])
 */
export async function addChartsToWorkbook(
  bytes: Uint8Array,
  placements: readonly ChartPlacement[],
): Promise<Uint8Array> {
  const parts = await EditablePackage.open(bytes);
  const sheets = sheetPaths(parts);
  for (const { sheet, chart, anchor } of placements) {
    const path = sheets.get(sheet);
    if (path === undefined) throw new Error(`A chart goes to the sheet "${sheet}", which is not there`);
    const drawing = drawingOf(parts, path);
    const { path: target } = parts.addPart("chart", "xl/charts/chart", ".xml");
    parts.writeXml(target, chartPart(chart, "widthCm" in anchor.to ? { size: anchor.to } : {}));
    const relationship = addRelationship(parts, drawing, "chart", target);
    addToDrawing(parts, drawing, anchor, { relationship, description: chart.description });
  }
  return parts.toBytes();
}

function sheetPaths(parts: EditablePackage): Map<string, string> {
  const book = targetOf(parts, "", "officeDocument");
  if (book === undefined) throw new Error("The workbook has no main part");
  const targets = new Map(relationshipsOf(parts, book).map(({ id, target }) => [id, target]));
  const { sheets } = readWorkbookPart(parts.read(book), book);
  return new Map(sheets.map(({ name, relationship }) => [name, targets.get(relationship) ?? ""]));
}

/** The drawing of a sheet, a new one where it has none. */
function drawingOf(parts: EditablePackage, sheet: string): string {
  const text = parts.readXml(sheet);
  const root = rootOf(text);
  const children = childrenOf(text, root);
  const existing = children.find(({ local }) => local === "drawing");
  if (existing) {
    const id = prefixedAttribute(attributesOf(openingOf(text, existing)), "id");
    const target = relationshipsOf(parts, sheet).find((one) => one.id === id)?.target;
    if (target === undefined) throw new Error(`The drawing of ${sheet} is not there`);
    return target;
  }
  const { path } = parts.addPart("drawing", "xl/drawings/drawing", ".xml");
  parts.writeXml(path, EMPTY_DRAWING);
  const relationship = addRelationship(parts, sheet, "drawing", path);
  const splices = new Splices(text);
  const xml = `<drawing xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/>`;
  splices.insert(placeInSheet(children, "drawing"), withPrefix(xml, prefixOf(root)));
  parts.writeXml(sheet, splices.apply());
  return path;
}
