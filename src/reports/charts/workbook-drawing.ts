import {
  attributesOf,
  type EditablePackage,
  escapeAttribute,
  RELATIONSHIPS,
  rootOf,
  Splices,
  tagsOf,
} from "../../workbook/index.ts";
import { CHART_NAMESPACE, DRAWING_NAMESPACE } from "./chart-part.ts";
import { toEmu } from "./emu.ts";
import type { ChartSize } from "./model.ts";

/** Where a chart lies on a sheet. Columns and rows count from 1. */
export interface ChartAnchor {
  /** The cell whose top left corner is that of the chart. */
  readonly from: CellPosition;
  /**
   * The cell whose bottom right corner is that of the chart, or how large the chart is, whatever lies below; the latter
   * is better for bars with long names, which are laid out by the size.
   */
  readonly to: CellPosition | ChartSize;
}

interface CellPosition {
  readonly column: number;
  readonly row: number;
}

const SPREADSHEET_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";

/** The drawing of a sheet on which nothing lies yet. */
export const EMPTY_DRAWING = `<xdr:wsDr xmlns:xdr="${SPREADSHEET_DRAWING}"/>`;

/** Lays a chart onto a drawing, above what lies there already. */
export function addToDrawing(
  parts: EditablePackage,
  drawing: string,
  anchor: ChartAnchor,
  chart: { readonly relationship: string; readonly description: string },
): void {
  const text = parts.readXml(drawing);
  const splices = new Splices(text);
  splices.append(rootOf(text), anchorXml(anchor, frameXml(nextId(text), chart)));
  parts.writeXml(drawing, splices.apply());
}

/** The chart keeps its size when columns and rows are made wider, and moves with them. */
function anchorXml({ from, to }: ChartAnchor, frame: string): string {
  const start = `<xdr:from>${corner(from.column - 1, from.row - 1)}</xdr:from>`;
  if ("widthCm" in to) {
    const extent = `<xdr:ext cx="${toEmu(to.widthCm)}" cy="${toEmu(to.heightCm)}"/>`;
    return `<xdr:oneCellAnchor ${NAMESPACES}>${start}${extent}${frame}</xdr:oneCellAnchor>`;
  }
  // The bottom right corner of a cell is the top left one of the next.
  const end = `<xdr:to>${corner(to.column, to.row)}</xdr:to>`;
  return `<xdr:twoCellAnchor ${NAMESPACES} editAs="oneCell">${start}${end}${frame}</xdr:twoCellAnchor>`;
}

/** Declared where they are used: the drawing may be one that another program wrote. */
const NAMESPACES = `xmlns:xdr="${SPREADSHEET_DRAWING}" xmlns:a="${DRAWING_NAMESPACE}"`;

function corner(column: number, row: number): string {
  return `<xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
}

function frameXml(
  id: number,
  { relationship, description }: { relationship: string; description: string },
): string {
  const name = `<xdr:cNvPr id="${id}" name="Chart ${id}" descr="${escapeAttribute(description)}"/>`;
  const chart = `<c:chart xmlns:c="${CHART_NAMESPACE}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/>`;
  return [
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>${name}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
    '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
    `<a:graphic><a:graphicData uri="${CHART_NAMESPACE}">${chart}</a:graphicData></a:graphic>`,
    "</xdr:graphicFrame><xdr:clientData/>",
  ].join("");
}

/** The next after the highest of the shapes on the drawing. */
function nextId(drawing: string): number {
  let highest = 1;
  for (const { local, kind, start, end } of tagsOf(drawing)) {
    if (local !== "cNvPr" || kind === "close") continue;
    highest = Math.max(highest, Number(attributesOf(drawing.slice(start, end)).id ?? 0));
  }
  return highest + 1;
}
