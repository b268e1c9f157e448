import { formatNumber, type Language, type Rational } from "../shared/index.ts";
import type {
  Band,
  BandsRule,
  ChecklistRule,
  LabelledPoints,
  Leaf,
  RatioRule,
  RelativeRule,
  ScoringRule,
  SurveyRule,
} from "./model.ts";
import { quoted } from "./rule-text/quoted.ts";
import { type RuleWords, ruleWords } from "./rule-text/words.ts";

/**
 * The rule of a leaf in one short text that reads as a decree does. (Cách tính điểm)
 *
 * Every field that matters shows, a share as a percentage, and a label that could be taken for something else
 * stands in quotes, so that the text reads one way only. Points that are the leaf's maximum by default show too.
 *
 * @example ruleText(leaf, "vi") // "Từ 100%: 1,5; từ 80%: 0,75; còn lại: 0"
 * @example ruleText(leaf, "en") // "Rate; below 80%: 0"
 */
export function ruleText({ rule }: Leaf, language: Language): string {
  return textOf(rule, { words: ruleWords[language], number: (value) => formatNumber(value, language) });
}

/** How a language writes. */
interface Style {
  readonly words: RuleWords;
  readonly number: (value: Rational) => string;
}

function textOf(rule: ScoringRule, style: Style): string {
  const { words, number } = style;
  switch (rule.kind) {
    case "points": {
      const step = rule.step && `${words.step} ${number(rule.step)}`;
      const least = rule.min.isZero() ? undefined : `${words.least} ${number(rule.min)}`;
      return joined(", ", [words.points, step, least]);
    }
    case "choice":
      return joined(
        "; ",
        rule.options.map((option) => labelled(option, style)),
      );
    case "checklist":
      return checklistText(rule, style);
    case "ratio":
      return ratioText(rule, style);
    case "bands":
      return bandsText(rule, style);
    case "count":
      return `${words.count}: ${number(rule.pointsEach)}; ${words.atMost} ${number(rule.upTo)}`;
    case "deduct":
      return `${words.deduct} ${number(rule.pointsEach)}; ${words.deductAtMost} ${number(rule.maxDeduction)}`;
    case "survey":
      return surveyText(rule, style);
    case "relative":
      return relativeText(rule, style);
    case "formula":
      return `${words.formula}: ${rule.text}`;
  }
}

/** With `all` and `any` the points of an item decide nothing; they show where the set gives some. */
function checklistText({ items, require }: ChecklistRule, style: Style): string {
  const texts = items.map((item) =>
    require !== "each" && item.points.isZero() ? quoted(item.label) : labelled(item, style),
  );
  return `${style.words[require]}: ${texts.join("; ")}`;
}

function ratioText({ floor, full, mayExceed }: RatioRule, { words, number }: Style): string {
  return joined("; ", [
    words.ratio,
    floor.isZero() ? undefined : `${words.below} ${number(floor)}%: 0`,
    full.toText() === "100" ? undefined : `${words.fullFrom} ${number(full)}%`,
    mayExceed ? words.mayExceed : undefined,
  ]);
}

/** Highest first. A rate is never below 0, so what starts there is the rest. */
function bandsText({ bands, of, mayExceed }: BandsRule, style: Style): string {
  const { words, number } = style;
  const limitText = ({ limit, above }: Band, isRest: boolean) => {
    if (isRest) return words.rest;
    return `${above ? words.above : words.from} ${number(limit)}${of === "ratio" ? "%" : ""}`;
  };
  const texts = bands.toReversed().map((band, index) => {
    const isRest =
      of === "ratio" && index > 0 && index === bands.length - 1 && band.limit.isZero() && !band.above;
    return `${limitText(band, isRest)}: ${awardText(band, style)}`;
  });
  return capitalized(joined("; ", [...texts, mayExceed ? words.mayExceed : undefined]));
}

function awardText({ award }: Band, style: Style): string {
  if (award.kind === "proportional") return style.words.proportional;
  const points = pointsText(award, style);
  return award.linear ? `${points} (${style.words.linear})` : points;
}

function surveyText({ options, scale }: SurveyRule, { words, number }: Style): string {
  const scaleText = scale && `${words.scale} ${number(scale.from)} ${words.scaleTo} ${number(scale.to)}`;
  const start = joined(", ", [words.survey, scaleText]);
  if (options.length === 0) return start;
  return `${start}: ${options.map(({ label, share }) => `${quoted(label)} ${number(share)}%`).join("; ")}`;
}

function relativeText({ method, better }: RelativeRule, { words }: Style): string {
  return `${words[method]}; ${words[better]}`;
}

function labelled(option: LabelledPoints, style: Style): string {
  return `${quoted(option.label)}: ${pointsText(option, style)}`;
}

function pointsText(
  award: { readonly points: Rational; readonly share?: Rational },
  { number }: Style,
): string {
  return award.share ? `${number(award.share)}%` : number(award.points);
}

function joined(separator: string, parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(separator);
}

function capitalized(text: string): string {
  return text.charAt(0).toLocaleUpperCase("vi") + text.slice(1);
}
