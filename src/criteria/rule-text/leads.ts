import { isNumberAt, numberLengthAt } from "./numbers.ts";
import { isSymbol, RuleReader } from "./reader.ts";
import type { WordKey } from "./words.ts";

/** What a text shows itself to be by its first words. One that shows nothing is a list of options. */
export type Lead = (typeof LEADS)[number][0];

/** The first that fits holds: a band ("Tỷ lệ từ 80%") may begin as a ratio does. */
const LEADS = [
  ["formula", says("formula")],
  ["survey", says("survey")],
  ["relative", says("best", "minmax", "rank")],
  ["checklist", says("each", "all", "any")],
  ["points", says("points")],
  ["per-unit", startsPerUnit],
  ["bands", startsCondition],
  ["ratio", says("ratio")],
] as const;

/** The kind of rule that begins here. */
export function leadOf(reader: RuleReader): Lead | undefined {
  return LEADS.find(([, starts]) => starts(reader))?.[0];
}

/** Whether a label, standing alone, begins as a rule would: then it needs its quotes. */
export function looksLikeRule(label: string): boolean {
  return leadOf(new RuleReader(label)) !== undefined;
}

/** "Từ 80%", "trên 90", "< 50%", "80–<100%", "Đạt 100%", "còn lại"; but not "Từ chối", "6 tháng". */
export function startsCondition(reader: RuleReader): boolean {
  if (reader.spans("rest") > 0) return true;
  const prefix = reader.spans("achieved");
  const compared = ["from", "above", "below", "upTo"] as const;
  if (compared.some((key) => follows(reader, key, 0) || (prefix > 0 && follows(reader, key, prefix))))
    return true;
  const length = numberLengthAt(reader, prefix);
  if (length === 0) return false;
  const next = prefix + length;
  const goesOn = (["percent", "to", "orMore", "orLess", "below"] as const).some(
    (key) => reader.spans(key, next) > 0,
  );
  return goesOn || reader.isPartOver(next) || isSymbol(reader.token(next), ":", "=");
}

/** "Mỗi văn bản…", "Trừ 0,25…", "0,5 điểm/văn bản". */
function startsPerUnit(reader: RuleReader): boolean {
  if (says("perUnit", "deduct")(reader) || follows(reader, "less", 0)) return true;
  const prefix = reader.spans("plus");
  const length = numberLengthAt(reader, prefix);
  if (length === 0) return false;
  const next = prefix + length + reader.spans("point", prefix + length);
  const per = reader.spans("per", next);
  if (per === 0) return false;
  const unit = reader.token(next + per);
  return unit.kind === "word" || (unit.kind === "number" && Number(unit.text) === 1);
}

/** Whether a number stands after this word. */
function follows(reader: RuleReader, key: WordKey, ahead: number): boolean {
  const length = reader.spans(key, ahead);
  return length > 0 && isNumberAt(reader, ahead + length);
}

function says(...keys: readonly WordKey[]) {
  return (reader: RuleReader) => keys.some((key) => reader.spans(key) > 0);
}
