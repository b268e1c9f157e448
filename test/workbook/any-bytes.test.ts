import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Workbook } from "../../src/workbook/index.ts";
import { readWorkbook } from "../../src/workbook/read-workbook.ts";
import { stylesOf, xlsxOf } from "./xlsx-builder.ts";

const fixture = (name: string) => readFileSync(new URL(`fixtures/${name}`, import.meta.url));

const FILES: Readonly<Record<string, Uint8Array>> = {
  "small.xlsx": xlsxOf({
    strings: "<si><t>Mã</t></si>",
    styles: stylesOf(9, 14),
    data: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1"><v>0.5</v></c><c r="C1" s="1"><v>43465</v></c></row>',
  }),
  "openpyxl.xlsx": fixture("openpyxl.xlsx"),
  "exceljs.xlsx": fixture("exceljs.xlsx"),
  "libreoffice.xls": fixture("libreoffice.xls"),
  "libreoffice-utf16.csv": fixture("libreoffice-utf16.csv"),
  "libreoffice-tab.csv": fixture("libreoffice-tab.csv"),
};

/** A workbook without errors, or an error and no workbook; nothing thrown. */
async function expectAnswer(bytes: Uint8Array, file: string): Promise<Workbook | undefined> {
  const { value, diagnostics } = await readWorkbook(bytes, file);
  const isRefused = diagnostics.some((diagnostic) => diagnostic.severity === "error");
  expect(isRefused).toBe(value === undefined);
  for (const sheet of value?.sheets ?? []) {
    const numbers = sheet.rows.map((row) => row.number);
    expect(numbers).toEqual([...new Set(numbers)].sort((a, b) => a - b));
    for (const row of sheet.rows) {
      const columns = row.cells.map((cell) => cell.column);
      expect(columns.length).toBeGreaterThan(0);
      expect(columns).toEqual([...new Set(columns)].sort((a, b) => a - b));
    }
  }
  return value;
}

describe.each(Object.entries(FILES))("%s", (file, bytes) => {
  it("gives a workbook or an error when cut off anywhere", async () => {
    const step = Math.max(1, Math.floor(bytes.length / 500));
    for (let length = 0; length < bytes.length; length += step)
      await expectAnswer(bytes.subarray(0, length), file);
  });

  it("gives an error or the same workbook whichever bytes are overwritten", async () => {
    const original = await expectAnswer(bytes, file);
    const flips = fc.array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 4 });
    await fc.assert(
      fc.asyncProperty(flips, async (changes) => {
        const changedBytes = Uint8Array.from(bytes);
        for (const [at, byte] of changes) changedBytes[at] = byte;
        const changed = await expectAnswer(changedBytes, file);
        // The checksums of a zip see to it that no figure ever changes unnoticed.
        if (changed?.format === "xlsx") expect(changed).toEqual(original);
      }),
      { numRuns: 400 },
    );
  });
});

describe("whatever the bytes", () => {
  it("gives a workbook or an error", async () => {
    const starts = fc.constantFrom(
      ...["", "PK\x03\x04", "PK\x05\x06", "<", "\ufeff", "sep=;\n", '"', "Mã;Điểm\n"],
    );
    const rest = fc.uint8Array({ maxLength: 300 });
    await fc.assert(
      fc.asyncProperty(starts, rest, fc.constantFrom("a.xlsx", "a.csv"), async (start, bytes, file) => {
        await expectAnswer(Buffer.concat([Buffer.from(start), bytes]), file);
      }),
      { numRuns: 1000 },
    );
  });

  it("gives a workbook or an error for any sheet made of the right words", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.constantFrom(...WORDS), { maxLength: 25 }), async (words) => {
        await expectAnswer(sheetOf(words.join("")), "a.xlsx");
      }),
      { numRuns: 1500 },
    );
  });

  it("gives a workbook or an error for any well-formed sheet", async () => {
    const cell = fc
      .tuple(...CELL_PARTS.map((choices) => fc.constantFrom(...choices)))
      .map(([address, type, style, formula, value]) => `<c${address}${type}${style}>${formula}${value}</c>`);
    const row = fc
      .tuple(fc.constantFrom("", ' r="1"', ' r="2"', ' hidden="1"'), fc.array(cell, { maxLength: 4 }))
      .map(([attributes, cells]) => `<row${attributes}>${cells.join("")}</row>`);
    await fc.assert(
      fc.asyncProperty(fc.array(row, { maxLength: 4 }), async (rows) => {
        await expectAnswer(sheetOf(rows.join("")), "a.xlsx");
      }),
      { numRuns: 1500 },
    );
  });
});

const sheetOf = (data: string) => xlsxOf({ data, strings: "<si><t>a</t></si>", styles: stylesOf(0, 9, 14) });

const WORDS = [
  ...'<row>|</row>|<row/>|<row r="2">|<c r="B2">|<c>|<c t="s">|<c t="inlineStr">|<c s="1">|</c>'.split("|"),
  ..."<v>|</v>|<f>|</f>|<f/>|<is>|</is>|<t>|</t>|<rPh>|</rPh>|0|1.5|x|&lt;|_x000D_|<![CDATA[1]]>|<!-- -->".split(
    "|",
  ),
  ...'</sheetData>|<mergeCell ref="A1:B2"/>'.split("|"),
];

/** Address, type, style, formula and value of a cell. */
const CELL_PARTS = [
  ["", ' r="A1"', ' r="C1"', ' r="B2"', ' r="A9"'],
  ["", ...["s", "str", "inlineStr", "b", "e", "d", "n"].map((name) => ` t="${name}"`)],
  ["", ' s="1"', ' s="2"', ' s="x"'],
  ["", "<f/>", "<f>A1</f>", '<f t="shared" si="0"/>'],
  ["", "<v/>", "<v>0</v>", "<v>1.5</v>", "<v>x</v>", "<is><t>a</t></is>", "<is><r><t>b</t></r></is>"],
];
