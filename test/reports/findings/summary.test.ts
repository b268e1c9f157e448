import { describe, expect, it } from "vitest";
import { difference, share, summarize } from "../../../src/reports/findings/index.ts";

describe("summarize", () => {
  it("rounds the average half up, from the exact sum", () => {
    // (79.81 + 70.82) / 2 = 75.315, which doubles round down
    expect(summarize([79.81, 70.82, null], 2)?.average).toBe(75.32);
  });

  it("takes the middle figure of an odd number", () => {
    expect(summarize([3, 1, 2], 2)?.median).toBe(2);
  });

  it("takes the mean of the two in the middle of an even number", () => {
    expect(summarize([4, 1, 2, 3.33], 2)?.median).toBe(2.67);
  });

  it("has none where there is no figure", () => {
    expect(summarize([null], 2)).toBeUndefined();
  });

  it("is the figure itself where there is one", () => {
    expect(summarize([50], 2)).toEqual({
      count: 1,
      average: 50,
      median: 50,
      highest: 50,
      lowest: 50,
      spread: 0,
    });
  });
});

describe("difference", () => {
  it("is exact", () => {
    expect(difference(79.81, 70.82)).toBe(8.99);
    expect(difference(null, 1)).toBeNull();
  });
});

describe("share", () => {
  it("is a percentage, and none of nothing", () => {
    expect(share(2, 3, 2)).toBe(66.67);
    expect(share(0, 0, 2)).toBeNull();
  });
});
