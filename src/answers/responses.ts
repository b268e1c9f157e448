import { type Leaf, leavesOf } from "../criteria/index.ts";
import {
  type Diagnostic,
  diagnose,
  type Outcome,
  type Place,
  Rational,
  toComparable,
} from "../shared/index.ts";
import { toField } from "./field.ts";
import { unknownUnit } from "./form-unit.ts";
import type { RowAnswer, TableContext } from "./read-table.ts";
import type { RosterUnit } from "./roster.ts";
import { type AnswerTable, cellAt, cellText } from "./table.ts";
import type { Cell } from "./workbook/model.ts";

/** The answers to one leaf about one unit, counted as they come. */
interface Tally {
  readonly unit: RosterUnit;
  readonly leaf: Leaf;
  readonly heading: Cell;
  /** Answers per option. */
  readonly counts: number[];
  /** Answers on a scale. */
  readonly numbers: Rational[];
  blanks: number;
}

/**
 * Adds up raw survey responses: one row a respondent, the unit, then a column per survey leaf.
 *
 * A leaf with options gets a count per option, one with a scale (or a percentage) the exact mean. Blank cells are
 * answers not given: they count nowhere and their number is reported.
 */
export function readResponses(table: AnswerTable, context: TableContext): Outcome<readonly RowAnswer[]> {
  const diagnostics: Diagnostic[] = [];
  const tallies = new Map<string, Tally>();
  const sheet = table.sheet.name;
  const placeOf = (cell: Cell, unit: RosterUnit, leaf: Leaf): Place => ({
    file: context.file,
    ...(sheet !== undefined && { sheet }),
    cell: cell.address,
    unit: unit.id,
    criterion: leaf.code,
  });
  for (const row of table.rows) {
    const unitCell = cellAt(row, table.columns.get("unit"));
    const unit = unitCell && context.roster.find(cellText(unitCell.value));
    if (!unit) {
      const cell = unitCell ?? row.cells[0];
      if (cell)
        diagnostics.push(unknownUnit(context.file, sheet, cell, cellText(unitCell?.value), context.roster));
      continue;
    }
    for (const { code, cell: heading } of table.leafColumns) {
      const leaf =
        unit.criteria &&
        leavesOf(unit.criteria).find((candidate) => toComparable(candidate.code) === toComparable(code));
      if (!leaf) continue;
      const key = `${unit.id}\n${leaf.code}`;
      const tally = tallies.get(key) ?? { unit, leaf, heading, counts: [], numbers: [], blanks: 0 };
      tallies.set(key, tally);
      const cell = cellAt(row, heading.column);
      const fault = countResponse(tally, cell, cell && placeOf(cell, unit, leaf));
      if (fault) diagnostics.push(fault);
    }
  }
  const answers = [...tallies.values()].flatMap((tally) => {
    const place = placeOf(tally.heading, tally.unit, tally.leaf);
    const answered = tally.counts.reduce((sum, count) => sum + (count ?? 0), 0) + tally.numbers.length;
    diagnostics.push(diagnose("answers/responses-counted", place, { found: answered, blanks: tally.blanks }));
    return answered === 0 ? [] : rowAnswersOf(tally, place);
  });
  return { value: answers, diagnostics };
}

/** Adds one response to the tally; a diagnostic where it is none of the options and no number. */
function countResponse(
  tally: Tally,
  cell: Cell | undefined,
  place: Place | undefined,
): Diagnostic | undefined {
  if (!cell || !place) {
    tally.blanks += 1;
    return undefined;
  }
  const { rule } = tally.leaf;
  const options = rule.kind === "survey" ? rule.options : [];
  const text = cellText(cell.value);
  if (options.length > 0) {
    const index = options.findIndex(({ label }) => toComparable(label) === toComparable(text));
    if (index < 0) {
      const expected = options.map(({ label }) => label).join("; ");
      return diagnose("answers/unknown-response", place, { found: text, expected });
    }
    tally.counts[index] = (tally.counts[index] ?? 0) + 1;
    return undefined;
  }
  const [only, other] = toField(cell.value, place, undefined).readings;
  if (!only?.number || other)
    return diagnose("answers/unknown-response", place, { found: text, expected: "0–100" });
  tally.numbers.push(only.number);
  return undefined;
}

function rowAnswersOf({ unit, leaf, counts, numbers }: Tally, place: Place): RowAnswer[] {
  const answer = (value: Rational, key?: string): RowAnswer => ({
    unit,
    node: leaf,
    ...(key !== undefined && { key }),
    fields: new Map([["value", toField({ kind: "number", value, percent: false }, place, undefined)]]),
    round: 1,
    place,
  });
  if (leaf.rule.kind === "survey" && leaf.rule.options.length > 0)
    return leaf.rule.options.map((_, index) => answer(Rational.of(counts[index] ?? 0), `${index + 1}`));
  return [answer(Rational.sum(numbers).dividedBy(Rational.of(numbers.length)))];
}
