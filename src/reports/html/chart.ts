import type { UnitResult } from "../../results/index.ts";
import { html, type Markup } from "./markup.ts";
import { unitAnchor } from "./report.ts";

/** The width of every chart in its own units; on the screen it takes the width that is there. */
export const CHART_WIDTH = 900;
/** The height of a unit's row, so that the rows of 124 units stay apart. */
const ROW_HEIGHT = 24;
/** After so many rows the axis is drawn again; two such parts fill a sheet of paper, and none is cut by its edge. */
const ROWS_A_PART = 25;
/** What the axis takes above the rows. */
const TOP = 26;

/** Where values stand between two ends of an axis. */
export interface Scale {
  readonly from: number;
  readonly to: number;
  /** Pixels of both ends. */
  readonly left: number;
  readonly right: number;
}

/** The place of a value, to a tenth of a pixel: what is drawn is a picture of a figure, never the figure. */
export function placeOn({ from, to, left, right }: Scale, value: number): number {
  const place = left + ((value - from) / (to - from)) * (right - left);
  return Math.round(place * 10) / 10;
}

/** Values between the ends, some ten at most: 0, 10 … 100, or 65, 70 … 95. */
function ticksOf({ from, to }: Scale): readonly number[] {
  const step = [1, 2, 5, 10, 20, 50, 100].find((one) => (to - from) / one <= 10) ?? to - from;
  const ticks: number[] = [];
  for (let tick = Math.ceil(from / step) * step; tick <= to; tick += step) ticks.push(tick);
  return ticks;
}

/** A chart with one row a unit. */
interface RowChart<Row> {
  /** What those hear who cannot see it; the figures are in the table that belongs to it. */
  readonly name: string;
  readonly scale: Scale;
  readonly rows: readonly Row[];
  readonly unitOf: (row: Row) => UnitResult;
  /** What a row says when it is pointed at. */
  readonly titleOf: (row: Row) => string;
  /** Draws the row around the line y. */
  readonly draw: (row: Row, y: number) => Markup;
}

/** Draws the rows below each other, the axis above each part of them. */
export function writeRowChart<Row>(chart: RowChart<Row>): Markup {
  const parts: Markup[] = [];
  for (let first = 0; first < chart.rows.length; first += ROWS_A_PART) parts.push(writePart(chart, first));
  return html`<div class="scroll" role="region" tabindex="0" aria-label="${chart.name}">
${parts}</div>
`;
}

function writePart<Row>({ name, scale, rows, unitOf, titleOf, draw }: RowChart<Row>, first: number): Markup {
  const some = rows.slice(first, first + ROWS_A_PART);
  const bottom = TOP + some.length * ROW_HEIGHT;
  const range = some.length < rows.length ? ` (${first + 1}–${first + some.length})` : "";
  const drawn = some.map((row, i) => {
    const top = TOP + i * ROW_HEIGHT;
    return html`<g data-unit="${unitAnchor(unitOf(row))}"><title>${titleOf(row)}</title><rect class="hit" y="${top}" width="${CHART_WIDTH}" height="${ROW_HEIGHT}"/>
${draw(row, top + ROW_HEIGHT / 2)}</g>
`;
  });
  return html`<svg class="chart" viewBox="0 0 ${CHART_WIDTH} ${bottom}" role="img" aria-label="${name}${range}">
${writeAxis(scale, bottom)}${drawn}</svg>
`;
}

/** Lines across the chart with their values above. */
function writeAxis(scale: Scale, bottom: number): Markup {
  const lines = ticksOf(scale).map((tick) => {
    const x = placeOn(scale, tick);
    return html`<path class="grid" d="M${x} ${TOP - 4}V${bottom}"/><text class="tick" x="${x}" y="${TOP - 10}">${tick}</text>`;
  });
  return html`<g>${lines}</g>
`;
}

/** The width that the longest of the names takes, as far as a chart has room for names. */
export function nameWidth(names: readonly string[]): number {
  const widths = names.map((name) =>
    [...shortName(name)].map(widthOf).reduce((sum, width) => sum + width, 0),
  );
  return Math.ceil(Math.max(0, ...widths)) + 12;
}

/** A name that is cut where there is no room for more; the whole of it stands in the table. */
export function shortName(name: string): string {
  const characters = [...name.normalize("NFC")];
  return characters.length > MOST_CHARACTERS
    ? `${characters.slice(0, MOST_CHARACTERS - 1).join("")}…`
    : characters.join("");
}

/** About how wide a character runs in the widest typeface that a page may be shown in. */
function widthOf(character: string): number {
  return /\p{Lu}|[mw]/u.test(character) ? 10 : 7.2;
}

const MOST_CHARACTERS = 40;
