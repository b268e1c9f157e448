import fc from "fast-check";
import {
  type Band,
  type Input,
  type MustHold,
  parseEquation,
  parseExpression,
  type ScoringRule,
} from "../../../src/criteria/index.ts";
import { Rational } from "../../../src/shared/index.ts";

const LABELS = [
  "Đạt",
  "Đạt một phần, còn thiếu",
  "Chưa đạt?",
  "Báo cáo quý I",
  "Báo cáo quý II",
  "100%",
  "~*",
];
const number = (text: string) => Rational.fromDecimal(text);
const quarters = (most: number) => fc.integer({ min: 0, max: most * 4 }).map((n) => Rational.of(n, 4));
export const maxima = fc.constantFrom("2", "1.5", "0.25", "3", "1", "0.75", "0.615").map(number);
const percents = fc.integer({ min: 0, max: 200 }).map((n) => Rational.of(n, 2));
const whole = (most: number) => fc.integer({ min: 0, max: most });

/** Labels whose points add up to the maximum, as those of a checklist must. */
const labelled = (max: Rational) =>
  fc.uniqueArray(fc.constantFrom(...LABELS), { minLength: 1, maxLength: 5 }).chain((labels) =>
    fc
      .array(whole(4), { minLength: labels.length, maxLength: labels.length })
      .filter((parts) => parts.some((part) => part > 0))
      .map((parts) => {
        const all = Rational.of(parts.reduce((sum, part) => sum + part, 0));
        return labels.map((label, index) => ({
          label,
          points: max.times(Rational.of(parts[index] ?? 0)).dividedBy(all),
        }));
      }),
  );

const bands = (max: Rational) => {
  const award: fc.Arbitrary<Band["award"]> = fc.oneof(
    fc.record({
      kind: fc.constant("points" as const),
      points: whole(6).map((n) => max.times(Rational.of(n, 6))),
      linear: fc.boolean(),
    }),
    fc.constant({ kind: "proportional" as const }),
  );
  return fc
    .uniqueArray(fc.record({ limit: percents, above: fc.boolean(), award }), {
      minLength: 1,
      maxLength: 6,
      selector: ({ limit, above }) => `${limit.toText()}${above}`,
    })
    .map((all) => all.sort((a, b) => a.limit.compare(b.limit) || Number(a.above) - Number(b.above)));
};

const FORMULAS = [
  "max * value / of",
  "if(value / of >= 0.57, max, max * (value + a / 2) / of / 2)",
  "min(max, max(0, value - b / 10) / 20)",
  "max - a * 0.05",
  "if(a + b = of, max, if(a <> b, 0.1, 0))",
];

function formulaOf(text: string): ScoringRule {
  const parsed = parseExpression(text, ["max", "value", "of", "a", "b"]);
  if ("fault" in parsed) throw new Error(text);
  return { kind: "formula", expression: parsed.ok, text };
}

export function equation(text: string): MustHold {
  const parsed = parseEquation(text, ["max", "value", "of", "a", "b"]);
  if ("fault" in parsed) throw new Error(text);
  return { text, ...parsed.ok };
}

export const input = (key: string, more: Partial<Input> = {}): Input => ({
  key,
  label: `Dòng ${key}`,
  fraction: false,
  ...more,
});

export const ruleFor = (max: Rational): fc.Arbitrary<ScoringRule> =>
  fc.oneof(
    fc.record({
      kind: fc.constant("points" as const),
      min: fc.constant(Rational.zero),
      step: fc.constant(number("0.05")),
    }),
    fc.record({ kind: fc.constant("choice" as const), options: labelled(max) }),
    fc.record({
      kind: fc.constant("checklist" as const),
      items: labelled(max),
      require: fc.constantFrom("each", "all", "any"),
    }),
    fc.record({
      kind: fc.constant("ratio" as const),
      floor: fc.oneof(fc.constant(Rational.zero), percents),
      full: percents.filter((percent) => !percent.isZero()),
      mayExceed: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant("bands" as const),
      of: fc.constant("ratio" as const),
      bands: bands(max),
      mayExceed: fc.boolean(),
    }),
    fc
      .record({ kind: fc.constant("bands" as const), bands: bands(max), mayExceed: fc.constant(false) })
      .map((rule): ScoringRule => ({ ...rule, of: "number", bands: rule.bands.map(withoutProportion) })),
    fc.record({ kind: fc.constant("count" as const), pointsEach: quarters(1), upTo: fc.constant(max) }),
    fc.record({
      kind: fc.constant("deduct" as const),
      pointsEach: quarters(1),
      maxDeduction: fc.constant(max),
    }),
    fc.record({
      kind: fc.constant("relative" as const),
      method: fc.constantFrom("best", "minmax", "rank"),
      better: fc.constantFrom("high", "low"),
    }),
    fc.constantFrom(...FORMULAS).map(formulaOf),
  );

function withoutProportion(band: Band): Band {
  if (band.award.kind === "points") return band;
  return { ...band, award: { kind: "points", points: Rational.zero, linear: true } };
}
