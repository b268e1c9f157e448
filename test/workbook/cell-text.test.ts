import { describe, expect, it } from "vitest";
import { Rational } from "../../src/shared/index.ts";
import { type CellValue, cellAt, cellText, rawText } from "../../src/workbook/index.ts";

describe("the text of a cell", () => {
  it.each<[CellValue | undefined, string, string]>([
    [undefined, "", ""],
    [{ kind: "text", text: " Có\n  ban hành " }, " Có\n  ban hành ", "Có ban hành"],
    [{ kind: "number", value: Rational.of(1, 2), percent: false }, "0.5", "0.5"],
    [{ kind: "number", value: Rational.of(80), percent: true }, "80%", "80%"],
    [{ kind: "boolean", value: false }, "FALSE", "FALSE"],
    [{ kind: "error", text: "#DIV/0!" }, "#DIV/0!", "#DIV/0!"],
    [{ kind: "uncomputed" }, "", ""],
  ])("of %o is %j, as one clean line %j", (value, raw, clean) => {
    expect(rawText(value)).toBe(raw);
    expect(cellText(value)).toBe(clean);
  });
});

describe("cellAt", () => {
  const cell = { column: 2, row: 7, address: "B7", value: { kind: "text", text: "x" } } as const;

  it("finds a cell by its column, none for a column without one or for no column", () => {
    const row = { number: 7, hidden: false, cells: [cell] };
    expect(cellAt(row, 2)).toBe(cell);
    expect(cellAt(row, 1)).toBeUndefined();
    expect(cellAt(row, undefined)).toBeUndefined();
  });
});
