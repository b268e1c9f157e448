import type { Language } from "../../shared/index.ts";

/** The sign of times is an x as a rule. */
const RATE_TIMES_MAX = [
  "Tỷ lệ × điểm tối đa",
  "Tỷ lệ x điểm tối đa",
  "Tỷ lệ % × điểm tối đa",
  "Tỷ lệ % x điểm tối đa",
  "Điểm tối đa × tỷ lệ",
  "Điểm tối đa x tỷ lệ",
] as const;

/**
 * The words of rule texts in Vietnamese: of each list the first is printed, and all of it is understood.
 *
 * Case and accent form (NFC, NFD) play no part. A word added here is understood at once, and a label that
 * begins a text with it is printed in quotes.
 */
const vi = {
  points: ["Chấm điểm", "Cho điểm", "Chấm điểm trực tiếp"],
  step: ["bước", "bước điểm", "mỗi bước"],
  least: ["thấp nhất", "tối thiểu", "ít nhất"],

  each: ["Cộng từng ý", "Cộng các ý", "Cộng từng nội dung", "Cộng các nội dung", "Tổng các ý"],
  all: ["Đạt tất cả", "Đạt đủ các ý", "Đạt tất cả các ý"],
  any: ["Đạt một trong", "Đạt một trong các ý"],

  ratio: [
    "Tỷ lệ",
    "Tỉ lệ",
    "Theo tỷ lệ",
    "Theo tỉ lệ",
    "Tính theo tỷ lệ",
    "Tính điểm theo tỷ lệ",
    ...RATE_TIMES_MAX,
  ],
  below: ["dưới", "<", "nhỏ hơn", "thấp hơn"],
  fullFrom: ["đủ điểm từ"],
  mayExceed: ["được vượt 100%"],

  from: ["từ", "≥", "đạt từ", "từ mức"],
  above: ["trên", ">", "lớn hơn", "đạt trên"],
  upTo: ["đến", "≤", "không quá", "không vượt quá"],
  rest: ["còn lại", "các trường hợp còn lại", "trường hợp còn lại", "các mức còn lại", "mức còn lại"],
  achieved: ["tỷ lệ", "tỉ lệ", "đạt", "đạt tỷ lệ", "tỷ lệ đạt"],
  orMore: ["trở lên"],
  orLess: ["trở xuống"],
  to: ["đến", "tới", "-"],
  and: ["và"],
  proportional: ["theo tỷ lệ", "theo tỉ lệ", "tính theo tỷ lệ", "tính điểm theo tỷ lệ", ...RATE_TIMES_MAX],
  linear: ["nội suy", "nội suy tuyến tính"],

  perUnit: ["Mỗi", "Cứ mỗi", "Cứ"],
  count: ["Mỗi đơn vị tính"],
  per: ["/", "mỗi", "cho mỗi", "trên mỗi", "cho một"],
  plus: ["cộng", "được cộng", "được"],
  atMost: [
    "tối đa",
    "nhưng tối đa",
    "tổng tối đa",
    "không quá",
    "nhưng không quá",
    "tối đa không quá",
    "nhưng tối đa không quá",
  ],
  deduct: ["Mỗi lần trừ"],
  less: ["trừ", "bị trừ", "trừ đi"],
  // What takes points off where "trừ" does not say so, and what counts by more than one: refused, not understood.
  falls: ["giảm", "bị giảm", "giảm đi", "mất", "bị mất", "hạ", "bị hạ", "bớt"],
  several: [
    "hai",
    "ba",
    "bốn",
    "sáu",
    "bảy",
    "tám",
    "chín",
    "mười",
    "vài",
    "cặp",
    "đôi",
    "nửa",
    "chục",
    "trăm",
  ],
  deductAtMost: [
    "trừ tối đa",
    "tối đa trừ",
    "tổng trừ tối đa",
    "trừ không quá",
    "nhưng trừ không quá",
    "nhưng trừ tối đa",
  ],
  untilNone: ["đến hết điểm", "cho đến hết điểm", "trừ đến hết điểm", "cho đến khi hết điểm"],

  survey: [
    "Khảo sát",
    "Kết quả khảo sát",
    "Theo kết quả khảo sát",
    "Điều tra xã hội học",
    "Kết quả điều tra xã hội học",
    "Theo kết quả điều tra xã hội học",
    "Điều tra XHH",
    "Kết quả điều tra XHH",
    "XHH",
  ],
  scale: ["thang điểm từ", "thang điểm", "thang đo từ", "thang đo"],
  scaleTo: ["đến", "tới", "-"],

  best: ["So với đơn vị tốt nhất"],
  minmax: ["So giữa đơn vị tốt nhất và kém nhất"],
  rank: ["Theo thứ hạng trong khối"],
  high: ["càng cao càng tốt"],
  low: ["càng thấp càng tốt"],

  formula: ["Công thức"],

  point: ["điểm", "đ"],
  gets: ["được", "thì được", "đạt", "tính"],
  fullPoints: ["điểm tối đa", "đủ điểm", "đạt điểm tối đa", "tối đa"],
  noPoints: ["không điểm", "không có điểm", "không tính điểm", "không được điểm"],
  ofMax: ["điểm tối đa", "số điểm tối đa", "số điểm", "điểm"],
  percent: ["%", "phần trăm"],
} as const satisfies Words;

/** The same in English. */
const en: Readonly<Record<WordKey, readonly [string, ...string[]]>> = {
  points: ["Points as given"],
  step: ["step", "in steps of"],
  least: ["least", "at least"],

  each: ["Sum of the items", "Sum of"],
  all: ["All of"],
  any: ["Any of"],

  ratio: ["Rate", "By rate", "Rate × maximum"],
  below: ["below", "under", "less than"],
  fullFrom: ["full points from"],
  mayExceed: ["may exceed 100%"],

  from: ["from", "at least"],
  above: ["above", "over", "more than"],
  upTo: ["up to", "at most"],
  rest: ["otherwise", "else", "all others"],
  achieved: ["rate"],
  orMore: ["or more", "and above"],
  orLess: ["or less"],
  to: ["to"],
  and: ["and"],
  proportional: ["proportional", "rate × maximum"],
  linear: ["linear", "interpolated"],

  perUnit: ["Each", "For each"],
  count: ["Each unit counted"],
  per: ["per", "for each", "each"],
  plus: ["plus"],
  atMost: ["at most", "but at most", "up to", "not more than"],
  deduct: ["Less for each event"],
  less: ["less", "minus", "deduct"],
  falls: ["loses", "lose", "drops", "reduced by"],
  several: ["two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "pair", "half", "dozen"],
  deductAtMost: ["deducting at most", "less at most", "deduct at most"],
  untilNone: ["down to 0"],

  survey: ["Survey"],
  scale: ["scale from", "scale"],
  scaleTo: ["to"],

  best: ["Against the best unit"],
  minmax: ["Between the best and the worst unit"],
  rank: ["By rank in the group"],
  high: ["higher is better"],
  low: ["lower is better"],

  formula: ["Formula"],

  point: ["points", "point", "pts"],
  gets: ["gets", "scores"],
  fullPoints: ["full points", "maximum"],
  noPoints: ["no points"],
  ofMax: ["of the maximum", "of maximum"],
  percent: ["percent", "per cent"],
};

type Words = Readonly<Record<string, readonly [string, ...string[]]>>;

/** What a word of a rule's text means. */
export type WordKey = keyof typeof vi;

/** Every word of every meaning, by language. */
export const words: Readonly<Record<Language, Readonly<Record<WordKey, readonly [string, ...string[]]>>>> = {
  vi,
  en,
};

/** Every way to say it, in either language. */
export function waysToSay(key: WordKey): readonly string[] {
  return [...vi[key], ...en[key]];
}
