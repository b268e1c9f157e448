import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { tokensOf } from "../../../src/reports/template/formulas/tokens.ts";

const areasOf = (formula: string) =>
  tokensOf(formula).flatMap((token) => (token.kind === "area" ? token.text : []));

describe("the tokens of a formula", () => {
  it.each([
    ["SUM(E9:E9)", ["E9:E9"]],
    ["E9/$E$7*100", ["E9", "$E$7"]],
    ['IF(A1="B2",C3,"")', ["A1", "C3"]],
    ['"a ""B2"" c"&D4', ["D4"]],
    ["'Bảng xếp hạng'!E9+Sheet1!$B$2:$C$3", ["'Bảng xếp hạng'!E9", "Sheet1!$B$2:$C$3"]],
    ["'It''s A1'!B2", ["'It''s A1'!B2"]],
    ["LOG10(A1)", ["A1"]],
    ["ATAN2(A1,B1)", ["A1", "B1"]],
    ["XFE1+XFD1", ["XFD1"]],
    ["A1048577+A1048576", ["A1048576"]],
    ["SUM(A:A,$B:$C)", ["A:A", "$B:$C"]],
    ["SUM(1:3,$5:$7)", ["1:3", "$5:$7"]],
    ["1E5+1.5E-3", []],
    ["Diem_2018+A1B+_A1", []],
    ["Điểm.A1", []],
    ["LinhVuc[[#Totals],[A1]]+LinhVuc[@[B2]]+C3", ["C3"]],
    ["[1]Sheet1!A1+'[2]Sheet 1'!B2", []],
    ["#REF!+Sheet1!#REF!+A1", ["A1"]],
    ["{1,2;3,4}+A1", ["A1"]],
    ["A1#", ["A1"]],
    ["Sheet1:Sheet3!A1", ["Sheet1:Sheet3!A1"]],
    ["A1:INDEX(B:B,2)", ["A1", "B:B"]],
    ["R1C1+R[1]C[1]", []],
    ["Sheet1!A1:Sheet1!B2", ["Sheet1!A1", "Sheet1!B2"]],
    ["@A1 B2", ["A1", "B2"]],
  ])("finds the areas of %s", (formula, areas) => {
    expect(areasOf(formula)).toEqual(areas);
  });

  it("are, put together, the formula, whatever it says", () => {
    const bits = fc.constantFrom(..."A1 $B$2 : ! ' \" [ ] ( ) , #REF! Sheet1 1E5 { } SUM XFE1 é".split(" "));
    const formulas = fc.oneof(
      fc.string({ unit: "grapheme" }),
      fc.array(bits).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(formulas, (formula) => {
        expect(
          tokensOf(formula)
            .map(({ text }) => text)
            .join(""),
        ).toBe(formula);
      }),
      { numRuns: 2000 },
    );
  });
});
