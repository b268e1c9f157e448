import { describe, expect, it } from "vitest";
import { findingsOfRule } from "../sets.ts";

const BANDS = "nodes[0].rule.bands";

function ofBands(of: "ratio" | "number", ...bands: readonly object[]): Promise<string[]> {
  return findingsOfRule({ kind: "bands", of, bands });
}

describe("checkBandDirection", () => {
  it("finds a proportional band that is followed by less than it had reached", async () => {
    // 94 % gives 94, 95 % gives 90.
    const bands = [
      { from: 0, points: 0 },
      { from: 80, proportional: true },
      { from: 95, points: 90 },
      { from: 100, points: 100 },
    ];
    expect(await ofBands("ratio", ...bands)).toEqual([`bands-turn @ ${BANDS}`]);
  });

  it("finds a linear band that falls between bands that rise", async () => {
    const bands = [
      { from: 0, points: 0 },
      { from: 50, points: 60, linear: true },
      { from: 80, points: 40 },
      { from: 90, points: 100 },
    ];
    expect(await ofBands("ratio", ...bands)).toEqual([`bands-turn @ ${BANDS}`]);
  });

  it("lets a number be the better the lower it is, in steps or evenly", async () => {
    expect(
      await ofBands(
        "number",
        { from: 0, points: 100, linear: true },
        { from: 5, points: 20 },
        { from: 9, points: 0 },
      ),
    ).toEqual([]);
  });

  it("notes of a rate that higher is worse", async () => {
    expect(
      await ofBands("ratio", { from: 0, points: 100 }, { above: 0, points: 50 }, { from: 5, points: 0 }),
    ).toEqual([`bands-fall @ ${BANDS}`]);
  });

  it("looks only at bands that a rate can reach", async () => {
    expect(
      await ofBands("ratio", { from: 0, points: 0 }, { from: 50, points: 100 }, { above: 100, points: 0 }),
    ).toEqual([`band-unreachable @ ${BANDS}`]);
  });
});

describe("checkBandEffects", () => {
  it("finds a band that gives what the one below it gives", async () => {
    const [none, half, full] = [
      { from: 0, points: 0 },
      { from: 50, points: 50 },
      { from: 80, points: 100 },
    ];
    expect(await ofBands("ratio", none, half, { from: 60, share: 50 }, full)).toEqual([
      `band-without-effect @ ${BANDS}`,
    ]);
    expect(await ofBands("ratio", none, half, full)).toEqual([]);
  });

  it("finds a linear band that leads nowhere", async () => {
    expect(
      await ofBands(
        "ratio",
        { from: 0, points: 0, linear: true },
        { from: 50, points: 0 },
        { from: 80, points: 100 },
      ),
    ).toEqual([`band-without-effect @ ${BANDS}`]);
  });

  it("lets a linear band begin where the one below it ends", async () => {
    const bands = [
      { from: 0, points: 0 },
      { from: 50, points: 0, linear: true },
      { from: 80, points: 100 },
    ];
    expect(await ofBands("ratio", ...bands)).toEqual([]);
  });
});
