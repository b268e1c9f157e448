import { toPlain } from "../shared/index.ts";
import { cellText, type Row, type Sheet } from "../workbook/index.ts";

type FigureColumn = "unit" | "total" | "index" | "rank";

/** A table of published figures found on a sheet. */
export interface FiguresTable {
  readonly sheet: Sheet;
  readonly columns: ReadonlyMap<FigureColumn, number>;
  readonly areas: readonly AreaColumn[];
  /** Rows below the heading. */
  readonly rows: readonly Row[];
}

interface AreaColumn {
  readonly code: string;
  /** Undefined where the heading is the code alone. */
  readonly name: string | undefined;
  readonly column: number;
}

/** Headings compared without case, accents, punctuation and what stands in parentheses; all else is an area. */
const HEADINGS: Readonly<Record<FigureColumn, readonly string[]>> = {
  unit: ["unit", "đơn vị", "tên đơn vị", "mã đơn vị", "mã"],
  total: ["total", "tổng điểm", "tổng số điểm", "điểm"],
  index: ["index", "chỉ số", "chỉ số CCHC", "tỷ lệ", "tỷ lệ đạt"],
  rank: ["rank", "hạng", "xếp hạng", "thứ hạng"],
};

const COLUMN_BY_HEADING: ReadonlyMap<string, FigureColumn> = new Map(
  (Object.keys(HEADINGS) as FigureColumn[]).flatMap((column) =>
    HEADINGS[column].map((heading) => [toPlain(heading), column]),
  ),
);

/** The heading must stand in the first rows of the sheet. */
const HEADING_ROWS = 30;

/** Finds the table by its heading row: units, and at least one figure. */
export function findFiguresTable(sheet: Sheet): FiguresTable | undefined {
  for (const heading of sheet.rows) {
    if (heading.number > HEADING_ROWS) return undefined;
    const columns = new Map<FigureColumn, number>();
    const areas: AreaColumn[] = [];
    for (const { value, column } of heading.cells) {
      const text = cellText(value);
      const kind = COLUMN_BY_HEADING.get(toPlain(text.replace(/\([^)]*\)/g, " ")));
      const area = readAreaHeading(text);
      if (kind && !columns.has(kind)) columns.set(kind, column);
      else if (!kind && area) areas.push({ ...area, column });
    }
    if (columns.has("unit") && (columns.size > 1 || areas.length > 0))
      return { sheet, columns, areas, rows: sheet.rows.filter(({ number }) => number > heading.number) };
  }
  return undefined;
}

/** "5", "5. Tên", "5.1 Tên", "V) Tên": a code of digits, roman numbers or one letter, and perhaps a name. */
function readAreaHeading(text: string): { code: string; name: string | undefined } | undefined {
  const match = /^((?:\d+|[IVXLC]+|\p{Lu})(?:\.\d+)*)(?:[.:)\-–]\s*|\s+|$)(.*)$/u.exec(text);
  if (!match?.[1]) return undefined;
  return { code: match[1], name: match[2] || undefined };
}
