import { describe, expect, it } from "vitest";
import type { Leaf, RatioRule } from "../../../src/criteria/index.ts";
import { data, leafOf, messageOf, number, rateOf, scoreOf, yields } from "./build.ts";

function ratioOf(
  more: Partial<Record<"floor" | "full", string>> = {},
  leaf: Partial<Leaf> = {},
  mayExceed = false,
) {
  const rule: RatioRule = {
    kind: "ratio",
    floor: number(more.floor ?? "0"),
    full: number(more.full ?? "100"),
    mayExceed,
  };
  return leafOf(rule, leaf);
}

const plain = ratioOf();
const floored = ratioOf({ floor: "80" });
const early = ratioOf({ full: "90" });
const exceeding = ratioOf({}, {}, true);

describe("ratio", () => {
  it("gives the maximum in proportion to the rate", () => {
    expect(scoreOf(plain, data("14", "19"))).toBe("28/19");
    expect(scoreOf(plain, data("1", "2"))).toBe("1");
    expect(scoreOf(plain, data("0", "19"))).toBe("0");
    expect(scoreOf(plain, data("19", "19"))).toBe("2");
  });

  it("reports the rates that the districts published", () => {
    expect(rateOf(plain, data("14", "19"))).toBe("73.68");
    expect(rateOf(plain, data("15", "28"))).toBe("53.57");
    expect(rateOf(plain, data("1640", "2004"))).toBe("81.84");
    expect(rateOf(plain, data("13971", "41811"))).toBe("33.41");
  });

  it("takes a percentage in place of a and b", () => {
    expect(scoreOf(plain, data("98%"))).toBe("1.96");
    expect(scoreOf(plain, data("98"))).toBe("1.96");
    expect(scoreOf(plain, data("0.5%"))).toBe("0.01");
    expect(scoreOf(plain, data("1%"))).toBe("0.02");
    expect(scoreOf(plain, data("0"))).toBe("0");
    expect(scoreOf(plain, data("100"))).toBe("2");
  });

  it("asks what a percentage up to 1 without a sign means", () => {
    expect(scoreOf(plain, data("0.98"))).toBe("percent-unclear at value: 0.98, expected 0.98 %; 98 %");
    expect(scoreOf(plain, data("1"))).toBe("percent-unclear at value: 1, expected 1 %; 100 %");
    expect(scoreOf(plain, data("1.01"))).toBe("0.0202");
    expect(messageOf(plain, data("0.98"))).toBe("“0.98” chưa rõ nghĩa: 0,98 %; 98 %?");
  });

  it("reads a fraction written in the value", () => {
    expect(scoreOf(plain, data("14/19"))).toBe("28/19");
    expect(scoreOf(plain, data(" 14 / 19 "))).toBe("28/19");
    expect(scoreOf(plain, data("1.640/2.004"))).toBe("820/501");
    expect(scoreOf(plain, data("14/19/20"))).toContain("not-a-number at value: 14/19/20");
    expect(scoreOf(plain, data("14/19", "20"))).toContain("not-a-number at value: 14/19");
    expect(scoreOf(plain, data("mười/19"))).toContain("not-a-number at value: mười/19");
  });

  it("finds the faults of a fraction at the value", () => {
    expect(scoreOf(plain, data("14/0"))).toBe("zero-denominator at value: 0, expected > 0");
    expect(scoreOf(plain, data("1,5/3"))).toBe("not-whole at value: 1,5, expected 0, 1, 2, …");
    expect(scoreOf(plain, data("3/1,5"))).toBe("not-whole at value: 1,5, expected 0, 1, 2, …");
    expect(scoreOf(plain, data("14%/19"))).toContain("unexpected-percent at value: 14%");
    expect(scoreOf(plain, data("20/19"))).toBe("rate-over-100 at value: 20/19, expected 0–100");
  });

  it("asks about a half that reads two ways where parts are allowed", () => {
    const parts = ratioOf({}, { fraction: true });
    expect(scoreOf(parts, data("1.640/2004"))).toBe(
      "number-unclear at value: 1.640/2004, expected 1.64; 1640",
    );
    expect(scoreOf(parts, data("1,5/3"))).toBe("1");
  });

  it("wants whole numbers unless the leaf allows parts", () => {
    expect(scoreOf(plain, data("1.5", "3"))).toBe("not-whole at value: 1.5, expected 0, 1, 2, …");
    expect(scoreOf(plain, data("1", "2.5"))).toBe("not-whole at of: 2.5, expected 0, 1, 2, …");
    expect(scoreOf(ratioOf({}, { fraction: true }), data("1.5", "2.5"))).toBe("1.2");
  });

  it("refuses numbers below zero", () => {
    expect(scoreOf(plain, data("-1", "3"))).toBe("number-out-of-range at value: -1, expected 0, 1, 2, …");
    expect(scoreOf(plain, data("1", "-3"))).toBe("number-out-of-range at of: -3, expected 0, 1, 2, …");
    expect(scoreOf(plain, data("-5%"))).toBe("number-out-of-range at value: -5%, expected 0–100");
    expect(scoreOf(ratioOf({}, { fraction: true }), data("-1", "3"))).toContain("number-out-of-range");
  });

  it("refuses a percentage beside a total", () => {
    expect(scoreOf(plain, data("98%", "100"))).toContain("unexpected-percent at value: 98%");
    expect(scoreOf(plain, data("98", "100%"))).toContain("unexpected-percent at of: 100%");
  });

  it("refuses a denominator of zero and proposes not applicable where that is allowed", () => {
    expect(scoreOf(plain, data("0", "0"))).toBe("zero-denominator at of: 0, expected > 0");
    expect(scoreOf(ratioOf({}, { allowNotApplicable: true }), data("0", "0"))).toBe(
      "zero-denominator-may-not-apply at of: 0, expected > 0",
    );
  });

  it("refuses text and blanks", () => {
    expect(scoreOf(plain, data("nhiều"))).toBe("not-a-number at value: nhiều, expected 0–100");
    expect(scoreOf(plain, data("nhiều", "19"))).toContain("not-a-number at value: nhiều");
    expect(scoreOf(plain, data("14", "tất cả"))).toContain("not-a-number at of: tất cả");
    expect(scoreOf(plain, data(undefined, "19"))).toContain("value-missing at value");
    expect(scoreOf(plain, data(undefined))).toBe("value-missing at value: , expected 0–100");
  });

  it("refuses a rate over 100", () => {
    expect(scoreOf(plain, data("20", "19"))).toBe("rate-over-100 at value: 20/19, expected 0–100");
    expect(scoreOf(plain, data("100.01%"))).toBe("rate-over-100 at value: 100.01%, expected 0–100");
    expect(scoreOf(plain, data("1640"))).toBe("rate-over-100 at value: 1640, expected 0–100");
    expect(messageOf(plain, data("20", "19"))).toBe("“20/19” cho tỷ lệ 105,26 %, vượt quá 100 %; cần 0–100.");
  });

  it("scores a rate over 100 as 100 where it may exceed, and reports it as it is", () => {
    expect(scoreOf(exceeding, data("6", "5"))).toBe("2");
    expect(rateOf(exceeding, data("6", "5"))).toBe("120.00");
    expect(scoreOf(exceeding, data("120%"))).toBe("2");
  });

  it("gives nothing below the floor and the share of the maximum from it on", () => {
    expect(scoreOf(floored, data("79.99"))).toBe("0");
    expect(scoreOf(floored, data("80"))).toBe("1.6");
    expect(scoreOf(floored, data("4", "5"))).toBe("1.6");
    expect(scoreOf(floored, data("3999", "5000"))).toBe("0");
  });

  it("gives the maximum from the full rate on", () => {
    expect(scoreOf(early, data("90"))).toBe("2");
    expect(scoreOf(early, data("95"))).toBe("2");
    expect(scoreOf(early, data("45"))).toBe("1");
    expect(scoreOf(early, data("89.9"))).toBe("899/450");
  });

  it("can yield nothing, or from the floor's share to the maximum", () => {
    expect(["0", "0.01", "1.59", "1.6", "1.7", "2", "2.01"].map((points) => yields(floored, points))).toEqual(
      [true, false, false, true, true, true, false],
    );
    expect(yields(plain, "0.01")).toBe(true);
    const highFloor = ratioOf({ floor: "95", full: "90" });
    expect(["0", "1.9", "2"].map((points) => yields(highFloor, points))).toEqual([true, false, true]);
  });
});
