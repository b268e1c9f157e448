import { escapeAttribute, escapeText, formatAddress, MAIN_NAMESPACE } from "../../workbook/index.ts";
import { cellXml, columnsXml, rowXml } from "./cell-xml.ts";
import { type ColumnOfList, LIST_COLUMNS, type ListedMark } from "./list-columns.ts";
import type { ListStyles } from "./list-styles.ts";
import type { Mark } from "./mark.ts";
import { addressOf } from "./marked-cells.ts";
import { rowHeight } from "./text-lines.ts";
import { type AnnotationWords, fillWords } from "./words.ts";

/** What the first sheet of an annotated copy tells. */
export interface FaultList {
  readonly file: string;
  /** What is listed, in order. */
  readonly listed: readonly ListedMark[];
  /** Everything that was found, listed or not. */
  readonly marks: readonly Mark[];
  /** Whether the copy was written anew from the cells. */
  readonly isRewritten: boolean;
}

/** The sheet of the list, and where its table lies. */
export interface ListSheet {
  readonly xml: string;
  readonly headingRow: number;
  /** "A7:J20"; undefined where nothing is listed. */
  readonly table: string | undefined;
}

/** The list of faults as a sheet: what the file is, how many of each kind there are, then a row for each. */
export function writeListSheet(list: FaultList, words: AnnotationWords, styles: ListStyles): ListSheet {
  const units = new Set(list.marks.flatMap(({ unit }) => unit ?? []));
  const columns = LIST_COLUMNS.filter(({ name }) => name !== "unit" || units.size > 1);
  const lines = headLines(list, words, styles, units);
  const headingRow = lines.length + 2;
  const head = lines.map(({ text, style }, index) =>
    rowXml(index + 1, [cellXml(1, index + 1, style, text)], index === 0 ? TITLE_HEIGHT : LINE_HEIGHT),
  );
  const heading = columns.map(({ name }, index) =>
    cellXml(index + 1, headingRow, styles.heading, words.columns[name]),
  );
  const rows = list.listed.map((listed) => listedRow(listed, headingRow, columns, words, styles));
  const lastRow = headingRow + list.listed.length;
  const table =
    list.listed.length > 0 ? `A${headingRow}:${formatAddress(columns.length, lastRow)}` : undefined;
  const parts = [
    `<worksheet xmlns="${MAIN_NAMESPACE}"><sheetPr><tabColor rgb="FFC00000"/><pageSetUpPr fitToPage="1"/></sheetPr>`,
    viewXml(headingRow),
    columnsXml(columns.map(({ width }) => width)),
    `<sheetData>${head.join("")}${rowXml(headingRow, heading, HEADING_HEIGHT)}${rows.join("")}</sheetData>`,
    table === undefined ? "" : `<autoFilter ref="${table}"/>`,
    linksXml(list.listed, columns, headingRow),
    '<pageMargins left="0.4" right="0.4" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>',
    '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>',
    `<headerFooter><oddFooter>${escapeText(`&R&"Times New Roman,Italic"&9${words.page} &P/&N`)}</oddFooter></headerFooter>`,
    "</worksheet>",
  ];
  return { xml: parts.join(""), headingRow, table };
}

function listedRow(
  listed: ListedMark,
  headingRow: number,
  columns: readonly ColumnOfList[],
  words: AnnotationWords,
  styles: ListStyles,
): string {
  const row = headingRow + listed.number;
  const contents = columns.map(({ content, width, characters = width - MARGINS }) => ({
    content: content(listed, words),
    characters,
  }));
  const cells = columns.map(({ style }, index) =>
    cellXml(index + 1, row, style(styles, listed), contents[index]?.content ?? ""),
  );
  return rowXml(row, cells, rowHeight(contents));
}

/** Characters that the space beside a text takes. */
const MARGINS = 2;

/** Points. */
const [TITLE_HEIGHT, LINE_HEIGHT, HEADING_HEIGHT] = [26, 17, 33];

interface HeadLine {
  readonly text: string;
  readonly style: number;
}

function headLines(
  { file, listed, marks, isRewritten }: FaultList,
  words: AnnotationWords,
  { title, line, note }: ListStyles,
  units: ReadonlySet<string>,
): HeadLine[] {
  const count = (severity: string) => marks.filter((mark) => mark.severity === severity).length;
  const counts = { errors: count("error"), warnings: count("warning"), notes: count("note") };
  const [unit] = units;
  const [shown, more] = [listed.length, marks.length - listed.length];
  return [
    { text: words.title, style: title },
    { text: fillWords(words.file, { file }), style: line },
    ...(units.size === 1 && unit !== undefined
      ? [{ text: fillWords(words.unit, { unit }), style: line }]
      : []),
    { text: marks.length === 0 ? words.nothingFound : fillWords(words.counts, counts), style: line },
    { text: words.guidance, style: note },
    ...(isRewritten ? [{ text: words.rewritten, style: note }] : []),
    ...(more > 0 ? [{ text: fillWords(words.more, { shown, more }), style: note }] : []),
  ];
}

/** The heading stays in view. */
function viewXml(headingRow: number): string {
  const top = `A${headingRow + 1}`;
  return `<sheetViews><sheetView showGridLines="0" tabSelected="1" workbookViewId="0"><pane ySplit="${headingRow}" topLeftCell="${top}" activePane="bottomLeft" state="frozen"/><selection pane="bottomLeft" activeCell="${top}" sqref="${top}"/></sheetView></sheetViews>`;
}

function linksXml(
  listed: readonly ListedMark[],
  columns: readonly ColumnOfList[],
  headingRow: number,
): string {
  const column = columns.findIndex(({ name }) => name === "cell") + 1;
  const links = listed.flatMap(({ number, mark, sheet }) => {
    const cell = addressOf(mark);
    if (sheet === undefined || !cell) return [];
    const address = formatAddress(cell.column, cell.row);
    // With $ no program takes C8 for "column 8".
    const location = `${quoteSheet(sheet)}!${absolute(address)}`;
    const place = `ref="${formatAddress(column, headingRow + number)}" location="${escapeAttribute(location)}"`;
    return `<hyperlink ${place} display="${address}"/>`;
  });
  return links.length === 0 ? "" : `<hyperlinks>${links.join("")}</hyperlinks>`;
}

/**
 * The name of a sheet as references write it.
 *
 * @example quoteSheet("Biểu 'A'") // "'Biểu ''A'''"
 */
export function quoteSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/**
 * An address or a range with $ before each column and row.
 *
 * @example absolute("A7:J20") // "$A$7:$J$20"
 */
export function absolute(range: string): string {
  return range.replace(/[A-Z]+|\d+/g, "$$$&");
}
