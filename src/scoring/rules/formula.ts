import { evaluateExpression, type FormulaRule, namesOf, printExpression } from "../../criteria/index.ts";
import { Rational } from "../../shared/index.ts";
import { limitsOf, namedNumbers } from "./check-data.ts";
import { isFault, pointsOf, zeroDenominator } from "./fault.ts";
import { datumAt, missingNumber, takeNumber } from "./number.ts";
import type { RuleKindDefinition } from "./rule.ts";

/** The value of an expression over `max`, `value`, `of` and the leaf's inputs. (Công thức) */
export const formula: RuleKindDefinition<FormulaRule> = {
  uses: ({ expression }) => namesOf(expression).filter((name) => name === "value" || name === "of"),

  score: ({ expression }, leaf, data) => {
    for (const name of ["value", "of"]) {
      const number = datumAt(data, name) && takeNumber(data, name, ANY_NUMBER);
      if (number && isFault(number)) return number;
    }
    const result = evaluateExpression(expression, namedNumbers(data).set("max", leaf.maxScore));
    if (result instanceof Rational) return pointsOf(result);
    if (result.kind === "missing") return missingNumber(result.name, limitsOf(leaf, result.name));
    const [at = "value"] = namesOf(result.divisor).filter((name) => name !== "max");
    return zeroDenominator(leaf, at, printExpression(result.divisor));
  },

  canYield: () => true,
};

const ANY_NUMBER = { percent: true };
