import { formatNumber, Rational, toCleanText } from "../../shared/index.ts";
import type { PrintedLine } from "./model.ts";
import { readWithin } from "./points-text.ts";
import { withoutBullet } from "./printed-code.ts";

/** What a line is worth. */
export type LineAward = { readonly points: Rational } | { readonly share: Rational };

/** A line parted into what it says and what that is worth. */
export interface ReadLine {
  readonly printed: PrintedLine;
  /** All of it without its bullet and the mark at its end. */
  readonly text: string;
  /** What stands before the points; all of it where there are none. */
  readonly label: string;
  readonly award?: LineAward;
  /** Why it cannot be part of any rule. */
  readonly fault?: LineFault;
}

export interface LineFault {
  readonly code:
    | "criteria/official-line-points-differ"
    | "criteria/official-line-points"
    | "criteria/official-line-above-max"
    | "criteria/official-line-of-branch";
  readonly expected: string;
}

const NUMBER = String.raw`(?<number>\d+(?:[.,]\d+)?)`;
const UNIT = String.raw`\s*(?:điểm|đ)`;
const WORDS = `(?:điểm(?: đánh giá)?|đánh giá|chấm|tính|được|đạt|là|bằng|cho)`;
/** What leads from the words of a line to its points; before a colon "đạt" is one of these words: "Không đạt: 0 điểm". */
const LEAD = [
  String.raw`,?\s+thì(?:\s+${WORDS})*\s*[:=]?`,
  String.raw`\s+điểm(?: đánh giá)?(?:\s+là)?\s*[:=]`,
  String.raw`\s*[:=→](?:\s*${WORDS})*`,
  String.raw`\s+[-–—]`,
  String.raw`(?<!không|chưa)(?:\s+${WORDS})+`,
].join("|");

/** The ways to end in points, most telling first. */
const ENDINGS: readonly RegExp[] = [
  new RegExp(String.raw`^(?<label>.+?)(?:${LEAD})?\s*\(\s*${NUMBER}${UNIT}\s*\)$`, "iu"),
  new RegExp(String.raw`^(?<label>.+?)(?:${LEAD})?\s+${NUMBER}${UNIT}$`, "iu"),
  new RegExp(
    String.raw`^(?<label>.+?)(?:\s*[:=→]|\s+[-–—]|\s+(?:điểm(?: đánh giá)?\s+là|thì\s+được|thì\s+đạt))\s*${NUMBER}(?:${UNIT})?$`,
    "iu",
  ),
  /^(?<label>.+?)\s+\(\s*(?<number>\d+[.,]\d+)\s*\)$/u,
];
const SHARE = new RegExp(
  String.raw`^(?<label>.+?)(?:${LEAD})\s*${NUMBER}\s*%\s*(?:của\s+)?(?:số\s+)?điểm(?: tối đa)?$`,
  "iu",
);
const FULL = new RegExp(
  String.raw`^(?<label>.+?)(?:${LEAD})\s*(?:điểm tối đa|đủ điểm|số điểm tối đa)$`,
  "iu",
);
const NONE = new RegExp(
  String.raw`^(?<label>.+?)(?:${LEAD}|\s*[,:]?\s)\s*(?:không điểm|không (?:tính|có|được|được tính|chấm) điểm)$`,
  "iu",
);

/** A label that ends like this was cut out of a longer thought: what follows is no mere worth of it. */
const CUT =
  /(?:^|[\s(])(?:mỗi|cứ|trừ|trừ đi|giảm|giảm đi|hạ|mất|bớt|phạt|khoảng|cộng|cộng thêm|được thêm|tối đa|tối thiểu|không quá|đến|tới|từ|trên|dưới|hơn|tổng|nhân|x|×|\*|\/)$|[×*/+<>≥≤]$/iu;
/** Points in the midst of a label: two thoughts in one line. */
const INNER_POINTS = /\d\s*điểm(?!\s*(?:cầu|tiếp|bưu))|[:=]\s*\d+([.,]\d+)?\s*(?:[,;]|\.\s|$)/iu;

/** "Chưa đạt: -0,5": a dash, or points taken off. */
const NEGATIVE = /[:=(]\s*[-–—−]\s*\d[\d.,]*\s*(?:điểm|đ)?\s*\)?$/iu;

/** Parts a line of a criterion with that maximum. */
export function readLine(printed: PrintedLine, max: Rational | undefined): ReadLine {
  const text = withoutBullet(toCleanText(printed.text)).replace(/[\s.;,]+$/, "");
  const ended = readEnding(text, max);
  const line: ReadLine = ended ? { printed, text, ...ended } : { printed, text, label: text };
  return withPointsBeside(line, max);
}

function readEnding(text: string, max: Rational | undefined): Pick<ReadLine, "label" | "award"> | undefined {
  if (NEGATIVE.test(text)) return undefined;
  const [full, none, share] = [FULL, NONE, SHARE].map((pattern) => pattern.exec(text)?.groups);
  if (full && max) return whole(full.label, { points: max });
  if (none) return whole(none.label, { points: Rational.zero });
  if (share) {
    const value = readWithin(share.number ?? "", Rational.hundred);
    return value && whole(share.label, { share: value });
  }
  for (const pattern of ENDINGS) {
    const { label, number = "" } = pattern.exec(text)?.groups ?? {};
    const points = label === undefined ? undefined : readWithin(number, max ?? Rational.hundred);
    if (points) return whole(label, { points });
  }
  return undefined;
}

/** Undefined where the label is no whole thought: "0,5 –" of "0,5 – 1 điểm", "mỗi văn bản trừ". */
function whole(label = "", award: LineAward): Pick<ReadLine, "label" | "award"> | undefined {
  const bare = label.replace(/[\s:;,.–—-]+$/u, "");
  const isRange = /\d$/.test(bare) && /[-–—]\s*$/u.test(label);
  const isWhole = /[\p{L}\d%]/u.test(bare) && !CUT.test(bare) && !INNER_POINTS.test(bare) && !isRange;
  return isWhole ? { label: bare, award } : undefined;
}

function withPointsBeside(line: ReadLine, max: Rational | undefined): ReadLine {
  const { points, pointsText, aside } = line.printed;
  const inText = line.award && "points" in line.award ? line.award.points : undefined;
  const fault = (code: LineFault["code"], expected: string): ReadLine => ({
    ...line,
    fault: { code, expected },
  });
  if (aside !== undefined) return fault("criteria/official-line-of-branch", aside);
  if (pointsText !== undefined) return fault("criteria/official-line-points", pointsText);
  if (points && line.award && !inText?.equals(points))
    return fault("criteria/official-line-points-differ", shown(points));
  if (points && line.label === "") return fault("criteria/official-line-points", shown(points));
  const worth = points ?? inText;
  if (worth && max && (worth.isAbove(max) || worth.isNegative()))
    return fault("criteria/official-line-above-max", shown(max));
  return points ? { ...line, award: { points } } : line;
}

function shown(value: Rational): string {
  return formatNumber(value, "vi");
}
