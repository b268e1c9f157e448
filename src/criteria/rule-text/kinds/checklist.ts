import { labelLength, readLabel } from "../labels.ts";
import { readPoints } from "../numbers.ts";
import type { RuleReader } from "../reader.ts";
import type { ReadRule, SourceOf } from "./kind.ts";
import { failWithoutPoints, partLength } from "./part.ts";

type Item = SourceOf<"checklist">["items"][number];

/** "Cộng từng ý: Kế hoạch: 1,5; Báo cáo: 0,5", "Đạt tất cả: Kế hoạch; Báo cáo" */
export const readChecklist: ReadRule<"checklist"> = (reader) => {
  const require = reader.take("each", "all", "any") ?? "each";
  reader.needSymbol(":");
  reader.nextPart();
  reader.dropBullet();
  const items = [readItem(reader, require)];
  while (reader.nextPart()) items.push(readItem(reader, require));
  return { kind: "checklist", items, ...(require !== "each" && { require }) };
};

/** Where all or one is enough, an item may stand without points. */
function readItem(reader: RuleReader, require: "each" | "all" | "any"): Item {
  const length = labelLength(reader);
  if (length === undefined && require !== "each")
    return { label: readLabel(reader, partLength(reader)), points: 0 };
  if (length === undefined) {
    failWithoutPoints(reader);
    return { label: "", points: 0 };
  }
  const label = readLabel(reader, length);
  reader.needSymbol(":", "=");
  return { label, points: readPoints(reader) };
}
