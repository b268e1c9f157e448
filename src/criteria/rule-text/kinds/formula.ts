import type { ReadRule } from "./kind.ts";

/** "Công thức: max * value / of": all after the colon and its space is the formula, as it is written. */
export const readFormula: ReadRule<"formula"> = (reader) => {
  reader.take("formula");
  reader.needSymbol(":");
  // A line break counts as a mark elsewhere; a formula of nothing else is none.
  const isBlank = reader.text.slice(reader.token(-1).end).trim() === "";
  if (isBlank) reader.refuse("max * value / of");
  const expression = reader.takeRest().replace(/^ /, "");
  return { kind: "formula", expression };
};
