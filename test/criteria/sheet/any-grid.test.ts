import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readCriteriaSheet } from "../../../src/criteria/index.ts";
import { FIELDS, HEADING, readRows, type TestCell } from "./sheets.ts";

const cell: fc.Arbitrary<TestCell> = fc.oneof(
  fc.constant(undefined),
  fc.constantFrom<TestCell>(
    "1",
    "1.1",
    "1.1#a",
    "Điểm thưởng",
    "Kiểm thử",
    "Tỷ lệ",
    "Có: 1",
    "Tốt: từ 80",
    "I",
  ),
  fc.integer({ min: -2, max: 5 }),
  fc.constantFrom<TestCell>({ date: 43101 }, { percent: 0.5 }, { error: "#N/A" }, { formula: "A1" }, true),
  fc.string({ maxLength: 8 }).map((text) => text.replace(/\p{Cc}/gu, "")),
);
const grid = fc.array(fc.array(cell, { maxLength: 7 }), { maxLength: 12 });

describe("a sheet with anything in it", () => {
  it("gives a set or says why there is none", async () => {
    await fc.assert(
      fc.asyncProperty(grid, fc.boolean(), async (rows, hasHeading) => {
        const { value, diagnostics } = await readRows(hasHeading ? [...FIELDS, HEADING, ...rows] : rows);
        expect(value !== undefined || diagnostics.some(({ severity }) => severity === "error")).toBe(true);
      }),
      { numRuns: 300 },
    );
  }, 60_000);

  it("is refused by name where it is no sheet at all", async () => {
    const bytes = new TextEncoder().encode("%PDF-1.7");
    const { value, diagnostics } = await readCriteriaSheet(bytes, "bo.xlsx");
    expect([value, diagnostics.map(({ code }) => code)]).toEqual([
      undefined,
      ["answers/file-is-not-a-workbook"],
    ]);
  });
});
