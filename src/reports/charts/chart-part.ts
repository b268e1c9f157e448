import { RELATIONSHIPS } from "../../workbook/index.ts";
import { CATEGORY_AXIS, categoryAxis, VALUE_AXIS, valueAxis } from "./axes-xml.ts";
import { barLayout } from "./bar-layout.ts";
import type { Chart, ChartSize } from "./model.ts";
import { seriesXml } from "./series-xml.ts";
import { TEXT, TITLE, textProperties, titleXml } from "./text-xml.ts";
import { hasNegative, isStacked } from "./value-range.ts";

/** What charts call their elements. */
export const CHART_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
/** What all drawings call theirs. */
export const DRAWING_NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/main";

/** Where a chart part belongs. */
export interface ChartSurroundings {
  /** How large the chart is shown, where that is known: bars are then laid out so that long names break. */
  readonly size?: ChartSize;
  /** Id of the relationship to the workbook with the values; in a document only. */
  readonly data?: string;
}

/**
 * The XML of a chart as Excel and Word hold it: a part that people edit like one they made themselves.
 *
 * Blanks are gaps, bars list their names from the top down, and the text is black Times New Roman. The values
 * stand in it too, so that it shows before anything is computed. It has no XML declaration.
 *
 * @example chartPart(chart) // "<c:chartSpace …>"
 */
export function chartPart(chart: Chart, { size, data }: ChartSurroundings = {}): string {
  const { title, series } = chart;
  const layout =
    size !== undefined && chart.kind === "bars" && !hasNegative(chart)
      ? barLayout(chart, size)
      : "<c:layout/>";
  return [
    `<c:chartSpace xmlns:c="${CHART_NAMESPACE}" xmlns:a="${DRAWING_NAMESPACE}" xmlns:r="${RELATIONSHIPS}">`,
    '<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart>',
    title === undefined ? "" : titleXml(title, TITLE),
    `<c:autoTitleDeleted val="${title === undefined ? 1 : 0}"/>`,
    `<c:plotArea>${layout}${plotXml(chart)}${categoryAxis(chart)}${valueAxis(chart)}`,
    "<c:spPr><a:noFill/></c:spPr></c:plotArea>",
    series.length > 1 ? LEGEND : "",
    '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>',
    '<c:spPr><a:solidFill><a:srgbClr val="FFFFFF"/></a:solidFill><a:ln><a:noFill/></a:ln></c:spPr>',
    textProperties(TEXT),
    data === undefined ? "" : `<c:externalData r:id="${data}"><c:autoUpdate val="0"/></c:externalData>`,
    "</c:chartSpace>",
  ].join("");
}

const LEGEND = `<c:legend><c:legendPos val="b"/><c:overlay val="0"/>${textProperties(TEXT)}</c:legend>`;

const AXES = `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/>`;

function plotXml(chart: Chart): string {
  const series = chart.series.map((one, index) => seriesXml(chart, one, index)).join("");
  if (chart.kind === "lines")
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${series}<c:marker val="1"/>${AXES}</c:lineChart>`;
  const stacks = isStacked(chart);
  const direction = `<c:barDir val="${chart.kind === "bars" ? "bar" : "col"}"/>`;
  const grouping = `<c:grouping val="${stacks ? "stacked" : "clustered"}"/><c:varyColors val="0"/>`;
  const gaps = `<c:gapWidth val="${stacks ? 40 : 45}"/><c:overlap val="${stacks ? 100 : 0}"/>`;
  return `<c:barChart>${direction}${grouping}${series}${gaps}${AXES}</c:barChart>`;
}
