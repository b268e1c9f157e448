import { describe, expect, it } from "vitest";
import { findingsOfRule } from "../sets.ts";

function ofBands(of: "ratio" | "number", ...bands: readonly object[]): Promise<string[]> {
  return findingsOfRule({ kind: "bands", of, bands });
}

describe("checkBands", () => {
  it("finds nothing in 100 % = 1,5; 80–<100 % = 0,75; <80 % = 0, in any order", async () => {
    const [full, most, rest] = [
      { from: 100, points: 100 },
      { from: 80, points: 50 },
      { from: 0, points: 0 },
    ];
    expect(await ofBands("ratio", full, most, rest)).toEqual([]);
    expect(await ofBands("ratio", rest, full, most)).toEqual([]);
  });

  it("tells from and above at one limit apart", async () => {
    const bands = [
      { from: 0, points: 0 },
      { from: 80, points: 50 },
      { above: 80, points: 100 },
    ];
    expect(await ofBands("ratio", ...bands)).toEqual([]);
    expect(await ofBands("ratio", ...bands, { above: 80, points: 100 })).toEqual([
      "band-twice @ nodes[0].rule.bands",
    ]);
  });

  it("finds bands of a rate that no rate from 0 to 100 reaches", async () => {
    const below = { from: 0, points: 0 };
    expect(await ofBands("ratio", below, { from: 100, points: 100 })).toEqual([]);
    expect(await ofBands("ratio", below, { from: 80, points: 100 }, { above: 100, points: 100 })).toEqual([
      "band-unreachable @ nodes[0].rule.bands",
    ]);
    expect(await ofBands("ratio", { from: -5, points: 1 }, below, { from: 80, points: 100 })).toEqual([
      "band-unreachable @ nodes[0].rule.bands",
    ]);
    expect(await ofBands("ratio", below, { above: 0, points: 100 })).toEqual([]);
  });

  it("warns where a rate can lie below the lowest band, not where a number can", async () => {
    expect(await ofBands("ratio", { above: 0, points: 0 }, { from: 80, points: 100 })).toEqual([
      "lowest-band @ nodes[0].rule.bands",
    ]);
    expect(await ofBands("number", { from: 10, points: 0 }, { from: 20, points: 100 })).toEqual([]);
  });

  it("lets numbers be as large or as negative as they are", async () => {
    expect(await ofBands("number", { from: -50, points: 0 }, { from: 1500, points: 100 })).toEqual([]);
  });

  it("refuses linear on the highest band only", async () => {
    const [low, high] = [
      { from: 0, points: 0, linear: true },
      { from: 90, points: 100 },
    ];
    expect(await ofBands("ratio", low, high)).toEqual([]);
    expect(await ofBands("ratio", low, { ...high, linear: true })).toEqual([
      "linear-on-highest @ nodes[0].rule.bands",
    ]);
    expect(await ofBands("ratio", low, { ...high, linear: false })).toEqual([]);
  });
});
