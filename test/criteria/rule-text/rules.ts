import fc from "fast-check";
import type { Leaf, ScoringRule } from "../../../src/criteria/index.ts";
import { resolveRule } from "../../../src/criteria/resolve-rule.ts";
import { type RuleSource, ruleSchema } from "../../../src/criteria/schema/rules.ts";
import { Rational } from "../../../src/shared/index.ts";

/** The rule as a set holds it, of a leaf with this maximum. */
export function resolved(source: RuleSource, max: Rational): ScoringRule {
  const names = ["max", "value", "of", "late"];
  return resolveRule(ruleSchema.parse(source), max, names, {}).value;
}

export function leafOf(rule: ScoringRule, maxScore: Rational): Leaf {
  return {
    kind: "leaf",
    code: "1",
    name: "Tiêu chí",
    maxScore,
    previousCodes: [],
    source: "self",
    allowNotApplicable: false,
    fraction: false,
    inputs: [],
    mustHold: [],
    rule,
  };
}

/** What a label should not be, and may be. */
const ODD_LABELS = [
  "Có",
  "Không",
  'Đạt "chuẩn"',
  '"',
  '""',
  '"a"',
  "a;b",
  "Kế hoạch: đủ",
  "100%",
  "80",
  "-5",
  "- Có",
  "Có -",
  "–",
  "+ 1",
  "a = b",
  "=",
  ":",
  "Từ 80%",
  "Từ 80% đến dưới 100%",
  "từ chối",
  "Trên",
  "Trên 5",
  "Dưới 30 ngày",
  "Đạt 100%",
  "Đạt",
  "Đạt tất cả",
  "Đạt một trong",
  "Tỷ lệ",
  "tỉ lệ đạt",
  "Tỷ lệ".normalize("NFD"),
  "Từ 5".normalize("NFD"),
  "Đúng hạn".normalize("NFD"),
  "còn lại",
  "Còn lại",
  "Mỗi quý",
  "Mỗi lần trừ 2",
  "Trừ 0,5",
  "0,5 điểm/văn bản",
  "1/1",
  "6 tháng",
  "6-9 tháng",
  "5 trở lên",
  "Khảo sát",
  "Công thức: max",
  "Chấm điểm",
  "So với đơn vị tốt nhất",
  "Cộng từng ý",
  "điểm tối đa",
  "được vượt 100%",
  "Survey",
  "From 5",
  "otherwise",
  " a",
  "a ",
  "a  b",
  "a\tb",
  "a\nb",
  "a\r\nb",
  "a\u00A0b",
  "\u00A0a",
  "\u200B",
  "T\u200Bừ 5",
  "a.",
  ".",
  "a, b",
  ",",
  "(nội suy)",
  "Mức 5 100%",
  "50%",
  "%",
  "“Từ 80%”",
  "A+",
  "<5",
  "≥ 80%",
  "\uD83D\uDE00",
  "\uD83D",
  "1.000",
  "điểm",
];

const label = fc.oneof(
  fc.constantFrom(...ODD_LABELS),
  fc.tuple(fc.constantFrom(...ODD_LABELS), fc.constantFrom(...ODD_LABELS)).map((parts) => parts.join(" ")),
  fc.string({ minLength: 1, maxLength: 12, unit: "binary" }).filter((text) => /\S/.test(text)),
);

const decimals = fc
  .tuple(fc.integer({ min: -99_999_999, max: 99_999_999 }), fc.nat(7))
  .map(([digits, places]) => Number(`${digits}e-${places}`));
const anyNumber = fc.oneof(
  decimals,
  fc.constantFrom(0, 0.5, 1.125, 12.345, 1000, 1234567, 0.125, 1e-7, 5e-324, 1e21, -1.5),
);
const positive = anyNumber.filter((number) => number > 0);
const share = fc.oneof(
  fc.constantFrom(0, 50, 99.125, 100),
  fc.nat(1_000_000).map((digits) => Number(`${digits}e-4`)),
);
const award = fc.oneof(
  anyNumber.map((points) => ({ points })),
  share.map((each) => ({ share: each })),
);
const linear = fc.constantFrom({}, { linear: true });
const start = anyNumber.chain((limit) => fc.constantFrom({ from: limit }, { above: limit }));
const lowStart = fc.constantFrom({ from: 0 }, { above: 0 }, { from: 80 }, { from: 100 }, { from: -5 });
const mayExceed = fc.constantFrom({}, { mayExceed: true });

const pointsBand = fc.tuple(fc.oneof(start, lowStart), award, linear).map((parts) => merged(...parts));
const rateBand = fc.oneof(
  pointsBand,
  fc.oneof(start, lowStart).map((each) => ({ ...each, proportional: true as const })),
);
const items = fc.array(fc.record({ label, points: anyNumber }), { minLength: 1, maxLength: 4 });

/** A rule of any kind as the schema allows it, whatever the linter would say. */
export const anySource: fc.Arbitrary<RuleSource> = fc.oneof(
  fc
    .record({ step: positive, min: anyNumber }, { requiredKeys: [] })
    .map((fields): RuleSource => ({ kind: "points", ...fields })),
  fc
    .array(
      fc.tuple(label, award).map(([text, worth]) => ({ label: text, ...worth })),
      { minLength: 1, maxLength: 4 },
    )
    .map((options): RuleSource => ({ kind: "choice", options })),
  fc
    .tuple(items, fc.constantFrom("each" as const, "all" as const, "any" as const))
    .map(([each, require]): RuleSource => ({ kind: "checklist", items: each, require })),
  fc
    .record({ floor: share, full: positive, mayExceed: fc.boolean() }, { requiredKeys: [] })
    .map((fields): RuleSource => ({ kind: "ratio", ...fields })),
  fc
    .tuple(fc.array(rateBand, { minLength: 1, maxLength: 5 }), mayExceed)
    .map(([bands, more]): RuleSource => ({ kind: "bands", of: "ratio", bands, ...more })),
  fc
    .tuple(fc.array(pointsBand, { minLength: 1, maxLength: 5 }), mayExceed)
    .map(([bands, more]): RuleSource => ({ kind: "bands", of: "number", bands, ...more })),
  fc
    .record({ pointsEach: positive, upTo: positive }, { requiredKeys: ["pointsEach"] })
    .map((fields): RuleSource => ({ kind: "count", ...fields })),
  fc
    .record({ pointsEach: positive, maxDeduction: positive }, { requiredKeys: ["pointsEach"] })
    .map((fields): RuleSource => ({ kind: "deduct", ...fields })),
  fc
    .record(
      {
        options: fc.array(fc.record({ label, share }), { minLength: 1, maxLength: 4 }),
        scale: fc.record({ from: anyNumber, to: anyNumber }),
      },
      { requiredKeys: [] },
    )
    .map((fields): RuleSource => ({ kind: "survey", ...fields })),
  fc
    .tuple(
      fc.constantFrom("best" as const, "minmax" as const, "rank" as const),
      fc.constantFrom("high" as const, "low" as const),
    )
    .map(([method, better]): RuleSource => ({ kind: "relative", method, better })),
  fc
    .constantFrom("max * value / of", "  max*2 ", "if(value > 0.5, max, 0)", "max *\n(value + late / 2) / of")
    .map((expression): RuleSource => ({ kind: "formula", expression })),
);

export const anyMax = fc.oneof(
  fc.constantFrom(Rational.zero, Rational.of(2), Rational.fromDecimal("1.125"), Rational.fromDecimal("0.29")),
  // What weights of weights come to: more digits than a JSON number keeps.
  fc.bigInt({ min: 1n, max: 10n ** 24n }).map((digits) => Rational.of(digits, 10n ** 22n)),
);

function merged<T extends readonly object[]>(...parts: T) {
  return Object.assign({}, ...parts);
}
