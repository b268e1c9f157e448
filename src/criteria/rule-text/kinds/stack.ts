import { Rational } from "../../../shared/index.ts";
import type { RuleReader } from "../reader.ts";
import type { Condition, Limit } from "./condition.ts";

/** A band that begins at its lower limit and ends where the next one begins. */
export type Start = { readonly from: number } | { readonly above: number };

/** A condition as text has it, with what it is worth. */
export interface Stacked<A> {
  readonly condition: Condition;
  readonly award: A;
}

/**
 * The bands from the lowest up, each by where it begins.
 *
 * An upper limit that the text gives must be where the next band begins: a gap or an overlap is a fault at that
 * limit. The highest band may end at 100%, which no rate exceeds. The lowest may lack its lower limit: it
 * begins at 0, which a rate never falls below; where the others begin at 0 or lower that is a fault.
 */
export function stack<A>(
  reader: RuleReader,
  written: readonly Stacked<A>[],
  of: "ratio" | "number",
): readonly (Start & A)[] {
  const bands = written.map((band) => ({ ...band, low: lowOf(band.condition) }));
  // Written highest first as a rule; of two that begin alike the later one stays the lower.
  bands.reverse();
  bands.sort((a, b) => a.low.value - b.low.value || Number(a.low.open) - Number(b.low.open));
  checkBottom(reader, written, of);
  for (const [index, { condition }] of bands.entries())
    if (condition.high) checkUpper(reader, condition.high, bands[index + 1]?.low, of);
  return bands.map(({ low, award }) => ({ ...startOf(low), ...award }));
}

type Low = Pick<Limit, "value" | "open">;

function lowOf({ low }: Condition): Low {
  return low ?? { value: 0, open: false };
}

function startOf({ value, open }: Low): Start {
  return open ? { above: value } : { from: value };
}

function checkBottom(reader: RuleReader, written: readonly Stacked<unknown>[], of: "ratio" | "number"): void {
  const [bottom, second] = written.map(({ condition }) => condition).filter(({ low }) => low === undefined);
  if (bottom === undefined) return;
  if (second) reader.failAt("band-overlap", second, reader.say("from"));
  const others = written.flatMap(({ condition }) => condition.low ?? []);
  const ends = bottom.high ? [...others, bottom.high] : others;
  const isAboveZero = ({ value, open }: Limit) => (open ? value >= 0 : value > 0);
  const isClear = of === "ratio" || (ends.length > 0 && ends.every(isAboveZero));
  const isAlone = written.length === 1 && bottom.high === undefined;
  if (!isClear || isAlone) reader.failAt("band-without-limit", bottom, reader.say("from"));
}

function checkUpper(reader: RuleReader, high: Limit, next: Low | undefined, of: "ratio" | "number"): void {
  if (next === undefined) {
    const isTop = of === "ratio" && high.value === 100 && !high.open;
    if (!isTop) reader.failAt("band-gap", high, reader.say("orMore"));
    return;
  }
  // "đến dưới 80" goes with "từ 80", "đến 80" with "trên 80".
  if (high.value === next.value && high.open !== next.open) return;
  const isOverlap = high.value > next.value || (high.value === next.value && !high.open);
  const limit = reader.sayNumber(Rational.fromJsonNumber(next.value)) + (of === "ratio" ? "%" : "");
  const expected = `“${reader.word(next.open ? "upTo" : "below")} ${limit}”`;
  reader.failAt(isOverlap ? "band-overlap" : "band-gap", high, expected);
}
