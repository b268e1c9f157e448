import { type Cell, cellAt, cellText, type Row, type Sheet, type Workbook } from "../answers/index.ts";
import type { PublishedNode, PublishedPeriod, PublishedUnit } from "../ranking/index.ts";
import {
  type Diagnostic,
  diagnose,
  type Outcome,
  Rational,
  readNumberText,
  toPlain,
} from "../shared/index.ts";
import type { Results } from "./model.ts";

/** The published figures of results, as a later period compares itself with them. */
export function toPublishedPeriod(results: Results): PublishedPeriod {
  return {
    period: results.period,
    units: results.units.map((unit) => ({
      id: unit.id,
      name: unit.name,
      group: unit.group,
      isFinal: unit.status === "final",
      total: toRational(unit.total),
      index: toRational(unit.index),
      rank: unit.rank ?? undefined,
      of: unit.of ?? undefined,
      class: unit.class ?? undefined,
      nodes: [
        ...unit.areas,
        ...unit.nodes.filter(({ block, level }) => block !== "bonus" && block !== "penalty" && level !== 0),
      ].map(({ code, name, index }) => ({ code, name, index: toRational(index) })),
    })),
  };
}

/** Reads a results file's text; undefined, with the reasons, where it is not one. */
export async function parseResults(text: string, file: string): Promise<Outcome<Results | undefined>> {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch (error) {
    const found = String(error).replace(/^SyntaxError: /, "");
    return {
      value: undefined,
      diagnostics: [diagnose("ranking/results-not-json", { file }, { found, expected: "JSON" })],
    };
  }
  const { resultsSchema } = await import("./schema.ts");
  const parsed = resultsSchema.safeParse(json);
  if (parsed.success) return { value: json as Results, diagnostics: [] };
  const diagnostics = parsed.error.issues.map((issue) =>
    diagnose(
      "ranking/results-wrong-shape",
      { file, cell: issue.path.join(".") || "$" },
      { found: issue.message, expected: "cchc-results/1" },
    ),
  );
  return { value: undefined, diagnostics };
}

type FigureColumn = "unit" | "total" | "index" | "rank";

/** Headings of a table of published figures; every other column is an area. */
const HEADINGS: Readonly<Record<FigureColumn, readonly string[]>> = {
  unit: ["unit", "đơn vị", "mã", "mã đơn vị", "tên đơn vị"],
  total: ["total", "tổng điểm", "điểm"],
  index: ["index", "chỉ số", "tỷ lệ", "chỉ số cchc"],
  rank: ["rank", "hạng", "xếp hạng", "thứ hạng"],
};

const HEADING_ROWS = 30;

/**
 * Reads a table of published figures: `unit,total,index,rank` and a column per area, headed "5" or "5. Tên".
 *
 * Any figure may be blank. The period is named by the file.
 */
export function readPublishedTable(workbook: Workbook, file: string): Outcome<PublishedPeriod | undefined> {
  const found = workbook.sheets
    .filter(({ hidden }) => !hidden)
    .flatMap((sheet) => findHeading(sheet) ?? [])[0];
  if (!found)
    return {
      value: undefined,
      diagnostics: [
        diagnose(
          "ranking/figures-without-heading",
          { file },
          { found: "—", expected: "unit, total, index, rank" },
        ),
      ],
    };
  const { sheet, heading, columns, areas } = found;
  const diagnostics: Diagnostic[] = [];
  const figure = (row: Row, column: number | undefined): Rational | undefined => {
    const cell = cellAt(row, column);
    const number = cell && numberIn(cell);
    if (cell && !number && cellText(cell.value) !== "")
      diagnostics.push(
        diagnose(
          "ranking/figure-not-a-number",
          { file, ...(sheet.name !== undefined && { sheet: sheet.name }), cell: cell.address },
          { found: cellText(cell.value), expected: "79,81" },
        ),
      );
    return number;
  };
  const rows = sheet.rows.filter(({ number }) => number > heading.number);
  const units = rows.flatMap((row): PublishedUnit[] => {
    const name = cellText(cellAt(row, columns.get("unit"))?.value);
    if (name === "") return [];
    const rank = figure(row, columns.get("rank"));
    const nodes = areas.map(
      ({ code, name: areaName, column }): PublishedNode => ({
        code,
        name: areaName,
        index: figure(row, column),
      }),
    );
    return [
      {
        id: name,
        name,
        group: undefined,
        isFinal: true,
        total: figure(row, columns.get("total")),
        index: figure(row, columns.get("index")),
        rank: rank?.isWhole() ? Number(rank.numerator) : undefined,
        of: undefined,
        class: undefined,
        nodes,
      },
    ];
  });
  const period = (file.split("/").at(-1) ?? file).replace(/\.[^.]+$/, "");
  const ranked = units.filter(({ rank }) => rank !== undefined).length;
  return {
    value: { period, units: units.map((unit) => ({ ...unit, of: ranked || undefined })) },
    diagnostics,
  };
}

function findHeading(sheet: Sheet) {
  for (const heading of sheet.rows) {
    if (heading.number > HEADING_ROWS) return undefined;
    const columns = new Map<FigureColumn, number>();
    const areas: { code: string; name: string | undefined; column: number }[] = [];
    for (const cell of heading.cells) {
      const text = cellText(cell.value);
      const kind = (Object.keys(HEADINGS) as FigureColumn[]).find((column) =>
        HEADINGS[column].some((word) => toPlain(word) === toPlain(text)),
      );
      const area = /^(\S+?)[.:)]?(?:\s+(.+))?$/.exec(text);
      if (kind && !columns.has(kind)) columns.set(kind, cell.column);
      else if (area?.[1] && /\d|^[IVX]+$/.test(area[1]))
        areas.push({ code: area[1], name: area[2], column: cell.column });
    }
    if (columns.has("unit") && (columns.size > 1 || areas.length > 0))
      return { sheet, heading, columns, areas };
  }
  return undefined;
}

/** The one number of a cell; a text that reads two ways is taken as a figure with decimals, as all published ones are. */
function numberIn({ value }: Cell): Rational | undefined {
  if (value.kind === "number") return value.value;
  return value.kind === "text" ? readNumberText(value.text)?.readings[0]?.value : undefined;
}

function toRational(figure: number | null): Rational | undefined {
  return figure === null ? undefined : Rational.fromJsonNumber(figure);
}
