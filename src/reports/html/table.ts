import { type Content, html, type Markup } from "./markup.ts";

/** One column of a table. */
export interface Column<Row> {
  readonly heading: Content;
  readonly cell: (row: Row) => Cell;
  /** Figures stand at the right, digits below digits. */
  readonly isFigure?: boolean;
  /** The column that names the row. */
  readonly isName?: boolean;
  /** A narrow column whose heading runs over several lines, as of an area. */
  readonly isNarrow?: boolean;
}

/** What a cell shows; a cell that sorts by something else than its text says by what, null for no value. */
export interface Cell {
  readonly content: Content;
  readonly value?: number | null;
  readonly look?: string | undefined;
}

export interface Table<Row> {
  /** The address of the table, unlike all others of the page. */
  readonly id: string;
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  /** A look of the whole table. */
  readonly look?: string;
  /** What the filter box is called; no box without it. */
  readonly filter?: { readonly label: string; readonly count: string } | undefined;
  readonly isSortable?: boolean;
  /** Whether a heading above says what the table holds, so that its caption is only for those who cannot see it. */
  readonly isTitled?: boolean;
}

/**
 * A table that says what it holds, in a frame that scrolls by itself where the screen is too narrow.
 *
 * The headings become buttons, and the filter box appears, only where the script of the page runs.
 */
export function writeTable<Row>(table: Table<Row>): Markup {
  const { id, caption, columns, rows, isTitled = false } = table;
  const isSortable = table.isSortable === true && rows.length > 1;
  const filter = rows.length > FEW_ROWS ? table.filter : undefined;
  const attributes = isSortable ? html` data-sortable` : "";
  return html`${filter && filterBox(id, filter)}
<div class="${rows.length > MANY_ROWS ? "scroll tall" : "scroll"}" role="region" tabindex="0" aria-label="${caption}">
<table id="${id}" class="${table.look ?? "plain"}"${attributes}>
<caption${classOf(isTitled ? "unseen" : "")}>${caption}</caption>
<thead><tr>${columns.map(headingCell)}</tr></thead>
<tbody>
${rows.map((row) => writeRow(columns, row, isSortable))}</tbody>
</table></div>
`;
}

/** A cell that shows a figure and sorts by it. */
export function figureCell(text: string, value: number | null, look?: string): Cell {
  return { content: text, value, look };
}

function filterBox(id: string, { label, count }: { readonly label: string; readonly count: string }): Markup {
  return html`<p class="filter" hidden><label for="${id}-filter">${label}</label>
<input id="${id}-filter" type="search" autocomplete="off" spellcheck="false" data-filters="${id}">
<span role="status" data-count="${count}"></span></p>`;
}

function headingCell<Row>(column: Column<Row>): Markup {
  const look = column.isNarrow ? "narrow" : column.isFigure ? "figure" : "";
  return html`<th scope="col"${classOf(look)}>${column.heading}</th>`;
}

function writeRow<Row>(columns: readonly Column<Row>[], row: Row, isSortable: boolean): Markup {
  const cells = columns.map(({ cell, isFigure, isName }) => {
    const { content, value, look } = cell(row);
    const sortKey = value == null || !isSortable ? "" : html` data-value="${value}"`;
    if (isName) return html`<th scope="row"${classOf(look)}>${content}</th>`;
    const looks = [isFigure ? "figure" : "", look ?? ""].filter((one) => one !== "").join(" ");
    return html`<td${classOf(looks)}${sortKey}>${content}</td>`;
  });
  return html`<tr>${cells}</tr>
`;
}

function classOf(look: string | undefined): Content {
  return look ? html` class="${look}"` : "";
}

/** So few rows need no filter. */
const FEW_ROWS = 6;
/** A table with more rows scrolls within its frame, its headings in sight. */
const MANY_ROWS = 24;
