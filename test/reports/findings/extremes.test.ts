import { describe, expect, it } from "vitest";
import { findExtremes } from "../../../src/reports/findings/extremes.ts";

describe("findExtremes", () => {
  it("names the largest rise and the largest fall", () => {
    const changes = [
      { unit: "Tháp Mười", change: 43.78 },
      { unit: "Lai Vung", change: -3.2 },
      { unit: "Lấp Vò", change: 1 },
    ];
    expect(findExtremes(changes)).toEqual({
      rise: { change: 43.78, units: ["Tháp Mười"] },
      fall: { change: -3.2, units: ["Lai Vung"] },
    });
  });

  it("names all units that tie", () => {
    const changes = [
      { unit: "A", change: 2 },
      { unit: "B", change: 2 },
    ];
    expect(findExtremes(changes).rise?.units).toEqual(["A", "B"]);
  });

  it("finds no fall where nothing fell, and nothing where no change is known", () => {
    expect(findExtremes([{ unit: "A", change: 0 }])).toEqual({ rise: undefined, fall: undefined });
    expect(
      findExtremes([
        { unit: "A", change: null },
        { unit: "B", change: undefined },
      ]),
    ).toEqual({
      rise: undefined,
      fall: undefined,
    });
  });
});
