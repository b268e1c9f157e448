import { Rational } from "../../../shared/index.ts";
import { parseRuleText } from "../../rule-text.ts";
import type { ReadLine } from "../read-line.ts";
import { isFull, pointsText, type Wording } from "./wording.ts";

/** Points for every two of something, or for each per cent: "mỗi năm ngày" may be five days. */
const NOT_EACH =
  /%|phần trăm|\/\s*tổng|(?<![\p{L}\p{M}])(mỗi|cứ|\/)\s*(hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|vài|cặp|đôi|nửa|chục|trăm|nghìn|ngàn)(?![\p{L}\p{M}])/iu;

/** What nobody earns points by: whether it adds or takes off is not said where "trừ" is not. */
const FAILING =
  /(?<![\p{L}\p{M}])(giảm|hạ|mất|bớt|chậm|thiếu|sai|trễ|quá hạn|vi phạm|không(?! (quá|vượt))|chưa|lỗi)(?![\p{L}\p{M}])/iu;

/**
 * Points for each of what is counted, or off for each: "Mỗi văn bản: 0,25 điểm, tối đa 1", "Trừ 0,25 điểm/văn bản", with a
 * line of its own for the most, and before what is taken off one that repeats the maximum ("Đúng quy định: 2").
 */
export const wordPerUnit: Wording = ({ lines, max, isPenalty }) => {
  const [first, ...rest] = lines;
  const isHead = first !== undefined && rest.length > 0 && isFull(first.award, max) && !isPerUnit(first);
  const own = isHead ? rest : lines;
  if (own.length === 0 || own.length > 2) return undefined;
  const text = own.map(asWritten).join("; ");
  const parsed = NOT_EACH.test(text) ? undefined : parseRuleText(text);
  if (!parsed || "fault" in parsed) return undefined;
  const rule = parsed.ok;
  if (rule.kind === "count" && !isHead && (isPenalty || !FAILING.test(text)))
    return checked(text, rule.pointsEach, rule.upTo, max);
  if (rule.kind === "deduct") return checked(text, rule.pointsEach, rule.maxDeduction, max);
  return undefined;
};

function isPerUnit(line: ReadLine): boolean {
  const parsed = parseRuleText(asWritten(line));
  return "ok" in parsed && (parsed.ok.kind === "count" || parsed.ok.kind === "deduct");
}

/** With what stands beside it in the column of points. */
function asWritten({ text, printed }: ReadLine): string {
  return printed.points && !/\d\s*(điểm|đ)?$/iu.test(text) ? `${text}: ${pointsText(printed.points)}` : text;
}

function checked(text: string, each: number, most: number | undefined, max: Rational): ReturnType<Wording> {
  const tooMuch = [each, most].find(
    (value) => value !== undefined && Rational.fromJsonNumber(value).isAbove(max),
  );
  return tooMuch === undefined
    ? text
    : { code: "criteria/official-line-above-max", expected: pointsText(max) };
}
