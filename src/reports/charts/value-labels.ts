import { escapeAttribute } from "../../workbook/index.ts";
import type { Chart, ChartSeries } from "./model.ts";
import { lookOf } from "./palette.ts";
import { type TextLook, textProperties, VALUES } from "./text-xml.ts";
import { isStacked, widestValue } from "./value-range.ts";

/**
 * The values written beside the bars or points of a series, as far as they do not run into each other.
 *
 * Of stacked parts those too narrow to hold their value go without. Of the points of several lines in one
 * category the highest has its value above and the lowest below; those between go without.
 */
export function valueLabels(chart: Chart, series: ChartSeries): string {
  const style = labelStyle(chart, series);
  if (chart.kind === "lines" && chart.series.length > 1) return lineLabels(chart, series, style);
  const narrow = isStacked(chart) ? narrowValues(chart, series) : [];
  const position = isStacked(chart) ? "ctr" : chart.kind === "lines" ? "t" : "outEnd";
  return `<c:dLbls>${narrow.map(noLabel).join("")}${style}${shownAt(position)}</c:dLbls>`;
}

function lineLabels(chart: Chart, series: ChartSeries, style: string): string {
  const labels = series.values.numbers.map((value, index) => {
    if (value === null) return "";
    const others = chart.series
      .filter((other) => other !== series)
      .map(({ values }) => values.numbers[index] ?? value);
    const isFirst = chart.series.find(({ values }) => values.numbers[index] === value) === series;
    if (isFirst && others.every((other) => other <= value)) return "";
    if (isFirst && others.every((other) => other >= value))
      return `<c:dLbl><c:idx val="${index}"/>${style}${shownAt("b")}</c:dLbl>`;
    return noLabel(index);
  });
  return `<c:dLbls>${labels.join("")}${style}${shownAt("t")}</c:dLbls>`;
}

function labelStyle(chart: Chart, series: ChartSeries): string {
  return [
    `<c:numFmt formatCode="${escapeAttribute(chart.numberFormat)}" sourceLinked="0"/>`,
    `<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>${textProperties(textLook(chart, series))}`,
  ].join("");
}

/** Above many narrow columns values are smaller, above very many they stand on end. */
function textLook(chart: Chart, { look }: ChartSeries): TextLook {
  if (isStacked(chart)) return { ...VALUES, size: 8, color: lookOf(look).text };
  const columns = chart.kind === "columns" ? chart.categories.texts.length * chart.series.length : 0;
  if (columns > 24) return { ...VALUES, size: 8, turn: -90 };
  return columns > 12 ? { ...VALUES, size: 8 } : VALUES;
}

function shownAt(position: "t" | "b" | "ctr" | "outEnd"): string {
  return [
    `<c:dLblPos val="${position}"/><c:showLegendKey val="0"/><c:showVal val="1"/><c:showCatName val="0"/>`,
    '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>',
  ].join("");
}

function noLabel(index: number): string {
  return `<c:dLbl><c:idx val="${index}"/><c:delete val="1"/></c:dLbl>`;
}

/** The share of the axis that a value written at size 8 needs on an A4 page: its width in bars, its height in columns. */
const NARROW = { bars: 0.05, columns: 0.035, lines: 0 };

function narrowValues(chart: Chart, { values }: ChartSeries): number[] {
  const narrow = widestValue(chart) * NARROW[chart.kind];
  return values.numbers.flatMap((value, index) =>
    value !== null && Math.abs(value) < narrow ? [index] : [],
  );
}
