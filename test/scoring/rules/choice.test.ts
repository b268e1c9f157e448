import { describe, expect, it } from "vitest";
import type { ChoiceRule } from "../../../src/criteria/index.ts";
import { data, leafOf, messageOf, number, scoreOf, yields } from "./build.ts";

function choiceOf(...options: readonly (readonly [string, string])[]) {
  const rule: ChoiceRule = {
    kind: "choice",
    options: options.map(([label, points]) => ({ label, points: number(points) })),
  };
  return leafOf(rule);
}

const levels = choiceOf(["Ban hành đúng hạn", "2"], ["Ban hành chậm", "1"], ["Không ban hành", "0"]);

describe("choice", () => {
  it("gives the points of the option named", () => {
    expect(scoreOf(levels, data("Ban hành đúng hạn"))).toBe("2");
    expect(scoreOf(levels, data("Không ban hành"))).toBe("0");
  });

  it("reads a label in any case, accent form and spacing", () => {
    expect(scoreOf(levels, data(" ban  hành CHẬM ".normalize("NFD")))).toBe("1");
  });

  it("takes a tick box and an English word for Có and Không", () => {
    const yesNo = choiceOf(["Có", "1"], ["Không", "0"]);
    expect(["TRUE", "Yes", "đúng"].map((text) => scoreOf(yesNo, data(text)))).toEqual(["1", "1", "1"]);
    expect(["FALSE", "no", "Sai"].map((text) => scoreOf(yesNo, data(text)))).toEqual(["0", "0", "0"]);
  });

  it("takes a number that equals exactly one option's points", () => {
    expect(scoreOf(levels, data("1"))).toBe("1");
    expect(scoreOf(levels, data("0"))).toBe("0");
  });

  it("asks when two options have the points of the number", () => {
    const tied = choiceOf(["Tốt", "2"], ["Khá", "1"], ["Trung bình", "1"]);
    expect(scoreOf(tied, data("1"))).toBe("option-unclear at value: 1, expected Khá; Trung bình");
    expect(scoreOf(tied, data("2"))).toBe("2");
  });

  it("takes a label for what it says before any points", () => {
    const counted = choiceOf(["1", "2"], ["2", "1"]);
    expect(scoreOf(counted, data("1"))).toBe("2");
  });

  it("never takes a percentage for points", () => {
    expect(scoreOf(levels, data("1%"))).toContain("unknown-label at value: 1%");
    expect(scoreOf(choiceOf(["100%", "2"], ["50%", "1"]), data("50%"))).toBe("1");
  });

  it("refuses an unknown label and lists those there are", () => {
    expect(scoreOf(levels, data("Đang làm"))).toBe(
      "unknown-label at value: Đang làm, expected Ban hành đúng hạn; Ban hành chậm; Không ban hành",
    );
    expect(scoreOf(levels, data("1.5"))).toContain("unknown-label at value: 1.5");
  });

  it("suggests the label that was nearly written", () => {
    const suggestion = /có phải là “Ban hành chậm”\?/;
    expect(messageOf(levels, data("Ban hanh cham"))).toMatch(suggestion);
    expect(messageOf(levels, data("Ban hành chậmm"))).toMatch(suggestion);
    expect(messageOf(levels, data("Bna hành chận"))).toMatch(suggestion);
  });

  it("refuses a blank and a total", () => {
    expect(scoreOf(levels, data(undefined))).toContain("value-missing at value");
    expect(scoreOf(levels, data("1", "2"))).toContain("unexpected-total at of");
  });

  it("can yield the points of its options only", () => {
    expect(["0", "0.5", "1", "2"].map((points) => yields(levels, points))).toEqual([true, false, true, true]);
  });
});
