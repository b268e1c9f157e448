import { bench, describe } from "vitest";
import { Rational } from "../../src/shared/index.ts";

const LEAVES = 33_210;
const fractions = Array.from({ length: LEAVES }, (_, i) => ({
  part: i % 97,
  whole: 97 + (i % 13),
  max: 25 + (i % 8) * 25,
}));

describe("33,210 leaves: part/whole × max, summed by sixty and published", () => {
  bench("exact", () => {
    let sum = Rational.zero;
    for (const [i, { part, whole, max }] of fractions.entries()) {
      sum = sum.plus(Rational.of(part, whole).times(Rational.of(max, 100)));
      if (i % 60 === 59) {
        sum.toFixed(2);
        sum = Rational.zero;
      }
    }
  });
  bench("doubles, which are wrong", () => {
    let sum = 0;
    for (const [i, { part, whole, max }] of fractions.entries()) {
      sum += (part / whole) * (max / 100);
      if (i % 60 === 59) {
        sum.toFixed(2);
        sum = 0;
      }
    }
  });
});
