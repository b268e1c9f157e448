import { toComparable } from "../../shared/index.ts";

/** What a line says of a rate or a number, in the words of a rule's text. */
export interface LineCondition {
  /** "từ 80% đến dưới 100%" */
  readonly text: string;
  readonly isRate: boolean;
  /** The other words of the line: what the rate or number is of. */
  readonly noun: string;
}

const N = String.raw`\d+(?:[.,]\d+)?`;
const limit = (name: string) => String.raw`(?<${name}>${N})(?<${name}Sign>\s*%)?`;
const LOW = `(?<lowWord>từ trên|đạt từ|từ|đạt trên|trên|lớn hơn|hơn|cao hơn|>=|≥|>)`;
const HIGH = `(?<highWord>dưới|nhỏ hơn|thấp hơn|ít hơn|không quá|không vượt quá|<=|≤|<)`;
/** What is counted, between a number and "trở lên". */
const UNIT = String.raw`(?<unit>(?:[\s,/]+[\p{L}\p{M}]+){0,12}?)`;

/** Ways to word a band, the fullest first; each takes one condition out of a line. */
const PATTERNS: readonly RegExp[] = [
  String.raw`${limit("low")}\s*(?<lowMark><=|≤|<)\s*(?:tỷ lệ|tỉ lệ|x|k|kết quả|số)[^<≤\d]*(?<highMark><=|≤|<)\s*${limit("high")}`,
  String.raw`${LOW}?\s*${limit("low")}(?:\s*trở lên)?\s*(?:đến|tới|[-–—]|và)\s*${HIGH}?\s*${limit("high")}`,
  String.raw`(?:đạt từ |từ |đạt )?${limit("low")}${UNIT}\s*(?<more>trở lên)`,
  String.raw`(?:đạt từ |từ |đạt )?${limit("high")}${UNIT}\s*(?<less>trở xuống)`,
  String.raw`(?:${HIGH}|đến)\s*${limit("high")}`,
  String.raw`${LOW}\s*${limit("low")}`,
  String.raw`(?<low>${N})(?<lowSign>\s*%)`,
].map((pattern) => new RegExp(pattern, "u"));

/** Words that say nothing of what is measured. */
const FILLERS =
  /(?<![\p{L}\p{M}])(tỷ lệ|tỉ lệ|nếu|thì|đạt|này|mức|thực hiện|hoàn thành|kết quả|trường hợp|được|điểm đánh giá)(?![\p{L}\p{M}])/gu;
const REST = /^(các |những )?(trường hợp |mức |kết quả )?(còn lại|khác)$/u;
/** "không đạt từ 90%" is the opposite of what follows. */
const NEGATED = /(?<!\p{L})(không|chưa)( đạt| hoàn thành| thực hiện)?( được)?\s*$/u;
const OPEN_LOW = /trên|hơn|^>$/u;
const OPEN_HIGH = /dưới|hơn|^<$/u;

/** The condition that a line's words are; undefined where they hold none, or more than one. */
export function readCondition(label: string): LineCondition | "rest" | undefined {
  const text = toComparable(label)
    .replace(/[“”"]/g, "")
    .replace(/(\d)\s*phần trăm/gu, "$1%");
  if (REST.test(text)) return "rest";
  for (const pattern of PATTERNS) {
    const match = pattern.exec(text);
    if (!match?.groups) continue;
    const { unit = "" } = match.groups;
    const before = text.slice(0, match.index);
    if (NEGATED.test(before)) return undefined;
    const others = `${before} ${unit} ${text.slice(match.index + match[0].length)}`;
    if (/\d|[<>≥≤]|(?<!\p{L})(từ|dưới|trên|trở lên|trở xuống)(?!\p{L})/u.test(others)) return undefined;
    const read = toWords(match.groups);
    return read && { ...read, noun: nounOf(others) };
  }
  return undefined;
}

type Groups = Readonly<Record<string, string | undefined>>;

function toWords(groups: Groups): Omit<LineCondition, "noun"> | undefined {
  const { low, high, lowWord = "", highWord = "", lowMark, highMark, more } = groups;
  const isRate = groups.lowSign !== undefined || groups.highSign !== undefined;
  // "dưới 80 đến 100%" is no band.
  if (isRate && high !== undefined && groups.highSign === undefined) return undefined;
  const sign = isRate ? "%" : "";
  const isAbove = lowMark === undefined ? OPEN_LOW.test(lowWord) : lowMark === "<";
  const isBelow = highMark === undefined ? OPEN_HIGH.test(highWord) : highMark === "<";
  if (more !== undefined && isAbove) return undefined;
  const isExact = low !== undefined && high === undefined && lowWord === "" && more === undefined;
  const lower = low && `${isExact ? "đạt" : isAbove ? "trên" : "từ"} ${low}${sign}`;
  const upper = high && `${isBelow ? "dưới" : low === undefined ? "đến" : ""} ${high}${sign}`.trim();
  if (lower === undefined || upper === undefined) return { text: lower ?? upper ?? "", isRate };
  return { text: `${lower} đến ${upper}`, isRate };
}

function nounOf(others: string): string {
  return others
    .replace(FILLERS, " ")
    .replace(/[^\p{L}\p{M}]+/gu, " ")
    .trim();
}

/** Words by which a line asks for more than its condition. */
const CONNECTIVES =
  /(?<![\p{L}\p{M}])(và|hoặc|nhưng|đồng thời|kèm|không|chưa|chậm|quá|trừ|mỗi|cứ|riêng|ngoài|đối với|khi|sau|trước)(?![\p{L}\p{M}])/u;

/** Whether lines speak of one thing: all with the same words, or some with none and the others with plain ones. */
export function shareOneNoun(nouns: readonly string[]): boolean {
  const [first = "", ...others] = new Set(nouns.filter((noun) => noun !== ""));
  if (others.length > 0) return false;
  return !CONNECTIVES.test(first) || nouns.every((noun) => noun === first);
}
