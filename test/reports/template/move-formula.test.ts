import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { moveFormula, type Standpoint } from "../../../src/reports/template/formulas/move-formula.ts";
import { shiftFormula } from "../../../src/reports/template/formulas/shift-formula.ts";
import { Immovable } from "../../../src/reports/template/immovable.ts";
import { type Block, type Copy, RowPlan } from "../../../src/reports/template/rows/row-plan.ts";

/** Row 8 names the group, row 9 is a unit: groups of 3 and 2 units fill rows 8–11 and 12–14, row 10 goes to 15. */
const run = { top: 9, bottom: 9 };
const block: Block = { top: 8, bottom: 9, runs: [run], sizes: [3, 2] };
const plans = new Map([["biểu", new RowPlan([block])]]);
const inside = (group: number, unit: number): Copy => ({ block, group, run, unit });
const move = (formula: string, standpoint: Partial<Standpoint> = {}) =>
  moveFormula(formula, { sheet: "Biểu", ...standpoint }, plans);

describe("a formula outside a repeated row", () => {
  it.each([
    ["E7", "E7"],
    ["E10", "E15"],
    ["$E$10", "$E$15"],
    ["E9", "E9"],
    ["SUM(E9:E9)", "SUM(E9:E11,E13:E14)"],
    ["SUM($E$9:$E$9)", "SUM($E$9:$E$11,$E$13:$E$14)"],
    ["SUM(E9:E10)", "SUM(E9:E15)"],
    ["SUM(E7:E20)", "SUM(E7:E25)"],
    ["AVERAGE(E9)", "AVERAGE(E9:E11,E13:E14)"],
    ["ROUND(AVERAGE(E9),2)", "ROUND(AVERAGE(E9:E11,E13:E14),2)"],
    ["SUM(E9,F9)", "SUM(E9:E11,E13:E14,F9:F11,F13:F14)"],
    ["SUBTOTAL(9,E9:E9)", "SUBTOTAL(9,E9:E11,E13:E14)"],
    ["_xlfn.STDEV.S(E9)", "_xlfn.STDEV.S(E9:E11,E13:E14)"],
    ["SUM(E8)", "SUM(E8,E12)"],
    ["SUM(E8:E9)", "SUM(E8:E14)"],
    ["SUM(Biểu!E9)", "SUM(Biểu!E9:E11,Biểu!E13:E14)"],
    ['COUNTIF(E9:E9,"Tốt")', 'COUNTIF(E9:E14,"Tốt")'],
    ["SUMPRODUCT(E9,F9)", "SUMPRODUCT(E9:E14,F9:F14)"],
    ["SUM(E9*2)", "SUM(E9*2)"],
    ["ROUND(E9,2)", "ROUND(E9,2)"],
    ["SUM(E:E)", "SUM(E:E)"],
    ["SUM(9:9)", "SUM(9:11,13:14)"],
    ["SUM(E1:E1048576)", "SUM(E1:E1048576)"],
    ["SUM(E10:E9)", "SUM(E15:E9)"],
    ['"E10"&E10', '"E10"&E15'],
    ["Khác!E10", "Khác!E10"],
    ["'biểu'!E10", "'biểu'!E15"],
    ["BIỂU!E10", "BIỂU!E15"],
    ["E9:INDEX(E:E,10)", "E9:INDEX(E:E,10)"],
    ["A1:E9", "A1:E14"],
    ["LOG10(A10)", "LOG10(A15)"],
  ])("%s becomes %s", (before, after) => {
    expect(move(before)).toBe(after);
  });

  it("on another sheet moves only what it says of this one", () => {
    expect(move("E10+Biểu!E10", { sheet: "Khác" })).toBe("E10+Biểu!E15");
  });

  it("is refused where it refers to several sheets at once", () => {
    expect(() => move("SUM(Quý1:Quý4!B9)")).toThrow(Immovable);
  });
});

describe("a formula in a copy of a repeated row", () => {
  it.each([
    ["E9-D9", 0, 1, "E10-D10"],
    ["E9-D9", 1, 0, "E13-D13"],
    ["SUM(D9:H9)", 1, 1, "SUM(D14:H14)"],
    ["RANK(E9,$E$9:$E$9)", 0, 2, "RANK(E11,$E$9:$E$11)"],
    ["RANK(E9,$E$9:$E$9)", 1, 1, "RANK(E14,$E$13:$E$14)"],
    ["SUM(E$9:E9)", 0, 1, "SUM(E$9:E10)"],
    ["E9/E7", 0, 2, "E11/E7"],
    ["E9/E20", 0, 2, "E11/E25"],
    ["A8", 1, 0, "A12"],
  ])("%s becomes, in group %i for unit %i, %s", (before, group, unit, after) => {
    expect(move(before, { copy: inside(group, unit) })).toBe(after);
  });

  it("means, in a row of the group, the units of that group", () => {
    const copy = { block, group: 1, run: undefined, unit: 0 };
    expect(move("AVERAGE(E9:E9)", { copy })).toBe("AVERAGE(E13:E14)");
  });
});

describe("a name or a chart", () => {
  const standpoint = { sheet: undefined, cellsSpan: true };

  it("takes a cell of a repeated row for the whole column", () => {
    expect(moveFormula("Biểu!$E$9", standpoint, plans)).toBe("Biểu!$E$9:$E$11,Biểu!$E$13:$E$14");
    expect(moveFormula("Biểu!$E$7", standpoint, plans)).toBe("Biểu!$E$7");
  });

  it("leaves out the other rows of a unit", () => {
    const pair = { top: 9, bottom: 10 };
    const rows = new RowPlan([{ ...pair, runs: [pair], sizes: [3] }]);
    expect(moveFormula("Biểu!$E$10:$E$10", standpoint, new Map([["biểu", rows]]))).toBe(
      "Biểu!$E$10:$E$10,Biểu!$E$12:$E$12,Biểu!$E$14:$E$14",
    );
    const many = new RowPlan([{ ...pair, runs: [pair], sizes: [300] }]);
    expect(() => moveFormula("SUM(E10)", { sheet: "Biểu" }, new Map([["biểu", many]]))).toThrow(Immovable);
  });

  it("keeps relative rows where they mean none in particular", () => {
    const name = { ...standpoint, fixedOnly: true };
    expect(moveFormula("Biểu!E10+Biểu!$E$10", name, plans)).toBe("Biểu!E10+Biểu!$E$15");
  });
});

describe("a plan of rows", () => {
  it("moves every row below by as many as are put in, and none above", () => {
    const shape = fc.record({
      top: fc.integer({ min: 1, max: 50 }),
      height: fc.integer({ min: 1, max: 4 }),
      sizes: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 4 }),
      row: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(shape, ({ top, height, sizes, row }) => {
        const bottom = top + height - 1;
        const plan = new RowPlan([{ top, bottom, runs: [{ top, bottom }], sizes }]);
        const added = (sizes.reduce((total, size) => total + size, 0) - 1) * height;
        const moved = plan.first(row);
        if (row < top) expect(moved).toBe(row);
        if (row > bottom) expect(moved).toBe(row + added);
        expect(plan.last(row)).toBeGreaterThanOrEqual(moved);
      }),
    );
  });

  it("gives every copy of every row a place of its own, in order, without a gap", () => {
    const sizesOf = fc.array(fc.integer({ min: 1, max: 6 }), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(sizesOf, fc.integer({ min: 2, max: 9 }), (sizes, top) => {
        // The group's name, two rows a unit, the group's sum, a row for the unit again.
        const runs = [
          { top: top + 1, bottom: top + 2 },
          { top: top + 4, bottom: top + 4 },
        ];
        const own = { top, bottom: top + 4, runs, sizes };
        const plan = new RowPlan([own]);
        const places = sizes.flatMap((size, group) => {
          const units = Array.from({ length: size }, (_, unit) => unit);
          const at = (row: number, unit = 0) => plan.rowAt(own, row, group, unit);
          return [
            at(top),
            ...units.flatMap((unit) => [at(top + 1, unit), at(top + 2, unit)]),
            at(top + 3),
            ...units.map((unit) => at(top + 4, unit)),
          ];
        });
        expect(places).toEqual(places.map((_, i) => top + i));
        expect(plan.first(top + 5)).toBe(top + places.length);
      }),
    );
  });
});

describe("a formula that was filled down", () => {
  it.each([
    ["E9/$E$7", 1, 0, "E10/$E$7"],
    ["E9*$C9", 2, 1, "F11*$C11"],
    ["A1", -1, 0, "#REF!"],
    ["SUM(A:A)", 3, 1, "SUM(B:B)"],
    ["SUM(A$1:A9)", 1, 0, "SUM(A$1:A10)"],
    ["'A1'!B2&\"C3\"", 1, 0, "'A1'!B3&\"C3\""],
  ])("%s reads, %i down and %i to the right, %s", (formula, rows, columns, shifted) => {
    expect(shiftFormula(formula, rows, columns)).toBe(shifted);
  });

  it("comes back when it is copied back", () => {
    const cell = fc
      .record({
        column: fc.constantFrom("B", "$B", "AA", "$XFC"),
        mark: fc.constantFrom("", "$"),
        row: fc.integer({ min: 50, max: 900 }),
      })
      .map(({ column, mark, row }) => `${column}${mark}${row}`);
    const steps = fc.integer({ min: -40, max: 40 });
    fc.assert(
      fc.property(cell, cell, steps, (a, b, rows) => {
        const formula = `SUM(${a}:${b})-${a}`;
        expect(shiftFormula(shiftFormula(formula, rows, 1), -rows, -1)).toBe(formula);
      }),
    );
  });
});
