import type { Block, ClassBand, CriteriaNode, CriteriaSet, Leaf } from "../../src/criteria/index.ts";
import type { NodeResult, PreviousFigures, Results, UnitResult } from "../../src/results/index.ts";
import { Rational } from "../../src/shared/index.ts";

/** Results made up for the reports: consistent to the last digit, and worked out apart from the program. */

/** A node in short: code, name, and points of a leaf or parts. */
export type NodeSketch = readonly [code: string, name: string, content: string | readonly NodeSketch[]];

export function setOf(areas: readonly NodeSketch[], more: Partial<CriteriaSet> = {}): CriteriaSet {
  const nodes = areas.map(nodeOf);
  return {
    id: "bo-tieu-chi",
    name: "Bộ tiêu chí thử",
    level: "Cấp huyện",
    legalBasis: "Quyết định số 1/QĐ-UBND",
    maxScore: Rational.sum(nodes.map((node) => node.maxScore)),
    decimals: 2,
    rankBy: "index",
    tieBreak: [],
    notApplicable: "exclude",
    surveyOptional: false,
    classes: [band("Tốt", 90), band("Khá", 80), band("Trung bình", 65)],
    areas: nodes,
    tests: [],
    sha256: "a".repeat(64),
    ...more,
  };
}

export function blockOf(maxScore: string, nodes: readonly NodeSketch[]): Block {
  return { maxScore: Rational.fromDecimal(maxScore), nodes: nodes.map(nodeOf) };
}

function band(name: string, from: number): ClassBand {
  return { name, from: Rational.of(from) };
}

/** A leaf whose name begins with "XHH" is a survey leaf. */
function nodeOf([code, name, content]: NodeSketch): CriteriaNode {
  const base = { code, name, previousCodes: [] };
  if (typeof content !== "string") {
    const nodes = content.map(nodeOf);
    return { ...base, kind: "branch", maxScore: Rational.sum(nodes.map((node) => node.maxScore)), nodes };
  }
  const leaf: Leaf = {
    ...base,
    kind: "leaf",
    maxScore: Rational.fromDecimal(content),
    source: name.startsWith("XHH") ? "survey" : "self",
    allowNotApplicable: true,
    fraction: false,
    inputs: [],
    mustHold: [],
    rule: { kind: "points", min: Rational.zero },
  };
  return leaf;
}

/** What a unit has for its leaves: points as a decimal or a fraction, or a state. */
export type Scores = Readonly<Record<string, string>>;

export interface UnitSketch {
  readonly id: string;
  readonly name: string;
  readonly scores: Scores;
  readonly ranked?: boolean;
  readonly previous?: readonly PreviousFigures[];
  /** What the unit gave itself, by leaf, as a decimal. */
  readonly selfScores?: Scores;
  /** Index of each area in the first earlier period. */
  readonly previousAreas?: Readonly<Record<string, string>>;
}

export interface GroupSketch {
  readonly id: string;
  readonly name: string;
  readonly set: CriteriaSet;
  readonly units: readonly UnitSketch[];
}

export function resultsOf(groups: readonly GroupSketch[], more: Partial<Results> = {}): Results {
  const units = groups.flatMap(unitsOf);
  const sets = new Map(groups.map(({ set }) => [set.id, set]));
  return {
    format: "cchc-results/1",
    tool: "cchc 1.0.0",
    period: "2018",
    title: "Chỉ số CCHC các huyện, thị xã, thành phố năm 2018",
    publisher: "UBND tỉnh Đồng Tháp",
    preparedBy: "Sở Nội vụ",
    place: "Đồng Tháp",
    groups: groups.map(({ id, name, set }) => ({
      id,
      name,
      criteria: set.id,
      provisional: units.some((unit) => unit.group === id && unit.status === "incomplete"),
    })),
    criteria: [...sets.values()].map(({ id, name, legalBasis, sha256 }) => ({
      id,
      name,
      legalBasis,
      sha256,
    })),
    inputs: [
      { path: "units.csv", sha256: "b".repeat(64) },
      { path: "forms/thap-muoi.xlsx", sha256: "c".repeat(64) },
    ],
    units,
    diagnostics: [],
    comparedWith:
      units
        .flatMap(({ previous }) => previous.map(({ period }) => period))
        .sort()
        .at(-1) ?? null,
    ...more,
  };
}

export function setsOf(groups: readonly GroupSketch[]): ReadonlyMap<string, CriteriaSet> {
  return new Map(groups.map(({ set }) => [set.id, set]));
}

function unitsOf(group: GroupSketch): readonly UnitResult[] {
  const units = group.units.map((sketch) => unitOf(group, sketch));
  const isRanked = (unit: UnitResult) =>
    unit.status === "final" && group.units.find(({ id }) => id === unit.id)?.ranked !== false;
  const ranked = units.filter(isRanked).sort((a, b) => (b.index ?? 0) - (a.index ?? 0));
  const place = (values: readonly (number | null)[], own: number | null) =>
    1 + values.filter((value) => (value ?? 0) > (own ?? 0)).length;
  const done = ranked.map((unit): UnitResult => {
    const rank = place(
      ranked.map(({ index }) => index),
      unit.index,
    );
    const then = unit.previous[0]?.rank;
    return {
      ...unit,
      rank,
      of: ranked.length,
      areas: unit.areas.map((area, i) => ({
        ...area,
        rank: place(
          ranked.map((other) => other.areas[i]?.index ?? null),
          area.index,
        ),
      })),
      change: unit.change && { ...unit.change, rankGain: then == null ? null : then - rank },
    };
  });
  return [...done, ...units.filter((unit) => !isRanked(unit))];
}

interface Walked {
  readonly state: NodeResult["state"];
  readonly score: Rational;
  readonly max: Rational;
  readonly survey: Rational;
}

function unitOf({ id: group, set }: GroupSketch, sketch: UnitSketch): UnitResult {
  const nodes: NodeResult[] = [];
  const publish = (value: Rational) => value.round(set.decimals).toNumber();
  const walk = (node: CriteriaNode, level: number, block: NodeResult["block"]): Walked => {
    const at = nodes.length;
    const parts = node.kind === "branch" ? node.nodes : [];
    nodes.push(blank(node, level, block));
    const below = parts.map((part) => walk(part, level + 1, block));
    const own = node.kind === "leaf" ? leafOf(node, set, sketch.scores[node.code] ?? "missing") : undefined;
    const score = own?.score ?? Rational.sum(below.map((part) => part.score));
    const max = own?.max ?? Rational.sum(below.map((part) => part.max));
    const states = own ? [own.state] : below.map((part) => part.state);
    const state = (["missing", "scored", "not-applicable", "not-surveyed"] as const).find((one) =>
      states.includes(one),
    );
    const found = {
      score,
      max,
      state: state ?? "missing",
      survey: own?.survey ?? Rational.sum(below.map((part) => part.survey)),
    };
    const hasScore =
      found.state === "scored" || (found.state === "not-applicable" && set.notApplicable !== "exclude");
    nodes[at] = {
      ...blank(node, level, block),
      state: found.state,
      score: hasScore ? publish(score) : null,
      exact: hasScore ? score.toFraction() : null,
      max: publish(max),
      self: toNumber(sketch.selfScores?.[node.code]),
      basis:
        own?.state === "scored"
          ? node.kind === "leaf" && node.source === "survey"
            ? "survey"
            : "appraised"
          : null,
    };
    return found;
  };
  const areas = set.areas.map((area) => ({ area, ...walk(area, 0, "main") }));
  const capped = (block: Block | undefined, name: "bonus" | "penalty") =>
    block && Rational.min(Rational.sum(block.nodes.map((node) => walk(node, 1, name).score)), block.maxScore);
  const [bonus, penalty] = [capped(set.bonus, "bonus"), capped(set.penalty, "penalty")];
  const sum = Rational.sum(areas.map(({ score }) => score));
  const survey = Rational.sum(areas.map((area) => area.survey));
  const earned = sum.plus(bonus ?? Rational.zero).minus(penalty ?? Rational.zero);
  const total = Rational.max(Rational.zero, earned);
  const max = Rational.sum(areas.map((area) => area.max));
  const isFinal = areas.every(({ state }) => state !== "missing");
  const percent = (part: Rational, whole: Rational) =>
    whole.isZero() ? null : publish(part.dividedBy(whole).times(Rational.hundred));
  const index = percent(total, max);
  const previous = sketch.previous ?? [];
  const [past] = previous;
  const less = (now: number | null, then: number | null | undefined) =>
    now === null || then == null
      ? null
      : Rational.fromJsonNumber(now).minus(Rational.fromJsonNumber(then)).toNumber();
  const hasChange = isFinal && previous.length === 1 && past?.unit === sketch.id;
  return {
    id: sketch.id,
    name: sketch.name,
    group,
    status: isFinal ? "final" : "incomplete",
    total: publish(total),
    max: publish(max),
    index,
    exact: total.toFraction(),
    rank: null,
    of: null,
    class: isFinal ? (set.classes.find(({ from }) => from.toNumber() <= (index ?? 0))?.name ?? null) : null,
    self: sketch.selfScores
      ? publish(Rational.sum(Object.values(sketch.selfScores).map(Rational.fromDecimal)))
      : publish(sum.minus(survey)),
    appraised: publish(sum.minus(survey)),
    survey: publish(survey),
    bonus: bonus ? publish(bonus) : null,
    penalty: penalty ? publish(penalty) : null,
    previous,
    change: hasChange
      ? { total: less(publish(total), past.total), index: less(index, past.index), rankGain: null }
      : null,
    areas: areas.map(({ area, score, max: most, state }) => {
      const areaIndex = state === "missing" ? null : percent(score, most);
      const then = sketch.previousAreas?.[area.code];
      return {
        code: area.code,
        name: area.name,
        score: publish(score),
        max: publish(most),
        index: areaIndex,
        rank: null,
        change: { index: then === undefined ? null : less(areaIndex, Number(then)) },
      };
    }),
    nodes,
  };
}

function toNumber(decimal: string | undefined): number | null {
  return decimal === undefined ? null : Rational.fromDecimal(decimal).toNumber();
}

function leafOf(leaf: Leaf, set: CriteriaSet, entry: string): Walked {
  const zero = Rational.zero;
  if (entry === "KAD") {
    const state = "not-applicable";
    const score = set.notApplicable === "full" ? leaf.maxScore : zero;
    return { state, score, max: set.notApplicable === "exclude" ? zero : leaf.maxScore, survey: zero };
  }
  if (entry === "not-surveyed") return { state: "not-surveyed", score: zero, max: zero, survey: zero };
  if (entry === "missing") return { state: "missing", score: zero, max: leaf.maxScore, survey: zero };
  const [numerator = "", denominator = "1"] = entry.split("/");
  const score = Rational.fromDecimal(numerator).dividedBy(Rational.fromDecimal(denominator));
  return {
    state: "scored" as const,
    score,
    max: leaf.maxScore,
    survey: leaf.source === "survey" ? score : zero,
  };
}

function blank(node: CriteriaNode, level: number, block: NodeResult["block"]): NodeResult {
  return {
    code: node.code,
    name: node.name,
    level,
    block,
    leaf: node.kind === "leaf",
    state: "missing",
    score: null,
    max: null,
    index: null,
    exact: null,
    rate: null,
    self: null,
    appraised: null,
    survey: null,
    reason: null,
    basis: null,
    rule: null,
    data: null,
    from: null,
  };
}
