import { type Rational, toComparable } from "../../shared/index.ts";
import { readWithin } from "./points-text.ts";

/** A line that gives points in proportion to a rate: what stands before the formula. */
export interface ProportionalLine {
  /** "thực hiện từ 80% đến 100% kế hoạch"; empty where the formula stands alone. */
  readonly label: string;
  /** Whether it is said in words, "tính theo tỷ lệ", that do not name what the rate is multiplied by. */
  readonly inWords: boolean;
  /** Whether the rate is of two numbers a and b that other lines name. */
  readonly ofNamed: boolean;
}

const LEAD = String.raw`(?:,?\s*thì)?\s*(?:số )?(?:điểm(?: đánh giá| đạt được)?|chấm|cách tính)?\s*(?:được )?(?:tính|chấm)?\s*(?:điểm )?(?:theo )?(?:công thức(?: sau)?)?\s*(?:số )?(?:điểm(?: đánh giá)?)?\s*[:=]?\s*`;
const RATE = String.raw`(?:tỷ lệ|tỉ lệ)(?: %| phần trăm)?[^=:+/*×x\d%]*(?:%[^=:+/*×\d]*)?`;
const NAMED = String.raw`b\s*/\s*a`;
const QUOTIENT = String.raw`(?:tổng )?số [^=:+*×/\d]*/\s*tổng(?: số)? [^=:+*×/\d]*`;
const TIMES = String.raw`\s*(?:\s[xX]\s|[×*])\s*`;
const MAX = String.raw`(?<max>điểm tối đa|số điểm tối đa|điểm chuẩn|\d+(?:[.,]\d+)?)(?:\s*điểm)?`;
const BY_HUNDRED = String.raw`(?:\s*/\s*100\s*%?)?`;
const open = String.raw`[[(\s]*`;
const close = String.raw`[\])\s]*`;
const rate = `(?:(?<named>${NAMED})|${QUOTIENT}|${RATE})`;

const FORMULAS: readonly RegExp[] = [
  new RegExp(`^(?<label>.*?)${LEAD}${open}${rate}${close}${TIMES}${MAX}${close}${BY_HUNDRED}${close}$`, "u"),
  new RegExp(`^(?<label>.*?)${LEAD}${open}${MAX}${TIMES}${open}${rate}${close}${BY_HUNDRED}${close}$`, "u"),
];
/** "Tính điểm theo tỷ lệ hoàn thành" */
const IN_WORDS =
  /^(?<label>.*?)(?:,?\s*(?:thì)?\s*|^)(?:số )?(?:điểm )?(?:được )?(?:tính|chấm) (?:điểm )?theo (?:tỷ lệ|tỉ lệ)(?: %| phần trăm)?(?: hoàn thành| đạt| đạt được| thực hiện| tương ứng)?$/u;

/** Words for more than one thing that is reckoned with. */
const RECKONED = /(?<![\p{L}\p{M}])(trừ|cộng|nhân|chia)(?![\p{L}\p{M}])/u;

/** Reads such a line; undefined for any other, and where the formula multiplies by anything but the maximum. */
export function readProportional(text: string, max: Rational): ProportionalLine | undefined {
  const plain = toComparable(text).replace(/[.;,]+$/, "");
  const inWords = IN_WORDS.exec(plain)?.groups;
  if (inWords) return { label: withoutEnd(inWords.label), inWords: true, ofNamed: false };
  for (const pattern of FORMULAS) {
    const groups = pattern.exec(plain)?.groups;
    if (!groups) continue;
    // "(100% - tỷ lệ trễ hạn) x …": the rate is only part of what is multiplied.
    if (/[-–+*/×([]\s*$|\sx\s*$/u.test(groups.label ?? "")) return undefined;
    if (RECKONED.test(plain)) return undefined;
    const factor = /^\d/.test(groups.max ?? "") ? readWithin(groups.max ?? "", max) : max;
    if (!factor?.equals(max)) return undefined;
    return { label: withoutEnd(groups.label), inWords: false, ofNamed: groups.named !== undefined };
  }
  return undefined;
}

function withoutEnd(label = ""): string {
  return label.replace(/[\s,;:.]+$/, "").replace(/(?:^|\s)thì$/, "");
}

/** "a. Tổng số nhiệm vụ", "b là số nhiệm vụ đã hoàn thành": what a formula's letters stand for. */
const NAMES =
  /^[-–+•\s]*(?:trong đó:?\s*|gọi\s+)?(?:(?<a>a)\s*(?:[.):=]|là)+\s*(?:là\s+)?tổng|(?<b>b)\s*(?:[.):=]|là)+\s*(?:là\s+)?số)(?=\s)/u;
/** "Tỷ lệ hoàn thành = b/a" */
const RATE_OF_NAMES =
  /^[-–+•\s]*(?:tính )?(?:tỷ lệ|tỉ lệ)[^=:\d]*[=:]?\s*[[(]?\s*\(?\s*b\s*\/\s*a\s*\)?\s*(?:[x×*]\s*100\s*%?)?\s*[\])]?$/u;

/** "Tính tỷ lệ % nhiệm vụ đã hoàn thành so với tổng số nhiệm vụ nêu trong kế hoạch" */
const RATE_DEFINED =
  /^[-–+•\s]*tính (?:tỷ lệ|tỉ lệ)(?: %| phần trăm)? [^:=\d%]+ (?:so với|trên) (?:tổng )?số [^:=\d%]+$/u;

/** What a line only names: one of the letters of a formula, or the rate that other lines speak of. */
export function readName(text: string): "a" | "b" | "rate" | undefined {
  const plain = toComparable(text).replace(/[.;,]+$/, "");
  if (RATE_OF_NAMES.test(plain) || RATE_DEFINED.test(plain)) return "rate";
  const groups = NAMES.exec(plain)?.groups;
  return groups?.a ? "a" : groups?.b ? "b" : undefined;
}

/**
 * The parts of "b/a x 1,5. Trong đó: a là tổng số …; b là số …": the formula, where one stands there, and what its letters
 * stand for; none where the line is anything else.
 */
export function splitNames(text: string): string[] {
  const [, formula = "", names] = /^(.*?)[\s.,;(]*trong đó\s*:?\s*(.+)$/isu.exec(text) ?? [];
  const parts = names?.split(/[;,]\s*(?=b\s*(?:là|:))/iu) ?? [];
  if (parts.length !== 2 || readName(parts[0] ?? "") !== "a" || readName(parts[1] ?? "") !== "b") return [];
  return [formula, ...parts].filter((part) => part !== "");
}
