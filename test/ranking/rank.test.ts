import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { classify, rankUnits } from "../../src/ranking/index.ts";
import { Rational } from "../../src/shared/index.ts";

const number = (text: string) => Rational.fromDecimal(text);
const units = (values: readonly (string | undefined)[], tieBreak: readonly (readonly string[])[] = []) =>
  values.map((value, index) => ({
    id: `${index}`,
    value: value === undefined ? undefined : number(value),
    tieBreak: (tieBreak[index] ?? []).map(number),
  }));
const ranks = (given: ReturnType<typeof units>) => {
  const ranked = rankUnits(given);
  return given.map(({ id }) => ranked.get(id)?.rank);
};

describe("rankUnits", () => {
  it("gives tied units the same rank and skips the next", () => {
    expect(ranks(units(["80.01", "79.81", "79.81", "79.8"]))).toEqual([1, 2, 2, 4]);
  });

  it("parts equal values by the tie-break areas, in order", () => {
    const areas = [
      ["90", "1"],
      ["95", "1"],
      ["90", "2"],
      ["90", "2"],
    ];
    expect(ranks(units(["80", "80", "80", "80"], areas))).toEqual([4, 1, 2, 2]);
  });

  it("looks at tie-break areas only where the values are equal", () => {
    expect(ranks(units(["80.01", "80"], [["1"], ["99"]]))).toEqual([1, 2]);
  });

  it("puts a unit without the tie-break area's index below one that has it", () => {
    const [a, b] = units(["80", "80"], [["1"], []]);
    expect(a && b && ranks([{ ...b, tieBreak: [undefined] as never }, a])).toEqual([2, 1]);
  });

  it("neither ranks nor counts a unit without a value", () => {
    const ranked = rankUnits(units(["80", undefined, "70"]));
    expect(ranked.get("1")).toBeUndefined();
    expect(ranked.get("2")).toEqual({ rank: 2, of: 2 });
  });

  it("ranks no units where there are none", () => {
    expect(rankUnits([]).size).toBe(0);
  });

  it("gives each unit one more than the number of units ahead, in any order of rows", () => {
    const values = fc.array(fc.integer({ min: 0, max: 12 }).map(String), { maxLength: 20 });
    fc.assert(
      fc.property(values, (texts) => {
        const given = units(texts);
        for (const [ranked, order] of [
          [rankUnits(given), texts],
          [rankUnits(given.toReversed()), texts],
        ] as const)
          for (const { id, value } of given) {
            const ahead = order.filter((other) => value && number(other).isAbove(value)).length;
            expect(ranked.get(id)).toEqual({ rank: ahead + 1, of: texts.length });
          }
      }),
    );
  });
});

describe("classify", () => {
  const band = (name: string, from: string) => ({ name, from: number(from) });
  const classes = [band("Tốt", "80"), band("Khá", "65"), band("Trung bình", "50")];

  it("closes each band below", () => {
    const classOf = (index: string) => classify(number(index), classes);
    expect(["80", "79.99", "65", "64.99", "50", "49.99", "104"].map(classOf)).toEqual([
      "Tốt",
      "Khá",
      "Khá",
      "Trung bình",
      "Trung bình",
      undefined,
      "Tốt",
    ]);
  });

  it("goes by the band's lower end, not by its place in the list or its upper end", () => {
    const upToReport = { ...band("Khá", "65"), to: number("79") };
    expect(classify(number("79.5"), [upToReport, band("Tốt", "80")])).toBe("Khá");
  });

  it("has no class for a unit without an index", () => {
    expect(classify(undefined, classes)).toBeUndefined();
  });
});
