export { addChartsToDocument, chartMark } from "./add-to-document.ts";
export { addChartsToWorkbook, type ChartPlacement } from "./add-to-workbook.ts";
export { barChartHeight } from "./bar-layout.ts";
export { chartPart } from "./chart-part.ts";
export type { DocumentChart } from "./document-drawing.ts";
export type { CategoryCells, Chart, ChartSeries, ChartSize, ValueAxis, ValueCells } from "./model.ts";
export { EARLIER_PERIOD, THIS_PERIOD } from "./palette.ts";
export { splitChart } from "./split-chart.ts";
export type { ChartAnchor } from "./workbook-drawing.ts";
