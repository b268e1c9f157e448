import { isNumberAt, readPoints, sample } from "../numbers.ts";
import { isSymbol, type RuleReader } from "../reader.ts";
import type { WordKey } from "../words.ts";
import type { SourceOf } from "./kind.ts";

type PerUnit = SourceOf<"count"> | SourceOf<"deduct">;

/**
 * Points for each of what is counted, or taken off for each: "Mỗi văn bản: 0,5; tối đa 2", "0,5 điểm/văn bản",
 * "Mỗi lần trừ 0,25; trừ tối đa 2", "Trừ 0,25 điểm mỗi văn bản chậm".
 *
 * What is counted is named for people only: a rule has no place for it.
 */
export function readPerUnit(reader: RuleReader): PerUnit {
  if (reader.spans("deduct") > reader.spans("perUnit") && isNumberAt(reader, reader.spans("deduct"))) {
    reader.take("deduct");
    return readCap(reader, readPoints(reader, "positive"), true);
  }
  if (reader.take("perUnit")) return readUnitFirst(reader);
  const less = reader.take("less", "plus") === "less";
  const each = readPoints(reader, "positive");
  if (!reader.take("per")) reader.refuse(reader.say("perUnit"));
  skipOne(reader);
  const { start } = reader.token();
  skipUnit(reader, () => isSymbol(reader.token(), ",") || startsCap(reader, less));
  if (reader.token().start === start) reader.refuse("“…”");
  return readCap(reader, each, less);
}

function readUnitFirst(reader: RuleReader): PerUnit {
  skipOne(reader);
  const isNamed = hasColon(reader);
  const isAtPoints = () =>
    isSymbol(reader.token(), ":", "=") || (!isNamed && isNumberAt(reader)) || startsCap(reader, true);
  const { less, falls, length } = skipUnit(reader, isAtPoints);
  if (length === 0) reader.refuse("“…”");
  const isCounted = reader.takeSymbol(":", "=");
  if (falls && !isCounted) reader.failAt("unexpected", reader.token(-1), reader.say("less"));
  const word = reader.take("less", "plus", "gets");
  if (!isCounted && !isNumberAt(reader)) reader.refuse("“:”");
  const isLess = less || word === "less";
  return readCap(reader, readPoints(reader, "positive"), isLess);
}

/** "mỗi 01 văn bản" is "mỗi văn bản"; points for every ten of something are no rule of this kind. */
function skipOne(reader: RuleReader): void {
  const token = reader.token();
  if (reader.spans("several") > 0 || isFiveOfSomething(reader)) reader.failAt("unexpected", token, "1");
  if (token.kind !== "number") return;
  if (/^0*1$/.test(token.text)) reader.skip();
  else reader.failAt("unexpected", token, "1");
}

/** "Mỗi năm ngày": every five days, or every year? "Mỗi năm: 0,5" is every year. */
function isFiveOfSomething(reader: RuleReader): boolean {
  const isNext = reader.spans("less", 1) > 0 || capAt(reader, true, 1) !== undefined;
  return reader.token().text === "năm" && reader.token(1).kind === "word" && !isNext;
}

/**
 * Steps over what is counted, and says whether its last word is "trừ" or one that means as much; one that stands further in ("không trừ
 * quá") says something that no rule of this kind does.
 */
function skipUnit(
  reader: RuleReader,
  isOver: () => boolean,
): { less: boolean; falls: boolean; length: number } {
  let less = false;
  let falls = false;
  let length = 0;
  while (!reader.isPartOver() && !isOver() && reader.token().kind !== "quoted") {
    const step = reader.spans("less");
    if (less && step === 0) reader.failAt("unexpected", reader.token(-1), sample(reader));
    less = step > 0;
    falls = reader.spans("falls") > 0;
    reader.skip(Math.max(1, step));
    length += 1;
  }
  return { less, falls, length };
}

function hasColon(reader: RuleReader): boolean {
  for (let ahead = 0; !reader.isPartOver(ahead); ahead += 1)
    if (isSymbol(reader.token(ahead), ":", "=")) return true;
  return false;
}

/** The cap, where one follows: "; tối đa 2", "(tối đa 2 điểm)". */
function readCap(reader: RuleReader, pointsEach: number, less: boolean): PerUnit {
  const ahead = isSymbol(reader.token(), ",", ";", "(") ? 1 : 0;
  const isBracketed = reader.isAt("(");
  const key = capAt(reader, less, ahead);
  const cap = key && takeCap(reader, ahead, key);
  if (key && isBracketed) reader.needSymbol(")");
  if (less) return { kind: "deduct", pointsEach, ...(cap !== undefined && { maxDeduction: cap }) };
  return { kind: "count", pointsEach, ...(cap !== undefined && { upTo: cap }) };
}

function takeCap(reader: RuleReader, ahead: number, key: WordKey): number | undefined {
  reader.skip(ahead + reader.spans(key, ahead));
  return key === "untilNone" ? undefined : readPoints(reader, "positive");
}

function startsCap(reader: RuleReader, less: boolean): boolean {
  return capAt(reader, less, reader.isAt("(") ? 1 : 0) !== undefined;
}

/** The words of a cap that stand there, the longest of them: "trừ tối đa" before "trừ". */
function capAt(reader: RuleReader, less: boolean, ahead = 0): WordKey | undefined {
  const keys: readonly WordKey[] = less ? ["deductAtMost", "atMost", "untilNone"] : ["atMost"];
  return keys.find((key) => reader.spans(key, ahead) > 0);
}
