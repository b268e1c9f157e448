import type { Leaf } from "../criteria/index.ts";
import { type Cell, cellText } from "../workbook/index.ts";
import { cellArg, isBlank } from "./cells.ts";
import { looksLikeCode } from "./code-index.ts";
import { findNode } from "./find-node.ts";
import { headingOf } from "./headings.ts";
import type { RosterUnit } from "./roster.ts";
import { COUNTED, type RowAnswer } from "./row-answer.ts";
import type { TableReading } from "./table-reading.ts";
import { type TableReport, tellUnclearCode } from "./table-report.ts";
import { Tally } from "./tally.ts";
import { UnitColumn } from "./unit-column.ts";

/**
 * Adds up raw survey responses: one row a respondent, the unit, then a column per survey leaf. (Phiếu điều tra)
 *
 * A leaf with options gets a count per option, one with a scale (or a percentage) the exact mean. Blank cells are
 * answers not given: they count nowhere and their number is reported.
 */
export function readResponses({ table, context, report, style }: TableReading): RowAnswer[] {
  if (context.use !== "survey") {
    const [leaf] = table.leaves;
    const expected = COUNTED[context.use].map(headingOf).join(", ");
    report.tell("answers/column-not-counted", report.placeOf(leaf), {
      found: cellText(leaf?.value),
      expected,
    });
    return [];
  }
  const columns = [...table.leaves, ...table.others.filter(({ value }) => looksLikeCode(cellText(value)))];
  const units = new UnitColumn(table, context.roster, report);
  const tallies = new Map<string, Tally>();
  for (const row of table.rows) {
    const cells = new Map(row.cells.filter((cell) => !isBlank(cell)).map((cell) => [cell.column, cell]));
    const responses = columns.map((heading) => ({ heading, response: cells.get(heading.column) }));
    const unit = units.unitOf(
      row,
      responses.some(({ response }) => response !== undefined),
    );
    for (const { heading, response } of unit ? responses : []) if (unit) count(unit, heading, response);
  }
  const counted = [...tallies.values()];
  for (const tally of counted) report.diagnostics.push(tally.summary());
  return counted.flatMap((tally) => tally.toAnswers());

  function count(unit: RosterUnit, heading: Cell, response: Cell | undefined): void {
    const leaf = leafOf(unit, heading, response !== undefined, report);
    if (!leaf) return;
    const key = `${unit.id}\n${leaf.code}`;
    const tally = tallies.get(key) ?? new Tally(unit, leaf, report.placeOf(heading, unit, leaf));
    tallies.set(key, tally);
    const fault = response
      ? tally.add(response.value, report.placeOf(response, unit, leaf), style)
      : tally.addBlank();
    if (fault) report.diagnostics.push(fault);
  }
}

/** The leaf that a column is headed by, in the unit's own set; reported where there are responses to no leaf. */
function leafOf(
  { criteria }: RosterUnit,
  heading: Cell,
  isAnswered: boolean,
  report: TableReport,
): Leaf | undefined {
  if (!criteria) return undefined;
  const found = findNode(criteria, heading.value, "");
  if (found.kind === "node" && found.node.kind === "leaf" && found.key === undefined) return found.node;
  if (!isAnswered) return undefined;
  const place = report.placeOf(heading);
  if (found.kind === "unclear") tellUnclearCode(report, place, heading, found.candidates);
  else report.tell("answers/unknown-code", place, { found: cellArg(heading.value), expected: criteria.id });
  return undefined;
}
