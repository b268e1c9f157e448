import { capitalized, formatNumber, Rational } from "../../../shared/index.ts";
import { parseRuleText } from "../../rule-text.ts";
import type { RuleSource } from "../../schema/rules.ts";
import { type LineCondition, readCondition, shareOneNoun } from "../condition.ts";
import { type ProportionalLine, readName, readProportional } from "../proportional.ts";
import type { LineAward, ReadLine } from "../read-line.ts";
import { notBest } from "./choice.ts";
import { awardText, type LeafLines, pointsOf, type Wording, type WordingFault } from "./wording.ts";

/** A line as a band: when it counts, and what it gives. */
interface BandLine {
  /** Undefined where the line has no condition. */
  readonly condition: LineCondition | "rest" | undefined;
  readonly award: LineAward | "proportional";
  readonly proportional?: ProportionalLine;
}

/**
 * Points by a rate or a number: "Từ 80% đến dưới 100% kế hoạch: 0,75", "Dưới 80%: 0", "(Tỷ lệ % hoàn thành x điểm tối
 * đa)/100%", with the lines that say what the letters of a formula stand for.
 */
export const wordBands: Wording = (leaf) => {
  const { named, others } = partNames(leaf.lines);
  const bands = others.map((line) => toBand(line, leaf.max));
  const read = bands.filter((band) => band !== undefined);
  if (read.length === 0 || !isOfThisKind(others, read)) return undefined;
  const proportional = read.find((band) => band.proportional)?.proportional;
  const needsNames = proportional?.ofNamed ?? false;
  if (needsNames !== named.has("b") || needsNames !== named.has("a")) return MIXED;
  if (read.length < others.length) return MIXED;
  const alone = read.find(({ condition, award }) => condition === undefined && award === "proportional");
  if (alone) return wordRatio(read.filter((band) => band !== alone));
  return wordStack(read, leaf);
};

const MIXED: WordingFault = { code: "criteria/official-lines-mixed", expected: "" };

function partNames(lines: readonly ReadLine[]) {
  const named = new Set<string>();
  const others = lines.filter(({ printed }) => {
    const name = readName(printed.text);
    if (name) named.add(name);
    return name === undefined;
  });
  return { named, others };
}

function toBand({ text, label, award, printed }: ReadLine, max: Rational): BandLine | undefined {
  const proportional = printed.points ? undefined : readProportional(text, max);
  if (proportional) {
    const condition = proportional.label === "" ? undefined : readCondition(proportional.label);
    if (proportional.label !== "" && condition === undefined) return undefined;
    return { condition, award: "proportional", proportional };
  }
  const condition = readCondition(label);
  return award && condition ? { condition, award } : undefined;
}

/** One that speaks of a rate is; of numbers, all have to: "chậm dưới 30 ngày" is an option beside "đúng hạn". */
function isOfThisKind(lines: readonly ReadLine[], read: readonly BandLine[]): boolean {
  const hasRate =
    read.some(({ award }) => award === "proportional") ||
    lines.some(({ label }) => /%|phần trăm/iu.test(label));
  const limited = read.filter(({ condition }) => condition !== undefined && condition !== "rest");
  return hasRate || (read.length === lines.length && limited.length > 0 && lines.length > 1);
}

/** A formula that stands alone, and at most a line below which nothing is given. */
function wordRatio(others: readonly BandLine[]): ReturnType<Wording> {
  const [floor, second] = others;
  if (floor === undefined) return "Tỷ lệ";
  const { condition, award } = floor;
  const isNothing = award !== "proportional" && "points" in award && award.points.isZero();
  if (second || !isNothing || condition === "rest" || !condition?.isRate) return MIXED;
  return condition.text.startsWith("dưới ") ? `Tỷ lệ; ${condition.text}: 0` : MIXED;
}

function wordStack(bands: readonly BandLine[], { max }: LeafLines): ReturnType<Wording> {
  const limited = bands.flatMap(({ condition }) => (condition && condition !== "rest" ? [condition] : []));
  const isRate = limited.every((condition) => condition.isRate);
  const isNumber = limited.every((condition) => !condition.isRate);
  if ((!isRate && !isNumber) || !shareOneNoun(limited.map(({ noun }) => noun))) return MIXED;
  const text = capitalized(bands.map(bandText).join("; "));
  const parsed = parseRuleText(text);
  if ("fault" in parsed)
    return {
      code: "criteria/official-bands",
      expected: parsed.fault.expected,
      more: { at: parsed.fault.found },
    };
  if (parsed.ok.kind !== "bands") return MIXED;
  const lowest = Math.min(...parsed.ok.bands.map(limitOf));
  if (lowest > 0)
    return { code: "criteria/official-bands-open-below", expected: `< ${lowest}${isRate ? "%" : ""}` };
  const rival = bands.some(({ proportional }) => proportional?.inWords)
    ? rivalOf(parsed.ok.bands)
    : undefined;
  if (rival !== undefined) {
    const limit = formatNumber(Rational.fromJsonNumber(rival), "vi");
    return { code: "criteria/official-rate-unclear", expected: `${limit}%` };
  }
  const fixed = bands.flatMap(({ award }) => (award === "proportional" ? [] : [pointsOf(award, max)]));
  const best = bands.some(({ award }) => award === "proportional") ? max : Rational.max(...fixed);
  return best.equals(max) ? text : notBest(best, max);
}

/** Where a band above one in proportion starts below 100%: the rate may be held against that or against all. */
function rivalOf(bands: Extract<RuleSource, { kind: "bands" }>["bands"]): number | undefined {
  const [byRate, fixed] = [true, false].map((isByRate) =>
    bands.filter(({ proportional = false }) => proportional === isByRate).map(limitOf),
  );
  return fixed?.find((limit) => limit > Math.min(...(byRate ?? [])) && limit < 100);
}

function limitOf({
  from,
  above,
}: {
  readonly from?: number | undefined;
  readonly above?: number | undefined;
}): number {
  return from ?? above ?? 0;
}

function bandText({ condition, award }: BandLine): string {
  const when = condition === undefined || condition === "rest" ? "còn lại" : condition.text;
  return `${when}: ${award === "proportional" ? "theo tỷ lệ" : awardText(award)}`;
}
