import { describe, expect, it } from "vitest";
import { heightOf, linesOf, widthOf } from "../../../src/workbook/writing/text-width.ts";

describe("widthOf", () => {
  it("takes accents for nothing, composed or not", () => {
    expect(widthOf("Tháp Mười".normalize("NFD"), 12)).toBe(widthOf("Tháp Mười", 12));
    expect(widthOf("Thap Muoi", 12)).toBe(widthOf("Tháp Mười", 12));
  });

  it("finds capitals and bold wider", () => {
    expect(widthOf("ĐƠN VỊ", 12)).toBeGreaterThan(widthOf("đơn vị", 12));
    expect(widthOf("đơn vị", 12, true)).toBeGreaterThan(widthOf("đơn vị", 12));
  });
});

describe("linesOf", () => {
  it("counts one line for a short text and for none", () => {
    expect(linesOf("Hạng", 8, 12)).toBe(1);
    expect(linesOf("", 8, 12)).toBe(1);
  });

  it("breaks between words, at line breaks, and within a word that is too long", () => {
    expect(linesOf("Điểm tối đa", 7, 12)).toBe(2);
    expect(linesOf("a\nb\nc", 20, 12)).toBe(3);
    expect(linesOf("a".repeat(100), 20, 12)).toBeGreaterThan(4);
  });

  it("takes a letter a line where the cell has no width at all", () => {
    expect(linesOf("WWW", 0, 11)).toBe(3);
    expect(linesOf("WWW", -1, 11)).toBe(3);
  });
});

describe("heightOf", () => {
  it("grows with lines and type size", () => {
    expect(heightOf(2, 12)).toBeGreaterThan(heightOf(1, 12));
    expect(heightOf(1, 14)).toBeGreaterThan(heightOf(1, 12));
  });
});
