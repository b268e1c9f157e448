import { readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { evaluateExpression, parseEquation, parseExpression } from "../../../src/criteria/index.ts";
import { parseRuleText } from "../../../src/criteria/rule-text.ts";
import { ruleSchema } from "../../../src/criteria/schema/rules.ts";
import { Rational } from "../../../src/shared/index.ts";

const page = await readFile(new URL("../../../criteria/README.md", import.meta.url), "utf8");
const NAMES = ["max", "value", "of", "late"];
const VALUES = new Map(
  Object.entries({ max: 2, value: 14, of: 20, late: 4 }).map(([name, value]) => [name, Rational.of(value)]),
);

/** The rows of the tables whose first heading is this, cell by cell, backquotes taken off. */
function rowsUnder(...headings: readonly string[]): string[][] {
  const tables = page.split(/\n\n+/).map((block) => block.split("\n").filter((line) => line.startsWith("|")));
  return tables
    .filter(([head = ""]) => headings.every((heading, index) => cellsOf(head)[index] === heading))
    .flatMap(([, , ...rows]) => rows.map(cellsOf));
}

function cellsOf(line: string): string[] {
  return line
    .split("|")
    .slice(1, -1)
    .map((cell) => cell.trim().replace(/^`([^`]*)`$/, "$1"));
}

describe("the page of the grammar", () => {
  const rules = rowsUnder("Loại", "Ghi");

  it("shows all ten kinds", () => {
    const kinds = new Set(ruleSchema.options.map((option) => option.shape.kind.value));
    expect(new Set(rules.map(([kind]) => kind))).toEqual(kinds);
  });

  it.each(rules)("has a rule of kind %s in %s and in %s", (kind, vi = "", en = "") => {
    for (const text of [vi, en]) expect(parseRuleText(text)).toMatchObject({ ok: { kind } });
  });

  it.each(rules)("means the same by %s: %s, in English", (_, vi = "", en = "") => {
    const [first, second] = [parseRuleText(vi), parseRuleText(en)].map(withoutLabels);
    expect(second).toEqual(first);
  });

  it.each(rowsUnder("Ghi", "Ký tự"))("refuses %s at character %s", (text = "", position) => {
    const parsed = parseRuleText(text);
    expect("fault" in parsed && parsed.fault.position + 1).toBe(Number(position));
  });

  it.each(rowsUnder("Công thức", "Điểm · Points"))("works out %s as %s", (text = "", points) => {
    const parsed = parseExpression(text, NAMES);
    const value = "ok" in parsed && evaluateExpression(parsed.ok, VALUES);
    expect(value instanceof Rational && value.toText()).toBe(points);
  });

  it.each(rowsUnder("Công thức", "Ký tự"))(
    "refuses the formula %s at character %s",
    (text = "", position) => {
      const parsed = parseExpression(text, NAMES);
      expect("fault" in parsed && parsed.fault.position).toBe(Number(position));
    },
  );

  it.each(rowsUnder("Điều kiện", "Nghĩa"))("reads the condition %s", (text = "") => {
    expect(parseEquation(text, NAMES)).toHaveProperty("ok");
  });

  it("has tables of each sort", () => {
    const counts = [
      rules,
      rowsUnder("Ghi", "Ký tự"),
      rowsUnder("Công thức", "Điểm · Points"),
      rowsUnder("Công thức", "Ký tự"),
      rowsUnder("Điều kiện", "Nghĩa"),
    ].map((rows) => rows.length);
    expect(Math.min(...counts)).toBeGreaterThan(1);
  });

  it("reads every short text in its sentences that stands for a rule", () => {
    expect(parseRuleText('"Đạt: loại ""A""": 1; Không: 0')).toEqual({
      ok: {
        kind: "choice",
        options: [
          { label: 'Đạt: loại "A"', points: 1 },
          { label: "Không", points: 0 },
        ],
      },
    });
    expect(page).toContain('`"Đạt: loại ""A""": 1; Không: 0`');
  });
});

/** The rule with its labels left out: they are in the language of the text. */
function withoutLabels(parsed: object): unknown {
  return JSON.parse(JSON.stringify(parsed, (key, value) => (key === "label" ? undefined : value)));
}
