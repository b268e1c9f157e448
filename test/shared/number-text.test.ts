import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readNumberText } from "../../src/shared/index.ts";

/** Every reading as a decimal, the percent sign behind: "27.8 | 27800". */
function readings(text: string): string | undefined {
  const found = readNumberText(text);
  return found && found.readings.map(({ value }) => value.toText()).join(" | ") + (found.percent ? " %" : "");
}

describe("numbers as offices write them", () => {
  it("reads Vietnamese and English decimals", () => {
    expect(readings("79,81")).toBe("79.81");
    expect(readings("79.81")).toBe("79.81");
    expect(readings("0,5")).toBe("0.5");
    expect(readings("79,8100")).toBe("79.81");
    expect(readings("12")).toBe("12");
    expect(readings("007")).toBe("7");
  });

  it("reads thousands beside decimals, in both styles", () => {
    expect(readings("1.234,5")).toBe("1234.5");
    expect(readings("1,234.5")).toBe("1234.5");
    expect(readings("12.345.678")).toBe("12345678");
    expect(readings("12,345,678")).toBe("12345678");
    expect(readings("1.234.567,89")).toBe("1234567.89");
  });

  it("reads spaces between thousands, non-breaking and narrow ones too", () => {
    expect(readings("27 800")).toBe("27800");
    expect(readings("27\u00A0800")).toBe("27800");
    expect(readings("27\u202F800,5")).toBe("27800.5");
    expect(readings("1 234 567")).toBe("1234567");
  });

  it("reads one mark before three digits in two ways, the smaller first", () => {
    expect(readings("27.800")).toBe("27.8 | 27800");
    expect(readings("27,800")).toBe("27.8 | 27800");
    expect(readings("1.234")).toBe("1.234 | 1234");
    expect(readings("-1.234")).toBe("-1.234 | -1234");
  });

  it("reads one way what no thousands can begin or follow with", () => {
    expect(readings("0,250")).toBe("0.25");
    expect(readings("0.250")).toBe("0.25");
    expect(readings("1234.567")).toBe("1234.567");
    expect(readings("00.250")).toBe("0.25");
  });

  it("reads percent signs, with a space or without", () => {
    expect(readings("98%")).toBe("98 %");
    expect(readings("98 %")).toBe("98 %");
    expect(readings("98\u00A0%")).toBe("98 %");
    expect(readings("88,2%")).toBe("88.2 %");
    expect(readings("98 % %")).toBeUndefined();
  });

  it("reads signs, the typographic minus too", () => {
    expect(readings("-3")).toBe("-3");
    expect(readings("−3")).toBe("-3");
    expect(readings("+3")).toBe("3");
    expect(readings("- 3,5")).toBe("-3.5");
    expect(readings("--3")).toBeUndefined();
  });

  it("passes over spaces around", () => {
    expect(readings("  79,81 ")).toBe("79.81");
    expect(readings("\u200B79,81\uFEFF")).toBe("79.81");
  });

  it("refuses what is no number", () => {
    const texts = [
      "",
      " ",
      "abc",
      "1.",
      "1,",
      ".5",
      ",5",
      "1,2,3",
      "1.2.3",
      "12 34",
      "1 2345",
      "1e5",
      "1E5",
      "0x1F",
    ];
    texts.push(
      "12a",
      "a12",
      "14/19",
      "1.234.5",
      "1,23,456",
      "1..2",
      "1.234,567,8",
      "%",
      "-",
      "5-3",
      "1 234.5,6",
    );
    for (const text of texts) expect(readings(text), text).toBeUndefined();
  });

  it("refuses digits of other scripts", () => {
    for (const text of ["٧٩", "１２", "१२", "79,８1", "②", "½", "Ⅳ"])
      expect(readings(text), text).toBeUndefined();
  });

  it("says how many decimals were given and by which mark", () => {
    const styles = (text: string) =>
      readNumberText(text)?.readings.map(({ decimalMark, decimals }) => `${decimalMark} ${decimals}`);
    expect(styles("79,80")).toEqual([", 2"]);
    expect(styles("79.8")).toEqual([". 1"]);
    expect(styles("12.345.678")).toEqual([", 0"]);
    expect(styles("1.234,5")).toEqual([", 1"]);
    expect(styles("27.800")).toEqual([". 3", ", 0"]);
    expect(styles("12")).toEqual(["undefined 0"]);
  });

  it("reads back every number written in either style", () => {
    const written = fc.tuple(
      fc.integer({ min: 0, max: 99_999_999 }),
      fc.integer({ min: 0, max: 99 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(written, ([whole, part, vietnamese]) => {
        const [group, mark] = vietnamese ? [".", ","] : [",", "."];
        const grouped = String(whole).replace(/\B(?=(\d{3})+$)/g, group);
        const decimals = String(part).padStart(2, "0");
        const expected = `${whole}.${decimals}`.replace(/\.?0+$/, (end) =>
          end.startsWith(".") ? "" : end.replace(/0/g, ""),
        );
        expect(readings(`${grouped}${mark}${decimals}`)).toBe(expected);
      }),
    );
  });
});
