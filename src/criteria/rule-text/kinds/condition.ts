import { needPercent, readNumber } from "../numbers.ts";
import { isSymbol, type RuleReader } from "../reader.ts";
import type { WordKey } from "../words.ts";

/** An end of a band. */
export interface Limit {
  readonly value: number;
  /** Whether the value itself lies outside: "trên 80", "dưới 80". */
  readonly open: boolean;
  readonly percent: boolean;
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

/** When a band counts: from its lower to its upper limit; what is left out is as far as it goes. */
export interface Condition {
  readonly low?: Limit;
  readonly high?: Limit;
  readonly start: number;
  readonly end: number;
}

/** "Từ 80%", "từ 80% đến dưới 100%", "80–<100%", "trên 5 văn bản", "dưới 50%", "Đạt 100%", "còn lại" */
export function readCondition(reader: RuleReader): Condition {
  const { start } = reader.token();
  const limits = readLimits(reader);
  return { ...limits, start, end: reader.token(-1).end };
}

type Limits = Pick<Condition, "low" | "high">;

function readLimits(reader: RuleReader): Limits {
  if (reader.take("rest")) return {};
  const compared = ["from", "above", "below", "upTo"] as const;
  let word = reader.take(...compared, "achieved");
  if (word === "achieved") word = reader.take(...compared) ?? "achieved";
  if (word === "below" || word === "upTo") return { high: readLimit(reader, word === "below") };
  const limit = readLimit(reader, word === "above");
  if (reader.take("orMore")) return { low: limit };
  if (!limit.open && reader.take("orLess")) return { high: limit };
  const joint = reader.take("to", "and");
  if (joint === "and" && !reader.spans("below") && !reader.spans("upTo"))
    reader.refuse(reader.say("below", "upTo"));
  if (joint) return withSign(limit, readUpper(reader));
  return word === "from" || word === "above" ? { low: limit } : { low: limit, high: limit };
}

function readUpper(reader: RuleReader): Limit {
  const word = reader.take("below", "upTo");
  return readLimit(reader, word === "below");
}

/** "từ 80 đến dưới 100%": the sign stands for both. */
function withSign(low: Limit, high: Limit): Limits {
  return { low: { ...low, percent: low.percent || high.percent }, high };
}

function readLimit(reader: RuleReader, open: boolean): Limit {
  const { start } = reader.token();
  const value = readNumber(reader);
  const percent = reader.spans("percent") > 0;
  if (percent) needPercent(reader);
  const { end } = reader.token(-1);
  skipNoun(reader);
  return { value, open, percent, start, end };
}

const AFTER_NOUN: readonly WordKey[] = [
  "orMore",
  "orLess",
  "to",
  "and",
  "below",
  "upTo",
  "above",
  "from",
  "gets",
];

/** "từ 10 văn bản": what is counted has no place in a rule. */
function skipNoun(reader: RuleReader): void {
  const isNoun = () => {
    const token = reader.token();
    const isName = token.kind === "word" || isSymbol(token, "(", ")", "/");
    return isName && !AFTER_NOUN.some((key) => reader.spans(key) > 0);
  };
  while (isNoun()) reader.skip();
}
