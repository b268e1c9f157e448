import fc from "fast-check";
import type { CriteriaSet, Leaf } from "../../../src/criteria/index.ts";
import { Rational } from "../../../src/shared/index.ts";
import { answerTo, type TypedAnswer } from "./random-answers.ts";
import { equation, input, maxima, ruleFor } from "./random-rules.ts";

/** A leaf, and what is typed into its rows. */
export interface AnsweredLeaf extends TypedAnswer {
  readonly leaf: Leaf;
}

/** Leaves of every kind with answers of every kind, the same for the same seed. */
export function randomLeaves(seed: number, count: number): readonly AnsweredLeaf[] {
  return fc
    .sample(answeredLeaf, { seed, numRuns: count })
    .map(({ leaf, ...typed }, index) => ({ leaf: { ...leaf, code: `1.${index + 1}` }, ...typed }));
}

/** A set of these leaves, in one area. */
export function setOf(leaves: readonly Leaf[], more: Partial<CriteriaSet> = {}): CriteriaSet {
  const maxScore = Rational.sum(leaves.map((leaf) => leaf.maxScore));
  return {
    id: "thu",
    name: "Bộ tiêu chí thử",
    level: "Cấp huyện",
    legalBasis: "Soạn để thử",
    maxScore,
    decimals: 2,
    rankBy: "index",
    tieBreak: [],
    notApplicable: "exclude",
    surveyOptional: false,
    classes: [],
    areas: [{ kind: "branch", code: "1", name: "Lĩnh vực", maxScore, previousCodes: [], nodes: leaves }],
    tests: [],
    sha256: "0".repeat(64),
    ...more,
  };
}

const answeredLeaf: fc.Arbitrary<AnsweredLeaf> = maxima
  .chain((maxScore) =>
    fc.record({
      maxScore: fc.constant(maxScore),
      rule: ruleFor(maxScore),
      allowNotApplicable: fc.boolean(),
      fraction: fc.boolean(),
      hasEquation: fc.boolean(),
    }),
  )
  .map(({ hasEquation, ...more }): Leaf => {
    const { rule } = more;
    const isRate = rule.kind === "ratio" || (rule.kind === "bands" && rule.of === "ratio");
    const needsInputs = rule.kind === "formula" && /\b[ab]\b/.test(rule.text);
    const isSplit = isRate && hasEquation;
    return {
      kind: "leaf",
      code: "1.1",
      name: "Tiêu chí",
      previousCodes: [],
      source: "self",
      inputs: needsInputs || isSplit ? [input("a"), input("b", { fraction: true })] : [],
      mustHold: isSplit ? [equation("a + b = value")] : [],
      ...more,
    };
  })
  .chain((leaf) => answerTo(leaf).map((typed) => ({ leaf, ...typed })));
