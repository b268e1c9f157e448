import { escapeAttribute, RELATIONSHIPS } from "../../workbook/index.ts";
import { CHART_NAMESPACE, DRAWING_NAMESPACE } from "./chart-part.ts";
import { toEmu } from "./emu.ts";
import type { Chart, ChartSize } from "./model.ts";

const DOCUMENT = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
const DOCUMENT_DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";

/** A chart and its size in a document. */
export interface DocumentChart extends ChartSize {
  readonly chart: Chart;
}

/**
 * The run of a document that shows a chart in line with the text around it.
 *
 * @param id that of the drawing, which no other in the document may have
 * @param relationship id of the relationship from the document to the chart
 */
export function chartForWord(
  { chart, widthCm, heightCm }: DocumentChart,
  { id, relationship }: { readonly id: number; readonly relationship: string },
): string {
  const name = `id="${id}" name="Chart ${id}" descr="${escapeAttribute(chart.description)}"`;
  return [
    `<w:r xmlns:w="${DOCUMENT}"><w:drawing>`,
    `<wp:inline xmlns:wp="${DOCUMENT_DRAWING}" distT="0" distB="0" distL="0" distR="0">`,
    `<wp:extent cx="${toEmu(widthCm)}" cy="${toEmu(heightCm)}"/><wp:effectExtent l="0" t="0" r="0" b="0"/>`,
    `<wp:docPr ${name}/><wp:cNvGraphicFramePr/>`,
    `<a:graphic xmlns:a="${DRAWING_NAMESPACE}"><a:graphicData uri="${CHART_NAMESPACE}">`,
    `<c:chart xmlns:c="${CHART_NAMESPACE}" xmlns:r="${RELATIONSHIPS}" r:id="${relationship}"/>`,
    "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>",
  ].join("");
}
