import { type Diagnostic, type DiagnosticCode, diagnose } from "../shared/index.ts";
import type { Field } from "./model.ts";
import type { AnswerColumn, RowAnswer } from "./row-answer.ts";
import { fieldArg, isSameField } from "./same-field.ts";

/** What several rows say together of one leaf, or of one input of it. */
export interface MergedRows {
  readonly fields: ReadonlyMap<AnswerColumn, Field>;
  readonly evidence?: string;
  readonly explanation?: string;
  /** Whether two rows contradict each other, so that none of them counts. */
  readonly isDisputed: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

/** Data are one answer, the score the unit gives itself another: they may stand in two tables. */
const PARTS: readonly (readonly AnswerColumn[])[] = [["value", "of"], ["selfScore"]];

/**
 * Puts rows about the same thing together. Two answers are an error naming both places; alike ones a warning, unless
 * the rows are those of two rounds, which repeat what the unit declared.
 */
export function mergeRows(rows: readonly RowAnswer[]): MergedRows {
  const fields = new Map<AnswerColumn, Field>();
  const diagnostics: Diagnostic[] = [];
  let isDisputed = false;
  for (const [index, row] of rows.entries()) {
    const shared = PARTS.filter((part) =>
      [fields, row.fields].every((side) => part.some((column) => side.has(column))),
    );
    const differing = shared
      .flat()
      .find((column) => !isSameField(fields.get(column), row.fields.get(column)));
    const column = differing ?? shared.flat().find((candidate) => fields.has(candidate));
    if (differing) isDisputed = true;
    if (column && (differing || row.round === rows[index - 1]?.round)) {
      const code = differing ? "answers/answered-twice" : "answers/answered-twice-alike";
      diagnostics.push(answeredTwice(code, fields.get(column), row.fields.get(column), row));
    }
    for (const [name, field] of row.fields) if (!fields.has(name)) fields.set(name, field);
  }
  const evidence = rows.find((row) => row.evidence)?.evidence;
  const explanation = rows.find((row) => row.explanation)?.explanation;
  return {
    fields: isDisputed ? new Map() : fields,
    ...(evidence && { evidence }),
    ...(explanation && { explanation }),
    isDisputed,
    diagnostics,
  };
}

/** @param second the one that is reported; where it is blank, its row */
export function answeredTwice(
  code: DiagnosticCode & `answers/answered-twice${string}`,
  first: Field | undefined,
  second: Field | undefined,
  row: RowAnswer,
): Diagnostic {
  const found = second ? fieldArg(second) : "—";
  return diagnose(code, second?.place ?? row.place, { found, expected: first ? fieldArg(first) : "—" });
}
