import { toHeadingKey } from "../../shared/index.ts";
import { type Cell, cellAt, cellText, type Row, type Sheet, type Workbook } from "../../workbook/index.ts";
import { columnOf } from "../sheet/vocabulary.ts";
import type { OfficialColumn, OfficialTable, RivalHeading } from "./model.ts";
import { codeInName } from "./printed-code.ts";

/** Decisions have a page of national heading and title above their table. */
const HEADING_ROWS = 40;

/** What headings contain, by what they stand over; of several columns the first that fits most closely counts. */
const HEADINGS: Readonly<Record<OfficialColumn, readonly RegExp[]>> = {
  code: [/^(stt|tt|sott|sothutu|ma|maso|matieuchi)$/],
  name: [/^linhvuc/, /tieuchi/, /^(noidung|cacnoidung)/],
  maxScore: [
    /^(diem|diemso|sodiem)?toida$/,
    /^(diem|diemso|sodiem)?toida(?!.*(namtruoc|kytruoc))/,
    /^(diemchuan|thangdiem|diemquydinh)$/,
    /^(diem|sodiem|diemso)$/,
  ],
  evidence: [/(tailieukiemchung|minhchung|tailieuchungminh)/],
  remark: [/^(ghichu|dieutraxhh|dieutraxahoihoc|hinhthucdanhgia|phuongphapdanhgia|nguondanhgia)/],
};

/** What a table of results, of a ranking or of money has and no table of criteria: another kind. */
const OTHER_KIND =
  /^(cac|ten)?(donvi|donviduocdanhgia|huyen|xa)$|^(xephang|thuhang|hang|xeploai|thanhtien|sotien|kinhphi|dongia)$/;

/** Headings that may stand over the same thing as the column that was found. */
const ALIKE: Readonly<Partial<Record<OfficialColumn, RegExp>>> = {
  name: /^(linhvuc|(ten)?tieuchi|noidung$)/,
  maxScore: /^(diem|diemso|sodiem)?toida(?!.*(namtruoc|kytruoc))/,
};

/**
 * Finds the table of a decision: the first visible sheet with headings for names and points, but with none for the rule,
 * which stands in rows below each criterion. Headings may take two rows.
 */
export function findOfficialTable({ sheets }: Pick<Workbook, "sheets">): OfficialTable | undefined {
  for (const sheet of sheets)
    for (const [index, row] of sheet.hidden ? [] : sheet.rows.entries()) {
      if (row.number > HEADING_ROWS) break;
      const table = tableFrom(sheet, index, row, sheet.rows[index + 1]);
      if (table) return table;
    }
  return undefined;
}

function tableFrom(sheet: Sheet, index: number, row: Row, next: Row | undefined): OfficialTable | undefined {
  if (row.cells.some(({ value }) => columnOf(cellText(value)) === "rule")) return undefined;
  const isDouble = next !== undefined && next.number === row.number + 1 && hasSubheadings(sheet, row);
  const cells = isDouble ? [...row.cells.filter((cell) => !isSpread(sheet, cell)), ...next.cells] : row.cells;
  const { columns, heading, rivals } = columnsOf(cells);
  const rows = sheet.rows.slice(index + (isDouble ? 2 : 1));
  const isOther = cells.some(({ value }) => OTHER_KIND.test(toHeadingKey(cellText(value))));
  if (!columns.has("name") || !heading || isOther) return undefined;
  const names = rows.map((line) => cellText(cellAt(line, columns.get("name"))?.value));
  if (!columns.has("code") && !names.some((name) => codeInName(name, true) !== undefined)) return undefined;
  const above = sheet.rows.slice(0, index);
  const isHeading = (line: Row) => isRepeated(line, cells) || isNumbering(line);
  return { sheet, columns, heading, rivals, above, rows: rows.filter((line) => !isHeading(line)) };
}

function columnsOf(cells: readonly Cell[]) {
  const columns = new Map<OfficialColumn, number>();
  const rivals: RivalHeading[] = [];
  let heading: Cell | undefined;
  for (const [column, patterns] of Object.entries(HEADINGS)) {
    const found = patterns
      .map((pattern) => cells.find(({ value }) => pattern.test(toHeadingKey(cellText(value)))))
      .find((cell) => cell !== undefined);
    if (!found) continue;
    columns.set(column as OfficialColumn, found.column);
    if (column === "maxScore") heading = found;
    const alike = ALIKE[column as OfficialColumn];
    for (const cell of cells)
      if (cell.column !== found.column && alike?.test(toHeadingKey(cellText(cell.value))))
        rivals.push({ found, rival: cell });
  }
  return { columns, heading, rivals };
}

/** "Điểm" over "Tối đa", "Tự đánh giá" and "Thẩm định". */
function hasSubheadings(sheet: Sheet, row: Row): boolean {
  return row.cells.some((cell) => isSpread(sheet, cell)) && row.cells.length > 1;
}

function isSpread({ merges }: Sheet, { row, column }: Cell): boolean {
  return merges.some(
    ({ top, bottom, left, right }) => top === row && bottom === row && left === column && right > left,
  );
}

/** The headings again, as on every page of a print; of two rows of headings each. */
function isRepeated(row: Row, headings: readonly Cell[]): boolean {
  const known = new Set(headings.map(({ value }) => toHeadingKey(cellText(value))));
  const own = row.cells.map(({ value }) => toHeadingKey(cellText(value)));
  return (
    own.length > 1 && own.filter((key) => known.has(key)).length * 2 > own.length && known.has(own[0] ?? "")
  );
}

/** The row "(1) (2) (3)", "1 2 3" or "A B 1 2" below a heading; Excel makes −1 of "(1)". */
function isNumbering({ cells }: Row): boolean {
  const texts = cells.map(({ value }) => cellText(value).replace(/^\(?-?(\w{1,2})\)?$/, "$1"));
  const isCount = (text: string, index: number) => text === `${index + 1}`;
  const isLettered = texts[0] === "A" && texts[1] === "B" && texts.slice(2).every(isCount);
  return texts.length > 2 && (texts.every(isCount) || isLettered);
}
