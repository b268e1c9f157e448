import { isSymbol } from "../reader.ts";
import type { ReadRule } from "./kind.ts";

/** "So với đơn vị tốt nhất; càng thấp càng tốt" */
export const readRelative: ReadRule<"relative"> = (reader) => {
  const method = reader.take("best", "minmax", "rank") ?? "best";
  if (!isSymbol(reader.token(), ",", ";") || reader.token(1).kind === "end")
    return { kind: "relative", method };
  reader.skip();
  const better = reader.take("high", "low");
  if (!better) reader.refuse(reader.say("high", "low"));
  return { kind: "relative", method, ...(better && { better }) };
};
