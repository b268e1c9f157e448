import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Rational } from "../../src/shared/index.ts";

const decimal = (text: string) => Rational.fromDecimal(text);

/** A whole number of hundredths as text, "79.81". */
function hundredths(count: number): string {
  const digits = String(Math.abs(count)).padStart(3, "0");
  return `${count < 0 ? "-" : ""}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Repeatable chance, so that a failure comes again: whole numbers from 0 to below the bound. */
function makeChance(seed: number): (bound: number) => number {
  let state = seed;
  return (bound) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * bound);
  };
}

describe("sums", () => {
  it("adds 60 scores of two decimals to the last digit in any order, 200,000 times", () => {
    const chance = makeChance(20_261_122);
    const scores = Array.from({ length: 1001 }, (_, count) => decimal(hundredths(count)));
    let misses = 0;
    for (let trial = 0; trial < 200_000; trial += 1) {
      let expected = 0;
      const drawn: Rational[] = [];
      for (let draw = 0; draw < 60; draw += 1) {
        const count = chance(scores.length);
        expected += count;
        drawn.push(scores[count] ?? Rational.zero);
      }
      const total = Rational.sum(drawn);
      const inAnotherOrder = Rational.sum([...drawn.slice(31), ...drawn.slice(0, 31).reverse()]);
      if (total.toFixed(2) !== hundredths(expected) || !total.equals(inAnotherOrder)) misses += 1;
    }
    expect(misses).toBe(0);
  });

  it("adds thirds, sevenths and elevenths back to one", () => {
    for (const parts of [3n, 7n, 11n, 97n]) {
      const part = Rational.of(1n, parts);
      expect(Rational.sum(Array.from({ length: Number(parts) }, () => part)).toFraction()).toBe("1");
    }
    expect(Rational.sum([]).toFraction()).toBe("0");
  });

  it("agrees with whole-number arithmetic over a common denominator", () => {
    const fraction = fc.tuple(fc.bigInt(-10_000n, 10_000n), fc.bigInt(1n, 10_000n));
    fc.assert(
      fc.property(fraction, fraction, ([a, b], [c, d]) => {
        const [x, y] = [Rational.of(a, b), Rational.of(c, d)];
        const holds = (result: Rational, top: bigint, bottom: bigint) =>
          result.numerator * bottom === top * result.denominator && result.denominator > 0n;
        expect(holds(x.plus(y), a * d + c * b, b * d)).toBe(true);
        expect(holds(x.minus(y), a * d - c * b, b * d)).toBe(true);
        expect(holds(x.times(y), a * c, b * d)).toBe(true);
        if (c !== 0n) expect(holds(x.dividedBy(y), a * d, b * c)).toBe(true);
        expect(x.compare(y)).toBe(a * d === c * b ? 0 : a * d < c * b ? -1 : 1);
        expect(x.equals(y)).toBe(a * d === c * b);
        expect(Rational.min(x, y).compare(Rational.max(x, y))).not.toBe(1);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("rounding", () => {
  it("takes every x.xx5 away from zero, from 0.005 to 100.005 and below zero", () => {
    const misses: string[] = [];
    for (let count = 0; count <= 10_000; count += 1) {
      const half = `${hundredths(count)}5`;
      const up = hundredths(count + 1);
      if (decimal(half).toFixed(2) !== up) misses.push(half);
      if (decimal(`-${half}`).toFixed(2) !== `-${up}`) misses.push(`-${half}`);
      if (!decimal(half).round(2).equals(decimal(up))) misses.push(half);
    }
    expect(misses).toEqual([]);
  });

  it("keeps what lies just below a half", () => {
    expect(decimal("0.004999999999999999").toFixed(2)).toBe("0.00");
    expect(
      decimal("0.005")
        .minus(Rational.of(1n, 10n ** 30n))
        .toFixed(2),
    ).toBe("0.00");
    expect(decimal("-0.0049").toFixed(2)).toBe("0.00");
  });

  it("publishes 29/50 × 0.25 as 0.15 and 40.62/80 as 50.78 %, where doubles fail", () => {
    expect(Rational.of(29, 50).times(decimal("0.25")).toFixed(2)).toBe("0.15");
    expect(decimal("40.62").dividedBy(decimal("80")).times(Rational.hundred).toFixed(2)).toBe("50.78");
  });

  it("agrees with long division on the digits", () => {
    fc.assert(
      fc.property(
        fc.bigInt(0n, 10n ** 15n),
        fc.bigInt(1n, 10n ** 9n),
        fc.integer({ min: 0, max: 6 }),
        (n, d, places) => {
          const scaled = n * 10n ** BigInt(places);
          const digits = scaled / d + ((scaled % d) * 2n >= d ? 1n : 0n);
          expect(
            Rational.of(n, d)
              .round(places)
              .times(Rational.of(10n ** BigInt(places)))
              .toFraction(),
          ).toBe(`${digits}`);
        },
      ),
      { numRuns: 2000 },
    );
  });
});

describe("text", () => {
  it("reads plain decimals", () => {
    const read = (text: string) => decimal(text).toFraction();
    expect(read("79.81")).toBe("7981/100");
    expect(read("-0.5")).toBe("-1/2");
    expect(read("+3")).toBe("3");
    expect(read(".5")).toBe("1/2");
    expect(read("5.")).toBe("5");
    expect(read("007.50")).toBe("15/2");
    expect(read("1e3")).toBe("1000");
    expect(read("1.5E-3")).toBe("3/2000");
    expect(read("-0")).toBe("0");
  });

  it("refuses everything else", () => {
    for (const text of [
      "",
      ".",
      "-",
      "1,5",
      "1 000",
      "abc",
      "1.2.3",
      "0x10",
      "1e",
      "1e1000",
      "NaN",
      "Infinity",
      " 1",
    ])
      expect(() => decimal(text), text).toThrow(SyntaxError);
  });

  it("takes a JSON number for the decimal that was written", () => {
    expect(Rational.fromJsonNumber(0.29).toFraction()).toBe("29/100");
    expect(Rational.fromJsonNumber(1e-7).toFraction()).toBe("1/10000000");
    expect(Rational.fromJsonNumber(33.33).times(Rational.of(3)).toFraction()).toBe("9999/100");
    expect(Rational.fromJsonNumber(-0).toFraction()).toBe("0");
  });

  it("writes the shortest exact decimal, or the fraction where there is none", () => {
    expect(decimal("79.50").toText()).toBe("79.5");
    expect(decimal("79.50").toText(2)).toBe("79.50");
    expect(decimal("79.512").toText(2)).toBe("79.512");
    expect(Rational.of(21, 19).toText()).toBe("21/19");
    expect(Rational.of(1, 3).toText(2)).toBe("1/3");
    expect(Rational.of(-1, 8).toText()).toBe("-0.125");
    expect(Rational.of(1, 1024).toText()).toBe("0.0009765625");
    expect(decimal("100").toText()).toBe("100");
    expect(Rational.zero.toText(2)).toBe("0.00");
  });

  it("writes a fixed number of decimals, never a negative zero", () => {
    expect(decimal("0").toFixed(2)).toBe("0.00");
    expect(decimal("-0.001").toFixed(2)).toBe("0.00");
    expect(decimal("-0.5").toFixed(0)).toBe("-1");
    expect(decimal("0.5").toFixed(0)).toBe("1");
    expect(decimal("9.995").toFixed(2)).toBe("10.00");
    expect(decimal("0.05").toFixed(1)).toBe("0.1");
    expect(Rational.of(2, 3).toFixed(3)).toBe("0.667");
  });

  it("survives writing and reading", () => {
    fc.assert(
      fc.property(fc.bigInt(-(10n ** 12n), 10n ** 12n), fc.integer({ min: 0, max: 9 }), (digits, places) => {
        const value = Rational.of(digits, 10n ** BigInt(places));
        expect(decimal(value.toText()).equals(value)).toBe(true);
        expect(decimal(value.toFixed(places)).equals(value)).toBe(true);
      }),
    );
  });

  it("becomes the double nearest to a published figure", () => {
    expect(decimal("79.81").toNumber()).toBe(79.81);
    expect(decimal("-0.1").toNumber()).toBe(-0.1);
    expect(Rational.of(1, 3).toNumber()).toBe(1 / 3);
  });
});

describe("division by zero", () => {
  it("throws, as callers check first", () => {
    expect(() => Rational.of(1, 0)).toThrow(RangeError);
    expect(() => Rational.one.dividedBy(Rational.zero)).toThrow(RangeError);
  });

  it("keeps the denominator above zero", () => {
    expect(Rational.of(1, -2).toFraction()).toBe("-1/2");
    expect(Rational.of(-6, -4).toFraction()).toBe("3/2");
    expect(Rational.one.dividedBy(Rational.of(-3)).toFraction()).toBe("-1/3");
  });

  it("reads back the fraction it writes", () => {
    expect(Rational.fromFraction("28/19").equals(Rational.of(28, 19))).toBe(true);
    expect(Rational.fromFraction("-3").toFraction()).toBe("-3");
  });
});
