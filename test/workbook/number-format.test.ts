import { describe, expect, it } from "vitest";
import { toBuiltInShape, toNumberShape } from "../../src/workbook/number-format.ts";

describe("toNumberShape", () => {
  it.each(["0%", "0.00%", "0.0 %", "[Red]0%", "0%;[Red]-0%", "#,##0.0%;-#,##0.0%;0%"])(
    "takes %s for a percentage",
    (code) => {
      expect(toNumberShape(code)).toBe("percent");
    },
  );

  it.each(["General", "0", "0.00", "#,##0", "#,##0.00_);(#,##0.00)", "@", "0.00E+00", "# ?/?", ""])(
    "takes %s for a plain number",
    (code) => {
      expect(toNumberShape(code)).toBe("plain");
    },
  );

  it.each([
    "dd/mm/yyyy",
    "d/m/yy h:mm",
    "mmm-yy",
    "h:mm AM/PM",
    "[$-42A]dd mmmm yyyy",
    "[$-F800]dddd, mmmm dd, yyyy",
    "YYYY\\-MM\\-DD",
    "ss.0",
  ])("takes %s for a date", (code) => {
    expect(toNumberShape(code)).toBe("date");
  });

  it.each(["[h]:mm", "[hh]:mm:ss", "[mm]:ss", "[ss]", "[$-409][h]:mm"])("takes %s for a duration", (code) => {
    expect(toNumberShape(code)).toBe("duration");
  });

  it.each([
    '0 "hồ sơ"',
    '0.0 "days"',
    '0" %"',
    "0\\d",
    "0\\%",
    "0_%",
    "[Red]0",
    "[Yellow]0",
    "[$USD] #,##0",
    "0*d",
    '"my',
  ])("does not mistake the decoration of %s for a date or a percent sign", (code) => {
    expect(toNumberShape(code)).toBe("plain");
  });
});

describe("toBuiltInShape", () => {
  it("knows the percentages 9 and 10", () => {
    expect([9, 10].map(toBuiltInShape)).toEqual(["percent", "percent"]);
  });

  it("knows the dates from end to end", () => {
    const ends = [14, 22, 27, 36, 45, 47, 50, 58];
    expect(ends.map(toBuiltInShape)).toEqual(ends.map(() => "date"));
    expect(toBuiltInShape(46)).toBe("duration");
  });

  it("takes all others for plain numbers", () => {
    expect(
      [0, 1, 4, 8, 11, 12, 13, 23, 26, 37, 44, 48, 49, 59, 163].filter(
        (id) => toBuiltInShape(id) !== "plain",
      ),
    ).toEqual([]);
  });
});
