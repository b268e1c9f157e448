import type { ReadRule } from "./kind.ts";

/** "Công thức: max * value / of": all after the colon and its space is the formula, as it is written. */
export const readFormula: ReadRule<"formula"> = (reader) => {
  reader.take("formula");
  reader.needSymbol(":");
  if (reader.token().kind === "end") reader.refuse("max * value / of");
  const expression = reader.takeRest().replace(/^ /, "");
  return { kind: "formula", expression };
};
