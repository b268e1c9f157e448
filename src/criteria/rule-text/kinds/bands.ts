import { type Award, readAward } from "../award.ts";
import { startsCondition } from "../leads.ts";
import { sample } from "../numbers.ts";
import { isSymbol, type RuleReader } from "../reader.ts";
import { readCondition } from "./condition.ts";
import type { ReadRule } from "./kind.ts";
import { type Stacked, stack } from "./stack.ts";

type BandAward = (Award & { readonly linear?: true }) | { readonly proportional: true };

/** A band as read, with the place of what it is worth. */
type Written = Stacked<BandAward> & { readonly start: number; readonly end: number };

/** "Từ 100%: 1,5; từ 80% đến dưới 100%: 0,75; còn lại: 0", "Từ 10: 2; từ 5: 1 (nội suy); từ 0: 0" */
export const readBands: ReadRule<"bands"> = (reader) => {
  const written: Written[] = [readBand(reader)];
  let mayExceed = false;
  while (nextBand(reader)) {
    if (!mayExceed && reader.take("mayExceed")) mayExceed = true;
    else written.push(readBand(reader));
  }
  const of = checkUnits(reader, written);
  return { kind: "bands", of, bands: [...stack(reader, written, of)], ...(mayExceed && { mayExceed }) };
};

/** Bands may be parted by commas too, where a condition follows. */
function nextBand(reader: RuleReader): boolean {
  if (!reader.isAt(",")) return reader.nextPart();
  reader.skip();
  return true;
}

function readBand(reader: RuleReader): Written {
  if (!startsCondition(reader)) reader.refuse(reader.say("from", "above", "below", "rest"));
  const condition = readCondition(reader);
  if (!reader.takeSymbol(":", "=") && reader.spans("gets") === 0) reader.refuse("“:”");
  const { start } = reader.token();
  const award: BandAward = reader.take("proportional") ? { proportional: true } : readPoints(reader);
  return { condition, award, start, end: reader.token(-1).end };
}

function readPoints(reader: RuleReader): Award & { readonly linear?: true } {
  const award = readAward(reader);
  const isSpoken = isSymbol(reader.token(), "(", ",") && reader.spans("linear", 1) > 0;
  if (!isSpoken) return award;
  const isBracketed = reader.isAt("(");
  reader.skip();
  reader.take("linear");
  if (isBracketed) reader.needSymbol(")");
  return { ...award, linear: true };
}

/** Bands are of a rate where their limits have a percent sign, all of them, and of a number where none has. */
function checkUnits(reader: RuleReader, written: readonly Written[]): "ratio" | "number" {
  const limits = written
    .flatMap(({ condition: { low, high } }) => [low, high])
    .filter((limit) => limit !== undefined);
  const isRate = limits.some((limit) => limit.percent);
  const bare = limits.find((limit) => !limit.percent);
  if (isRate && bare) reader.failAt("unexpected", bare, `“${reader.text.slice(bare.start, bare.end)}%”`);
  const proportional = written.find(({ award }) => "proportional" in award);
  if (!isRate && proportional) reader.failAt("unexpected", proportional, sample(reader));
  return isRate ? "ratio" : "number";
}
