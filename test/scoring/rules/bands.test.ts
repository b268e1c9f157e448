import { describe, expect, it } from "vitest";
import type { Band, BandsRule, Leaf } from "../../../src/criteria/index.ts";
import { data, leafOf, number, rateOf, scoreOf, yields } from "./build.ts";

/** "80 1", "above 80 1", "80 1 linear" or "80 proportional". */
function bandsOf(
  of: "ratio" | "number",
  bands: readonly string[],
  more: Partial<Leaf> = {},
  mayExceed = false,
) {
  const rule: BandsRule = { kind: "bands", of, bands: bands.map(bandOf), mayExceed };
  return leafOf(rule, more);
}

function bandOf(text: string): Band {
  const above = text.startsWith("above ");
  const [limit = "", award = "", linear] = text.replace("above ", "").split(" ");
  return {
    limit: number(limit),
    above,
    award:
      award === "proportional"
        ? { kind: "proportional" }
        : { kind: "points", points: number(award), linear: linear === "linear" },
  };
}

const stepped = bandsOf("ratio", ["0 0", "80 1", "100 2"]);

describe("bands of a ratio", () => {
  it("gives the points of the highest band the rate reaches", () => {
    expect(scoreOf(stepped, data("79.99"))).toBe("0");
    expect(scoreOf(stepped, data("80"))).toBe("1");
    expect(scoreOf(stepped, data("99.99"))).toBe("1");
    expect(scoreOf(stepped, data("100"))).toBe("2");
    expect(scoreOf(stepped, data("0"))).toBe("0");
  });

  it("works from a and b, and reports the rate", () => {
    expect(scoreOf(stepped, data("14", "19"))).toBe("0");
    expect(scoreOf(stepped, data("1640", "2004"))).toBe("1");
    expect(rateOf(stepped, data("1640", "2004"))).toBe("81.84");
    expect(scoreOf(stepped, data("15/28"))).toBe("0");
    expect(rateOf(stepped, data("15/28"))).toBe("53.57");
  });

  it("holds a band that begins above its limit to more than the limit", () => {
    const strict = bandsOf("ratio", ["0 0", "50 1", "above 50 1.5", "above 80 2"]);
    expect(scoreOf(strict, data("50"))).toBe("1");
    expect(scoreOf(strict, data("50.01"))).toBe("1.5");
    expect(scoreOf(strict, data("80"))).toBe("1.5");
    expect(scoreOf(strict, data("80.01"))).toBe("2");
  });

  it("refuses a rate below the lowest band", () => {
    const gap = bandsOf("ratio", ["50 1", "80 2"]);
    expect(scoreOf(gap, data("49.99"))).toBe("below-lowest-band at value: 49.99, expected ≥ 50");
    const strict = bandsOf("ratio", ["above 50 1"]);
    expect(scoreOf(strict, data("50"))).toBe("below-lowest-band at value: 50, expected > 50");
  });

  it("runs a linear band to the next band's points at its limit", () => {
    const sloped = bandsOf("ratio", ["0 0", "60 0.5 linear", "80 1.5", "100 2"]);
    expect(scoreOf(sloped, data("59.99"))).toBe("0");
    expect(scoreOf(sloped, data("60"))).toBe("0.5");
    expect(scoreOf(sloped, data("70"))).toBe("1");
    expect(scoreOf(sloped, data("79.98"))).toBe("1.499");
    expect(scoreOf(sloped, data("80"))).toBe("1.5");
  });

  it("reaches the next band's points at a limit that the next band only begins above", () => {
    const sloped = bandsOf("ratio", ["60 0.5 linear", "above 80 1.5"]);
    expect(scoreOf(sloped, data("80"))).toBe("1.5");
  });

  it("gives just its points to a highest band that is linear", () => {
    const sloped = bandsOf("ratio", ["0 0 linear", "50 1 linear"]);
    expect(scoreOf(sloped, data("25"))).toBe("0.5");
    expect(scoreOf(sloped, data("75"))).toBe("1");
  });

  it("gives just its points to a linear band that is one point wide", () => {
    const narrow = bandsOf("ratio", ["0 0", "80 1 linear", "above 80 2"]);
    expect(scoreOf(narrow, data("80"))).toBe("1");
  });

  it("gives a proportional band the rate's share of the maximum", () => {
    const mixed = bandsOf("ratio", ["0 0", "50 proportional"]);
    expect(scoreOf(mixed, data("49"))).toBe("0");
    expect(scoreOf(mixed, data("50"))).toBe("1");
    expect(scoreOf(mixed, data("14", "19"))).toBe("28/19");
    expect(scoreOf(mixed, data("100"))).toBe("2");
  });

  it("runs a linear band to the share a proportional band begins with", () => {
    const mixed = bandsOf("ratio", ["0 0 linear", "50 proportional"]);
    expect(scoreOf(mixed, data("25"))).toBe("0.5");
  });

  it("refuses a rate over 100 unless it may exceed", () => {
    expect(scoreOf(stepped, data("6", "5"))).toBe("rate-over-100 at value: 6/5, expected 0–100");
    const exceeding = bandsOf("ratio", ["0 proportional"], {}, true);
    expect(scoreOf(exceeding, data("6", "5"))).toBe("2");
    expect(rateOf(exceeding, data("6", "5"))).toBe("120.00");
  });

  it("reaches a band above 100 where the rate may exceed", () => {
    const plan = bandsOf("ratio", ["0 0", "100 1", "above 100 2"], {}, true);
    expect(scoreOf(plan, data("100"))).toBe("1");
    expect(scoreOf(plan, data("101"))).toBe("2");
  });

  it("asks what a percentage up to 1 without a sign means", () => {
    expect(scoreOf(stepped, data("0.98"))).toContain("percent-unclear at value");
    expect(scoreOf(stepped, data("0.98%"))).toBe("0");
  });

  it("refuses a denominator of zero", () => {
    expect(scoreOf(stepped, data("0", "0"))).toContain("zero-denominator at of");
  });

  it("can yield the points of bands that a rate can reach", () => {
    expect(["0", "0.5", "1", "2"].map((points) => yields(stepped, points))).toEqual([
      true,
      false,
      true,
      true,
    ]);
    const beyond = bandsOf("ratio", ["0 0", "100 1", "above 100 2"]);
    expect(yields(beyond, "2")).toBe(false);
    expect(yields(bandsOf("ratio", ["0 0", "100 1", "above 100 2"], {}, true), "2")).toBe(true);
    const hidden = bandsOf("ratio", ["0 0", "80 1", "80 1.5", "90 2"]);
    expect(yields(hidden, "1")).toBe(false);
  });

  it("can yield what lies on a linear band, without the end it does not reach", () => {
    const sloped = bandsOf("ratio", ["0 0", "60 0.5 linear", "80 1.5"]);
    expect(["0", "0.4", "0.5", "1", "1.49", "1.5", "1.51"].map((points) => yields(sloped, points))).toEqual([
      true,
      false,
      true,
      true,
      true,
      true,
      false,
    ]);
    const jump = bandsOf("ratio", ["above 60 0.5 linear", "above 80 1.5", "90 2 linear", "120 0"]);
    expect(["0.5", "0.51", "1.5", "1", "4/3", "1.3"].map((points) => yields(jump, points))).toEqual([
      false,
      true,
      true,
      true,
      true,
      true,
    ]);
  });

  it("can yield of a linear band only what a rate up to 100 reaches", () => {
    const cut = bandsOf("ratio", ["0 0 linear", "200 2"]);
    expect(["1", "1.01", "2"].map((points) => yields(cut, points))).toEqual([true, false, false]);
  });

  it("can yield a proportional band's shares from its limit on", () => {
    const mixed = bandsOf("ratio", ["0 0", "above 50 proportional"]);
    expect(["0", "0.5", "1", "1.01", "2"].map((points) => yields(mixed, points))).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
  });
});

describe("bands of a number", () => {
  const days = bandsOf("number", ["0 2 linear", "10 1", "above 20 0"]);

  it("takes any number and reports no rate", () => {
    expect(scoreOf(days, data("0"))).toBe("2");
    expect(scoreOf(days, data("0.5"))).toBe("1.95");
    expect(scoreOf(days, data("5"))).toBe("1.5");
    expect(scoreOf(days, data("20"))).toBe("1");
    expect(scoreOf(days, data("20.1"))).toBe("0");
    expect(rateOf(days, data("5"))).toBeUndefined();
    expect(scoreOf(bandsOf("number", ["-10 0", "0 1"]), data("-3.5"))).toBe("0");
  });

  it("takes a percentage as its number", () => {
    expect(scoreOf(days, data("12%"))).toBe("1");
  });

  it("refuses a total, text and a blank", () => {
    expect(scoreOf(days, data("5", "10"))).toContain("unexpected-total at of");
    expect(scoreOf(days, data("1/2"))).toContain("not-a-number at value: 1/2");
    expect(scoreOf(days, data("năm"))).toContain("not-a-number at value: năm");
    expect(scoreOf(days, data(undefined))).toContain("value-missing at value");
    expect(scoreOf(days, data("-1"))).toBe("below-lowest-band at value: -1, expected ≥ 0");
  });

  it("can yield what a falling linear band passes through", () => {
    expect(["2", "1.5", "1", "0.5", "0"].map((points) => yields(days, points))).toEqual([
      true,
      true,
      true,
      false,
      true,
    ]);
  });
});
