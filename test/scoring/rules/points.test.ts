import { describe, expect, it } from "vitest";
import type { PointsRule } from "../../../src/criteria/index.ts";
import { data, leafOf, messageOf, number, scoreOf, yields } from "./build.ts";

const free: PointsRule = { kind: "points", min: number("0") };
const stepped: PointsRule = { kind: "points", min: number("0.5"), step: number("0.25") };

describe("points", () => {
  it("counts points as given", () => {
    expect(scoreOf(leafOf(free), data("1.333"))).toBe("1.333");
    expect(scoreOf(leafOf(free), data("0"))).toBe("0");
    expect(scoreOf(leafOf(free), data("2"))).toBe("2");
  });

  it("counts the step from the minimum", () => {
    expect(scoreOf(leafOf(stepped), data("0.5"))).toBe("0.5");
    expect(scoreOf(leafOf(stepped), data("1.75"))).toBe("1.75");
    const fromThird: PointsRule = { kind: "points", min: number("0.1"), step: number("0.5") };
    expect(scoreOf(leafOf(fromThird), data("0.6"))).toBe("0.6");
    expect(scoreOf(leafOf(fromThird), data("0.5"))).toBe("off-step at value: 0.5, expected 0.1; 0.6");
  });

  it("refuses points off the step and names the nearest ones", () => {
    expect(scoreOf(leafOf(stepped), data("0.8"))).toBe("off-step at value: 0.8, expected 0.75; 1");
    const uneven: PointsRule = { kind: "points", min: number("0"), step: number("0.3") };
    expect(scoreOf(leafOf(uneven), data("1.9"))).toBe("off-step at value: 1.9, expected 1.8");
  });

  it("refuses points outside the minimum and the maximum", () => {
    expect(scoreOf(leafOf(free), data("2.01"))).toBe("number-out-of-range at value: 2.01, expected 0–2");
    expect(scoreOf(leafOf(free), data("-1"))).toBe("number-out-of-range at value: -1, expected 0–2");
    expect(scoreOf(leafOf(stepped), data("0.25"))).toBe("number-out-of-range at value: 0.25, expected 0.5–2");
  });

  it("refuses text, a percentage, a blank and a total", () => {
    expect(scoreOf(leafOf(free), data("tốt"))).toBe("not-a-number at value: tốt, expected 0–2");
    expect(scoreOf(leafOf(free), data("50%"))).toBe("unexpected-percent at value: 50%, expected 0–2");
    expect(scoreOf(leafOf(free), data(undefined))).toBe("value-missing at value: , expected 0–2");
    expect(scoreOf(leafOf(free), data("1", "2"))).toBe("unexpected-total at of: 2, expected ");
    expect(scoreOf(leafOf(free), data("1", undefined, { khac: "1" }))).toBe(
      "unexpected-input at khac: 1, expected –",
    );
  });

  it("writes the numbers of its messages the Vietnamese way", () => {
    expect(messageOf(leafOf(stepped), data("0.8"))).toBe(
      "Điểm “0.8” không theo bước 0,25 tính từ 0,5; mức gần nhất: 0,75; 1.",
    );
  });

  it("can yield what lies on the step, from the minimum to the maximum", () => {
    expect(
      ["0", "0.25", "0.5", "0.75", "0.8", "2", "2.25", "-0.25"].map((p) => yields(leafOf(stepped), p)),
    ).toEqual([false, false, true, true, false, true, false, false]);
    expect(yields(leafOf(free), "1/3")).toBe(true);
  });
});
