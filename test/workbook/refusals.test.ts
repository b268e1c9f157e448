import { describe, expect, it } from "vitest";
import type { readingCatalog } from "../../src/shared/catalog/reading.ts";
import { catalog } from "../../src/shared/index.ts";
import { limits } from "../../src/workbook/limits.ts";
import { readWorkbook } from "../../src/workbook/read-workbook.ts";
import { relationships, workbook, worksheet, xlsxOf } from "./xlsx-builder.ts";
import { zipOf } from "./zip-builder.ts";

const compound = (stream: string) =>
  Buffer.concat([Buffer.from("D0CF11E0A1B11AE1", "hex"), Buffer.alloc(504), Buffer.from(stream, "utf16le")]);

const docx = zipOf({
  "_rels/.rels": relationships({ rId1: ["officeDocument", "word/document.xml"] }),
  "word/document.xml": "<w:document/>",
});

const good = xlsxOf({ data: '<row r="1"><c r="A1"><v>1</v></c></row>' });

/** A row of cells with one shared text of 32,767 characters, often enough to make too much of it. */
const muchText = () =>
  xlsxOf({
    strings: `<si><t>${"x".repeat(limits.cellText)}</t></si>`,
    data: `<row>${'<c t="s"><v>0</v></c>'.repeat(2100)}</row>`,
  });

/** The smallest file for each code: name, bytes, and what the diagnostic says. */
const GALLERY: Readonly<
  Record<keyof typeof readingCatalog, () => readonly [file: string, bytes: Uint8Array, args: unknown]>
> = {
  "answers/file-is-empty": () => ["a.xlsx", Buffer.alloc(0), { found: "", expected: ".xlsx, .csv" }],
  "answers/file-is-old-xls": () => [
    "a.xls",
    compound("Workbook"),
    { found: "Excel 97–2003 (.xls)", expected: ".xlsx, .csv" },
  ],
  "answers/file-is-encrypted": () => [
    "a.xlsx",
    compound("EncryptedPackage"),
    { found: ".xlsx", expected: ".xlsx, .csv" },
  ],
  "answers/file-is-html": () => ["a.xlsx", Buffer.from("<html>"), { found: "HTML", expected: ".xlsx, .csv" }],
  "answers/file-is-xml-spreadsheet": () => [
    "a.xlsx",
    Buffer.from('<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>'),
    { found: "XML Spreadsheet 2003", expected: ".xlsx, .csv" },
  ],
  "answers/file-is-not-a-workbook": () => [
    "a.xlsx",
    docx,
    { found: "Word (.docx)", expected: ".xlsx, .csv" },
  ],
  "answers/file-is-not-zipped": () => ["a.xlsx", Buffer.from("Mã;Điểm"), { expected: ".xlsx" }],
  "answers/file-is-truncated": () => ["a.xlsx", good.subarray(0, good.length - 30), {}],
  "answers/file-is-damaged": () => [
    "a.xlsx",
    xlsxOf({ parts: { "xl/worksheets/sheet1.xml": "<worksheet>" } }),
    { found: "xl/worksheets/sheet1.xml" },
  ],
  "answers/file-declares-entities": () => [
    "a.xlsx",
    xlsxOf({ parts: { "xl/worksheets/sheet1.xml": `<!DOCTYPE x [<!ENTITY a "b">]>${worksheet("")}` } }),
    { found: "xl/worksheets/sheet1.xml" },
  ],
  "answers/file-is-too-large": () => [
    "a.xlsx",
    Buffer.concat([Buffer.from("PK\x03\x04"), Buffer.alloc(limits.xlsxBytes)]),
    { found: 65, expected: 64 },
  ],
  "answers/file-inflates-too-much": () => [
    "a.xlsx",
    xlsxOf({ parts: { "xl/worksheets/sheet1.xml": Buffer.alloc(limits.partBytes + 1, " ") } }),
    { expected: 128 },
  ],
  "answers/file-has-too-many-parts": () => [
    "a.xlsx",
    zipOf({ a: "" }, { declaredEntries: 10_001 }),
    { found: 10_001, expected: 10_000 },
  ],
  "answers/file-has-too-many-cells": () => [
    "a.csv",
    Buffer.from("1,1,1,1,1,1,1,1\n".repeat(limits.cells / 8 + 1)),
    { expected: 1_000_000 },
  ],
  "answers/file-has-too-much-text": () => ["a.xlsx", muchText(), { expected: limits.allText }],
  "answers/text-is-too-long": () => [
    "a.xlsx",
    xlsxOf({ data: `<row><c t="str"><v>${"x".repeat(32_768)}</v></c></row>` }),
    { found: 32_768, expected: 32_767 },
  ],
  "answers/cell-is-off-the-sheet": () => [
    "a.xlsx",
    xlsxOf({ data: '<row><c r="XFE1"><v>1</v></c></row>' }),
    { found: "XFE1", expected: "A1:XFD1048576" },
  ],
  "answers/cell-is-damaged": () => [
    "a.xlsx",
    xlsxOf({ data: '<row><c r="A1"><v>x</v></c></row>' }),
    { found: "x", expected: "n" },
  ],
  "answers/workbook-has-no-sheets": () => [
    "a.xlsx",
    xlsxOf({ parts: { "xl/workbook.xml": workbook("") } }),
    {},
  ],
  "answers/csv-is-binary": () => ["a.csv", Buffer.from("a;b\n\0"), { line: 2 }],
  "answers/csv-encoding-is-broken": () => [
    "a.csv",
    Buffer.concat([Buffer.from("Mã;Nội dung\nĐiểm "), Buffer.from([0xff])]),
    { found: "UTF-8", line: 2 },
  ],
  "answers/csv-quote-is-malformed": () => [
    "a.csv",
    Buffer.from('a;b\nTổ "Một cửa";1'),
    { line: 2, found: 'Tổ "Một cửa";1' },
  ],
  "answers/csv-row-is-too-long": () => [
    "a.csv",
    Buffer.from(`a;b\n"${"x".repeat(limits.csvRow + 2)}`),
    { line: 2, expected: limits.csvRow },
  ],
  "answers/csv-is-windows-1258": () => ["a.csv", Buffer.from([0x4d, 0xe3]), {}],
};

describe("every finding of the reader", () => {
  it.each(Object.entries(GALLERY))("%s has a file that shows it", async (code, make) => {
    const [file, bytes, args] = make();
    const { value, diagnostics } = await readWorkbook(bytes, file);
    expect(diagnostics.map((diagnostic) => diagnostic.code)).toEqual([code]);
    expect(diagnostics[0]?.args).toEqual(args);
    expect(diagnostics[0]?.place.file).toBe(file);
    expect(value === undefined).toBe(diagnostics[0]?.severity === "error");
  });

  it("is in the catalog, with the same holes in both languages, all of them filled", () => {
    const holes = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort();
    for (const [code, make] of Object.entries(GALLERY)) {
      const entry = catalog[code as keyof typeof GALLERY];
      expect(holes(entry.vi), code).toEqual(holes(entry.en));
      const args = make()[2] as Record<string, unknown>;
      for (const hole of holes(entry.vi)) expect(Object.keys(args), code).toContain(hole.slice(1, -1));
    }
  });
});

describe("files that are no workbook", () => {
  it.each([
    [
      "PowerPoint (.pptx)",
      {
        "_rels/.rels": relationships({ a: ["officeDocument", "ppt/presentation.xml"] }),
        "ppt/presentation.xml": "<p/>",
      },
    ],
    [
      "visio/document.xml",
      {
        "_rels/.rels": relationships({ a: ["officeDocument", "visio/document.xml"] }),
        "visio/document.xml": "<v/>",
      },
    ],
    [
      "Excel (.xlsb)",
      {
        "_rels/.rels": relationships({ a: ["officeDocument", "xl/workbook.bin"] }),
        "xl/workbook.bin": "\x01",
      },
    ],
    ["OpenDocument (.ods)", { mimetype: "application/vnd.oasis.opendocument.spreadsheet" }],
    ["OpenDocument (.odt)", { mimetype: "application/vnd.oasis.opendocument.text" }],
    ["OpenDocument (.odp)", { mimetype: "application/vnd.oasis.opendocument.presentation" }],
    ["ZIP", { mimetype: "application/epub+zip" }],
    ["ZIP", { "a.txt": "a" }],
    ["ZIP", {}],
  ])("calls it %s", async (found, parts) => {
    const { diagnostics } = await readWorkbook(zipOf(parts), "a.xlsx");
    expect(diagnostics.map(({ code, args }) => [code, args.found])).toEqual([
      ["answers/file-is-not-a-workbook", found],
    ]);
  });

  it("says of a text or of unknown bytes with the ending .xlsx that they are none", async () => {
    for (const bytes of [Buffer.from("P"), Buffer.from("a;b"), Buffer.from([1, 2, 3, 0])])
      expect((await readWorkbook(bytes, "FORMS/A.XLSX")).diagnostics[0]?.code).toBe(
        "answers/file-is-not-zipped",
      );
  });
});
