import { describe, expect, it } from "vitest";
import { plainCells, readCells, readClean, readRefused } from "./read-cells.ts";
import { relationships, workbook, worksheet, xlsxOf } from "./xlsx-builder.ts";
import { zipOf } from "./zip-builder.ts";

const CELL = '<row r="1"><c r="A1"><v>1</v></c></row>';
const ONE = { A1: { number: "1" } };

/** A workbook with a sheet part per number. */
const bookOf = (sheets: string, targets: Parameters<typeof relationships>[0]) =>
  xlsxOf({
    parts: {
      "xl/workbook.xml": workbook(sheets),
      "xl/_rels/workbook.xml.rels": relationships(targets),
      "xl/worksheets/sheet1.xml": worksheet('<row r="1"><c r="A1"><v>1</v></c></row>'),
      "xl/worksheets/sheet2.xml": worksheet('<row r="1"><c r="A1"><v>2</v></c></row>'),
      "xl/worksheets/sheet3.xml": worksheet('<row r="1"><c r="A1"><v>3</v></c></row>'),
      "xl/chartsheets/sheet1.xml": "<chartsheet/>",
    },
  });

describe("sheets", () => {
  it("come in workbook order, whatever their parts are called, hidden ones marked", async () => {
    const { format, sheets } = await readClean(
      bookOf(
        '<sheet name="Hai" sheetId="9" r:id="rId7"/><sheet name="Một" sheetId="1" r:id="rId1" state="hidden"/><sheet name="Ba" sheetId="2" r:id="rId3" state="veryHidden"/>',
        {
          rId1: ["worksheet", "worksheets/sheet1.xml"],
          rId3: ["worksheet", "worksheets/sheet3.xml"],
          rId7: ["worksheet", "worksheets/sheet2.xml"],
        },
      ),
    );
    expect(format).toBe("xlsx");
    expect(sheets.map((sheet) => [sheet.name, sheet.hidden])).toEqual([
      ["Hai", false],
      ["Một", true],
      ["Ba", true],
    ]);
    expect(sheets.map(plainCells)).toEqual([
      { A1: { number: "2" } },
      { A1: { number: "1" } },
      { A1: { number: "3" } },
    ]);
  });

  it("leaves out sheets that are only a chart", async () => {
    const { sheets } = await readClean(
      bookOf('<sheet name="Biểu đồ" r:id="rId1"/><sheet name="Số liệu" r:id="rId2"/>', {
        rId1: ["chartsheet", "chartsheets/sheet1.xml"],
        rId2: ["worksheet", "worksheets/sheet1.xml"],
      }),
    );
    expect(sheets.map((sheet) => sheet.name)).toEqual(["Số liệu"]);
  });

  it("reports a workbook that has only charts", async () => {
    const bytes = bookOf('<sheet name="Biểu đồ" r:id="rId1"/>', {
      rId1: ["chartsheet", "chartsheets/sheet1.xml"],
    });
    expect((await readRefused(bytes)).code).toBe("answers/workbook-has-no-sheets");
  });

  it("decodes the names of sheets", async () => {
    const { sheets } = await readClean(
      bookOf('<sheet name="A &amp; B &quot;x&quot; _x0041_" r:id="rId1"/>', {
        rId1: ["worksheet", "worksheets/sheet1.xml"],
      }),
    );
    expect(sheets[0]?.name).toBe('A & B "x" A');
  });

  it("names the sheet that refers to nothing", async () => {
    const diagnostic = await readRefused(bookOf('<sheet name="Mất" r:id="rId9"/>', {}));
    expect(diagnostic.code).toBe("answers/file-is-damaged");
    expect(diagnostic.place.sheet).toBe("Mất");
  });

  it("names the sheet whose part is missing", async () => {
    const diagnostic = await readRefused(
      bookOf('<sheet name="Mất" r:id="rId1"/>', { rId1: ["worksheet", "worksheets/no.xml"] }),
    );
    expect(diagnostic.code).toBe("answers/file-is-damaged");
    expect(diagnostic.place.sheet).toBe("Mất");
    expect(diagnostic.args.found).toBe("xl/worksheets/no.xml");
  });

  it("reads an empty sheet as one without rows", async () => {
    expect(await readCells({})).toEqual({});
  });
});

describe("finding the parts", () => {
  it("follows targets from the root, with dots, backslashes, another case and percent signs", async () => {
    for (const target of [
      "/xl/worksheets/sheet1.xml",
      "./worksheets/sheet1.xml",
      "../xl/worksheets/../worksheets/sheet1.xml",
      "worksheets\\sheet1.xml",
      "Worksheets/Sheet1.XML",
      "worksheets/sheet%31.xml",
    ]) {
      const bytes = bookOf('<sheet name="S" r:id="rId1"/>', { rId1: ["worksheet", target] });
      expect((await readClean(bytes)).sheets.map(plainCells), target).toEqual([ONE]);
    }
  });

  it("finds a workbook whose parts have unusual names and prefixes", async () => {
    const bytes = zipOf({
      "_rels/.rels":
        '<p:Relationships xmlns:p="http://schemas.openxmlformats.org/package/2006/relationships"><p:Relationship Id="a" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="/sổ/chính.xml"/></p:Relationships>',
      "sổ/chính.xml":
        '<m:workbook xmlns:m="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><m:sheets><m:sheet name="S" sheetId="1" q:id="b"/></m:sheets></m:workbook>',
      "sổ/_rels/chính.xml.rels": relationships({ b: ["worksheet", "t1"] }),
      "sổ/t1": worksheet(CELL),
    });
    expect((await readClean(bytes)).sheets.map(plainCells)).toEqual([ONE]);
  });

  it("reads the strict namespaces", async () => {
    const strict = (text: string) =>
      text
        .replaceAll(
          "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
          "http://purl.oclc.org/ooxml/officeDocument/relationships",
        )
        .replaceAll(
          "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
          "http://purl.oclc.org/ooxml/spreadsheetml/main",
        );
    const parts = {
      "_rels/.rels": strict(relationships({ rId1: ["officeDocument", "xl/workbook.xml"] })),
      "xl/workbook.xml": strict(workbook('<sheet name="S" sheetId="1" r:id="rId1"/>')),
      "xl/_rels/workbook.xml.rels": strict(relationships({ rId1: ["worksheet", "worksheets/sheet1.xml"] })),
      "xl/worksheets/sheet1.xml": strict(worksheet(CELL)),
    };
    expect(await readCells({ parts })).toEqual(ONE);
  });

  it("reads entries stored with backslashes or a leading slash", async () => {
    const bytes = zipOf({
      "\\_rels\\.rels": relationships({ rId1: ["officeDocument", "xl/workbook.xml"] }),
      "/xl/workbook.xml": workbook('<sheet name="S" sheetId="1" r:id="rId1"/>'),
      "xl\\_rels\\workbook.xml.rels": relationships({ rId1: ["worksheet", "worksheets/sheet1.xml"] }),
      "xl\\worksheets\\sheet1.xml": worksheet(CELL),
    });
    expect((await readClean(bytes)).sheets.map(plainCells)).toEqual([ONE]);
  });

  it("passes over relationships that lead out of the file", async () => {
    const parts = {
      "xl/_rels/workbook.xml.rels": relationships({
        rId1: ["worksheet", "worksheets/sheet1.xml"],
        rId2: ["externalLinkPath", 'http://example.org/a" TargetMode="External'],
      }),
    };
    expect(await readCells({ data: CELL, parts })).toEqual(ONE);
  });

  it("reads parts in UTF-16, with or without an XML declaration", async () => {
    const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, "utf16le");
    const strings = "<si><t>ế</t></si>";
    const data = '<row r="1"><c r="A1" t="inlineStr"><is><t>Mã ệ</t></is></c></row>';
    const parts = {
      "xl/worksheets/sheet1.xml": utf16(`<?xml version="1.0" encoding="UTF-16"?>${worksheet(data)}`),
    };
    expect(await readCells({ strings, parts })).toEqual({ A1: "Mã ệ" });
    const swapped = { "xl/worksheets/sheet1.xml": utf16(worksheet(data)).swap16() };
    expect(await readCells({ strings, parts: swapped })).toEqual({ A1: "Mã ệ" });
  });

  it("reads a part with a UTF-8 byte order mark", async () => {
    expect(await readCells({ parts: { "xl/worksheets/sheet1.xml": `\ufeff${worksheet(CELL)}` } })).toEqual(
      ONE,
    );
  });

  it("reads parts larger than one piece of decoded text", async () => {
    const text = "ế".repeat(30_000);
    const data = [1, 2, 3, 4, 5].map(
      (row) => `<row r="${row}"><c t="inlineStr"><is><t>${text}</t></is></c></row>`,
    );
    const cells = await readCells({ data: data.join("") });
    expect(Object.values(cells)).toEqual([text, text, text, text, text]);
  });

  it("reads a file whatever its name is", async () => {
    const { sheets } = await readClean(xlsxOf({ data: CELL }), "forms/a.csv");
    expect(sheets.map(plainCells)).toEqual([ONE]);
  });
});
