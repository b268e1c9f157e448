import { describe, expect, it } from "vitest";
import {
  minus,
  percentOf,
  rankAmong,
  roundAsSpreadsheet,
  rounded,
  statistic,
  sum,
  sumWhere,
} from "../../../src/reports/excel/formula.ts";
import { type Figure, here, quoted, there } from "../../../src/reports/excel/references.ts";
import { columnLetters } from "../../../src/workbook/index.ts";

const cell = (row: number, value: number | string, column = 5): Figure => ({
  sheet: "Chi tiết",
  row,
  column,
  value,
});

describe("columnLetters", () => {
  it("runs from A over Z and AA to XFD", () => {
    expect([1, 26, 27, 52, 53, 702, 703, 16384].map(columnLetters)).toEqual([
      "A",
      "Z",
      "AA",
      "AZ",
      "BA",
      "ZZ",
      "AAA",
      "XFD",
    ]);
  });
});

describe("sum", () => {
  it("writes cells under each other as a range", () => {
    expect(sum([cell(5, 1.5), cell(6, 2), cell(7, 0.25)])).toEqual({ text: "SUM(E5:E7)", value: 3.75 });
  });

  it("lists cells that are apart", () => {
    expect(sum([cell(5, 1), cell(9, 2)])).toEqual({ text: "SUM(E5,E9)", value: 3 });
  });

  it("passes over text as the spreadsheet does", () => {
    expect(sum([cell(5, "KAD"), cell(6, 2)]).value).toBe(2);
  });
});

describe("references", () => {
  it("are relative within a sheet and fixed to another", () => {
    expect(here(cell(5, 1)).text).toBe("E5");
    expect(there(cell(5, 1)).text).toBe("'Chi tiết'!$E$5");
  });
});

describe("sumWhere", () => {
  it("adds the amounts beside the mark and fixes their column", () => {
    const cells = [cell(5, "KAD"), cell(6, 2), cell(7, "KAD")];
    const amounts = [cell(5, 1, 3), cell(6, 2, 3), cell(7, 0.5, 3)];
    expect(sumWhere(cells, "KAD", amounts)).toEqual({ text: 'SUMIF(E5:E7,"KAD",$C5:$C7)', value: 1.5 });
  });
});

describe("roundAsSpreadsheet", () => {
  it("rounds half away from zero where the double lies a little below", () => {
    // 40.62 / 80 × 100 is 50.775; doubles have 50.77499999999999.
    expect(roundAsSpreadsheet((40.62 / 80) * 100, 2)).toBe(50.78);
    expect(roundAsSpreadsheet(1.005, 2)).toBe(1.01);
    expect(roundAsSpreadsheet(-1.005, 2)).toBe(-1.01);
  });

  it("keeps no number where there is none", () => {
    expect(roundAsSpreadsheet(0 / 0, 2)).toBeNaN();
    expect(roundAsSpreadsheet(1 / 0, 2)).toBeNaN();
  });

  it("takes very small numbers for 0", () => {
    expect(roundAsSpreadsheet(1e-17, 2)).toBe(0);
  });
});

describe("formulas", () => {
  it("nest", () => {
    const [points, max] = [cell(5, 40.62), cell(6, 80)];
    expect(rounded(percentOf(here(points), here(max)), 2)).toEqual({
      text: "ROUND(E5/E6*100,2)",
      value: 50.78,
    });
    expect(rounded(minus(here(points), here(max)), 2)).toEqual({ text: "ROUND(E5-E6,2)", value: -39.38 });
  });

  it("rank equal values alike and skip the next", () => {
    const cells = [cell(5, 90), cell(6, 80), cell(7, 80), cell(8, 70)];
    expect(cells.map((one) => rankAmong(one, cells).value)).toEqual([1, 2, 2, 4]);
    expect(rankAmong(cell(6, 80), cells).text).toBe("RANK(E6,$E$5:$E$8)");
  });

  it("average only numbers", () => {
    const cells = [cell(5, 90), cell(6, "–"), cell(7, 70)];
    expect(statistic("AVERAGE", cells)).toEqual({ text: "AVERAGE(E5:E7)", value: 80 });
    expect(statistic("MIN", cells).value).toBe(70);
  });

  it("double the quotes of a text", () => {
    expect(quoted('Loại "A"')).toBe('"Loại ""A"""');
  });
});
