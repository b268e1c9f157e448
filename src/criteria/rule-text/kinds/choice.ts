import { readAward } from "../award.ts";
import { labelLength, readLabel } from "../labels.ts";
import type { RuleReader } from "../reader.ts";
import type { ReadRule, SourceOf } from "./kind.ts";
import { failWithoutPoints } from "./part.ts";

type Option = SourceOf<"choice">["options"][number];

/** "Có: 0,5; Không: 0", "Tốt: 100%; Khá: 75%; còn lại: 0" */
export const readChoice: ReadRule<"choice"> = (reader) => {
  const options: Option[] = [readOption(reader, false)];
  while (reader.nextPart()) options.push(readOption(reader, true));
  return { kind: "choice", options };
};

/** "còn lại" is a label like any other, but where a text begins with it. */
function readOption(reader: RuleReader, mayBeRest: boolean): Option {
  const length = labelLength(reader);
  if (length === undefined) {
    failWithoutPoints(reader);
    return { label: "", points: 0 };
  }
  const isRest = mayBeRest && length > 0 && reader.spans("rest") === length;
  const label = isRest ? takeText(reader, length) : readLabel(reader, length);
  reader.needSymbol(":", "=");
  return { label, ...readAward(reader) };
}

function takeText(reader: RuleReader, length: number): string {
  const text = reader.text.slice(reader.token().start, reader.token(length - 1).end);
  reader.skip(length);
  return text;
}
