import { describe, expect, it } from "vitest";
import { formatAddress, parseAddress } from "../../src/workbook/cell-address.ts";

describe("parseAddress", () => {
  it("reads one, two and three letters", () => {
    expect(parseAddress("A1")).toEqual({ column: 1, row: 1 });
    expect(parseAddress("Z9")).toEqual({ column: 26, row: 9 });
    expect(parseAddress("AA10")).toEqual({ column: 27, row: 10 });
    expect(parseAddress("ZZ1")).toEqual({ column: 702, row: 1 });
    expect(parseAddress("AAA1")).toEqual({ column: 703, row: 1 });
  });

  it("reaches the last cell of a sheet and no further", () => {
    expect(parseAddress("XFD1048576")).toEqual({ column: 16_384, row: 1_048_576 });
    expect(() => parseAddress("XFE1")).toThrow("answers/cell-is-off-the-sheet");
    expect(() => parseAddress("A1048577")).toThrow("answers/cell-is-off-the-sheet");
  });

  it("refuses what is no address", () => {
    for (const text of ["", "A", "1", "A0", "1A", "$A$1", "A1:B2", "ABCD1", "A01", "A1048576000", "Đ1"])
      expect(() => parseAddress(text), text).toThrow("answers/cell-is-off-the-sheet");
  });
});

describe("formatAddress", () => {
  it("writes what parseAddress reads, for every column", () => {
    for (let column = 1; column <= 16_384; column += 1)
      expect(parseAddress(formatAddress(column, 7))).toEqual({ column, row: 7 });
  });

  it("ends with the sheet", () => {
    expect(formatAddress(16_384, 1_048_576)).toBe("XFD1048576");
    expect(() => formatAddress(16_385, 1)).toThrow("answers/cell-is-off-the-sheet");
    expect(() => formatAddress(1, 1_048_577)).toThrow("answers/cell-is-off-the-sheet");
  });
});
