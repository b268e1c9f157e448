import type { PublishedPeriod, PublishedUnit } from "../ranking/index.ts";
import {
  type Diagnostic,
  diagnose,
  type Outcome,
  type Place,
  Rational,
  readNumberText,
} from "../shared/index.ts";
import { type Cell, cellAt, cellText, type Row, type Workbook } from "../workbook/index.ts";
import { type FiguresTable, findFiguresTable } from "./figures-heading.ts";

/**
 * Reads a table of published figures: `unit,total,index,rank` and a column per area, headed "5" or "5. Tên".
 *
 * Any figure may be blank. The period is named by the file: "cong-bo-2017.csv" is the period "2017".
 */
export function readPublishedTable(workbook: Workbook, file: string): Outcome<PublishedPeriod | undefined> {
  const table = workbook.sheets
    .filter(({ hidden }) => !hidden)
    .map(findFiguresTable)
    .find((found) => found !== undefined);
  if (!table) {
    const args = { found: "—", expected: "unit, total, index, rank" };
    const diagnostics = [diagnose("ranking/figures-without-heading", { file }, args)];
    return { value: undefined, diagnostics };
  }
  const diagnostics: Diagnostic[] = [];
  const units = table.rows.flatMap((row) => readUnit(row, table, file, diagnostics));
  const of = countRanked(units);
  return {
    value: { period: periodOf(file), units: units.map((unit) => ({ ...unit, of: unit.rank && of })) },
    diagnostics,
  };
}

function readUnit(row: Row, table: FiguresTable, file: string, diagnostics: Diagnostic[]): PublishedUnit[] {
  const { columns, areas, sheet } = table;
  const name = cellText(cellAt(row, columns.get("unit"))?.value);
  if (name === "") return [];
  const figure = (column: number | undefined) => {
    const cell = cellAt(row, column);
    const place = { file, ...(sheet.name !== undefined && { sheet: sheet.name }), cell: cell?.address ?? "" };
    return cell && readFigure(cell, place, diagnostics);
  };
  const rank = figure(columns.get("rank"));
  return [
    {
      id: name,
      name,
      group: undefined,
      isFinal: true,
      total: figure(columns.get("total")),
      index: figure(columns.get("index")),
      rank: rank?.isWhole() ? Number(rank.numerator) : undefined,
      of: undefined,
      class: undefined,
      nodes: areas.map(({ code, name: areaName, column }) => ({
        code,
        name: areaName,
        index: figure(column),
      })),
    },
  ];
}

/**
 * The number of a cell; none, and no fault, where it is blank or a dash. A text that reads two ways is taken as a
 * figure with decimals, as all published ones are.
 */
function readFigure({ value }: Cell, place: Place, diagnostics: Diagnostic[]): Rational | undefined {
  if (value.kind === "number") return value.value;
  const found = value.kind === "uncomputed" ? "=" : cellText(value);
  if (/^[-–—]?$/.test(found)) return undefined;
  const number = value.kind === "text" ? readNumberText(found)?.readings[0]?.value : undefined;
  if (!number) {
    const args = { found, expected: Rational.of(7981, 100) };
    diagnostics.push(diagnose("ranking/figure-not-a-number", place, args));
  }
  return number;
}

/**
 * How many units were ranked: known only where the ranks are those of one whole group, each one more than the units
 * ahead. A table of some units, or of several groups, does not tell.
 */
function countRanked(units: readonly PublishedUnit[]): number | undefined {
  const ranks = units.flatMap(({ rank }) => rank ?? []);
  const isWhole = ranks.every((rank) => rank === 1 + ranks.filter((other) => other < rank).length);
  return isWhole && ranks.length > 0 ? ranks.length : undefined;
}

/** The year in the file's name with what follows in the same word, "2021-Q3"; else the whole name. */
function periodOf(file: string): string {
  const name = (file.split("/").at(-1) ?? file).replace(/\.[^.]+$/, "");
  return /(?<!\d)(?:19|20)\d\d(?!\d)\S*/.exec(name)?.[0] ?? name;
}
