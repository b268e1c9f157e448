import { linesOf, widthOf } from "../../workbook/index.ts";
import { type Chart, type ChartSize, nameOf } from "./model.ts";
import { TEXT, TITLE } from "./text-xml.ts";
import { isStacked } from "./value-range.ts";

/**
 * The height in centimetres at which a chart of horizontal bars can be read: 0.58 and more for each name, the
 * rest for title, axis and legend. A page of A4 holds some 35 names; `splitChart` parts longer charts.
 *
 * @param widthCm how wide the chart will be, for the lines that names, title and legend break into; when left out,
 *   as wide as the text of an A4 document
 * @example barChartHeight(chart, 25) // 16.2 for 12 units with last year beside
 */
export function barChartHeight(chart: Chart, widthCm = A4_TEXT): number {
  const bars = isStacked(chart) ? 1 : chart.series.length;
  const perName = Math.max(nameLines(chart, widthCm), bars) * LINE + GAP;
  const plot = perName * chart.categories.texts.length;
  return Math.ceil((above(chart, widthCm) + plot + below(chart, widthCm)) / (1 - 2 * EDGE)) / 10;
}

/**
 * Where the bars stand within a chart of that size. Left to themselves programs give long names half the chart
 * and more; here names have at most a third of the width, and break into lines. Not for bars below 0, whose
 * names stand away from the axis and do not break.
 */
export function barLayout(chart: Chart, { widthCm, heightCm }: ChartSize): string {
  const [width, height] = [widthCm * 10, heightCm * 10];
  const [top, left] = [above(chart, widthCm), namesWidth(chart, widthCm)];
  const right = chart.showsValues && !isStacked(chart) ? VALUE : MARGIN;
  const plot = {
    x: left / width,
    y: top / height + EDGE,
    w: (width - left - right) / width,
    h: (height - top - below(chart, widthCm)) / height - 2 * EDGE,
  };
  if (plot.h <= 0) return AUTOMATIC;
  const places = Object.entries(plot).map(
    ([name, share]) => `<c:${name} val="${Number(share.toPrecision(4))}"/>`,
  );
  const modes = '<c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>';
  return `<c:layout><c:manualLayout>${modes}${places.join("")}</c:manualLayout></c:layout>`;
}

/** The layout that leaves it to the program, here where a chart is too low for bars. */
const AUTOMATIC = "<c:layout/>";

/** Between margins of 3 and 2 cm. */
const A4_TEXT = 16;

/** The share of the height that programs leave free above a title and below a legend. */
const EDGE = 0.025;
/** The share of the width that names have at most. */
const NAMES = 0.32;

/** A line of a name or a bar and its value, in millimetres like all that follows. */
const LINE = 4.2;
const GAP = 1.6;
const TITLE_LINE = 5.5;
const TITLE_GAP = 5;
const AXIS = 7;
const AXIS_TITLE = 6;
const LEGEND_ROW = 5.5;
const LEGEND_GAP = 4;
const LEGEND_KEY = 8;
const VALUE = 13;
const MARGIN = 5;

function above({ title }: Chart, widthCm: number): number {
  if (title === undefined) return MARGIN;
  const room = (widthCm * 10 * 0.8) / MM_PER_UNIT;
  return linesOf(title, room, TITLE.size, TITLE.bold) * TITLE_LINE + TITLE_GAP;
}

function below(chart: Chart, widthCm: number): number {
  const axisTitle = chart.valueAxis?.title === undefined ? 0 : AXIS_TITLE;
  return AXIS + axisTitle + legendHeight(chart, widthCm);
}

/** The names in the legend stand in columns as wide as the longest of them. */
function legendHeight({ series }: Chart, widthCm: number): number {
  if (series.length < 2) return 0;
  const widest = Math.max(...series.map((one) => widthInMm(nameOf(one)))) + LEGEND_KEY;
  const columns = Math.max(1, Math.floor((widthCm * 10 * 0.9) / widest));
  return Math.ceil(series.length / columns) * LEGEND_ROW + LEGEND_GAP;
}

function namesWidth({ categories }: Chart, widthCm: number): number {
  const widest = Math.max(0, ...categories.texts.map(widthInMm));
  return Math.min(widest + MARGIN, widthCm * 10 * NAMES);
}

/** All names have the room of the longest. */
function nameLines(chart: Chart, widthCm: number): number {
  const room = (namesWidth(chart, widthCm) - MARGIN + 1) / MM_PER_UNIT;
  return Math.max(1, ...chart.categories.texts.map((text) => linesOf(text, room, TEXT.size)));
}

function widthInMm(text: string): number {
  return widthOf(text, TEXT.size) * MM_PER_UNIT;
}

/** A unit of a column's width, 5.25 points. */
const MM_PER_UNIT = 1.852;
