import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { leavesOf, listShippedCriteria, loadCriteria } from "../../../src/criteria/index.ts";
import { parseRuleText, ruleText } from "../../../src/criteria/rule-text.ts";
import { Rational } from "../../../src/shared/index.ts";
import { anyMax, anySource, leafOf, resolved } from "./rules.ts";

const LANGUAGES = ["vi", "en"] as const;

/** The rule that the text stands for; throws where it is none. */
function ruleIn(text: string, max: Rational) {
  const parsed = parseRuleText(text);
  if ("fault" in parsed) throw new Error(`${parsed.fault.kind} at ${parsed.fault.position}: ${text}`);
  return resolved(parsed.ok, max);
}

describe("a rule's text", () => {
  it("gives the rule back that it was printed from, in both languages", () => {
    fc.assert(
      fc.property(anySource, anyMax, (source, max) => {
        const rule = resolved(source, max);
        for (const language of LANGUAGES)
          expect(ruleIn(ruleText(leafOf(rule, max), language), max)).toEqual(rule);
      }),
      { numRuns: 3000 },
    );
  });

  it("is the same text again, once it is one that was printed", () => {
    fc.assert(
      fc.property(anySource, anyMax, (source, max) => {
        for (const language of LANGUAGES) {
          const text = ruleText(leafOf(resolved(source, max), max), language);
          expect(ruleText(leafOf(ruleIn(text, max), max), language)).toBe(text);
        }
      }),
      { numRuns: 300 },
    );
  });

  it("writes three decimals with a zero more, for a comma before three digits reads two ways", () => {
    const text = (points: number) =>
      ruleText(
        leafOf(
          resolved({ kind: "choice", options: [{ label: "Có", points }] }, Rational.of(2)),
          Rational.of(2),
        ),
        "vi",
      );
    expect(text(1.125)).toBe("Có: 1,1250");
    expect(text(0.125)).toBe("Có: 0,125");
    expect(text(1.25)).toBe("Có: 1,25");
    expect(text(1000.125)).toBe("Có: 1000,125");
  });

  it("leaves out a cap that is the maximum where no file could write it", () => {
    const max = Rational.fromDecimal("1.2345678901234567891");
    const rule = resolved({ kind: "count", pointsEach: 0.5 }, max);
    expect(ruleText(leafOf(rule, max), "vi")).toBe("Mỗi đơn vị tính: 0,5");
  });

  it("gives back every rule of the shipped sets", async () => {
    for (const id of await listShippedCriteria()) {
      const { value: set } = await loadCriteria(id, ".");
      for (const leaf of set ? leavesOf(set) : []) {
        if (leaf.rule.kind === "formula") continue;
        for (const language of LANGUAGES)
          expect(ruleIn(ruleText(leaf, language), leaf.maxScore)).toEqual(leaf.rule);
      }
    }
  });
});
