import type { Leaf } from "../criteria/index.ts";
import { asWarning, type Diagnostic, diagnose, groupBy, type Outcome } from "../shared/index.ts";
import { headingOf } from "./headings.ts";
import { lastRound } from "./last-round.ts";
import { mergeRows } from "./merge-rows.ts";
import type { Answer, Field, LeafAnswers } from "./model.ts";
import type { AnswerColumn, RowAnswer } from "./row-answer.ts";
import { textArg } from "./same-field.ts";
import { saysNotApplicable } from "./says-not-applicable.ts";

const DECLARED: readonly AnswerColumn[] = ["value", "of", "selfScore"];
const SURVEYED: readonly AnswerColumn[] = ["value", "of", "surveyScore"];

/** Puts together what all files say of one leaf of one unit. */
export function collectLeaf(leaf: Leaf, rows: readonly RowAnswer[]): Outcome<LeafAnswers> {
  const isSelf = leaf.source === "self";
  const forms = rows.filter((row) => row.use === "forms" && hasEntry(row, DECLARED));
  const survey = rows.filter((row) => row.use === "survey" && hasEntry(row, SURVEYED));
  const declared = isSelf ? answerOf(leaf, forms) : NONE;
  const surveyed = isSelf ? NONE : answerOf(leaf, ofLastRound(survey));
  const appraised = lastRound(leaf, rows, "appraisedScore");
  const points = isSelf ? undefined : lastRound(leaf, survey, "surveyScore");
  const isSettled = appraised.given !== undefined && !appraised.isDisputed;
  const doubts = [...declared.diagnostics, ...surveyed.diagnostics, ...(points?.diagnostics ?? [])];
  const row = rows.find(({ use, key }) => use === (isSelf ? "forms" : "survey") && key === undefined);
  const disputed = new Set<"declared" | "surveyed" | "appraised">();
  if (declared.isDisputed) disputed.add("declared");
  // Points count as given, whatever the data beside them.
  if (points?.given ? points.isDisputed : surveyed.isDisputed) disputed.add("surveyed");
  if (appraised.isDisputed) disputed.add("appraised");
  return {
    value: {
      ...(declared.answer && { declared: declared.answer }),
      ...(surveyed.answer && { surveyed: surveyed.answer }),
      ...(points?.given && { surveyScore: points.given }),
      ...(appraised.given && { appraised: appraised.given }),
      disputed,
      ...(row && { row: row.place }),
    },
    diagnostics: [
      ...appraised.diagnostics,
      // An appraised score settles the leaf, so that doubts about the data behind it stop nobody.
      ...(isSettled ? doubts.map(asWarning) : doubts),
      ...(isSelf
        ? misplaced("answers/own-leaf-in-survey", survey)
        : misplaced("answers/survey-leaf-in-form", forms)),
      ...rows.flatMap(besideInput),
    ],
  };
}

interface FoundAnswer {
  readonly answer?: Answer;
  readonly isDisputed: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

const NONE: FoundAnswer = { isDisputed: false, diagnostics: [] };

function answerOf(leaf: Leaf, rows: readonly RowAnswer[]): FoundAnswer {
  const main = mergeRows(rows.filter(({ key }) => key === undefined));
  const keyed = groupBy(
    rows.filter(({ key }) => key !== undefined),
    ({ key }) => key ?? "",
  );
  const merged = [...keyed].map(([key, keyRows]) => ({ key, ...mergeRows(keyRows) }));
  const inputs = new Map(
    merged.flatMap(({ key, fields }) => {
      const value = fields.get("value");
      return value ? [[key, value] as const] : [];
    }),
  );
  const filled = DECLARED.flatMap((column) => main.fields.get(column) ?? []);
  const notApplicable = filled.find((field) => saysNotApplicable(leaf, field))?.place;
  const counts = (field: Field | undefined) => field && !saysNotApplicable(leaf, field);
  const [value, of, selfScore] = DECLARED.map((column) => main.fields.get(column)).map((field) =>
    counts(field) ? field : undefined,
  );
  const parts = [main, ...merged];
  const isFaulty = rows.some((row) => row.isShifted || (row.isFaulty && row.use === "survey"));
  const isDisputed = isFaulty || parts.some((part) => part.isDisputed);
  const place = isDisputed ? undefined : [...filled, ...inputs.values()][0]?.place;
  const asked = rows.find(({ key }) => key === undefined)?.asked;
  const answer: Answer | undefined = place && {
    ...(value && { value }),
    ...(of && { of }),
    ...(selfScore && { selfScore }),
    inputs,
    ...(notApplicable && { notApplicable }),
    ...(main.evidence && { evidence: main.evidence }),
    ...(main.explanation && { explanation: main.explanation }),
    ...(asked && { asked }),
    place,
  };
  return {
    ...(answer && { answer }),
    isDisputed,
    diagnostics: parts.flatMap(({ diagnostics }) => diagnostics),
  };
}

function hasEntry({ fields }: RowAnswer, columns: readonly AnswerColumn[]): boolean {
  return columns.some((column) => fields.has(column));
}

/** The data of the last round that has any. */
function ofLastRound(rows: readonly RowAnswer[]): readonly RowAnswer[] {
  const withData = rows.filter(({ fields }) => fields.has("value") || fields.has("of"));
  const last = withData.reduce((latest, { round }) => Math.max(latest, round), 0);
  return withData.filter(({ round }) => round === last);
}

/** Answers in a file that this leaf is not answered in. */
function misplaced(
  code: "answers/own-leaf-in-survey" | "answers/survey-leaf-in-form",
  rows: readonly RowAnswer[],
): Diagnostic[] {
  return rows.slice(0, 1).map(({ fields, place }) => {
    const [first] = fields.values();
    return diagnose(code, first?.place ?? place, {
      found: first ? textArg(first.readings[0]) : "",
      expected: "",
    });
  });
}

/** An input has a value and nothing else; what the council writes on its row would be lost. */
function besideInput({ key, node, fields }: RowAnswer): Diagnostic[] {
  if (key === undefined) return [];
  return [...fields].flatMap(([column, field]) => {
    if (column === "value") return [];
    const found = textArg(field.readings[0]);
    const told = diagnose("answers/input-in-wrong-column", field.place, {
      found,
      row: `${node?.code}#${key}`,
      expected: headingOf("value"),
    });
    return [DECLARED.includes(column) ? asWarning(told) : told];
  });
}
