import { capitalized, formatNumber, type Language, type Rational } from "../../shared/index.ts";
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
} from "../model.ts";
import { quoted } from "./labels.ts";
import { isTwoWays, toExactJson } from "./numbers.ts";
import { type WordKey, words } from "./words.ts";

/**
 * The rule of a leaf in one short text that reads as a decree does. (Cách tính điểm)
 *
 * Every field that matters shows, a share as a percentage, and a label that could be taken for something else
 * stands in quotes, so that the text reads one way only: `parseRuleText` gives the rule back. Points that are
 * the leaf's maximum by default show too.
 *
 * @example ruleText(leaf, "vi") // "Từ 100%: 1,5; từ 80%: 0,75; còn lại: 0"
 * @example ruleText(leaf, "en") // "Rate; below 80%: 0"
 */
export function ruleText({ rule }: Leaf, language: Language): string {
  const known = printed[language].get(rule);
  if (known !== undefined) return known;
  const text = textOf(rule, {
    say: (key) => words[language][key][0],
    number: (value) => numberText(value, language),
  });
  printed[language].set(rule, text);
  return text;
}

/** The rule of a leaf is the same for every unit of a group. */
const printed: Readonly<Record<Language, WeakMap<ScoringRule, string>>> = {
  vi: new WeakMap(),
  en: new WeakMap(),
};

/** How a language writes. */
interface Style {
  readonly say: (key: WordKey) => string;
  readonly number: (value: Rational) => string;
}

function textOf(rule: ScoringRule, style: Style): string {
  const { say, number } = style;
  switch (rule.kind) {
    case "points": {
      const step = rule.step && `${say("step")} ${number(rule.step)}`;
      const least = rule.min.isZero() ? undefined : `${say("least")} ${number(rule.min)}`;
      return joined(", ", [say("points"), step, least]);
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
      return joined("; ", [
        `${say("count")}: ${number(rule.pointsEach)}`,
        capText("atMost", rule.upTo, style),
      ]);
    case "deduct":
      return joined("; ", [
        `${say("deduct")} ${number(rule.pointsEach)}`,
        capText("deductAtMost", rule.maxDeduction, style),
      ]);
    case "survey":
      return surveyText(rule, style);
    case "relative":
      return relativeText(rule, style);
    case "formula":
      return `${say("formula")}: ${rule.text}`;
  }
}

/** A cap that no file can write is the leaf's maximum, worked out from weights: it holds when left out. */
function capText(key: "atMost" | "deductAtMost", cap: Rational, { say, number }: Style): string | undefined {
  const isWritable = !cap.isZero() && toExactJson(cap) !== undefined;
  return isWritable ? `${say(key)} ${number(cap)}` : undefined;
}

/** With `all` and `any` the points of an item decide nothing; they show where the set gives some. */
function checklistText({ items, require }: ChecklistRule, style: Style): string {
  const texts = items.map((item) =>
    require !== "each" && item.points.isZero() ? quoted(item.label) : labelled(item, style),
  );
  return `${style.say(require)}: ${texts.join("; ")}`;
}

function ratioText({ floor, full, mayExceed }: RatioRule, { say, number }: Style): string {
  return joined("; ", [
    say("ratio"),
    floor.isZero() ? undefined : `${say("below")} ${number(floor)}%: 0`,
    full.toText() === "100" ? undefined : `${say("fullFrom")} ${number(full)}%`,
    mayExceed ? say("mayExceed") : undefined,
  ]);
}

/** Highest first. A rate is never below 0, so what starts there is the rest. */
function bandsText({ bands, of, mayExceed }: BandsRule, style: Style): string {
  const { say, number } = style;
  const limitText = ({ limit, above }: Band, isRest: boolean) => {
    if (isRest) return say("rest");
    return `${say(above ? "above" : "from")} ${number(limit)}${of === "ratio" ? "%" : ""}`;
  };
  const texts = bands.toReversed().map((band, index) => {
    const isRest =
      of === "ratio" && index > 0 && index === bands.length - 1 && band.limit.isZero() && !band.above;
    return `${limitText(band, isRest)}: ${awardText(band, style)}`;
  });
  return capitalized(joined("; ", [...texts, mayExceed ? say("mayExceed") : undefined]));
}

function awardText({ award }: Band, style: Style): string {
  if (award.kind === "proportional") return style.say("proportional");
  const points = pointsText(award, style);
  return award.linear ? `${points} (${style.say("linear")})` : points;
}

function surveyText({ options, scale }: SurveyRule, { say, number }: Style): string {
  const scaleText = scale && `${say("scale")} ${number(scale.from)} ${say("scaleTo")} ${number(scale.to)}`;
  const start = joined(", ", [say("survey"), scaleText]);
  if (options.length === 0) return start;
  return `${start}: ${options.map(({ label, share }) => `${quoted(label)} ${number(share)}%`).join("; ")}`;
}

function relativeText({ method, better }: RelativeRule, { say }: Style): string {
  return `${say(method)}; ${say(better)}`;
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

/** "1,25"; three decimals get a zero more, for "1,250" may part thousands. */
function numberText(value: Rational, language: Language): string {
  const text = formatNumber(value, language);
  return isTwoWays(text) ? `${text}0` : text;
}

function joined(separator: string, parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined).join(separator);
}
