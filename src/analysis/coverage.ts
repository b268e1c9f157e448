import { type CriteriaSet, type Leaf, leavesOf } from "../criteria/index.ts";
import type { Results } from "../results/index.ts";
import { groupBy, isSameText, type Language, Rational } from "../shared/index.ts";
import { levelsOf, type ScoredAnswer } from "./levels.ts";
import type { TestRun } from "./rule-tests.ts";

/** How much of a set its tests, and the forms of a period, have tried. (Độ bao phủ của phép thử) */
export interface Coverage {
  /** Tests that were run. (Phép thử) */
  readonly tests: number;
  readonly failed: number;
  /** Answers of a period that were counted in. */
  readonly answers: number;
  readonly leaves: Share;
  /** Options, items and bands. (Mức) */
  readonly levels: Share;
  /** What nothing has tried, in the order of the set. */
  readonly untested: readonly UntestedLeaf[];
}

export interface Share {
  readonly hit: number;
  readonly all: number;
}

export interface UntestedLeaf {
  readonly code: string;
  readonly name: string;
  /** Whether nothing has tried the leaf at all. */
  readonly isWhole: boolean;
  /** The options, items or bands that nothing has come to; all of them where it is the whole leaf. */
  readonly levels: readonly string[];
}

/** An answer with the code of its leaf. */
export interface LeafAnswer extends ScoredAnswer {
  readonly code: string;
}

/**
 * Counts the leaves, and the options, items and bands of their rules, that some test or answer has come to.
 *
 * A test that fails or is refused has tried nothing; an answer in error neither.
 */
export function measureCoverage(
  set: CriteriaSet,
  runs: readonly TestRun[],
  answers: readonly LeafAnswer[],
  language: Language,
): Coverage {
  const tried = runs.flatMap(({ leaf, score, isPassed }) =>
    isPassed && score ? [{ code: leaf.code, data: score.data ?? "", points: score.points }] : [],
  );
  const byCode = groupBy([...tried, ...answers], ({ code }) => code);
  const measured = leavesOf(set).map((leaf) => measureLeaf(leaf, byCode.get(leaf.code) ?? [], language));
  const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);
  return {
    tests: runs.length,
    failed: runs.filter(({ isPassed }) => !isPassed).length,
    answers: answers.length,
    leaves: { hit: measured.filter(({ isHit }) => isHit).length, all: measured.length },
    levels: {
      hit: sum(measured.map(({ levels, missed }) => levels - missed.length)),
      all: sum(measured.map(({ levels }) => levels)),
    },
    untested: measured
      .filter(({ isHit, missed }) => !isHit || missed.length > 0)
      .map(({ leaf: { code, name }, isHit, missed }) => ({ code, name, isWhole: !isHit, levels: missed })),
  };
}

/** The answers of a period's units to the leaves of a set, points that stand without data among them. */
export function answersOf({ units, groups }: Results, set: CriteriaSet): readonly LeafAnswer[] {
  const scored = new Set(groups.flatMap(({ id, criteria }) => (isSameText(criteria, set.id) ? [id] : [])));
  return units
    .filter(({ group }) => scored.has(group))
    .flatMap(({ nodes }) =>
      nodes.flatMap(({ code, leaf, data, basis, exact }) => {
        const isAnswered = leaf && (data !== null || basis === "self" || basis === "survey");
        if (!isAnswered) return [];
        // The points of the council are not those of the data.
        const points = exact === null || basis === "appraised" ? undefined : Rational.fromFraction(exact);
        return [{ code, data: data ?? "", points }];
      }),
    );
}

function measureLeaf(leaf: Leaf, answers: readonly ScoredAnswer[], language: Language) {
  const levels = levelsOf(leaf, language);
  const missed = levels.filter(({ isHit }) => !answers.some(isHit)).map(({ name }) => name);
  return { leaf, isHit: answers.length > 0, levels: levels.length, missed };
}
