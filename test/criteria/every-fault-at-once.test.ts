import { describe, expect, it } from "vitest";
import { findings, leaf, parse, setWith } from "./sets.ts";

const option = (label: string, points: number) => ({ label, points });

/** A set as a tired officer may write it; the comment names the defect. */
const seeded = {
  maxScore: 100,
  decimals: 7, // 1: above 6
  rankBy: "points", // 2: not one of the two
  validFrom: 2020,
  validTo: 2018, // 3: before the first year
  tieBreak: ["2.1"], // 4: not an area
  surveyoptional: true, // 5: misspelt
  classes: [
    { name: "Tốt", from: 80, to: 95 }, // 6: ends below 100
    { name: "Khá", from: 65, to: 81 }, // 7: overlaps with the class above
    { name: "Trung bình", from: 50, to: 64 }, // 8: leaves a gap below 65
    { name: "khá", from: 0, to: 50 }, // 9: a name used before
  ],
  tests: [{ code: "2", answer: "Có", points: 1 }], // 10: not a leaf
  nodes: [
    leaf({ kind: "points", step: 3 }, { code: "1", maxScore: 10 }), // 11: 9 is the most
    {
      code: "2",
      name: "Lĩnh vực",
      maxScore: 30, // 12: the nodes below add up to 29
      source: "survey", // 13: a key of leaves
      nodes: [
        leaf({ kind: "points", min: 6 }, { code: "2.1", maxScore: 5 }), // 14: minimum above maximum
        leaf({ kind: "choice", options: [option("Có", 4), option("có", 0)] }, { code: "2.2", maxScore: 4 }), // 15
        leaf({ kind: "choice", options: [option("Có", 5), option("N/A", 0)] }, { code: "2.3", maxScore: 4 }), // 16, 17
        leaf({ kind: "checklist", items: [option("A; B", 2)] }, { code: "2.4", maxScore: 4 }), // 18, 19
        leaf({ kind: "ratio", floor: 90, full: 80 }, { code: "2.4", maxScore: 4 }), // 20: floor, 21: code
        leaf({ kind: "ratio", ceiling: 100 }, { code: "2 6", maxScore: 4 }), // 22: unknown field, 23: white space
        leaf({ kind: "count", pointsEach: 1, upTo: 9 }, { code: "2.7", maxScore: 4 }), // 24: above maximum
      ],
    },
    {
      code: "3",
      name: "Lĩnh vực",
      maxScore: 40,
      nodes: [
        leaf(
          {
            kind: "bands",
            of: "ratio",
            bands: [
              { from: 50, points: 20 },
              { from: 50, points: 20, linear: true },
            ],
          },
          { code: "3.1", maxScore: 20 },
        ), // 25: twice at 50, 26: lowest above 0, 27: linear on the highest
        leaf({ kind: "deduct", pointsEach: 1, maxDeduction: 21 }, { code: "3.2", maxScore: 20 }), // 28
      ],
    },
    {
      code: "4",
      name: "Lĩnh vực",
      maxScore: 20, // 29: areas add up to 100 with this one, see below
      nodes: [
        leaf({ kind: "survey", scale: { from: 5, to: 1 } }, { code: "4.1", maxScore: undefined, weight: 50 }), // 30, 31
        leaf({ kind: "formula", expression: "max * rate" }, { code: "4.2", maxScore: undefined, weight: 40 }), // 32, 33
      ],
    },
    leaf({ kind: "points", step: "0,5" }, { code: "5", maxScore: 1 }), // 34: text, and areas add up to 101
  ],
  bonus: {
    maxScore: 5, // 35: its leaf has 2
    nodes: [leaf({ kind: "deduct", pointsEach: 1 }, { code: "T", maxScore: 2 })], // 36
  },
};

describe("a set with many defects", () => {
  it("has all of them reported in one run", async () => {
    expect((await findings(seeded)).sort()).toEqual(
      [
        "value-not-allowed @ decimals",
        "value-not-allowed @ rankBy",
        "validity-reversed @ validFrom",
        "tie-break-not-area @ tieBreak[0]",
        "unknown-key @ surveyoptional",
        "class-top @ classes[0].to",
        "class-overlap @ classes[1].to",
        "class-gap @ classes[2].to",
        "class-twice @ classes[3].name",
        "test-not-leaf @ tests[0].code",
        "max-out-of-reach @ nodes[0].rule",
        "sum-of-parts @ nodes[1].nodes",
        "leaf-key-on-branch @ nodes[1].source",
        "points-outside-scale @ nodes[1].nodes[0].rule.min",
        "label-twice @ nodes[1].nodes[1].rule.options[1].label",
        "points-outside-scale @ nodes[1].nodes[2].rule.options[0].points",
        "label-reserved @ nodes[1].nodes[2].rule.options[1].label",
        "sum-of-items @ nodes[1].nodes[3].rule.items",
        "label-separator @ nodes[1].nodes[3].rule.items[0].label",
        "floor-above-full @ nodes[1].nodes[4].rule.floor",
        "code-twice @ nodes[1].nodes[4].code",
        "unknown-key @ nodes[1].nodes[5].rule.ceiling",
        "code-characters @ nodes[1].nodes[5].code",
        "points-outside-scale @ nodes[1].nodes[6].rule.upTo",
        "band-twice @ nodes[2].nodes[0].rule.bands",
        "lowest-band @ nodes[2].nodes[0].rule.bands",
        "linear-on-highest @ nodes[2].nodes[0].rule.bands",
        "zero-out-of-reach @ nodes[2].nodes[0].rule",
        "points-outside-scale @ nodes[2].nodes[1].rule.maxDeduction",
        "sum-of-weights @ nodes[3].nodes",
        "scale-reversed @ nodes[3].nodes[0].rule.scale",
        "survey-of-self @ nodes[3].nodes[0].source",
        "formula-unknown-name @ nodes[3].nodes[1].rule.expression",
        "wrong-type @ nodes[4].rule.step",
        "sum-of-areas @ nodes",
        "block-out-of-reach @ bonus.nodes",
        "not-in-block @ bonus.nodes[0].rule.kind",
      ].sort(),
    );
  });

  it("names the criterion of each that is in one", async () => {
    const { diagnostics } = await parse(setWith(seeded));
    for (const { place } of diagnostics)
      expect(place.criterion !== undefined).toBe(/nodes\[/.test(place.cell ?? ""));
  });
});

describe("a set whose nodes are not sound", () => {
  const sound = leaf(undefined, { code: "2", maxScore: 90 });

  it("has no sum judged that lacks the points of one of its nodes", async () => {
    expect(await findings({ nodes: [leaf(undefined, { maxScore: "10" }), sound] })).toEqual([
      "wrong-type @ nodes[0].maxScore",
    ]);
    expect(await findings({ nodes: [leaf(undefined, { maxScore: undefined }), sound] })).toEqual([
      "one-of-two @ nodes[0]",
    ]);
    expect(await findings({ nodes: ["1", sound] })).toEqual(["wrong-type @ nodes[0]"]);
    expect(await findings({ maxScore: "100", nodes: [sound] })).toEqual(["wrong-type @ maxScore"]);
  });

  it("still has the sums judged whose nodes all have points", async () => {
    const empty = { code: "1", name: "Lĩnh vực", maxScore: 5, nodes: [] };
    expect(await findings({ nodes: [empty, sound] })).toEqual([
      "empty-list @ nodes[0].nodes",
      "sum-of-areas @ nodes",
    ]);
    expect(await findings({ nodes: [leaf(undefined, { code: 1, maxScore: 5 }), sound] })).toEqual([
      "wrong-type @ nodes[0].code",
      "sum-of-areas @ nodes",
    ]);
  });

  it("does not call inputs unknown that are only misspelt", async () => {
    const node = leaf(
      { kind: "formula", expression: "max * a / of" },
      { inputs: [{ key: "a", lable: "Số liệu" }], mustHold: ["a = of"] },
    );
    expect(await findings({ nodes: [node] })).toEqual([
      "missing-key @ nodes[0].inputs[0].label",
      "unknown-key @ nodes[0].inputs[0].lable",
    ]);
  });

  it("has each fault of a band named, two at one band as well", async () => {
    const bands = [{ from: 0, above: 0 }, {}];
    expect(await findings({ nodes: [leaf({ kind: "bands", of: "number", bands })] })).toEqual([
      "one-of-two @ nodes[0].rule.bands[0].above",
      "one-of-two @ nodes[0].rule.bands[0]",
      "one-of-two @ nodes[0].rule.bands[1]",
      "one-of-two @ nodes[0].rule.bands[1]",
    ]);
  });
});
