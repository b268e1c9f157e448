import { parseRuleText } from "../../rule-text.ts";
import type { RuleSource } from "../../schema/rules.ts";
import type { Wording } from "./wording.ts";

/** Kinds that a line of ours words so that it is nothing else. */
const KINDS: ReadonlySet<RuleSource["kind"]> = new Set(["ratio", "relative", "points", "survey"]);

/** A single line in the very words of the sheet form: "Tỷ lệ; dưới 80%: 0", "Chấm điểm, bước 0,25". */
export const wordAsWritten: Wording = ({ lines: [only, other] }) => {
  if (!only || other || only.printed.points) return undefined;
  const parsed = parseRuleText(only.text);
  return "ok" in parsed && KINDS.has(parsed.ok.kind) ? only.text : undefined;
};
