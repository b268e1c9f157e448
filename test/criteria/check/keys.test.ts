import { describe, expect, it } from "vitest";
import { findings, findingsOfRule, leaf } from "../sets.ts";

describe("checkUniqueCodes", () => {
  it("looks over tree, bonus and penalty, and does not tell case apart", async () => {
    const area = { code: "A", name: "Lĩnh vực", maxScore: 100, nodes: [leaf(undefined, { code: "a" })] };
    const bonus = { maxScore: 1, nodes: [leaf(undefined, { code: "A", maxScore: 1 })] };
    expect(await findings({ nodes: [area], bonus })).toEqual([
      "code-twice @ nodes[0].nodes[0].code",
      "code-twice @ bonus.nodes[0].code",
    ]);
  });

  it("keeps 1.1 and 1.10 apart", async () => {
    const nodes = ["1.1", "1.10"].map((code) => leaf(undefined, { code, maxScore: 50 }));
    expect(await findings({ nodes })).toEqual([]);
  });
});

describe("checkCodeCharacters", () => {
  it.each(["1 1", "1\t", "#1", "1.1 "])("refuses %j", async (code) => {
    expect(await findings({ nodes: [leaf(undefined, { code })] })).toEqual([
      "code-characters @ nodes[0].code",
    ]);
  });
});

describe("checkTieBreak", () => {
  it("takes areas only", async () => {
    const area = { code: "1", name: "Lĩnh vực", maxScore: 100, nodes: [leaf(undefined, { code: "1.1" })] };
    expect(await findings({ nodes: [area], tieBreak: ["1", "1.1", "9"] })).toEqual([
      "tie-break-not-area @ tieBreak[1]",
      "tie-break-not-area @ tieBreak[2]",
    ]);
  });
});

describe("checkInputKeys", () => {
  const ofKeys = (...keys: readonly string[]) =>
    findingsOfRule({ kind: "points" }, { inputs: keys.map((key) => ({ key, label: "Số liệu" })) });

  it("takes Vietnamese letters, and names that only begin like a reserved one", async () => {
    expect(await ofKeys("đúng_hạn", "maxFiles", "of2", "a")).toEqual([]);
  });

  it.each([
    ["max", "reserved"],
    ["value", "reserved"],
    ["of", "reserved"],
    ["2a", "form"],
    ["a-b", "form"],
    ["a#", "form"],
  ])("refuses %s", async (key, why) => {
    expect(await ofKeys(key)).toEqual([`input-key-${why} @ nodes[0].inputs[0].key`]);
  });

  it("lets two leaves use the same key", async () => {
    const inputs = [{ key: "onTime", label: "Đúng hạn" }];
    const nodes = ["1", "2"].map((code) => leaf(undefined, { code, maxScore: 50, inputs }));
    expect(await findings({ nodes })).toEqual([]);
  });
});

describe("checkLabelTexts", () => {
  it("lets a choice hold what only a checklist may not", async () => {
    const labels = (kind: string, list: string) => ({
      kind,
      [list]: [
        { label: "Không", points: 0 },
        { label: "Có; đủ", points: 100 },
      ],
    });
    expect(await findingsOfRule(labels("choice", "options"))).toEqual([]);
    expect(await findingsOfRule(labels("checklist", "items"))).toEqual([
      "item-without-points @ nodes[0].rule.items[0].points",
      "label-reserved @ nodes[0].rule.items[0].label",
      "label-separator @ nodes[0].rule.items[1].label",
    ]);
  });
});

describe("checkBlockNodes", () => {
  it("finds weights, deductions and leaves that may not apply, at any depth of a block", async () => {
    const nodes = [
      {
        code: "P",
        name: "Nhóm",
        maxScore: 2,
        nodes: [leaf({ kind: "deduct", pointsEach: 1 }, { code: "P1", maxScore: undefined, weight: 100 })],
      },
    ];
    expect(await findings({ penalty: { maxScore: 2, nodes } })).toEqual([
      "not-in-block @ penalty.nodes[0].nodes[0].weight",
      "not-in-block @ penalty.nodes[0].nodes[0].rule.kind",
    ]);
  });

  it("lets the tree itself have all of them", async () => {
    const node = leaf(
      { kind: "deduct", pointsEach: 1 },
      { maxScore: undefined, weight: 100, allowNotApplicable: true },
    );
    expect(await findings({ nodes: [node] })).toEqual([]);
  });
});
