import { describe, expect, it } from "vitest";
import { findings, leaf, parse, setWith } from "../sets.ts";

function area(code: string, maxScore: number): object {
  return leaf(undefined, { code, maxScore });
}

describe("checkSums", () => {
  it("finds the 99.55 of a district report of 2019 that prints 100", async () => {
    const printed = [20.5, 10, 10, 6, 10.05, 6, 14, 9, 14];
    const nodes = printed.map((maxScore, index) => area(`${index + 1}`, maxScore));
    const { diagnostics } = await parse(setWith({ nodes }));
    expect(diagnostics.map(({ code, place }) => [code, place.cell])).toEqual([
      ["criteria/sum-of-areas", "nodes"],
    ]);
    expect(diagnostics[0]?.args).toMatchObject({
      found: { numerator: 1991n, denominator: 20n },
      expected: { numerator: 100n, denominator: 1n },
    });
  });

  it("finds nothing in the areas of Quyết định 2948/QĐ-BNV, which add up to 100", async () => {
    const printed = [10, 10, 14.5, 11, 16, 7, 16, 15.5];
    expect(
      await findings({ nodes: printed.map((maxScore, index) => area(`${index + 1}`, maxScore)) }),
    ).toEqual([]);
  });

  it("adds decimals exactly: ten times 0.1 is 1", async () => {
    const tenths = Array.from({ length: 10 }, (_, index) => area(`1.${index}`, 0.1));
    expect(
      await findings({ maxScore: 1, nodes: [{ code: "1", name: "A", maxScore: 1, nodes: tenths }] }),
    ).toEqual([]);
  });

  it("places a sum at the list it is of, however deep", async () => {
    const deep = { code: "1.1", name: "B", maxScore: 100, nodes: [area("1.1.1", 60), area("1.1.2", 41)] };
    expect(await findings({ nodes: [{ code: "1", name: "A", maxScore: 100, nodes: [deep] }] })).toEqual([
      "sum-of-parts @ nodes[0].nodes[0].nodes",
    ]);
  });

  it("asks of weights that they add up to 100, and says nothing of points then", async () => {
    const weighted = (code: string, weight: number) => leaf(undefined, { code, weight, maxScore: undefined });
    expect(
      await findings({ nodes: [weighted("1", 33.33), weighted("2", 33.33), weighted("3", 33.34)] }),
    ).toEqual([]);
    expect(
      await findings({ nodes: [weighted("1", 33.33), weighted("2", 33.33), weighted("3", 33.33)] }),
    ).toEqual(["sum-of-weights @ nodes"]);
  });

  it("lets one level have weights and another points", async () => {
    const nodes = [{ code: "1", name: "A", weight: 100, nodes: [area("1.1", 30), area("1.2", 70)] }];
    expect(await findings({ nodes })).toEqual([]);
  });
});

describe("checkBlockSums", () => {
  it("lets a block be capped below the sum of its leaves, and warns where it can never be filled", async () => {
    const bonus = (maxScore: number) => ({ maxScore, nodes: [area("T1", 2), area("T2", 1)] });
    expect(await findings({ bonus: bonus(2) })).toEqual([]);
    expect(await findings({ bonus: bonus(3) })).toEqual([]);
    expect(await findings({ penalty: bonus(4) })).toEqual(["block-out-of-reach @ penalty.nodes"]);
  });
});
