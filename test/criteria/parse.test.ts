import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { type Leaf, leavesOf, nodesOf, parseCriteria, type ScoringRule } from "../../src/criteria/index.ts";
import { leaf, parse, parsed, setWith, summary } from "./sets.ts";

async function leafOf(rule: object, more: object = {}): Promise<Leaf> {
  const [first] = leavesOf(await parsed(setWith({ nodes: [leaf(rule, more)] })));
  if (first === undefined) throw new Error("No leaf");
  return first;
}

/** The rule with every exact number as its text. */
async function ruleOf(rule: object, more: object = {}): Promise<unknown> {
  const resolved: ScoringRule = (await leafOf(rule, more)).rule;
  return JSON.parse(
    JSON.stringify(resolved, (_, value) =>
      typeof value === "object" && value !== null && "numerator" in value ? value.toText() : value,
    ),
  );
}

describe("parseCriteria: what holds when a key is left out", () => {
  it("fills in the defaults of a set", async () => {
    expect(await parsed(setWith())).toMatchObject({
      decimals: 2,
      rankBy: "index",
      tieBreak: [],
      notApplicable: "exclude",
      surveyOptional: false,
      classes: [],
      tests: [],
    });
    expect((await parsed(setWith())).maxScore.toText()).toBe("100");
  });

  it("fills in the defaults of a leaf", async () => {
    const { rule: _, maxScore: __, ...rest } = await leafOf({ kind: "points" });
    expect(rest).toEqual({
      kind: "leaf",
      code: "1",
      name: "Tiêu chí",
      previousCodes: [],
      source: "self",
      allowNotApplicable: false,
      fraction: false,
      inputs: [],
      mustHold: [],
    });
  });

  it("fills in the defaults of each rule", async () => {
    expect(await ruleOf({ kind: "points" })).toEqual({ kind: "points", min: "0" });
    expect(await ruleOf({ kind: "ratio" })).toEqual({
      kind: "ratio",
      floor: "0",
      full: "100",
      mayExceed: false,
    });
    expect(await ruleOf({ kind: "count", pointsEach: 0.5 })).toEqual({
      kind: "count",
      pointsEach: "0.5",
      upTo: "100",
    });
    expect(await ruleOf({ kind: "deduct", pointsEach: 0.25 })).toEqual({
      kind: "deduct",
      pointsEach: "0.25",
      maxDeduction: "100",
    });
    expect(await ruleOf({ kind: "survey" }, { source: "survey" })).toEqual({ kind: "survey", options: [] });
    expect(await ruleOf({ kind: "relative", method: "rank" })).toEqual({
      kind: "relative",
      method: "rank",
      better: "high",
    });
    expect(await ruleOf({ kind: "checklist", items: [{ label: "A", points: 100 }] })).toMatchObject({
      require: "each",
    });
  });
});

describe("parseCriteria: what becomes exact points", () => {
  it("turns shares of a maximum into points and keeps the share", async () => {
    const options = [
      { label: "Đạt", share: 100 },
      { label: "Vi phạm nhẹ", share: 33.3 },
      { label: "Không", points: 0 },
    ];
    expect(await ruleOf({ kind: "choice", options })).toEqual({
      kind: "choice",
      options: [
        { label: "Đạt", points: "100", share: "100" },
        { label: "Vi phạm nhẹ", points: "33.3", share: "33.3" },
        { label: "Không", points: "0" },
      ],
    });
  });

  it("sorts bands from the lowest up, the stricter of two at one limit above the other", async () => {
    const bands = [
      { above: 80, points: 100 },
      { from: 80, proportional: true },
      { from: 0, share: 5, linear: true },
    ];
    expect(await ruleOf({ kind: "bands", of: "ratio", bands })).toMatchObject({
      bands: [
        { limit: "0", above: false, award: { kind: "points", points: "5", share: "5", linear: true } },
        { limit: "80", above: false, award: { kind: "proportional" } },
        { limit: "80", above: true, award: { kind: "points", points: "100", linear: false } },
      ],
    });
  });

  it("takes weights of weights from the points above, without rounding", async () => {
    // 33.33 % of 33.33 is 11.108889, 33.34 % of 33.33 is 11.112222, 33.34 % of 33.34 is 11.115556.
    const thirds = [33.33, 33.33, 33.34];
    const set = await parsed(
      setWith({
        nodes: thirds.map((weight, area) => ({
          code: `${area + 1}`,
          name: "Lĩnh vực",
          weight,
          nodes: thirds.map((part, index) => ({
            code: `${area + 1}.${index + 1}`,
            name: "Tiêu chí",
            weight: part,
            rule: { kind: "points" },
          })),
        })),
      }),
    );
    expect(
      nodesOf(set).map(({ node }) => `${node.code} ${node.weight?.toText()} ${node.maxScore.toText()}`),
    ).toEqual([
      "1 33.33 33.33",
      "1.1 33.33 11.108889",
      "1.2 33.33 11.108889",
      "1.3 33.34 11.112222",
      "2 33.33 33.33",
      "2.1 33.33 11.108889",
      "2.2 33.33 11.108889",
      "2.3 33.34 11.112222",
      "3 33.34 33.34",
      "3.1 33.33 11.112222",
      "3.2 33.33 11.112222",
      "3.3 33.34 11.115556",
    ]);
  });

  it("takes the decimal that the file writes, not the nearest double", async () => {
    expect((await leafOf({ kind: "points", step: 0.1 }, {})).rule).toMatchObject({
      step: { numerator: 1n, denominator: 10n },
    });
  });

  it("parses formulas and equations over the inputs of the leaf", async () => {
    const { rule, mustHold } = await leafOf(
      { kind: "formula", expression: "max * (onTime + late / 2) / of" },
      {
        inputs: [
          { key: "onTime", label: "Đúng hạn" },
          { key: "late", label: "Trễ hạn", unit: "hồ sơ", fraction: true },
        ],
        mustHold: ["onTime + late = of"],
      },
    );
    expect(rule).toMatchObject({ kind: "formula", text: "max * (onTime + late / 2) / of" });
    expect(mustHold).toMatchObject([{ text: "onTime + late = of", right: { kind: "name", name: "of" } }]);
  });
});

describe("parseCriteria: what identifies the file", () => {
  it("gives the hash of its bytes, byte order mark and all", async () => {
    const text = `\uFEFF${JSON.stringify(setWith(), null, 2)}\r\n`;
    const { value } = await parseCriteria(text, "set.json");
    expect(value?.sha256).toBe(createHash("sha256").update(Buffer.from(text, "utf8")).digest("hex"));
  });

  it("lets editors find the schema by $schema, and keeps it out of the set", async () => {
    expect(await parsed(setWith({ $schema: "../schemas/criteria.json" }))).not.toHaveProperty("$schema");
  });
});

describe("parseCriteria: whether a set comes of it", () => {
  it("gives none where the format is broken", async () => {
    const { value, diagnostics } = await parse(setWith({ decimal: 3 }));
    expect(value).toBeUndefined();
    expect(summary(diagnostics)).toEqual(["unknown-key @ decimal"]);
  });

  it("gives one where only the linter objects", async () => {
    const { value, diagnostics } = await parse(setWith({ maxScore: 90 }));
    expect(value?.maxScore.toText()).toBe("90");
    expect(summary(diagnostics)).toEqual(["sum-of-areas @ nodes"]);
  });

  it.each(["[]", "null", "3", '"cchc-criteria/1"', "{}"])(
    "takes %s for no set and does not throw",
    async (text) => {
      const { value, diagnostics } = await parseCriteria(text, "set.json");
      expect(value).toBeUndefined();
      expect(diagnostics.length).toBeGreaterThan(0);
    },
  );
});
