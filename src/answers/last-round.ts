import type { Leaf } from "../criteria/index.ts";
import { asWarning, type Diagnostic, groupBy } from "../shared/index.ts";
import { answeredTwice } from "./merge-rows.ts";
import type { GivenScore } from "./model.ts";
import type { AnswerColumn, RowAnswer } from "./row-answer.ts";
import { isSameField } from "./same-field.ts";
import { saysNotApplicable } from "./says-not-applicable.ts";

/** The score that counts of those given in several rounds. */
export interface LastRound {
  readonly given?: GivenScore;
  /** Whether the round has two different scores, or the round of one cannot be read. */
  readonly isDisputed: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** The score of the last round that has one. (Vòng thẩm định) */
export function lastRound(
  leaf: Leaf,
  rows: readonly RowAnswer[],
  column: AnswerColumn & ("appraisedScore" | "surveyScore"),
): LastRound {
  const entries = rows.flatMap((row) => {
    const field = row.key === undefined ? row.fields.get(column) : undefined;
    return field ? [{ row, field }] : [];
  });
  let last: LastRound = { isDisputed: false, diagnostics: [] };
  for (const [round, [first, ...others]] of [...groupBy(entries, ({ row }) => row.round)].sort(
    ([a], [b]) => a - b,
  )) {
    const twice = others.map(({ row, field }) => {
      const isSame = isSameField(first.field, field);
      const code = isSame ? "answers/answered-twice-alike" : "answers/answered-twice";
      return answeredTwice(code, first.field, field, row);
    });
    const reason = [first, ...others].find(({ row }) => row.reason)?.row.reason;
    last = {
      given: {
        ...(!saysNotApplicable(leaf, first.field) && { score: first.field }),
        ...(reason && { reason }),
        ...(first.row.isBare && { isBare: true }),
        round,
        place: first.field.place,
      },
      isDisputed: twice.some(({ code }) => code === "answers/answered-twice"),
      // What was in doubt in an earlier round is settled by this one.
      diagnostics: [...last.diagnostics.map(asWarning), ...twice],
    };
  }
  return entries.some(({ row }) => row.isFaulty) ? { ...last, isDisputed: true } : last;
}
