import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Mark } from "../../../src/answers/annotate/mark.ts";
import type { Severity } from "../../../src/shared/index.ts";
import { cellsOf, plainCells, readClean } from "../../workbook/read-cells.ts";
import { annotate, FILLS, fillOf, markAt, noteOf, openWithExcelJs } from "./annotated.ts";
import { formOf, SHEET } from "./form-builder.ts";

const severity = fc.constantFrom<Severity>("error", "warning", "note");

/** Cells near the start of a sheet, as often in as beside what is filled. */
const address = fc
  .tuple(fc.integer({ min: 0, max: 7 }), fc.integer({ min: 1, max: 12 }))
  .map(([column, row]) => `${"ABCDEFGH"[column]}${row}`);

const marked = fc.uniqueArray(fc.tuple(address, severity), { selector: ([cell]) => cell, maxLength: 30 });

/** A sheet with some of those cells filled, each with its address, and some rows that are there but empty. */
const sheetData = fc
  .tuple(fc.uniqueArray(address), fc.uniqueArray(fc.integer({ min: 1, max: 14 })))
  .map(([cells, emptyRows]) => {
    const rows = new Map<number, string[]>(emptyRows.map((row) => [row, []]));
    for (const cell of cells) {
      const row = Number(cell.slice(1));
      rows.set(row, [...(rows.get(row) ?? []), cell].sort());
    }
    const xml = [...rows]
      .sort(([a], [b]) => a - b)
      .map(([row, own]) => {
        const cellsXml = own.map((cell) => `<c r="${cell}" t="str"><v>${cell}</v></c>`).join("");
        return cellsXml === "" ? `<row r="${row}"/>` : `<row r="${row}">${cellsXml}</row>`;
      });
    return xml.join("");
  });

describe("any cells of any sheet", () => {
  it("can be marked: all are coloured and commented, no other is, and no value changes", async () => {
    await fc.assert(
      fc.asyncProperty(sheetData, marked, async (data, cells) => {
        const form = formOf({ data });
        const marks: Mark[] = cells.map(([cell, level]) => markAt(SHEET, cell, { severity: level }));
        const copy = await annotate(form, marks);
        const [, sheet] = (await readClean(copy)).sheets;
        const [original] = (await readClean(form)).sheets;
        expect(sheet && plainCells(sheet)).toEqual(original && plainCells(original));
        const expected = new Map(cells.map(([cell, level]) => [cell, FILLS[level]]));
        const seen = (await openWithExcelJs(copy)).getWorksheet(SHEET);
        for (let row = 1; row <= 13; row += 1)
          for (const column of "ABCDEFGHI") {
            const cell = seen?.getCell(`${column}${row}`);
            const fill = expected.get(`${column}${row}`);
            expect(cell && fillOf(cell)).toBe(fill);
            expect(cell && noteOf(cell).includes(`Sai ở ${column}${row}\n`)).toBe(fill !== undefined);
          }
      }),
      { numRuns: 60 },
    );
  });

  it("of a real form can be marked, all at once", async () => {
    const form = readFileSync(
      new URL("../../../samples/dong-thap-2018/forms/thap-muoi.xlsx", import.meta.url),
    );
    const [original] = (await readClean(form)).sheets;
    const marks = cellsOf(original).map(({ address: cell }) => markAt(original?.name, cell));
    expect(marks.length).toBeGreaterThan(400);
    const [, sheet] = (await readClean(await annotate(form, marks))).sheets;
    expect(sheet).toEqual(original);
  });
});
