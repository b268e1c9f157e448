import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Workbook } from "exceljs";
import { afterAll, describe, expect, it } from "vitest";
import { communes, districts, halves, twoGroups, withSelfScores, withYears } from "../periods.ts";
import { contentOf, openBook, openReportOf } from "./open-book.ts";

const hasOffice = spawnSync("soffice", ["--version"]).status === 0;
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

describe("formulas", () => {
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

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
      if (!hasOffice) test.skip("LibreOffice (soffice) is not installed");
      const book = await openReportOf(groups, {}, "vi", units);
      const written = formulasOf(book);
      const computed = formulasOf(await recalculate(book));
      expect(written.size).toBeGreaterThan(500);
      expect([...computed.keys()].sort()).toEqual([...written.keys()].sort());
      const wrong = [...written].filter(([address, value]) => !isSame(value, computed.get(address)));
      expect(wrong).toEqual([]);
    });
});

/** Unrounded sums may differ in their last binary digits, nothing else may. */
function isSame(a: string | number, b: string | number | undefined): boolean {
  return typeof a === "number" && typeof b === "number" ? Math.abs(a - b) < 1e-9 : a === b;
}
