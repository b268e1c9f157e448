import type { Leaf } from "../criteria/index.ts";
import {
  asWarning,
  type Diagnostic,
  diagnose,
  formatPlace,
  groupBy,
  isNotApplicable,
  isSameText,
  type Outcome,
} from "../shared/index.ts";
import type { Answer, Field, GivenScore, LeafAnswers, Subtotal, UnitSubmission } from "./model.ts";
import type { AnswerColumn, FileUse, RowAnswer } from "./read-table.ts";

/** A row with the kind of file it stood in. */
export interface UsedRow extends RowAnswer {
  readonly use: FileUse;
}

const DECLARED: readonly AnswerColumn[] = ["value", "of", "selfScore"];
const SURVEYED: readonly AnswerColumn[] = ["value", "of"];

/**
 * Puts together what all files say, unit by unit and leaf by leaf.
 *
 * Two answers to one leaf are an error naming both places and neither counts; alike ones are a warning and one
 * counts. Of several rounds the last one with an entry counts.
 */
export function collectAnswers(rows: readonly UsedRow[]): Outcome<ReadonlyMap<string, UnitSubmission>> {
  const diagnostics: Diagnostic[] = [];
  const byUnit = groupBy(rows, (row) => row.unit.id);
  const units = new Map<string, UnitSubmission>();
  for (const [id, unitRows] of byUnit) {
    const answers = new Map<string, LeafAnswers>();
    for (const leafRows of groupBy(unitRows, (row) => row.node).values()) {
      const leaf = leafRows[0].node;
      if (leaf?.kind === "leaf")
        answers.set(leaf.code, new LeafCollector(leaf, leafRows, diagnostics).collect());
    }
    const subtotals = unitRows.flatMap((row) => subtotalsOf(row, diagnostics));
    const sent = unitRows.some(
      (row) => row.use === "forms" && DECLARED.some((column) => row.fields.has(column)),
    );
    units.set(id, { answers, subtotals, sent });
  }
  return { value: units, diagnostics };
}

class LeafCollector {
  readonly #leaf: Leaf;
  readonly #rows: readonly UsedRow[];
  readonly #diagnostics: Diagnostic[];
  readonly #disputed = new Set<"declared" | "surveyed" | "appraised">();

  constructor(leaf: Leaf, rows: readonly UsedRow[], diagnostics: Diagnostic[]) {
    this.#leaf = leaf;
    this.#rows = rows;
    this.#diagnostics = diagnostics;
  }

  collect(): LeafAnswers {
    const appraised = this.#lastRound("appraisedScore", this.#rows, "appraised");
    const isSelf = this.#leaf.source === "self";
    const found: Diagnostic[] = [];
    const declared = this.#answerOf("forms", DECLARED, isSelf, found);
    // An appraised score settles the leaf, so that doubts about the data behind it stop nobody.
    this.#diagnostics.push(...(appraised ? found.map(asWarning) : found));
    const surveyed = this.#answerOf("survey", SURVEYED, !isSelf, this.#diagnostics);
    const surveyScore = isSelf ? undefined : this.#lastRound("surveyScore", this.#rows, "surveyed");
    const row = this.#rows.find(({ use, key }) => use === (isSelf ? "forms" : "survey") && key === undefined);
    return {
      ...(declared && { declared }),
      ...(surveyed && { surveyed }),
      ...(surveyScore && { surveyScore }),
      ...(appraised && { appraised }),
      disputed: this.#disputed,
      ...(row && { row: row.place }),
    };
  }

  /** The data of one kind of file; the last round of it, where there are several. */
  #answerOf(
    use: FileUse,
    columns: readonly AnswerColumn[],
    counts: boolean,
    found: Diagnostic[],
  ): Answer | undefined {
    const answered = this.#rows.filter(
      (row) => row.use === use && columns.some((column) => row.fields.has(column)),
    );
    const [first] = answered;
    if (!first) return undefined;
    if (!counts) {
      const expected = use === "forms" ? "survey" : "forms";
      found.push(
        diagnose(
          use === "forms" ? "answers/survey-leaf-in-form" : "answers/own-leaf-in-survey",
          first.place,
          { found: first.place, expected },
        ),
      );
      return undefined;
    }
    const last = Math.max(...answered.map((row) => row.round));
    const rows = answered.filter((row) => row.round === last);
    const main = this.#single(
      rows.filter((row) => row.key === undefined),
      columns,
      found,
      use,
    );
    const inputs = new Map<string, Field>();
    for (const keyRows of groupBy(
      rows.filter((row) => row.key !== undefined),
      (row) => row.key,
    ).values()) {
      const row = this.#single(keyRows, columns, found, use);
      const value = row?.fields.get("value");
      if (row?.key !== undefined && value) inputs.set(row.key, value);
      else if (row)
        found.push(
          diagnose("answers/value-missing-on-input", row.place, { found: `${this.#leaf.code}#${row.key}` }),
        );
    }
    const filled = columns.flatMap((column) => main?.fields.get(column) ?? []);
    const place = filled[0]?.place ?? [...inputs.values()][0]?.place;
    if (!place) return undefined;
    const notApplicable = filled.find((field) => this.#saysNotApplicable(field));
    const [value, of, selfScore] = DECLARED.map((column) => main?.fields.get(column)).map((field) =>
      field && this.#saysNotApplicable(field) ? undefined : field,
    );
    return {
      ...(value && { value }),
      ...(of && { of }),
      ...(selfScore && { selfScore }),
      inputs,
      ...(notApplicable && { notApplicable: notApplicable.place }),
      ...(main?.evidence && { evidence: main.evidence }),
      ...(main?.explanation && { explanation: main.explanation }),
      place,
    };
  }

  /** The one row of several that answer the same; none where they contradict each other. */
  #single(
    rows: readonly UsedRow[],
    columns: readonly AnswerColumn[],
    found: Diagnostic[],
    use: FileUse,
  ): UsedRow | undefined {
    const [first, ...others] = rows;
    if (!first) return undefined;
    const different = others.find((other) =>
      columns.some((column) => !isSameField(first.fields.get(column), other.fields.get(column))),
    );
    if (different) {
      this.#disputed.add(use === "forms" ? "declared" : "surveyed");
      found.push(this.#twice("answers/answered-twice", first, different, columns));
      return undefined;
    }
    for (const other of others)
      found.push(this.#twice("answers/answered-twice-alike", first, other, columns));
    return first;
  }

  /** The score of the last round that has one. */
  #lastRound(
    column: "appraisedScore" | "surveyScore",
    rows: readonly UsedRow[],
    kind: "appraised" | "surveyed",
  ): GivenScore | undefined {
    const given = rows.filter((row) => row.key === undefined && row.fields.has(column));
    const rounds = [...groupBy(given, (row) => row.round)].sort(([a], [b]) => a - b);
    let last: GivenScore | undefined;
    for (const [round, [first, ...others]] of rounds) {
      const field = first?.fields.get(column);
      if (!first || !field) continue;
      const different = others.find((other) => !isSameField(field, other.fields.get(column)));
      this.#disputed.delete(kind);
      if (different) this.#disputed.add(kind);
      for (const other of others) {
        const code = other === different ? "answers/answered-twice" : "answers/answered-twice-alike";
        this.#diagnostics.push(this.#twice(code, first, other, [column]));
      }
      const score = this.#saysNotApplicable(field) ? undefined : field;
      last = {
        ...(score && { score }),
        ...(first.reason && { reason: first.reason }),
        round,
        place: field.place,
      };
    }
    return last;
  }

  #twice(
    code: "answers/answered-twice" | "answers/answered-twice-alike",
    first: UsedRow,
    second: UsedRow,
    columns: readonly AnswerColumn[],
  ): Diagnostic {
    const [a, b] = [first, second].map((row) =>
      columns.map((column) => row.fields.get(column)).find((field) => field !== undefined),
    );
    const text = (field: Field | undefined) =>
      field ? `${field.readings[0].text} (${formatPlace(field.place)})` : "—";
    return diagnose(code, b?.place ?? second.place, { found: text(b), expected: text(a) });
  }

  /** "Không áp dụng", unless an option of the leaf is called so. */
  #saysNotApplicable(field: Field): boolean {
    const { text } = field.readings[0];
    if (!isNotApplicable(text)) return false;
    const { rule } = this.#leaf;
    const labels = rule.kind === "choice" ? rule.options : rule.kind === "checklist" ? rule.items : [];
    return !labels.some(({ label }) => isSameText(label, text));
  }
}

/** Points on a branch or total row; anything else there is an answer that no leaf gets. */
function subtotalsOf(row: UsedRow, diagnostics: Diagnostic[]): Subtotal[] {
  if (row.node?.kind === "leaf") return [];
  return [...row.fields].flatMap(([column, field]) => {
    const isPoints =
      column !== "value" && column !== "of" && field.readings.some((reading) => reading.number);
    if (isPoints) return [{ code: row.node?.code, column, field }];
    if (row.node?.kind === "branch")
      diagnostics.push(
        diagnose("answers/answer-on-branch", field.place, {
          found: field.readings[0].text,
          expected: leafCodes(row.node.nodes),
        }),
      );
    return [];
  });
}

function leafCodes(nodes: readonly { readonly code: string }[]): string {
  return nodes.map((node) => node.code).join(", ");
}

function isSameField(a: Field | undefined, b: Field | undefined): boolean {
  if (!a || !b) return a === b;
  const [x, y] = [a.inFileStyle ?? a.readings[0], b.inFileStyle ?? b.readings[0]];
  if (x.number && y.number) return x.number.equals(y.number) && x.percent === y.percent;
  return isSameText(x.text, y.text);
}
