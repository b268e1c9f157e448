import { escapeText } from "../../workbook/index.ts";
import type { CategoryCells, Chart, ChartSeries, ValueCells } from "./model.ts";
import { lookOf, type SeriesLook } from "./palette.ts";
import { lineXml, solidFill } from "./text-xml.ts";
import { valueLabels } from "./value-labels.ts";

/** One series of a chart: its name, its look, its values and where they stand. */
export function seriesXml(chart: Chart, series: ChartSeries, index: number): string {
  const look = lookOf(series.look);
  const isLine = chart.kind === "lines";
  return [
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>${nameXml(series.name)}`,
    isLine ? lineLook(look) : barLook(look),
    chart.showsValues ? valueLabels(chart, series) : "",
    `<c:cat>${textCells(chart.categories)}</c:cat>`,
    `<c:val>${numberCells(series.values, chart.numberFormat)}</c:val>`,
    isLine ? '<c:smooth val="0"/>' : "",
    "</c:ser>",
  ].join("");
}

function nameXml(name: ChartSeries["name"]): string {
  if (typeof name === "string") return `<c:tx><c:v>${escapeText(name)}</c:v></c:tx>`;
  return `<c:tx>${textCells({ formula: name.formula, texts: [name.text] })}</c:tx>`;
}

function barLook({ fill, outline }: SeriesLook): string {
  return `<c:spPr>${solidFill(fill)}${lineXml(outline, 0.75)}</c:spPr><c:invertIfNegative val="0"/>`;
}

/** Dark looks have full markers, light ones markers with a light inside. */
function lineLook({ fill, line, dash, marker }: SeriesLook): string {
  const stroke = lineXml(line, 2, `<a:prstDash val="${dash}"/><a:round/>`);
  const points = `<c:spPr>${solidFill(fill)}${lineXml(line, 1)}</c:spPr>`;
  return `<c:spPr>${stroke}</c:spPr><c:marker><c:symbol val="${marker}"/><c:size val="7"/>${points}</c:marker>`;
}

function textCells({ formula, texts }: CategoryCells): string {
  const points = texts.map((text, index) => pointXml(index, escapeText(text)));
  const cache = `<c:ptCount val="${texts.length}"/>${points.join("")}`;
  return `<c:strRef><c:f>${escapeText(formula)}</c:f><c:strCache>${cache}</c:strCache></c:strRef>`;
}

/** A gap is a point that is not there. */
function numberCells({ formula, numbers }: ValueCells, format: string): string {
  const points = numbers.map((value, index) => (value === null ? "" : pointXml(index, `${value}`)));
  const cache = `<c:formatCode>${escapeText(format)}</c:formatCode><c:ptCount val="${numbers.length}"/>${points.join("")}`;
  return `<c:numRef><c:f>${escapeText(formula)}</c:f><c:numCache>${cache}</c:numCache></c:numRef>`;
}

function pointXml(index: number, content: string): string {
  return `<c:pt idx="${index}"><c:v>${content}</c:v></c:pt>`;
}
