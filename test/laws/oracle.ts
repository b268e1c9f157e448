import {
  add,
  divide,
  type Fraction,
  fraction,
  HUNDRED,
  inWords,
  isBelow,
  isBetween,
  least,
  most,
  multiply,
  published,
  subtract,
  sum,
  ZERO,
} from "./fraction.ts";
import { ifPossible, numberIn, pointsFor, rateFor } from "./oracle-rules.ts";
import type { Given, LeafAnswer, RawBlock, RawCase, RawNode, RawSet, RawUnit } from "./raw-set.ts";

export type State = "scored" | "missing" | "not-applicable" | "not-surveyed";

export interface NodeVerdict {
  readonly code: string;
  readonly leaf: boolean;
  readonly state: State;
  /** What the node counts, what is missing at 0. */
  readonly points: Fraction;
  readonly max: Fraction;
  readonly index: number | null;
  /** The percentage that a ratio or a band of one worked from; of other leaves nothing is said. */
  readonly rate?: number;
}

export interface AreaVerdict extends NodeVerdict {
  readonly rank: number | null;
}

export interface UnitVerdict {
  readonly id: string;
  readonly status: "final" | "incomplete";
  readonly total: Fraction;
  readonly max: Fraction;
  readonly index: number | null;
  readonly rank: number | null;
  /** How many units are ranked. */
  readonly of: number;
  readonly class: string | null;
  readonly self: Fraction | undefined;
  readonly appraised: Fraction;
  readonly survey: Fraction;
  readonly bonus: Fraction;
  readonly penalty: Fraction;
  readonly areas: readonly AreaVerdict[];
  /** Each before those below it: the tree, bonus, penalty. */
  readonly nodes: readonly NodeVerdict[];
  /** Codes of the leaves whose self-score is not what their data give. */
  readonly contradicted: readonly string[];
}

type Block = "main" | "bonus" | "penalty";

interface PlacedLeaf {
  readonly leaf: RawNode;
  readonly max: Fraction;
  readonly block: Block;
}

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

/** Appraised, else survey for the leaves of the survey, else data, else the self-score. */
function judgeLeaf(
  { leaf, max }: PlacedLeaf,
  answer: LeafAnswer,
  rivals: readonly Fraction[],
): Fraction | "not-applicable" | "blank" | "error" {
  const notApplicable = leaf.allowNotApplicable ? "not-applicable" : "error";
  const asGiven = (text: string) => {
    if (isKad(text)) return notApplicable;
    const points = numberIn(text);
    return points && isBetween(ZERO, points, max) ? points : "error";
  };
  const rounds = [...(answer.appraised ?? [])].sort((a, b) => a.round - b.round);
  const last = rounds.at(-1);
  if (last) return asGiven(last.score);
  const bySurvey = (leaf.source ?? "self") !== "self";
  if (bySurvey && answer.surveyScore !== undefined) return asGiven(answer.surveyScore);
  if (!bySurvey && isDisputed(answer)) return "error";
  const given = bySurvey ? surveyData(leaf, answer) : answer.declared;
  if (!given) return "blank";
  if ([given.value, given.of, given.selfScore].some((text) => text !== undefined && isKad(text)))
    return notApplicable;
  if (hasData(given)) return pointsFor(leaf, max, given, rivals) ?? "error";
  if (given.selfScore === undefined || !leaf.rule) return "blank";
  return ifPossible(leaf.rule, max, numberIn(given.selfScore)) ?? "error";
}

/** What the unit gives itself: the points of a `points` leaf in either column, elsewhere a self-score that can be. */
function ownScore({ leaf, max }: PlacedLeaf, declared: Given | undefined): Fraction | undefined {
  const { rule } = leaf;
  if (!declared || !rule) return undefined;
  if (rule.kind === "points") return ifPossible(rule, max, numberIn(declared.value ?? declared.selfScore));
  const score = numberIn(declared.selfScore);
  return hasData(declared) ? score : ifPossible(rule, max, score);
}

/** Points by the unit's data, where its self-score is not itself the datum. */
function ownData(
  { leaf, max }: PlacedLeaf,
  answer: LeafAnswer,
  rivals: readonly Fraction[],
): Fraction | undefined {
  const { declared } = answer;
  if (!declared || !hasData(declared) || isDisputed(answer) || leaf.rule?.kind === "points") return undefined;
  return pointsFor(leaf, max, declared, rivals);
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

/** Two answers that are not alike: neither counts. */
function isDisputed({ declared, again }: LeafAnswer): boolean {
  return again !== undefined && JSON.stringify(again) !== JSON.stringify(declared);
}

function hasData({ value, of, inputs = {} }: Given): boolean {
  return [value, of, ...Object.values(inputs)].some((text) => text !== undefined);
}

/** Counts or the mean of what respondents said; else what the table says. */
function surveyData(leaf: RawNode, { surveyed, responses }: LeafAnswer): Given | undefined {
  if (!responses) return surveyed;
  const options = leaf.rule?.kind === "survey" ? leaf.rule.options : undefined;
  if (!options) {
    const mean = divide(sum(responses.map((text) => fraction(text))), fraction(responses.length));
    return { value: inWords(mean) };
  }
  const counts = options.map(({ label }) => responses.filter((text) => text === label).length);
  return { inputs: Object.fromEntries(counts.map((count, index) => [`${index + 1}`, `${count}`])) };
}

function rivalsOf(leaf: RawNode, units: readonly RawUnit[]): readonly Fraction[] {
  if (leaf.rule?.kind !== "relative") return [];
  const isOwn = (leaf.source ?? "self") === "self";
  return units.flatMap(({ answers }) => {
    const answer = answers.get(leaf.code) ?? {};
    const given = isOwn ? answer.declared : answer.surveyed;
    const number = isOwn && isDisputed(answer) ? undefined : numberIn(given?.value);
    return number ? [number] : [];
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

/** Incomplete units have no rank, unless the ranks are provisional; their complete areas have one. */
function rank(
  set: RawSet,
  units: readonly RawUnit[],
  verdicts: readonly UnitVerdict[],
  provisional: boolean,
): readonly UnitVerdict[] {
  const mayRank = (verdict: UnitVerdict) => units.some(({ id, ranked }) => ranked && id === verdict.id);
  const ranked = verdicts.filter(
    (verdict) =>
      mayRank(verdict) && (provisional || verdict.status === "final") && keyOf(set, verdict)[0] !== null,
  );
  return verdicts.map((verdict) => {
    const better = ranked.filter((other) => isAhead(keyOf(set, other), keyOf(set, verdict)));
    const areas = verdict.areas.map((area, index) => {
      const rivals = verdicts.filter(mayRank).flatMap(({ areas: others }) => others[index] ?? []);
      const isRanked = (one: NodeVerdict) => one.index !== null && one.state !== "missing";
      if (!mayRank(verdict) || !isRanked(area)) return area;
      const ahead = rivals.filter((other) => isRanked(other) && isAhead([other.index], [area.index]));
      return { ...area, rank: ahead.length + 1 };
    });
    return {
      ...verdict,
      areas,
      of: ranked.length,
      rank: ranked.includes(verdict) ? better.length + 1 : null,
    };
  });
}

/** What is compared first, then what parts equals. */
function keyOf(set: RawSet, verdict: UnitVerdict): readonly (number | null)[] {
  const first = set.rankBy === "total" ? published(verdict.total, set.decimals ?? 2) : verdict.index;
  const breakers = (set.tieBreak ?? []).map(
    (code) => verdict.areas.find((area) => area.code === code)?.index ?? null,
  );
  return [first, ...breakers];
}

function isAhead(a: readonly (number | null)[], b: readonly (number | null)[]): boolean {
  const at = a.findIndex((figure, index) => figure !== b[index]);
  return at >= 0 && (a[at] ?? -1) > (b[at] ?? -1);
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

export function leavesOf(set: RawSet): readonly PlacedLeaf[] {
  const down = (nodes: readonly RawNode[], parent: Fraction, block: Block): readonly PlacedLeaf[] =>
    nodes.flatMap((node) => {
      const max =
        node.weight === undefined
          ? fraction(node.maxScore ?? 0)
          : divide(multiply(parent, fraction(node.weight)), HUNDRED);
      return node.nodes ? down(node.nodes, max, block) : [{ leaf: node, max, block }];
    });
  return [
    ...down(set.nodes, fraction(set.maxScore ?? 100), "main"),
    ...down(set.bonus?.nodes ?? [], ZERO, "bonus"),
    ...down(set.penalty?.nodes ?? [], ZERO, "penalty"),
  ];
}

function withThoseBelow(node: RawNode): readonly RawNode[] {
  return [node, ...(node.nodes ?? []).flatMap(withThoseBelow)];
}

function isKad(text: string): boolean {
  return ["không áp dụng", "kad", "n/a"].includes(text.normalize("NFC").toLowerCase());
}
