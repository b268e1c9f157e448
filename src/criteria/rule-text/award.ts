import { Rational } from "../../shared/index.ts";
import { isNumberAt, needPercent, readNumber, sample } from "./numbers.ts";
import type { RuleReader } from "./reader.ts";

/** What an option or a band is worth, as a set writes it. */
export type Award = { readonly points: number } | { readonly share: number };

/**
 * Points ("0,5", "0,5 điểm", "không tính điểm") or a share of the maximum ("75%", "điểm tối đa"); "trừ 50%"
 * is what is left of the maximum.
 */
export function readAward(reader: RuleReader): Award {
  if (reader.spans("gets") > 0 && !reader.spans("fullPoints")) reader.take("gets");
  const word = reader.take("fullPoints", "noPoints", "less");
  if (word === "fullPoints") return { share: 100 };
  if (word === "noPoints") return { points: 0 };
  if (word === "less") return { share: rest(readPercentage(reader)) };
  if (!isNumberAt(reader)) {
    reader.refuse(`${sample(reader)}, “50%”`);
    return { points: 0 };
  }
  const isShare = reader.spans("percent", reader.token().kind === "number" ? 1 : 2) > 0;
  if (isShare) return { share: readPercentage(reader) };
  const points = readNumber(reader);
  reader.take("point");
  return { points };
}

function readPercentage(reader: RuleReader): number {
  const share = readNumber(reader, "share");
  needPercent(reader);
  reader.take("ofMax");
  return share;
}

function rest(share: number): number {
  return Rational.hundred.minus(Rational.fromJsonNumber(share)).toNumber();
}
