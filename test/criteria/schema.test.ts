import { readdir, readFile } from "node:fs/promises";
import { describe, expect, it } from "vitest";
import { criteriaJsonSchema } from "../../src/criteria/index.ts";
import { findings, findingsOfRule, leaf } from "./sets.ts";

const option = { label: "Có", points: 100 };

/** Every rule kind with all its fields. */
const full: Readonly<Record<string, object>> = {
  points: { step: 0.5, min: 0 },
  choice: { options: [option, { label: "Một phần", share: 50 }, { label: "Không", points: 0 }] },
  checklist: { items: [option], require: "each" },
  ratio: { floor: 80, full: 100, mayExceed: true },
  bands: {
    of: "ratio",
    bands: [
      { from: 0, points: 0, linear: true },
      { above: 50, share: 50 },
      { from: 80, proportional: true },
    ],
    mayExceed: true,
  },
  count: { pointsEach: 0.5, upTo: 100 },
  deduct: { pointsEach: 0.5, maxDeduction: 100 },
  survey: {
    options: [
      { label: "Hài lòng", share: 100 },
      { label: "Không hài lòng", share: 0 },
    ],
    scale: { from: 1, to: 5 },
  },
  relative: { method: "best", better: "low" },
  formula: { expression: "max * value / of" },
};

describe("the schema of a set", () => {
  it("takes every key of the format", async () => {
    const node = leaf(undefined, {
      code: "1.1",
      previousCodes: ["1.2"],
      source: "external",
      allowNotApplicable: true,
      fraction: true,
      article: "Điều 3",
      evidence: "Báo cáo",
      inputs: [{ key: "a", label: "Số liệu", unit: "hồ sơ", fraction: true }],
      mustHold: ["a + value = of"],
    });
    const block = { maxScore: 2, nodes: [leaf(undefined, { code: "T", maxScore: 2 })] };
    expect(
      await findings({
        validFrom: 2018,
        validTo: 2018,
        maxScore: 100,
        decimals: 0,
        rankBy: "total",
        tieBreak: ["1"],
        notApplicable: "full",
        surveyOptional: true,
        classes: [{ name: "Tốt", from: 0, to: 100 }],
        nodes: [{ code: "1", name: "Lĩnh vực", maxScore: 100, previousCodes: ["I"], nodes: [node] }],
        bonus: block,
        penalty: { ...block, nodes: [leaf(undefined, { code: "P", maxScore: 2 })] },
        tests: [
          { code: "1.1", answer: "95%", points: 95 },
          { code: "1.1", answer: 95, points: 95 },
        ],
      }),
    ).toEqual([]);
  });

  it.each(Object.entries(full))("takes every field of %s, and no other", async (kind, fields) => {
    const more = kind === "survey" ? { source: "survey" } : {};
    expect(await findingsOfRule({ kind, ...fields }, more)).toEqual([]);
    const foreign = new Set(Object.values(full).flatMap(Object.keys));
    for (const key of Object.keys(fields)) foreign.delete(key);
    for (const key of foreign)
      expect(await findingsOfRule({ kind, ...fields, [key]: 1 }, more)).toEqual([
        `unknown-key @ nodes[0].rule.${key}`,
      ]);
  });

  it.each([
    [
      "points or share, not both",
      { label: "Có", points: 1, share: 1 },
      "one-of-two @ nodes[0].rule.options[0].share",
    ],
    ["points or share, one of them", { label: "Có" }, "one-of-two @ nodes[0].rule.options[0]"],
    ["a share of 0–100", { label: "Có", share: 101 }, "value-not-allowed @ nodes[0].rule.options[0].share"],
  ])("wants of an option %s", async (_, broken, finding) => {
    expect(await findingsOfRule({ kind: "choice", options: [broken] })).toEqual([finding]);
  });

  it("wants a rule or nodes, not both and not neither", async () => {
    expect(
      await findings({ nodes: [leaf(undefined, { nodes: [leaf(undefined, { code: "1.1" })] })] }),
    ).toEqual(["one-of-two @ nodes[0].rule"]);
    expect(await findings({ nodes: [{ code: "1", name: "A", maxScore: 100 }] })).toEqual([
      "one-of-two @ nodes[0]",
    ]);
  });

  it.each([
    [{ kind: "ratio", full: 0 }, "value-not-allowed @ nodes[0].rule.full"],
    [{ kind: "ratio", floor: -1 }, "value-not-allowed @ nodes[0].rule.floor"],
    [{ kind: "count", pointsEach: 0 }, "value-not-allowed @ nodes[0].rule.pointsEach"],
    [{ kind: "points", step: 0 }, "value-not-allowed @ nodes[0].rule.step"],
    [{ kind: "bands", of: "ratio", bands: [] }, "empty-list @ nodes[0].rule.bands"],
    [{ kind: "band" }, "value-not-allowed @ nodes[0].rule.kind"],
    [{}, "missing-key @ nodes[0].rule.kind"],
    ["points", "wrong-type @ nodes[0].rule"],
  ])("refuses the rule %j", async (rule, finding) => {
    expect(await findings({ nodes: [{ code: "1", name: "A", maxScore: 100, rule }] })).toEqual([finding]);
  });

  it.each([
    [{ decimals: 2.5 }, "wrong-type @ decimals"],
    [{ decimals: -1 }, "value-not-allowed @ decimals"],
    [{ maxScore: 0 }, "value-not-allowed @ maxScore"],
    [{ validFrom: "2018" }, "wrong-type @ validFrom"],
    [{ format: "cchc-criteria/2" }, "value-not-allowed @ format"],
    [{ nodes: [] }, "empty-list @ nodes"],
    [{ nodes: [leaf(undefined, { maxScore: -1 })] }, "value-not-allowed @ nodes[0].maxScore"],
    [
      { nodes: [leaf(undefined, { maxScore: undefined, weight: 101 })] },
      "value-not-allowed @ nodes[0].weight",
    ],
  ])("refuses %j", async (keys, finding) => {
    expect(await findings(keys)).toEqual([finding]);
  });
});

describe("criteriaJsonSchema", () => {
  it("knows every rule kind, demands only what has no default, and allows no other keys", async () => {
    const schema = JSON.parse(JSON.stringify(await criteriaJsonSchema()));
    expect(schema.required).toEqual(["format", "id", "name", "level", "legalBasis", "classes", "nodes"]);
    expect(schema.additionalProperties).toBe(false);
    expect(schema.$defs.node.required).toEqual(["code", "name"]);
    const kinds = schema.$defs.node.properties.rule.oneOf.map(
      (rule: { properties: { kind: { const: string } } }) => rule.properties.kind.const,
    );
    expect(kinds).toEqual(Object.keys(full));
  });

  it("says that a node has points or a weight, and that only leaves have the keys of leaves", async () => {
    const schema = JSON.parse(JSON.stringify(await criteriaJsonSchema()));
    const [points, kind] = schema.$defs.node.allOf;
    expect(points).toEqual({ oneOf: [{ required: ["maxScore"] }, { required: ["weight"] }] });
    expect(kind.oneOf[1].properties).toMatchObject({ source: false, inputs: false });
  });
});

describe("the door of the room", () => {
  const room = new URL("../../src/criteria/", import.meta.url);
  const loadsZod = (source: string) =>
    /^(?:import|export)(?! type)[^;]*? from "(?:zod|[^"]*\/(?:schema|parts|rules)\.ts)"/m.test(source);

  it("loads zod only when a set is parsed", async () => {
    const names = (await readdir(room, { recursive: true })).filter((name) => name.endsWith(".ts"));
    const loading: string[] = [];
    for (const name of names) if (loadsZod(await readFile(new URL(name, room), "utf8"))) loading.push(name);
    // These three are reached by `await import` alone.
    expect(loading.sort()).toEqual(["schema.ts", "schema/parts.ts", "schema/rules.ts"]);
  });
});
