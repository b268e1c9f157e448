import { readAward } from "../award.ts";
import { needPercent, readNumber, readShare } from "../numbers.ts";
import { isSymbol, type RuleReader } from "../reader.ts";
import type { ReadRule, SourceOf } from "./kind.ts";

type Fields = { -readonly [K in "floor" | "full" | "mayExceed"]?: SourceOf<"ratio">[K] };

/** What may follow the first word, each once. */
const PARTS = { below: "floor", fullFrom: "full", mayExceed: "mayExceed" } as const;

/** "Tỷ lệ", "Tỷ lệ; dưới 80%: 0; đủ điểm từ 95%; được vượt 100%" */
export const readRatio: ReadRule<"ratio"> = (reader) => {
  reader.take("ratio");
  const fields: Fields = {};
  while (isSymbol(reader.token(), ",", ";") && reader.token(1).kind !== "end") {
    if (!reader.takeSymbol(",")) reader.nextPart();
    const lacking = (["below", "fullFrom", "mayExceed"] as const).filter(
      (word) => fields[PARTS[word]] === undefined,
    );
    const word = reader.take(...lacking);
    if (word === "below") fields.floor = readFloor(reader);
    else if (word === "fullFrom") fields.full = readFull(reader);
    else if (word === "mayExceed") fields.mayExceed = true;
    else {
      reader.refuse(reader.say(...lacking));
      break;
    }
  }
  return { kind: "ratio", ...fields };
};

function readFloor(reader: RuleReader): number {
  const floor = readShare(reader);
  if (!reader.takeSymbol(":", "=") && !reader.spans("gets") && !reader.spans("noPoints"))
    reader.refuse("“:”");
  const { start } = reader.token();
  const award = readAward(reader);
  const isNothing = ("points" in award ? award.points : award.share) === 0;
  if (!isNothing) reader.failAt("out-of-range", { start, end: reader.token(-1).end }, "0");
  return floor;
}

function readFull(reader: RuleReader): number {
  const full = readNumber(reader, "positive");
  needPercent(reader);
  return full;
}
