import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Band, type Leaf, parseExpression, type ScoringRule } from "../../../src/criteria/index.ts";
import { canYield, type LeafData, possibleScores, scoreByRule } from "../../../src/scoring/rules/index.ts";
import {
  catalog,
  describe as describeDiagnostic,
  diagnose,
  formatArg,
  Rational,
} from "../../../src/shared/index.ts";
import { data, input, leafOf, number } from "./build.ts";

/** The points of a score that must be there. */
function pointsOf(leaf: Leaf, given: LeafData, peers: readonly Rational[] = []): Rational {
  const result = scoreByRule(leaf, given, peers);
  if (result.kind === "fault") throw new Error(`${result.code} ${JSON.stringify(result.args.found)}`);
  return result.points;
}

const quarters = (from: number, to: number) =>
  fc.integer({ min: from * 4, max: to * 4 }).map((n) => Rational.of(n, 4));
const percents = fc.integer({ min: 0, max: 100 }).map((n) => Rational.of(n));
const MAX = Rational.of(5);
const LABELS = ["Một", "Hai", "Ba", "Bốn"];

const ratioRule = fc.record({
  kind: fc.constant("ratio" as const),
  floor: percents,
  full: percents,
  mayExceed: fc.boolean(),
});

const award: fc.Arbitrary<Band["award"]> = fc.oneof(
  fc.record({ kind: fc.constant("points" as const), points: quarters(0, 5), linear: fc.boolean() }),
  fc.constant({ kind: "proportional" as const }),
);

const bandsRule = fc
  .record({
    bands: fc.uniqueArray(fc.record({ limit: percents, above: fc.boolean(), award }), {
      minLength: 1,
      maxLength: 6,
      selector: ({ limit, above }) => `${limit.toText()}${above}`,
    }),
    mayExceed: fc.boolean(),
  })
  .map(({ bands, mayExceed }): ScoringRule => {
    bands.sort((a, b) => a.limit.compare(b.limit) || Number(a.above) - Number(b.above));
    return { kind: "bands", of: "ratio", bands, mayExceed };
  });

const labelled = fc
  .array(quarters(0, 5), { minLength: 1, maxLength: 4 })
  .map((all) => all.map((points, index) => ({ label: LABELS[index] ?? "", points })));

const formulas = [
  "max * value / of",
  "if(of = 0, 0, min(max, value / of))",
  "max - early",
  "value - of / 2",
].map((text): ScoringRule => {
  const parsed = parseExpression(text, ["max", "value", "of", "early"]);
  if ("fault" in parsed) throw new Error(text);
  return { kind: "formula", expression: parsed.ok, text };
});

const anyRule: fc.Arbitrary<ScoringRule> = fc.oneof(
  fc.record({ kind: fc.constant("points" as const), min: quarters(0, 1), step: quarters(0, 2) }),
  fc.record({ kind: fc.constant("choice" as const), options: labelled }),
  fc.record({
    kind: fc.constant("checklist" as const),
    items: labelled,
    require: fc.constantFrom("each", "all", "any"),
  }),
  ratioRule,
  bandsRule,
  fc.record({ kind: fc.constant("count" as const), pointsEach: quarters(0, 2), upTo: quarters(0, 5) }),
  fc.record({
    kind: fc.constant("deduct" as const),
    pointsEach: quarters(0, 2),
    maxDeduction: quarters(0, 6),
  }),
  fc
    .array(percents, { maxLength: 3 })
    .map(
      (shares): ScoringRule => ({ kind: "survey", options: shares.map((share) => ({ label: "", share })) }),
    ),
  fc.record({
    kind: fc.constant("relative" as const),
    method: fc.constantFrom("best", "minmax", "rank"),
    better: fc.constantFrom("high", "low"),
  }),
  fc.constantFrom(...formulas),
);

const whole = fc.integer({ min: 0, max: 12 }).map(String);
const anyCell = fc.oneof(
  whole,
  fc.integer({ min: 0, max: 20 }).map((n) => Rational.of(n, 4).toText()),
  fc.integer({ min: -3, max: 130 }).map(String),
  fc.integer({ min: 0, max: 105 }).map((n) => `${n}%`),
  fc.constantFrom("Một", "Hai; Ba", "Không", "14/19", "7/0", "abc"),
);
const anyData = fc.oneof(
  anyCell.map((value) => data(value)),
  fc.tuple(whole, whole).map(([value, of]) => data(value, of)),
  fc.array(whole, { minLength: 1, maxLength: 3 }).map((counts) => {
    return data(
      undefined,
      undefined,
      Object.fromEntries(counts.map((text, index) => [`${index + 1}`, text])),
    );
  }),
  fc
    .tuple(fc.option(anyCell, { nil: undefined }), fc.option(anyCell, { nil: undefined }), anyCell)
    .map(([value, of, early]) => data(value, of, { early })),
);

describe("every rule", () => {
  it("gives points in 0…max that it says it can yield, or a fault whose message is complete", () => {
    fc.assert(
      fc.property(anyRule, anyData, fc.array(fc.integer({ min: -3, max: 130 })), (rule, given, others) => {
        const leaf = leafOf(rule, { maxScore: MAX, inputs: [input("early")] });
        const own = given.value?.number;
        const result = scoreByRule(leaf, given, [
          ...others.map((n) => Rational.of(n)),
          ...(own ? [own] : []),
        ]);
        if (result.kind === "points") {
          expect(result.points.isNegative() || result.points.isAbove(MAX)).toBe(false);
          expect(canYield(leaf, result.points)).toBe(true);
        } else {
          const entry = catalog[result.code];
          const holes = [...`${entry.vi}${entry.remedy.vi}`.matchAll(/\{(\w+)\}/g)].map(
            (match) => match[1] ?? "",
          );
          expect(holes.filter((hole) => !(hole in result.args))).toEqual([]);
          expect(["found", "expected"].every((name) => name in result.args)).toBe(true);
          expect(describeDiagnostic(diagnose(result.code, {}, result.args), "en").message).not.toContain("{");
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("never yields points outside 0…max", () => {
    fc.assert(
      fc.property(anyRule, quarters(1, 10), (rule, distance) => {
        const leaf = leafOf(rule, { maxScore: MAX });
        expect(canYield(leaf, distance.negated())).toBe(false);
        expect(canYield(leaf, MAX.plus(distance))).toBe(false);
      }),
    );
  });
});

describe("a better answer never lowers the score", () => {
  const ordered = (max: number) =>
    fc
      .tuple(fc.integer({ min: 0, max }), fc.integer({ min: 0, max }))
      .map(([a, b]): readonly [number, number] => (a < b ? [a, b] : [b, a]));

  it("of a ratio", () => {
    fc.assert(
      fc.property(ratioRule, ordered(200), fc.integer({ min: 200, max: 300 }), (rule, [less, more], of) => {
        const leaf = leafOf(rule, { maxScore: MAX });
        const [low, high] = [less, more].map((a) => pointsOf(leaf, data(`${a}`, `${of}`)));
        expect(high?.isBelow(low ?? MAX)).toBe(false);
      }),
    );
  });

  it("of bands whose points rise", () => {
    const rising = fc
      .array(fc.tuple(percents, quarters(0, 5), fc.boolean(), fc.boolean()), { minLength: 1, maxLength: 6 })
      .map((bands): ScoringRule => {
        const limits = bands.map(([limit]) => limit).sort((a, b) => a.compare(b));
        const points = bands.map(([, award]) => award).sort((a, b) => a.compare(b));
        const steps = bands.map(([, , above, linear], index): Band => {
          const limit = limits[index] ?? Rational.zero;
          return { limit, above, award: { kind: "points", points: points[index] ?? MAX, linear } };
        });
        const lowest: Band = {
          limit: Rational.of(-1),
          above: false,
          award: { kind: "points", points: Rational.zero, linear: false },
        };
        return { kind: "bands", of: "number", bands: [lowest, ...steps], mayExceed: false };
      });
    fc.assert(
      fc.property(rising, ordered(400), (rule, [less, more]) => {
        const leaf = leafOf(rule, { maxScore: MAX });
        const [low, high] = [less, more].map((n) => pointsOf(leaf, data(Rational.of(n, 4).toText())));
        expect(high?.isBelow(low ?? MAX)).toBe(false);
      }),
    );
  });

  it("of a count, and a further event never raises that of a deduction", () => {
    fc.assert(
      fc.property(quarters(0, 2), quarters(0, 5), ordered(20), (pointsEach, cap, [less, more]) => {
        const counted = leafOf({ kind: "count", pointsEach, upTo: cap }, { maxScore: MAX });
        const deducted = leafOf({ kind: "deduct", pointsEach, maxDeduction: cap }, { maxScore: MAX });
        const [few, many] = [data(`${less}`), data(`${more}`)];
        expect(pointsOf(counted, many).isBelow(pointsOf(counted, few))).toBe(false);
        expect(pointsOf(deducted, many).isAbove(pointsOf(deducted, few))).toBe(false);
      }),
    );
  });

  it("of a unit held against the others", () => {
    const others = fc.array(fc.integer({ min: 0, max: 50 }), { maxLength: 5 });
    const methods = fc.constantFrom("best" as const, "minmax" as const, "rank" as const);
    fc.assert(
      fc.property(methods, others, ordered(50), (method, peers, [less, more]) => {
        const scoreWith = (better: "high" | "low", own: number) =>
          pointsOf(
            leafOf({ kind: "relative", method, better }),
            data(`${own}`),
            [own, ...peers].map((n) => Rational.of(n)),
          );
        expect(scoreWith("high", more).isBelow(scoreWith("high", less))).toBe(false);
        expect(scoreWith("low", less).isBelow(scoreWith("low", more))).toBe(false);
      }),
    );
  });
});

describe("possibleScores", () => {
  const listed = (rule: ScoringRule) => formatArg(possibleScores(leafOf(rule)), "vi");
  const labelledPoints = (...points: readonly string[]) =>
    points.map((text, index) => ({ label: LABELS[index] ?? "", points: number(text) }));

  it("lists the scores of a rule that has few, lowest first and each once", () => {
    expect(listed({ kind: "choice", options: labelledPoints("2", "0.5", "0.5", "0") })).toBe("0; 0,5; 2");
    expect(listed({ kind: "checklist", require: "each", items: labelledPoints("1.5", "0.5") })).toBe(
      "0; 0,5; 1,5; 2",
    );
    expect(listed({ kind: "checklist", require: "all", items: labelledPoints("1.5", "0.5") })).toBe("0; 2");
    expect(listed({ kind: "count", pointsEach: number("0.75"), upTo: number("2") })).toBe("0; 0,75; 1,5; 2");
    expect(listed({ kind: "deduct", pointsEach: number("0.75"), maxDeduction: number("1") })).toBe(
      "1; 1,25; 2",
    );
    expect(listed({ kind: "points", min: number("0.5"), step: number("0.5") })).toBe("0,5; 1; 1,5; 2");
    expect(listed({ kind: "points", min: number("0"), step: number("0.75") })).toBe("0; 0,75; 1,5");
    const bands = ["0", "80", "above"].map(
      (limit, index): Band => ({
        limit: number(limit === "above" ? "100" : limit),
        above: limit === "above",
        award: { kind: "points", points: Rational.of(index), linear: false },
      }),
    );
    expect(listed({ kind: "bands", of: "ratio", bands, mayExceed: false })).toBe("0; 1");
  });

  it("gives the range of a rule that has many", () => {
    expect(listed({ kind: "ratio", floor: number("80"), full: number("100"), mayExceed: false })).toBe("0–2");
    expect(listed({ kind: "points", min: number("0"), step: number("0.05") })).toBe("0–2");
    expect(listed({ kind: "points", min: number("0") })).toBe("0–2");
    const items = Array.from({ length: 13 }, (_, n) => ({
      label: `${n}`,
      points: Rational.of(2 ** n, 8191),
    }));
    expect(listed({ kind: "checklist", require: "each", items })).toBe("0–2");
    expect(listed({ kind: "count", pointsEach: number("0.01"), upTo: number("2") })).toBe("0–2");
  });
});
