import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readStoredNumber } from "../../src/workbook/stored-number.ts";

const read = (text: string) => readStoredNumber(text)?.toFraction();

describe("readStoredNumber", () => {
  it("drops the noise beyond 15 significant digits", () => {
    expect(read("0.28999999999999998")).toBe("29/100");
    expect(read("0.30000000000000004")).toBe("3/10");
    expect(read("5.9370000000000003E3")).toBe("5937");
    expect(read("79.810000000000002")).toBe("7981/100");
    expect(read("-97.680000000000007")).toBe("-2442/25");
  });

  it("keeps 15 digits as they are", () => {
    expect(read("123456789012345")).toBe("123456789012345");
    expect(read("0.000123456789012345")).toBe("24691357802469/200000000000000000");
  });

  it("rounds half up at the sixteenth digit, away from zero", () => {
    expect(read("1234567890123445")).toBe("1234567890123450");
    expect(read("1234567890123444")).toBe("1234567890123440");
    expect(read("-1234567890123445")).toBe("-1234567890123450");
    expect(read("1234567890123444999")).toBe("1234567890123440000");
  });

  it("carries a rounding through nines", () => {
    expect(read("0.99999999999999996")).toBe("1");
    expect(read("9999999999999999")).toBe("10000000000000000");
  });

  it("does not count leading zeros as digits", () => {
    expect(read("000000000000000000012.5")).toBe("25/2");
    expect(read("0.00000000000000000001")).toBe("1/100000000000000000000");
  });

  it("reads exponents of both signs", () => {
    expect(read("1E-3")).toBe("1/1000");
    expect(read("2.5e+2")).toBe("250");
    expect(read("4E0")).toBe("4");
  });

  it("reads zeros of any length as 0", () => {
    expect(read("0")).toBe("0");
    expect(read("-0.0")).toBe("0");
    expect(read("0.00000000000000000000")).toBe("0");
  });

  it("reads a number without digits on one side of the dot", () => {
    expect(read(".5")).toBe("1/2");
    expect(read("5.")).toBe("5");
  });

  it("refuses what is no number", () => {
    for (const text of ["", ".", "-", "abc", "1,5", "1 000", "NaN", "INF", "0x10", "1e", "1e9999", "--1"])
      expect(readStoredNumber(text), text).toBeUndefined();
  });

  it("refuses exponents that no double has, without making huge numbers", () => {
    expect(readStoredNumber("1e999")).toBeUndefined();
    expect(readStoredNumber(`0.${"0".repeat(30_000)}1`)).toBeUndefined();
  });

  it("gives back every decimal of at most 15 digits, stored as Excel stores its double", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999_999_999_999_999 }),
        fc.integer({ min: 0, max: 12 }),
        (digits, places) => {
          // 17 significant digits are what Excel writes for a double.
          const stored = Number(`${digits}e-${places}`).toExponential(16);
          const [numerator, denominator] = [BigInt(digits), 10n ** BigInt(places)];
          const value = readStoredNumber(stored);
          expect(value && value.numerator * denominator === numerator * value.denominator).toBe(true);
        },
      ),
    );
  });
});
