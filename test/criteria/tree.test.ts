import { describe, expect, it } from "vitest";
import { leavesOf, leavesUnder, nodeByCode, nodesOf } from "../../src/criteria/index.ts";
import { leaf, parsed, setWith } from "./sets.ts";

const set = await parsed(
  setWith({
    nodes: [
      {
        code: "1",
        name: "Lĩnh vực",
        maxScore: 60,
        nodes: [
          {
            code: "1.1",
            name: "Tiêu chí",
            maxScore: 60,
            nodes: [leaf(undefined, { code: "1.1.1", maxScore: 60 })],
          },
        ],
      },
      leaf(undefined, { code: "2", maxScore: 40 }),
    ],
    penalty: { maxScore: 2, nodes: [leaf(undefined, { code: "P1", maxScore: 2 })] },
    bonus: { maxScore: 3, nodes: [leaf(undefined, { code: "T1", maxScore: 3 })] },
  }),
);

describe("nodesOf", () => {
  it("lists the tree from the top down, then bonus, then penalty", () => {
    expect(
      nodesOf(set).map(({ node, level, block, parent, path }) => [
        node.code,
        level,
        block,
        parent?.code,
        path,
      ]),
    ).toEqual([
      ["1", 1, "main", undefined, "nodes[0]"],
      ["1.1", 2, "main", "1", "nodes[0].nodes[0]"],
      ["1.1.1", 3, "main", "1.1", "nodes[0].nodes[0].nodes[0]"],
      ["2", 1, "main", undefined, "nodes[1]"],
      ["T1", 1, "bonus", undefined, "bonus.nodes[0]"],
      ["P1", 1, "penalty", undefined, "penalty.nodes[0]"],
    ]);
  });
});

describe("leavesOf and leavesUnder", () => {
  it("pass over branches and take an area that is a leaf", () => {
    expect(leavesOf(set).map(({ code }) => code)).toEqual(["1.1.1", "2", "T1", "P1"]);
    expect(set.areas.map((area) => leavesUnder(area).map(({ code }) => code))).toEqual([["1.1.1"], ["2"]]);
  });
});

describe("nodeByCode", () => {
  it("finds nodes of every block, and nothing under another code", () => {
    expect(nodeByCode(set).get("P1")?.block).toBe("penalty");
    expect(nodeByCode(set).get("1.1")?.node.kind).toBe("branch");
    expect(nodeByCode(set).get("9")).toBeUndefined();
  });

  it("keeps the first of two nodes that share a code", async () => {
    const nodes = [
      leaf(undefined, { name: "Một", maxScore: 50 }),
      leaf(undefined, { name: "Hai", maxScore: 50 }),
    ];
    expect(nodeByCode(await parsed(setWith({ nodes }))).get("1")?.node.name).toBe("Một");
  });
});
