import { type Diagnostic, groupBy, type Outcome } from "../shared/index.ts";
import { collectLeaf } from "./collect-leaf.ts";
import type { LeafAnswers, UnitSubmission } from "./model.ts";
import type { RowAnswer } from "./row-answer.ts";
import { subtotalsOf } from "./subtotals.ts";

/**
 * Puts together what all files say, by unit and leaf.
 *
 * Two different answers to one leaf are an error naming both places and neither counts; alike ones are a warning and
 * one counts. Of several rounds the last one with an entry counts.
 *
 * @example collectAnswers(rows).value.get("thap-muoi")?.answers.get("1.1")?.declared?.value
 */
export function collectAnswers(rows: readonly RowAnswer[]): Outcome<ReadonlyMap<string, UnitSubmission>> {
  const diagnostics: Diagnostic[] = [];
  const units = new Map<string, UnitSubmission>();
  for (const [id, unitRows] of groupBy(rows, ({ unit }) => unit.id)) {
    const answers = new Map<string, LeafAnswers>();
    for (const [node, nodeRows] of groupBy(unitRows, (row) => row.node)) {
      if (node?.kind !== "leaf") continue;
      const leaf = collectLeaf(node, nodeRows);
      answers.set(node.code, leaf.value);
      for (const diagnostic of leaf.diagnostics) diagnostics.push(diagnostic);
    }
    const subtotals = unitRows.flatMap((row) => subtotalsOf(row, diagnostics));
    units.set(id, { answers, subtotals, sent: unitRows.some(isAnswered) });
  }
  return { value: units, diagnostics };
}

/** Whether a row of a form answers something. A sum that comes to 0 is what formulas show in a form left blank. */
function isAnswered({ use, node, fields }: RowAnswer): boolean {
  if (use !== "forms") return false;
  const given = [...fields].flatMap(([column, field]) =>
    column === "appraisedScore" ? [] : [field.readings[0]],
  );
  return given.some(({ number }) => node?.kind === "leaf" || (number !== undefined && !number.isZero()));
}
