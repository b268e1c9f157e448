import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseRuleText, ruleText } from "../../../src/criteria/rule-text.ts";
import { ruleSchema } from "../../../src/criteria/schema/rules.ts";
import { Rational } from "../../../src/shared/index.ts";
import { anySource, leafOf, resolved } from "./rules.ts";

const MAX = Rational.of(2);

/** A rule that the schema takes and that prints as itself, or a fault within the text. */
function expectSound(text: string): void {
  const parsed = parseRuleText(text);
  if ("fault" in parsed) {
    const { position, length, expected } = parsed.fault;
    expect(position).toBeGreaterThanOrEqual(0);
    expect(position + length).toBeLessThanOrEqual(text.length);
    expect(expected).not.toBe("");
    return;
  }
  expect(ruleSchema.safeParse(parsed.ok).success).toBe(true);
  if (parsed.ok.kind === "formula") return;
  const rule = resolved(parsed.ok, MAX);
  const again = parseRuleText(ruleText(leafOf(rule, MAX), "vi"));
  expect("ok" in again && resolved(again.ok, MAX)).toEqual(rule);
}

const fragment = fc.constantFrom(
  ...'Có|Không|Tỷ lệ|từ |trên |dưới |đến |còn lại|trở lên|theo tỷ lệ|nội suy|Mỗi |văn bản|trừ |tối đa |Khảo sát|thang điểm |Cộng từng ý|Đạt tất cả|Chấm điểm|bước |Công thức|điểm|được |80|100|0,5|1.000|0|%|:|;|, |-|–|<|≥|=|(|)|"|""|.|/| |\n|- '.split(
    "|",
  ),
);

describe("parseRuleText", () => {
  it("gives a rule or a fault within the text for any text", () => {
    fc.assert(fc.property(fc.string({ unit: "binary", maxLength: 60 }), expectSound), { numRuns: 1000 });
  });

  it("takes no line break for a formula", () => {
    expect(parseRuleText("Công thức:\n")).toMatchObject({ fault: { kind: "unexpected" } });
  });

  it("gives one for any string of words and marks of rules, and what it gives prints as itself", () => {
    fc.assert(
      fc.property(
        fc.array(fragment, { maxLength: 20 }).map((parts) => parts.join("")),
        expectSound,
      ),
      { numRuns: 5000 },
    );
  });

  it("gives one for a printed text with a piece cut out or put in", () => {
    const printed = anySource.map((source) => ruleText(leafOf(resolved(source, MAX), MAX), "vi"));
    fc.assert(
      fc.property(printed, fc.nat(), fc.nat(8), fragment, (text, at, cut, piece) => {
        const start = at % (text.length + 1);
        expectSound(text.slice(0, start) + piece + text.slice(start + cut));
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    ["quotes", '"'],
    ["pairs of quotes", '""'],
    ["semicolons", ";"],
    ["labels", "a:1;"],
    ["bands", "từ 5 đến 4: 1;"],
    ["units", "mỗi trừ tối đa "],
    ["words that begin phrases", "tối "],
    ["numbers", "1,"],
    ["digits", "9"],
    ["signs", "-"],
    ["percent signs", "5%"],
  ])("reads as many %s as a cell can hold, in time that grows with their number", (_, piece) => {
    const text = piece.repeat(Math.floor(32_767 / piece.length));
    const start = performance.now();
    for (const begin of ["", "Khảo sát: ", "Mỗi ", "Có: ", "Từ "])
      parseRuleText((begin + text).slice(0, 32_767));
    expect(performance.now() - start).toBeLessThan(5000);
  });

  it("refuses a text longer than a cell can hold", () => {
    expect(parseRuleText("a".repeat(32_768))).toEqual({
      fault: { kind: "too-long", position: 32_767, length: 1, found: "32768", expected: "≤ 32767" },
    });
  });
});
