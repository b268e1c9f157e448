import type { Subtotal } from "../answers/index.ts";
import { type Leaf, leavesUnder, nodeByCode } from "../criteria/index.ts";
import { type Diagnostic, diagnose, Rational } from "../shared/index.ts";
import { leavesOfScore } from "./aggregate.ts";
import type { NodeScore, Scorecard, UnitToScore } from "./model.ts";
import { belongsTo, pointsOnParentOnly } from "./parent-points.ts";
import { contradicts } from "./self-score.ts";

/**
 * Checks the subtotals and totals in the tables against the leaves below: a warning where they contradict them, an
 * error where the council gave a parent other points than its leaves have and none of the leaves any. (Dòng cộng)
 */
export function checkSubtotals(unit: UnitToScore, card: Scorecard): Diagnostic[] {
  const { decimals } = unit.criteria;
  const nodes = [...card.areas, ...card.bonusNodes, ...card.penaltyNodes];
  const scores = new Map(nodes.flatMap(leavesOfScore).map((score) => [score.node, score]));
  return unit.submission.subtotals.flatMap((subtotal) => {
    const { code, column, field } = subtotal;
    const leaves = leavesBelow(unit, code).filter((leaf) => belongsTo(leaf, column));
    const sums = acceptedSums(leaves, scores, subtotal, card);
    const [first] = sums;
    const agrees = field.readings.some(
      ({ number, percent, decimals: given }) =>
        percent || (number && sums.some((sum) => !contradicts(number, given, sum, decimals))),
    );
    if (!first || agrees) return [];
    const isAppraised = leaves.some((leaf) => unit.submission.answers.get(leaf.code)?.appraised);
    if (column === "appraisedScore" && code !== undefined && !isAppraised)
      return [pointsOnParentOnly(subtotal, leaves)];
    const args = { found: field.readings[0].text, expected: first.round(decimals) };
    return [diagnose("scoring/subtotal-differs", field.place, args)];
  });
}

/** The leaves below the node of that code; for the grand total those of the tree. */
function leavesBelow({ criteria }: UnitToScore, code: string | undefined): readonly Leaf[] {
  if (code === undefined) return criteria.areas.flatMap(leavesUnder);
  const node = nodeByCode(criteria).get(code)?.node;
  return node ? leavesUnder(node) : [];
}

/**
 * The sums that a printed subtotal may show: of the scores as declared, or of those that we compute; of appraised
 * scores with survey leaves or without; as a grand total with bonus and penalty or without. None while a leaf below
 * is missing: nothing can be said then.
 */
function acceptedSums(
  leaves: readonly Leaf[],
  scores: ReadonlyMap<unknown, NodeScore>,
  { code, column }: Subtotal,
  card: Scorecard,
): Rational[] {
  const figures = leaves.map((leaf) => figuresOf(scores.get(leaf), column));
  if (figures.some((figure) => figure === undefined)) return [];
  const isOwn = (index: number) => leaves[index]?.source !== "survey";
  const sums = [figures, figures.filter((_, index) => isOwn(index))].flatMap((part) =>
    [0, 1, 2].map((way) => Rational.sum(part.flatMap((figure) => figure?.[way] ?? []))),
  );
  if (code !== undefined) return sums;
  const withoutBlocks = card.surveyScore.plus(card.appraisedScore);
  return [...sums, ...sums.map((sum) => sum.plus(card.bonus).minus(card.penalty)), withoutBlocks, card.total];
}

/**
 * What a leaf may bring to a subtotal: as declared or else computed, as computed or else declared, and as declared or
 * else nothing. Undefined where neither is known.
 */
function figuresOf(leaf: NodeScore | undefined, column: Subtotal["column"]): readonly Rational[] | undefined {
  if (!leaf) return undefined;
  const declared = leaf[column];
  // A unit that added up its own scores did not know the council's.
  const own = leaf.basis === "appraised" ? undefined : leaf.points;
  const computed = column === "selfScore" ? (leaf.dataPoints ?? own) : leaf.points;
  if (leaf.state === "missing" && !declared && !computed) return undefined;
  const { zero } = Rational;
  return [declared ?? computed ?? zero, computed ?? declared ?? zero, declared ?? zero];
}
