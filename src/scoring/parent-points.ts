import type { LeafAnswers, Subtotal } from "../answers/index.ts";
import { type Leaf, leavesUnder, nodeByCode, type PlacedNode } from "../criteria/index.ts";
import { type Diagnostic, diagnose, type Outcome } from "../shared/index.ts";
import type { UnitToScore } from "./model.ts";

type PointsColumn = Subtotal["column"];

/**
 * Finds leaves whose points stand only on the row of a parent: an error naming the leaves, for points are never
 * spread. The lowest parent speaks for its leaves, so that each is named once. Zero, as an empty sum shows, is no
 * points.
 */
export function findPointsOnParents(unit: UnitToScore): Outcome<ReadonlySet<string>> {
  const codes = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  for (const { subtotal, placed } of lowestFirst(unit)) {
    const { field, column } = subtotal;
    if (field.readings.every(({ number }) => number?.isZero())) continue;
    const leaves = leavesUnder(placed.node).filter((leaf) => belongsTo(leaf, column));
    if (leaves.some((leaf) => isAnswered(unit.submission.answers.get(leaf.code), column))) continue;
    const unnamed = leaves.filter(({ code }) => !codes.has(code));
    if (unnamed.length === 0) continue;
    for (const { code } of unnamed) codes.add(code);
    diagnostics.push(pointsOnParentOnly(subtotal, unnamed));
  }
  return { value: codes, diagnostics };
}

export function pointsOnParentOnly({ field }: Subtotal, leaves: readonly Leaf[]): Diagnostic {
  const expected = leaves.map(({ code }) => code).join(", ");
  return diagnose("scoring/points-on-parent-only", field.place, { found: field.readings[0].text, expected });
}

/** Whether a leaf has its place in a column: self-scores and survey scores are each for their own leaves. */
export function belongsTo({ source }: Leaf, column: PointsColumn): boolean {
  if (column === "appraisedScore") return true;
  return column === "selfScore" ? source === "self" : source !== "self";
}

function lowestFirst({ criteria, submission }: UnitToScore): { subtotal: Subtotal; placed: PlacedNode }[] {
  const byCode = nodeByCode(criteria);
  return submission.subtotals
    .flatMap((subtotal) => {
      const placed = subtotal.code === undefined ? undefined : byCode.get(subtotal.code);
      return placed ? [{ subtotal, placed }] : [];
    })
    .sort((a, b) => b.placed.level - a.placed.level);
}

/** An appraised total checks whatever its leaves have; the others check what their own column has. */
function isAnswered(answers: LeafAnswers | undefined, column: PointsColumn): boolean {
  if (!answers) return false;
  const { declared, surveyed, surveyScore, appraised, disputed } = answers;
  const self = declared ?? disputed.has("declared");
  const survey = surveyed ?? surveyScore ?? disputed.has("surveyed");
  if (column === "selfScore") return Boolean(self);
  if (column === "surveyScore") return Boolean(survey);
  return Boolean(self || survey || appraised || disputed.has("appraised"));
}
