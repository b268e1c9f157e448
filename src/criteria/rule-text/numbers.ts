import { Rational, readNumberText } from "../../shared/index.ts";
import { isSymbol, type RuleReader } from "./reader.ts";

/** What a number of a rule may be, as its schema says. */
export type NumberLimits = "any" | "positive" | "share";

const LIMIT_TEXTS = { positive: "> 0", share: "0–100" } as const;

/** Whether a number starts at the token so far ahead, a minus close before it included. */
export function isNumberAt(reader: RuleReader, ahead = 0): boolean {
  return numberLengthAt(reader, ahead) > 0;
}

/** How many tokens the number takes that starts there: 2 with a sign, 0 where there is none. */
export function numberLengthAt(reader: RuleReader, ahead = 0): number {
  const [first, second] = [reader.token(ahead), reader.token(ahead + 1)];
  if (first.kind === "number") return 1;
  const isSigned = isSymbol(first, "-") && second.kind === "number" && second.start === first.end;
  return isSigned ? 2 : 0;
}

/**
 * The number that must stand here, as JSON writes it: "0,5" and "0.5" are both a half.
 *
 * A comma or dot before just three digits ("1.250") may part thousands or decimals: that is a fault and not a
 * guess. So is a number that JSON would not keep to the last digit.
 */
export function readNumber(reader: RuleReader, limits: NumberLimits = "any"): number {
  const length = numberLengthAt(reader);
  if (length === 0) {
    reader.refuse(sample(reader));
    return 0;
  }
  const span = { start: reader.token().start, end: reader.token(length - 1).end };
  const digits = reader.text.slice(reader.token(length - 1).start, span.end);
  const readings = readNumberText(length === 2 ? `-${digits}` : digits)?.readings ?? [];
  if (readings.length > 1) {
    const values = readings.map(({ value }) => reader.sayNumber(value));
    reader.failAt("two-readings", span, values.join(" | "));
    return 0;
  }
  const [reading] = readings;
  const value = reading && toExactJson(reading.value);
  if (value === undefined) {
    reader.failAt("no-number", span, sample(reader));
    return 0;
  }
  const isWithin = limits === "any" || (limits === "positive" ? value > 0 : value >= 0 && value <= 100);
  if (!isWithin) {
    reader.failAt("out-of-range", span, LIMIT_TEXTS[limits]);
    return 0;
  }
  reader.skip(length);
  return value;
}

/** A percentage from 0 to 100 with its sign. */
export function readShare(reader: RuleReader): number {
  const share = readNumber(reader, "share");
  needPercent(reader);
  return share;
}

export function needPercent(reader: RuleReader): void {
  if (!reader.take("percent")) reader.refuse("“%”");
}

/** Points, with the word "điểm" after them or without. */
export function readPoints(reader: RuleReader, limits: NumberLimits = "any"): number {
  const points = readNumber(reader, limits);
  reader.take("point");
  return points;
}

/** A number as the text's language writes it, to show what one looks like. */
export function sample(reader: RuleReader): string {
  return `“${reader.sayNumber(Rational.of(1, 2))}”`;
}

/** Whether a number's mark may part thousands as well as decimals: "1,250". */
export function isTwoWays(text: string): boolean {
  return (readNumberText(text)?.readings.length ?? 0) > 1;
}

/** The JSON number of just this value; undefined where the nearest one differs from it. */
export function toExactJson(value: Rational): number | undefined {
  const number = value.toNumber();
  return Number.isFinite(number) && Rational.fromJsonNumber(number).equals(value) ? number : undefined;
}
