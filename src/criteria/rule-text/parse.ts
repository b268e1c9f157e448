import type { RuleSource } from "../schema/rules.ts";
import type { RuleTextFault } from "./fault.ts";
import { readBands } from "./kinds/bands.ts";
import { readChecklist } from "./kinds/checklist.ts";
import { readChoice } from "./kinds/choice.ts";
import { readFormula } from "./kinds/formula.ts";
import { failWithoutColon, partLength } from "./kinds/part.ts";
import { readPerUnit } from "./kinds/per-unit.ts";
import { readPointsRule } from "./kinds/points.ts";
import { readRatio } from "./kinds/ratio.ts";
import { readRelative } from "./kinds/relative.ts";
import { readSurvey } from "./kinds/survey.ts";
import { labelLength } from "./labels.ts";
import { type Lead, leadOf } from "./leads.ts";
import { RuleReader } from "./reader.ts";

/** As much as a cell of a workbook holds. */
const MAX_LENGTH = 32_767;

const SAMPLES =
  "“Có: 0,5; Không: 0”, “Tỷ lệ”, “Từ 80%: 1; còn lại: 0”, “Mỗi văn bản: 0,5”, “Mỗi lần trừ 0,25”";

const READERS: Readonly<Record<Lead, (reader: RuleReader) => RuleSource>> = {
  formula: readFormula,
  survey: readSurvey,
  relative: readRelative,
  checklist: readChecklist,
  points: readPointsRule,
  "per-unit": readPerUnit,
  bands: readBands,
  ratio: readRatio,
};

/**
 * Reads a rule from the short text a decree words it in. (Cách tính điểm)
 *
 * It understands what `ruleText` prints, in both languages, and more ways to say it; criteria/README.md is the
 * grammar. It never guesses: what reads two ways is a fault with its place in the text. It always ends, in
 * time that grows with the length of the text.
 *
 * @returns the rule as a criteria file writes it, what holds by default left out
 * @example parseRuleText("Có: 0,5; Không: 0") // { ok: { kind: "choice", options: [{ label: "Có", points: 0.5 }, …] } }
 * @example parseRuleText("Tỷ lệ; dưới: 0") // { fault: { kind: "unexpected", position: 11, found: ":", … } }
 */
export function parseRuleText(text: string): { readonly ok: RuleSource } | { readonly fault: RuleTextFault } {
  if (text.length > MAX_LENGTH) return { fault: tooLong(text) };
  const reader = new RuleReader(text);
  while (reader.takeSymbol(";"));
  reader.dropBullet();
  if (reader.token().kind === "end") reader.failAt("blank", reader.token(), SAMPLES);
  const lead = leadOf(reader);
  if (!lead && labelLength(reader) === undefined) failUnknown(reader);
  const rule = lead ? READERS[lead](reader) : readChoice(reader);
  finish(reader);
  return reader.fault ? { fault: reader.fault } : { ok: rule };
}

/** Neither the first word of a rule nor an option with its points. */
function failUnknown(reader: RuleReader): void {
  const { start } = reader.token();
  const { end } = reader.token(Math.max(0, partLength(reader) - 1));
  if (reader.token().kind === "unclosed") reader.failAt("quote-unclosed", reader.token(), '"…"');
  failWithoutColon(reader);
  reader.failAt("unknown", { start, end }, SAMPLES);
}

/** A last full stop and empty parts do no harm; anything else is too much. */
function finish(reader: RuleReader): void {
  reader.takeSymbol(".");
  while (reader.takeSymbol(";"));
  if (reader.token().kind !== "end") reader.refuse("“;”");
}

function tooLong(text: string): RuleTextFault {
  return {
    kind: "too-long",
    position: MAX_LENGTH,
    length: text.length - MAX_LENGTH,
    found: String(text.length),
    expected: `≤ ${MAX_LENGTH}`,
  };
}
