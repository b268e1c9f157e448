import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Workbook } from "exceljs";
import { afterAll, describe, expect, it } from "vitest";
import { writeExcelReport } from "../../../src/reports/index.ts";
import { hasOffice, WITHOUT_OFFICE } from "../../tools.ts";
import { resultsOf, setsOf } from "../fixture.ts";
import { communes, districts, halves, twoGroups, withSelfScores, withYears } from "../periods.ts";
import {
  cellBeside,
  contentOf,
  openBook,
  openReportOf,
  rowsOf,
  rowWith,
  sheetOf,
  textOf,
} from "./open-book.ts";
import { group, SET, unit } from "./sketches.ts";

const folder = mkdtempSync(join(tmpdir(), "cchc-recalculation-"));

/** Every formula cell: "'Xếp hạng'!A10" → its result. */
function formulasOf(book: Workbook): ReadonlyMap<string, string | number> {
  const results = new Map<string, string | number>();
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula && cell.master === cell)
          results.set(`'${sheet.name}'!${cell.address}`, contentOf(cell));
      }),
    );
  }
  return results;
}

/** Takes the cached results out of a book, so that LibreOffice must compute every formula itself. */
async function recalculate(book: Workbook): Promise<Workbook> {
  for (const sheet of book.worksheets) {
    sheet.eachRow((row) =>
      row.eachCell((cell) => {
        if (cell.formula && cell.master === cell) cell.value = { formula: cell.formula };
      }),
    );
  }
  const [source, out] = [join(folder, "report.xlsx"), join(folder, "out")];
  writeFileSync(source, new Uint8Array(await book.xlsx.writeBuffer()));
  const profile = pathToFileURL(join(folder, "profile")).href;
  const options = [
    "--headless",
    `-env:UserInstallation=${profile}`,
    "--convert-to",
    "xlsx",
    "--outdir",
    out,
    source,
  ];
  execFileSync("soffice", options, { stdio: "ignore" });
  return openBook(readFileSync(join(out, "report.xlsx")));
}

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("formulas", () => {
  const periods = {
    "12 districts over the years, with a page a unit": {
      groups: withYears(withSelfScores(districts())),
      units: true,
    },
    "two groups, with a page a unit": { groups: withSelfScores(twoGroups()), units: true },
    "124 communes": { groups: withSelfScores(communes()), units: false },
    "totals halfway between two figures": { groups: halves(), units: false },
  };
  for (const [name, { groups, units }] of Object.entries(periods))
    it(`give in LibreOffice what the book holds, for ${name}`, async (test) => {
      if (!hasOffice) test.skip(WITHOUT_OFFICE);
      const book = await openReportOf(groups, {}, "vi", units);
      const written = formulasOf(book);
      const computed = formulasOf(await recalculate(book));
      expect(written.size).toBeGreaterThan(500);
      expect([...computed.keys()].sort()).toEqual([...written.keys()].sort());
      const wrong = [...written].filter(([address, value]) => !isSame(value, computed.get(address)));
      expect(wrong).toEqual([]);
    });
});

describe("a changed leaf", () => {
  it("changes totals, indices, ranks, classes, statistics, charts and pages", async (test) => {
    if (!hasOffice) test.skip(WITHOUT_OFFICE);
    // A and B have 18 of 20; B has more in area 2, which parts them. C has 16, and then 20: all of both areas.
    const units = [
      unit("a", "A", { "1.1": "4", "1.2": "5", "2.1": "9" }),
      unit("b", "B", { "1.1": "3", "1.2": "5", "2.1": "10" }),
      unit("c", "C", { "1.1": "4", "1.2": "6", "2.1": "6" }),
    ];
    const groups = group(units, { ...SET, tieBreak: ["2"] });
    const tied = { b: 1, a: 2, c: 3 };
    const results = resultsOf(groups);
    const ranked = results.units
      .map((one) => ({ ...one, rank: tied[one.id as keyof typeof tied] }))
      .sort((one, other) => one.rank - other.rank);
    const options = { language: "vi", sets: setsOf(groups), units: true } as const;
    const book = await openBook(await writeExcelReport({ ...results, units: ranked }, options));
    const leaf = cellBeside(sheetOf(book, "Chi tiết"), "2.1", "F");
    expect(leaf.value).toBe(6);
    leaf.value = 10;
    const after = await recalculate(book);
    const row = (sheet: string, text: string) => rowWith(sheetOf(after, sheet), text);
    expect(row("Xếp hạng", "C")).toEqual([1, "C", 20, 20, 100, "Tốt"]);
    expect(row("Xếp hạng", "B")).toEqual([2, "B", 20, 18, 90, "Tốt"]);
    expect(row("Xếp hạng", "A")).toEqual([3, "A", 20, 18, 90, "Tốt"]);
    expect(row("Lĩnh vực", "C")).toEqual([1, "C", 10, 100, 10, 100, 20, 100]);
    // 90, 100 and 100; what is lost: 1 of 30.
    const area = ["2. Cải cách thủ tục hành chính", 3, 96.67, 100, 100, 90, 10, 3, 100, 3, 100, 0.33, 10];
    expect(row("Thống kê", "2. Cải cách thủ tục hành chính")).toEqual(area);
    expect(textOf(sheetOf(after, "Thống kê"))).toContain("| 100 | B, C | 90 | A");
    expect(rowsOf(sheetOf(after, "Biểu đồ")).some((cells) => cells[0] === "C" && cells[1] === 100)).toBe(
      true,
    );
    expect(row("C", "Thứ hạng trong khối").slice(0, 4)).toEqual(["Thứ hạng trong khối", 1, "Tổng điểm", 20]);
  });
});

/** Unrounded sums may differ in their last binary digits, nothing else may. */
function isSame(a: string | number, b: string | number | undefined): boolean {
  return typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < 1e-9 : a === b;
}
