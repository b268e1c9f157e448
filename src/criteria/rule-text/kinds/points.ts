import { readPoints } from "../numbers.ts";
import { isSymbol } from "../reader.ts";
import type { ReadRule, SourceOf } from "./kind.ts";

/** "Chấm điểm, bước 0,25, thấp nhất 0,5" */
export const readPointsRule: ReadRule<"points"> = (reader) => {
  reader.take("points");
  const fields: { -readonly [K in "step" | "min"]?: number } = {};
  const keys = { step: "step", least: "min" } as const;
  while (isSymbol(reader.token(), ",", ";") && reader.token(1).kind !== "end") {
    reader.skip();
    const lacking = (["step", "least"] as const).filter((word) => fields[keys[word]] === undefined);
    const word = reader.take(...lacking);
    if (!word) {
      reader.refuse(reader.say(...lacking) || "–");
      break;
    }
    fields[keys[word]] = readPoints(reader, word === "step" ? "positive" : "any");
  }
  return { kind: "points", ...fields } satisfies SourceOf<"points">;
};
