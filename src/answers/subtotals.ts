import { leavesUnder } from "../criteria/index.ts";
import { type Diagnostic, diagnose } from "../shared/index.ts";
import type { Subtotal } from "./model.ts";
import type { AnswerColumn, RowAnswer } from "./row-answer.ts";
import { textArg } from "./same-field.ts";

/**
 * Points on the row of a branch or of the grand total; they only check the sum of the leaves. Anything else on a
 * branch is an answer that no leaf gets: it is reported with the leaves to answer.
 */
export function subtotalsOf({ node, fields }: RowAnswer, diagnostics: Diagnostic[]): Subtotal[] {
  if (node?.kind === "leaf") return [];
  return [...fields].flatMap(([column, field]) => {
    if (isPoints(column)) {
      if (field.readings.some(({ number }) => number)) return [{ code: node?.code, column, field }];
      // A sum that Excel has not computed, or could not, checks nothing.
      if (field.fault) return [];
    }
    if (node)
      diagnostics.push(
        diagnose("answers/answer-on-branch", field.place, {
          found: textArg(field.readings[0]),
          expected: leavesUnder(node)
            .map(({ code }) => code)
            .join(", "),
        }),
      );
    return [];
  });
}

function isPoints(column: AnswerColumn): column is Subtotal["column"] {
  return column !== "value" && column !== "of";
}
