import {
  add,
  divide,
  type Fraction,
  fraction,
  HUNDRED,
  isBelow,
  least,
  most,
  multiply,
  published,
  subtract,
  sum,
  ZERO,
} from "./fraction.ts";
import { isDisputed, judgeLeaf, ownData, ownScore, rivalsOf } from "./oracle-leaf.ts";
import { rank } from "./oracle-rank.ts";
import { rateFor } from "./oracle-rules.ts";
import { numberIn } from "./oracle-terms.ts";
import type { LeafAnswer, RawBlock, RawCase, RawNode, RawSet, RawUnit } from "./raw-set.ts";
import { type Block, leavesOf, type PlacedLeaf, withThoseBelow } from "./tree.ts";
import type { NodeVerdict, State, UnitVerdict } from "./verdict.ts";

interface LeafVerdict extends PlacedLeaf {
  readonly state: State;
  /** What counts: 0 where there are no points. */
  readonly points: Fraction;
  /** What is left of its maximum. */
  readonly counted: Fraction;
  /** Whether nobody said anything of it. */
  readonly isBlank: boolean;
  /** What its own data give, whatever counts in the end. */
  readonly computed: Fraction | undefined;
}

/**
 * Scores a group by sections 2 and 4 of the contract, leaf by leaf and unit by unit. It was written from that
 * text, before the program's own scoring was read, and shares no code with it.
 */
export function judge({ set, units }: RawCase, { provisional = false } = {}): readonly UnitVerdict[] {
  const leaves = leavesOf(set);
  const sheets = units.map((unit) => ({ unit, leaves: judgeLeaves(set, leaves, unit, units) }));
  if (set.surveyOptional) leaveOutSurvey(sheets);
  const verdicts = sheets.map((sheet) => judgeUnit(set, sheet.unit, sheet.leaves));
  return rank(set, units, verdicts, provisional);
}

/** Whether the run has errors: what is missing is one. */
export function isFaultless(verdicts: readonly UnitVerdict[]): boolean {
  return verdicts.every(({ status }) => status === "final");
}

function judgeLeaves(
  set: RawSet,
  leaves: readonly PlacedLeaf[],
  unit: RawUnit,
  units: readonly RawUnit[],
): LeafVerdict[] {
  return leaves.map((leaf) => {
    const answer = unit.answers.get(leaf.leaf.code) ?? {};
    const rivals = rivalsOf(leaf.leaf, units);
    const { max, block } = leaf;
    const found = judgeLeaf(leaf, answer, rivals);
    const placed = { ...leaf, computed: ownData(leaf, answer, rivals), isBlank: found === "blank" };
    if (found === "blank" && block !== "main")
      return { ...placed, state: "scored", points: ZERO, counted: max };
    if (found === "blank" || found === "error")
      return { ...placed, state: "missing", points: ZERO, counted: max };
    if (found !== "not-applicable") return { ...placed, state: "scored", points: found, counted: max };
    const policy = set.notApplicable ?? "exclude";
    const points = policy === "full" ? max : ZERO;
    return { ...placed, state: "not-applicable", points, counted: policy === "exclude" ? ZERO : max };
  });
}

/** Where nobody of the group was surveyed on a leaf that may go without, nobody misses it. */
function leaveOutSurvey(sheets: readonly { readonly leaves: LeafVerdict[] }[]): void {
  const [first] = sheets;
  for (const [index, { leaf, block }] of (first?.leaves ?? []).entries()) {
    const column = sheets.flatMap(({ leaves }) => leaves[index] ?? []);
    if (leaf.source !== "survey" || block !== "main") continue;
    // A value in error is a value too: somebody was asked.
    if (!column.every(({ isBlank, state }) => isBlank || state === "not-applicable")) continue;
    for (const { leaves } of sheets) {
      const own = leaves[index];
      if (own?.isBlank) leaves[index] = { ...own, state: "not-surveyed", counted: ZERO };
    }
  }
}

function judgeUnit(set: RawSet, { id, answers }: RawUnit, leaves: readonly LeafVerdict[]): UnitVerdict {
  const inMain = leaves.filter(({ block }) => block === "main");
  const isSurvey = ({ leaf }: LeafVerdict) => leaf.source === "survey";
  const pointsOf = (some: readonly LeafVerdict[]) => sum(some.map(({ points }) => points));
  const bonus = blockPoints(set.bonus, leaves, "bonus");
  const penalty = blockPoints(set.penalty, leaves, "penalty");
  const max = sum(inMain.map(({ counted }) => counted));
  const total = most(ZERO, subtract(add(pointsOf(inMain), bonus), penalty));
  const index = indexOf(total, max, set);
  const status = leaves.some(({ state }) => state === "missing") ? "incomplete" : "final";
  const own = inMain.flatMap((placed) => {
    const answer = answers.get(placed.leaf.code) ?? {};
    const score = isDisputed(answer) ? undefined : ownScore(placed, answer.declared);
    return score ? [score] : [];
  });
  const nodes = [...set.nodes, ...(set.bonus?.nodes ?? []), ...(set.penalty?.nodes ?? [])];
  return {
    id,
    status,
    total,
    max,
    index,
    rank: null,
    of: 0,
    class: status === "final" ? classOf(set, index) : null,
    self: own.length > 0 ? sum(own) : undefined,
    appraised: pointsOf(inMain.filter((leaf) => !isSurvey(leaf))),
    survey: pointsOf(inMain.filter(isSurvey)),
    bonus,
    penalty,
    areas: set.nodes.map((area) => ({ ...judgeNode(set, area, leaves), rank: null })),
    nodes: nodes.flatMap((node) =>
      withThoseBelow(node).map((each) => ({
        ...judgeNode(set, each, leaves),
        ...rateOfNode(set, each, answers.get(each.code)),
      })),
    ),
    contradicted: leaves.flatMap(({ leaf, computed }) => {
      const { declared } = answers.get(leaf.code) ?? {};
      return computed && contradicts(declared?.selfScore, computed, set) ? [leaf.code] : [];
    }),
  };
}

function judgeNode(set: RawSet, node: RawNode, leaves: readonly LeafVerdict[]): NodeVerdict {
  const codes = new Set(withThoseBelow(node).map(({ code }) => code));
  const own = leaves.filter(({ leaf }) => codes.has(leaf.code));
  const states = own.map(({ state }) => state);
  const max = sum(own.map(({ counted }) => counted));
  const points = sum(own.map((leaf) => leaf.points));
  const strongest = ["missing", "scored", "not-applicable"] as const;
  const state = strongest.find((one) => states.includes(one)) ?? "not-surveyed";
  // A leaf that is missing has no figure of its own; what it is part of counts it as 0.
  const leaf = !node.nodes;
  const index = leaf && state === "missing" ? null : indexOf(points, max, set);
  return { code: node.code, leaf, state, points, max, index };
}

function blockPoints(block: RawBlock | undefined, leaves: readonly LeafVerdict[], name: Block): Fraction {
  if (!block) return ZERO;
  const given = sum(leaves.filter((leaf) => leaf.block === name).map(({ points }) => points));
  return least(given, fraction(block.maxScore));
}

function indexOf(points: Fraction, max: Fraction, set: RawSet): number | null {
  if (!isBelow(ZERO, max)) return null;
  return published(multiply(divide(points, max), HUNDRED), set.decimals ?? 2);
}

function classOf({ classes }: RawSet, index: number | null): string | null {
  if (index === null) return null;
  return classes.find(({ from }) => index >= from)?.name ?? null;
}

/** Whether a self-score differs when both are rounded to its digits, at most those of the set. */
function contradicts(selfScore: string | undefined, computed: Fraction, { decimals = 2 }: RawSet): boolean {
  const score = numberIn(selfScore);
  const digits = Math.min(decimals, selfScore?.split(".")[1]?.length ?? 0);
  return score !== undefined && published(score, digits) !== published(computed, digits);
}

/** Above 100 it is not said which of the two is published. */
function rateOfNode({ decimals = 2 }: RawSet, leaf: RawNode, answer: LeafAnswer = {}): { rate?: number } {
  const given = (leaf.source ?? "self") === "self" ? answer.declared : answer.surveyed;
  const rate = given && !answer.appraised && !isDisputed(answer) ? rateFor(leaf, given) : undefined;
  return rate && isBelow(rate, HUNDRED) ? { rate: published(rate, decimals) } : {};
}
