import type { ChoiceRule } from "../../criteria/index.ts";
import { fault, listOf, pointsOf } from "./fault.ts";
import { findLabelled, unknownLabel } from "./label.ts";
import { missingNumber } from "./number.ts";
import type { RuleKindDefinition } from "./rule.ts";

/** The points of the option chosen, by its label or by a number only its points equal. (Chọn một mức) */
export const choice: RuleKindDefinition<ChoiceRule> = {
  uses: () => ["value"],

  score: ({ options }, _leaf, { value }) => {
    if (!value) return missingNumber("value", { expected: listOf(options.map((option) => option.label)) });
    const chosen = findLabelled(options, value.text);
    if (chosen) return pointsOf(chosen.points);
    const { number, percent, text } = value;
    const worth = options.filter((option) => number && !percent && option.points.equals(number));
    const [only, other] = worth;
    if (only && other)
      return fault("scoring/option-unclear", "value", text, listOf(worth.map((option) => option.label)));
    return only ? pointsOf(only.points) : unknownLabel(options, text);
  },

  canYield: ({ options }, _leaf, score) => options.some((option) => option.points.equals(score)),

  listScores: ({ options }) => options.map((option) => option.points),
};
