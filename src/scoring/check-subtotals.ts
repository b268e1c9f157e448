import type { Subtotal } from "../answers/index.ts";
import { type CriteriaNode, leavesOf, leavesUnder, nodesOf } from "../criteria/index.ts";
import { type Diagnostic, diagnose, type Outcome, Rational } from "../shared/index.ts";
import { leavesOfScore } from "./aggregate.ts";
import type { NodeScore, Scorecard, UnitToScore } from "./model.ts";
import { contradicts } from "./score-leaf.ts";

/**
 * Leaves whose points stand only on the row of a parent: an error naming the leaves, for points are never spread.
 */
export function leavesOnlyOnParent(unit: UnitToScore): Outcome<ReadonlySet<string>> {
  const codes = new Set<string>();
  const diagnostics: Diagnostic[] = [];
  const { answers, subtotals } = unit.submission;
  for (const { code, column, field } of subtotals) {
    const node = branchOf(unit, code);
    if (!node || field.readings[0].number?.isZero()) continue;
    const leaves = leavesUnder(node).filter((leaf) => column === "surveyScore" || leaf.source === "self");
    const answered = leaves.some((leaf) => {
      const given = answers.get(leaf.code);
      if (column === "appraisedScore") return given?.appraised !== undefined;
      return column === "selfScore"
        ? given?.declared !== undefined
        : given?.surveyed !== undefined || given?.surveyScore !== undefined;
    });
    if (answered || leaves.length === 0) continue;
    for (const leaf of leaves) codes.add(leaf.code);
    const expected = leaves.map((leaf) => leaf.code).join(", ");
    diagnostics.push(
      diagnose("scoring/points-on-parent-only", field.place, { found: field.readings[0].text, expected }),
    );
  }
  return { value: codes, diagnostics };
}

/** Subtotals and totals in the form that contradict the sum of the leaves below: a warning each. */
export function checkSubtotals(unit: UnitToScore, card: Scorecard): Diagnostic[] {
  const { decimals } = unit.criteria;
  return unit.submission.subtotals.flatMap((subtotal) => {
    const sums = acceptedSums(unit, card, subtotal);
    const printed = subtotal.field.readings.filter((reading) => reading.number);
    const [first] = sums;
    const agrees = printed.some(({ number, decimals: given }) =>
      sums.some((sum) => number && !contradicts(number, given, sum, decimals)),
    );
    if (!first || agrees) return [];
    const args = { found: subtotal.field.readings[0].text, expected: first.round(decimals) };
    return [diagnose("scoring/subtotal-differs", subtotal.field.place, args)];
  });
}

/**
 * The sums that a printed subtotal may show: of the scores as declared, or of those that we compute; a grand total
 * with bonus and penalty or without. None while a leaf below is missing: nothing can be said then.
 */
function acceptedSums(unit: UnitToScore, card: Scorecard, { code, column }: Subtotal): Rational[] {
  const scores = new Map(
    [...card.areas, ...card.bonusNodes, ...card.penaltyNodes]
      .flatMap(leavesOfScore)
      .map((score) => [score.node.code, score]),
  );
  const node = branchOf(unit, code);
  if (code !== undefined && !node) return [];
  const leaves = (node ? leavesUnder(node) : leavesOf(unit.criteria)).flatMap(
    (leaf) => scores.get(leaf.code) ?? [],
  );
  const main = node ? leaves : leaves.filter((leaf) => leaf.block === "main");
  const counted = main.filter((leaf) => isCounted(leaf, column));
  const figures = counted.map((leaf) => figuresOf(leaf, column));
  if (figures.some((figure) => figure === undefined)) return [];
  const sums = [0, 1, 2].map((way) => Rational.sum(figures.flatMap((figure) => figure?.[way] ?? [])));
  return node ? sums : [...sums, ...sums.map((sum) => sum.plus(card.bonus).minus(card.penalty)), card.total];
}

function isCounted({ node }: NodeScore, column: Subtotal["column"]): boolean {
  if (node.kind !== "leaf") return false;
  return column === "surveyScore" ? node.source !== "self" : node.source === "self";
}

/**
 * What a leaf may bring to a subtotal: as declared or else computed, as computed or else declared, and as declared
 * or else nothing. Undefined where neither is known.
 */
function figuresOf(leaf: NodeScore, column: Subtotal["column"]): readonly Rational[] | undefined {
  const own =
    column === "selfScore"
      ? leaf.selfScore
      : column === "appraisedScore"
        ? leaf.appraisedScore
        : leaf.surveyScore;
  const computed = column === "selfScore" ? leaf.dataPoints : leaf.points;
  const nothing =
    leaf.state !== "missing" && (leaf.points === undefined || leaf.basis === "blank")
      ? Rational.zero
      : undefined;
  const [declared, counted] = [own ?? computed ?? nothing, computed ?? own ?? nothing];
  return declared && counted ? [declared, counted, own ?? Rational.zero] : undefined;
}

function branchOf(unit: UnitToScore, code: string | undefined): CriteriaNode | undefined {
  return code === undefined ? undefined : nodesOf(unit.criteria).find(({ node }) => node.code === code)?.node;
}
