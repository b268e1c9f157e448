import { type Language, Rational } from "../../shared/index.ts";
import type { Leaf } from "../model.ts";
import { resolveRule } from "../resolve-rule.ts";
import { ruleText } from "../rule-text.ts";
import type { WrittenRule } from "../schema/rules.ts";
import { guideTexts } from "./guide-texts.ts";
import { sheetWords } from "./words.ts";

/** A rule for each thing that a rule can say, worth 2 points, with the key of what it means. */
export const guideExamples: readonly (readonly [
  meaning: keyof (typeof guideTexts)["vi"]["rules"],
  rule: WrittenRule,
])[] = [
  ["points", { kind: "points", step: 0.25, min: 0 }],
  [
    "choice",
    {
      kind: "choice",
      options: [
        { label: "Đúng hạn", points: 2 },
        { label: "Chậm", points: 1 },
        { label: "Không ban hành", points: 0 },
      ],
    },
  ],
  [
    "shares",
    {
      kind: "choice",
      options: [
        { label: "Đầy đủ", share: 100 },
        { label: "Thiếu", share: 50 },
      ],
    },
  ],
  [
    "checklist",
    {
      kind: "checklist",
      require: "each",
      items: [
        { label: "Báo cáo 6 tháng", points: 0.75 },
        { label: "Báo cáo năm", points: 1.25 },
      ],
    },
  ],
  ["ratio", { kind: "ratio", floor: 0, full: 100, mayExceed: false }],
  ["floor", { kind: "ratio", floor: 80, full: 100, mayExceed: false }],
  [
    "bands",
    {
      kind: "bands",
      of: "ratio",
      mayExceed: false,
      bands: [
        { from: 0, points: 0 },
        { from: 80, points: 1 },
        { from: 100, points: 2 },
      ],
    },
  ],
  [
    "linear",
    {
      kind: "bands",
      of: "ratio",
      mayExceed: false,
      bands: [
        { from: 0, points: 0, linear: true },
        { from: 50, points: 2 },
      ],
    },
  ],
  [
    "number",
    {
      kind: "bands",
      of: "number",
      mayExceed: false,
      bands: [
        { from: 1, points: 2 },
        { from: 4, points: 1 },
        { from: 8, points: 0 },
      ],
    },
  ],
  ["count", { kind: "count", pointsEach: 0.5, upTo: 2 }],
  ["deduct", { kind: "deduct", pointsEach: 0.25, maxDeduction: 2 }],
  ["survey", { kind: "survey" }],
  [
    "options",
    {
      kind: "survey",
      options: [
        { label: "Hài lòng", share: 100 },
        { label: "Chưa hài lòng", share: 0 },
      ],
    },
  ],
  ["relative", { kind: "relative", method: "best", better: "high" }],
  ["formula", { kind: "formula", expression: "max * min(1, value / of)" }],
];

/** The rows of the guide: a title alone, a part alone, or a thing with what it means and an example. */
export function guideRows(language: Language): readonly (readonly string[])[] {
  const { title, columns, columnTexts, rules, ruleTitle } = guideTexts[language];
  const { columns: headings } = sheetWords[language];
  return [
    [title],
    [columns],
    ...Object.entries(columnTexts).map(([column, text]) => [headings[column as keyof typeof headings], text]),
    [ruleTitle],
    ...guideExamples.map(([meaning, rule]) => {
      const [name, explanation] = rules[meaning];
      return [name, exampleText(rule, language), explanation];
    }),
  ];
}

/** The rule as the sheet writes it. */
export function exampleText(rule: WrittenRule, language: Language): string {
  return ruleText({ ...EXAMPLE_LEAF, rule: resolveRule(rule, MAX, NAMES, {}).value }, language);
}

const MAX = Rational.of(2);
const NAMES = ["max", "value", "of"];

const EXAMPLE_LEAF: Omit<Leaf, "rule"> = {
  kind: "leaf",
  code: "1",
  name: "",
  maxScore: MAX,
  previousCodes: [],
  source: "self",
  allowNotApplicable: false,
  fraction: false,
  inputs: [],
  mustHold: [],
};
