import { describe, expect, it } from "vitest";
import {
  formatChange,
  formatExact,
  formatFigure,
  formatRank,
  formatRankGain,
} from "../../src/reports/figures.ts";

describe("a figure for people", () => {
  it("has all its decimals, in the language's mark", () => {
    expect([formatFigure(79.5, 2, "vi"), formatFigure(79.5, 2, "en")]).toEqual(["79,50", "79.50"]);
    expect(formatFigure(null, 2, "vi")).toBe("–");
  });

  it("has its sign where it is a change", () => {
    expect([8.99, -0.2, 0].map((change) => formatChange(change, 2, "vi"))).toEqual([
      "+8,99",
      "−0,20",
      "0,00",
    ]);
  });

  it("says where a rank went, and of how many it is", () => {
    expect([6, -2, 0, null].map(formatRankGain)).toEqual(["▲ 6", "▼ 2", "=", "–"]);
    expect([formatRank(6, 12), formatRank(6, null), formatRank(null, 12)]).toEqual(["6/12", "6", "–"]);
  });
});

describe("exact points for people", () => {
  it("are a decimal where four digits write it, else about four digits", () => {
    const vi = (exact: string | null) => formatExact(exact, "vi");
    expect(["2", "1/4", "9/80", "15/16", "-1/2"].map(vi)).toEqual(["2", "0,25", "0,1125", "0,9375", "-0,5"]);
    expect(["28/19", "1/32", "16559710330117/1342387546500"].map(vi)).toEqual([
      "≈ 1,4737",
      "≈ 0,0313",
      "≈ 12,3360",
    ]);
    expect([vi(null), formatExact("28/19", "en")]).toEqual(["–", "≈ 1.4737"]);
  });
});
