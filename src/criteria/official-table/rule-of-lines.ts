import { formatNumber, Rational, toComparable } from "../../shared/index.ts";
import { parseRuleText } from "../rule-text.ts";
import type { RuleSource } from "../schema/rules.ts";
import type { OfficialNode, PrintedLine } from "./model.ts";
import { splitNames } from "./proportional.ts";
import { type ReadLine, readLine } from "./read-line.ts";
import { wordAppraisedPoints } from "./wordings/appraised-points.ts";
import { wordAsWritten } from "./wordings/as-written.ts";
import { wordBands } from "./wordings/bands.ts";
import { wordChecklist } from "./wordings/checklist.ts";
import { wordChoice } from "./wordings/choice.ts";
import { wordPerUnit } from "./wordings/per-unit.ts";
import { saysSurvey, wordSurvey } from "./wordings/survey.ts";
import type { Wording, WordingFault } from "./wordings/wording.ts";

/** Kinds of rules by how their lines are worded; the first that knows the lines decides. */
const WORDINGS: readonly Wording[] = [
  wordAsWritten,
  wordSurvey,
  wordAppraisedPoints,
  wordPerUnit,
  wordChecklist,
  wordBands,
  wordChoice,
];

/** No line of a decision is as long; matching one that is would take its time. */
const LONGEST_LINE = 800;

/** The rule of a criterion as far as its lines settle it. */
export type LinesReading =
  | {
      readonly rule: RuleSource;
      /** In the words of the sheet form. */
      readonly text: string;
      readonly isSurveyed: boolean;
      readonly allowNotApplicable: boolean;
    }
  | { readonly open: readonly OpenLine[] };

/** A line that waits for a person; without a fault of its own it waits for the others. */
export interface OpenLine {
  readonly line: ReadLine;
  readonly fault?: WordingFault;
}

/**
 * Makes the rule of a criterion from all of its lines together, or says of each line why not; nothing is guessed. (Cách
 * tính điểm)
 */
export function readRuleLines(node: OfficialNode, block: "main" | "bonus" | "penalty"): LinesReading {
  const { maxScore: max } = node;
  const read = node.lines.flatMap((line) => partsOf(line, max));
  const lines = read.filter((line) => !isNotApplicableLine(line) && !isLeadIn(line));
  const isSurveyed = node.isSurveyed || lines.some(({ text }) => saysSurvey(text));
  if (!max || lines.some(({ fault, text }) => fault || text.length > LONGEST_LINE))
    return { open: allOpen(read) };
  for (const word of WORDINGS) {
    const worded = word({ lines, max, isSurveyed, isPenalty: block === "penalty" });
    if (worded === undefined) continue;
    if (typeof worded !== "string") return { open: read.map((line) => ({ line, fault: worded })) };
    const settled = settle(worded, block);
    if (settled) return { ...settled, isSurveyed, allowNotApplicable: read.some(isNotApplicableLine) };
  }
  return { open: allOpen(read) };
}

/** Several options in one line, "Có: 0,5; Không: 0", or a formula and what its letters stand for. */
function partsOf(line: PrintedLine, max: Rational | undefined): ReadLine[] {
  const whole = readLine(line, max);
  if (line.points || line.pointsText !== undefined || line.text.length > LONGEST_LINE) return [whole];
  const parts = whole.text.split(";").map((text) => readLine({ ...line, text: text.trim() }, max));
  if (parts.length > 1 && parts.every(({ award }) => award)) return parts;
  const named = splitNames(whole.text).map((text) => readLine({ ...line, text }, max));
  return named.length > 0 ? named : [whole];
}

function settle(worded: string, block: "main" | "bonus" | "penalty") {
  const parsed = parseRuleText(worded);
  if ("fault" in parsed) return undefined;
  const { ok: rule } = parsed;
  if (block !== "penalty" || rule.kind !== "deduct") return { rule, text: worded };
  // Points of a penalty are taken off as they are: what each event costs is counted.
  const number = (value: number) => formatNumber(Rational.fromJsonNumber(value), "vi");
  const { pointsEach, maxDeduction: upTo } = rule;
  const text = `Mỗi đơn vị tính: ${number(pointsEach)}${upTo === undefined ? "" : `; tối đa ${number(upTo)}`}`;
  return {
    rule: { kind: "count", pointsEach, ...(upTo !== undefined && { upTo }) } satisfies RuleSource,
    text,
  };
}

/** Where every line reads by itself, it is all of them together that say too little. */
function allOpen(lines: readonly ReadLine[]): OpenLine[] {
  const open = lines.map((line): OpenLine => {
    const fault = line.fault ?? (line.award ? undefined : UNKNOWN);
    return { line, ...(fault && { fault }) };
  });
  return open.some(({ fault }) => fault) ? open : lines.map((line) => ({ line, fault: TOO_LITTLE }));
}

const UNKNOWN: WordingFault = {
  code: "criteria/official-line-unknown",
  expected:
    "“Ban hành kịp thời: 0,5”, “Từ 80% đến dưới 100%: 0,75”, “Tỷ lệ % x điểm tối đa”, “Mỗi văn bản: 0,25 điểm”",
};
const TOO_LITTLE: WordingFault = { code: "criteria/official-lines-open", expected: "" };

/** Said of units: what does not count of documents or cases is another matter. */
const NOT_APPLICABLE =
  /^không áp dụng($| tiêu chí này| (đối với|cho) (các |những )?(xã|phường|thị trấn|đặc khu|huyện|quận|thị xã|thành phố|tỉnh|đơn vị|cơ quan|sở|ban|ngành|nơi|địa phương|ubnd)(?!\p{L}))(?!.*điểm)/u;

/** "Không áp dụng đối với xã không có …": whoever it does not concern may say so. */
function isNotApplicableLine({ text, award }: ReadLine): boolean {
  const plain = toComparable(text).replace(/^[(*]+|[)]+$/g, "");
  return award === undefined && NOT_APPLICABLE.test(plain);
}

/** "Cách tính điểm:" and the like, which say nothing themselves. */
function isLeadIn({ text, award, printed }: ReadLine): boolean {
  const plain = toComparable(text).replace(/[\s:]+$/, "");
  return (
    award === undefined &&
    printed.points === undefined &&
    /^(cách (tính|chấm) điểm|thang điểm|mức điểm|các mức điểm|cụ thể|điểm đánh giá|(tính|chấm) điểm( theo các mức( sau)?| như sau)?|trong đó)$/u.test(
      plain,
    )
  );
}
