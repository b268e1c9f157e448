import { describe, expect, it } from "vitest";
import { Rational } from "../../src/shared/index.ts";
import { toDateText, toDurationText } from "../../src/workbook/serial-date.ts";

const date1900 = (serial: string) => toDateText(Rational.fromDecimal(serial), false);
const date1904 = (serial: string) => toDateText(Rational.fromDecimal(serial), true);
const duration = (serial: string) => toDurationText(Rational.fromDecimal(serial));

describe("toDateText", () => {
  it("counts the 29 February 1900 that never was", () => {
    expect(["1", "59", "60", "61", "366", "367"].map(date1900)).toEqual([
      "1900-01-01",
      "1900-02-28",
      "1900-02-29",
      "1900-03-01",
      "1900-12-31",
      "1901-01-01",
    ]);
  });

  it("knows the days of our time", () => {
    expect(date1900("43465")).toBe("2018-12-31");
    expect(date1900("43581")).toBe("2019-04-26");
    expect(date1900("36585")).toBe("2000-02-29");
  });

  it("counts from 1904 where the workbook does", () => {
    expect(date1904("42003")).toBe("2018-12-31");
    expect(date1904("1")).toBe("1904-01-02");
  });

  it("adds the time where there is one, rounded to a second", () => {
    expect(date1900("43465.5")).toBe("2018-12-31T12:00:00");
    expect(date1900("43465.000011574")).toBe("2018-12-31T00:00:01");
    expect(date1900("43465.9999999")).toBe("2019-01-01");
  });

  it("is a time alone below one day", () => {
    expect(date1900("0.75")).toBe("18:00:00");
    expect(date1900("0")).toBe("00:00:00");
  });

  it("is the number itself where Excel shows no date", () => {
    expect(date1900("-1")).toBe("-1");
    expect(date1900("2958465")).toBe("9999-12-31");
    expect(date1900("2958466")).toBe("2958466");
    expect(date1904("2957003")).toBe("9999-12-31");
    expect(date1904("2957004")).toBe("2957004");
    expect(date1900("1e300")).toBe(`1${"0".repeat(300)}`);
  });
});

describe("toDurationText", () => {
  it("goes on beyond 24 hours", () => {
    expect(["0.5", "1.5", "0.25", "10"].map(duration)).toEqual([
      "12:00:00",
      "36:00:00",
      "06:00:00",
      "240:00:00",
    ]);
  });

  it("keeps the sign", () => {
    expect(duration("-0.25")).toBe("-06:00:00");
  });
});
