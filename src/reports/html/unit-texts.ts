import type { PreviousFigures, UnitResult } from "../../results/index.ts";
import { fill } from "../labels.ts";
import { isOwnPast } from "../report.ts";
import { type Content, html, type Markup } from "./markup.ts";
import { type HtmlReport, unitAnchor } from "./report.ts";
import type { Column } from "./table.ts";

/** The name of a unit, which leads to its card. */
export function unitLink(unit: UnitResult): Markup {
  return html`<a href="#${unitAnchor(unit)}">${unit.name}</a>`;
}

/** The column that names the unit of a row. */
export function unitColumn<Row>(report: HtmlReport, unitOf: (row: Row) => UnitResult): Column<Row> {
  return {
    heading: report.words.columns.unit,
    isName: true,
    cell: (row) => ({ content: unitLink(unitOf(row)) }),
  };
}

/**
 * Names one after the other; of many only the first ones, and how many more there are.
 *
 * @example listNames(["A", "B", "C", "D"], 2, "và {count} đơn vị khác") // A, B và 2 đơn vị khác
 */
export function listNames(names: readonly Content[], most: number, others: string): Content {
  const rest = names.length - most;
  const shown = rest > 1 ? names.slice(0, most) : names;
  const listed = shown.map((name, i) => (i === 0 ? [name] : [", ", name]));
  return rest > 1 ? [listed, ` ${fill(others, { count: rest })}`] : listed;
}

/** A figure of the earlier period; of a merged unit that of each unit it was merged from, one a line. */
export function pastContent(
  unit: UnitResult,
  previous: readonly PreviousFigures[],
  text: (figures: PreviousFigures) => string,
): Content {
  if (previous.length === 0) return "–";
  if (isOwnPast(unit, previous)) return previous.map(text).join("; ");
  return previous.map((past, i) => [i === 0 ? "" : html`<br>`, `${past.unit}: ${text(past)}`]);
}
