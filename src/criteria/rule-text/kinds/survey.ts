import { labelLength, readLabel } from "../labels.ts";
import { readNumber, readShare } from "../numbers.ts";
import { isSymbol, type RuleReader } from "../reader.ts";
import type { ReadRule, SourceOf } from "./kind.ts";
import { failWithoutPoints, partLength } from "./part.ts";

type Option = NonNullable<SourceOf<"survey">["options"]>[number];

/** "Khảo sát", "Khảo sát: Rất hài lòng 100%; Hài lòng 80%", "Khảo sát, thang điểm từ 1 đến 5" */
export const readSurvey: ReadRule<"survey"> = (reader) => {
  reader.take("survey");
  const scale = reader.takeSymbol(",") ? { scale: readScale(reader) } : {};
  if (!reader.takeSymbol(":")) return { kind: "survey", ...scale };
  reader.nextPart();
  reader.dropBullet();
  const options = [readOption(reader)];
  while (reader.nextPart()) options.push(readOption(reader));
  return { kind: "survey", ...scale, options };
};

function readScale(reader: RuleReader): { from: number; to: number } {
  if (!reader.take("scale")) reader.refuse(reader.say("scale"));
  const from = readNumber(reader);
  if (!reader.take("scaleTo")) reader.refuse(reader.say("scaleTo"));
  return { from, to: readNumber(reader) };
}

/** "Hài lòng 80%" or "Hài lòng: 80%": the share is the last number of the part. */
function readOption(reader: RuleReader): Option {
  const length = labelLength(reader) ?? lengthBeforeShare(reader);
  if (length === undefined) {
    failWithoutPoints(reader, "“… 80%”");
    return { label: "", share: 0 };
  }
  const label = readLabel(reader, length);
  reader.takeSymbol(":", "=");
  return { label, share: readShare(reader) };
}

function lengthBeforeShare(reader: RuleReader): number | undefined {
  const whole = partLength(reader);
  const length = isSymbol(reader.token(whole - 1), ".") ? whole - 1 : whole;
  const isShare =
    length >= 2 && isSymbol(reader.token(length - 1), "%") && reader.token(length - 2).kind === "number";
  return isShare ? length - 2 : undefined;
}
