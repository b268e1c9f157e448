import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readWorkbook } from "../../src/workbook/read-workbook.ts";
import { plainCells, readClean, readRefused } from "./read-cells.ts";

const read = async (content: string | Uint8Array) => {
  const { format, sheets } = await readClean(Buffer.from(content), "forms/a.csv");
  expect(format).toBe("csv");
  expect(sheets).toHaveLength(1);
  const [sheet] = sheets;
  if (!sheet) throw new Error("No sheet");
  expect(sheet).toMatchObject({ name: undefined, hidden: false, merges: [] });
  return sheet;
};

const cells = async (content: string | Uint8Array) => plainCells(await read(content));

describe("rows and cells", () => {
  it("are all text, with their white space, and blank ones are left out", async () => {
    expect(await cells("1.10;  Hồ sơ ;18\r\n;   ;98,5\r\n")).toEqual({
      A1: "1.10",
      B1: "  Hồ sơ ",
      C1: "18",
      C2: "98,5",
    });
  });

  it("may be ragged", async () => {
    expect(await cells("a;b;c\nd\ne;f;g;h\n")).toEqual({
      ...{ A1: "a", B1: "b", C1: "c", A2: "d" },
      ...{ A3: "e", B3: "f", C3: "g", D3: "h" },
    });
  });

  it("are numbered as Excel shows them: blank lines count, line breaks within quotes do not", async () => {
    const sheet = await read('a;b\n\n"x\ny\r\nz";c\n\n\nd;e');
    expect(plainCells(sheet)).toEqual({ A1: "a", B1: "b", A3: "x\ny\nz", B3: "c", A6: "d", B6: "e" });
    expect(sheet.rows.map((row) => row.number)).toEqual([1, 3, 6]);
  });

  it("end with any kind of line break, mixed even", async () => {
    for (const content of ["a;b\nc;d", "a;b\r\nc;d\r\n", "a;b\rc;d\r"])
      expect(await cells(content), JSON.stringify(content)).toEqual({ A1: "a", B1: "b", A2: "c", B2: "d" });
    expect(await cells("a;b\nc;d\r\ne;f\rg;h\n\ri")).toMatchObject({ A2: "c", B3: "f", A4: "g", A6: "i" });
  });

  it("keep doubled quotes as one and delimiters within quotes", async () => {
    expect(await cells('"Tổ ""Một cửa""";"a;b";"";"x"')).toEqual({ A1: 'Tổ "Một cửa"', B1: "a;b", D1: "x" });
  });

  it("go beyond column Z", async () => {
    expect(await cells(`${";".repeat(27)}x`)).toEqual({ AB1: "x" });
  });

  it("read a single cell", async () => {
    expect(await cells("a")).toEqual({ A1: "a" });
  });

  it("are none in a file of white space, which counts as empty", async () => {
    for (const content of [" ", "\ufeff", "\r\n\r\n", "\t\t\n"])
      expect((await readRefused(Buffer.from(content), "a.csv")).code).toBe("answers/file-is-empty");
  });
});

describe("any table", () => {
  it("reads back as it was written, whatever the delimiter", async () => {
    const text = fc.string({
      unit: fc.constantFrom("a", "ế", "1", ",", ";", "\t", '"', "\n", " "),
      maxLength: 6,
    });
    const table = fc.array(fc.array(text, { minLength: 2, maxLength: 4 }), { minLength: 1, maxLength: 5 });
    await fc.assert(
      fc.asyncProperty(table, fc.constantFrom(",", ";", "\t"), async (rows, delimiter) => {
        const quoted = rows.map((row) =>
          row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter),
        );
        const filled = rows.flatMap((row, r) =>
          row.flatMap((cell, c) => (cell.trim() === "" ? [] : [[`${"ABCD"[c]}${r + 1}`, cell]])),
        );
        fc.pre(filled.length > 0);
        expect(await cells(quoted.join("\r\n"))).toEqual(Object.fromEntries(filled));
      }),
    );
  });
});

describe("a first line sep=", () => {
  it("names the delimiter and is no row, as in Excel", async () => {
    expect(await cells("sep=;\r\na,b;c\r\nd;e")).toEqual({ A1: "a,b", B1: "c", A2: "d", B2: "e" });
    expect(await cells("\ufeffSEP=|\na|b;c,d")).toEqual({ A1: "a", B1: "b;c,d" });
    expect(await cells("sep=\t\na\tb")).toEqual({ A1: "a", B1: "b" });
  });

  it("is an ordinary line when it names no single character", async () => {
    expect(await cells("sep=\na;b")).toMatchObject({ A1: "sep=", A2: "a" });
    expect(await cells("sep=ab\na;b")).toMatchObject({ A1: "sep=ab", A2: "a" });
  });
});

describe("a quote that leaves in doubt where a cell ends", () => {
  it.each([
    ["stands within an unquoted cell", 'a;b\nTổ "Một cửa";1', 2, "A2", 'Tổ "Một cửa";1'],
    ["is followed by text", 'a;b\n1;"Tổ" Một cửa\n', 2, "B2", '1;"Tổ" Một cửa'],
    ["is never closed", 'a;b\n\n1;"Tổ Một cửa\n2;x\n', 3, "B3", '1;"Tổ Một cửa'],
    ["is closed by the quote of a later row", 'a;b\n1;"Tổ\n2;"Một cửa"\n', 2, "B2", '1;"Tổ'],
    ["comes after rows with line breaks", '"x\ny";b\n1;"Tổ', 3, "B2", '1;"Tổ'],
    ["comes after a sep= line", 'sep=;\na;b\n"Tổ"x;1', 3, "A2", '"Tổ"x;1'],
    ["comes after CRLF line breaks", 'a;b\r\n"x\r\ny";c\r\n"Tổ"x;1', 4, "A3", '"Tổ"x;1'],
  ])("is an error naming the line and the cell where it %s", async (_, content, line, cell, found) => {
    const diagnostic = await readRefused(Buffer.from(content), "forms/a.csv");
    expect(diagnostic.code).toBe("answers/csv-quote-is-malformed");
    expect(diagnostic.args).toEqual({ line, found });
    expect(diagnostic.place).toEqual({ file: "forms/a.csv", cell });
  });
});

describe("Windows-1258", () => {
  it("is what a file is read as that is no Unicode, with a note, in NFC", async () => {
    // Mã;Hồ sơ;Việt: tone marks are bytes of their own (DE tilde, CC grave, F2 dot below).
    const bytes = Buffer.from([
      ...[0x4d, 0x61, 0xde, 0x3b, 0x48, 0xf4, 0xcc, 0x20, 0x73, 0xf5, 0x3b],
      ...[0x56, 0x69, 0xea, 0xf2, 0x74],
    ]);
    const { value, diagnostics } = await readWorkbook(bytes, "a.csv");
    expect(diagnostics.map(({ code, severity, place }) => [code, severity, place.file])).toEqual([
      ["answers/csv-is-windows-1258", "note", "a.csv"],
    ]);
    expect(value?.sheets.map(plainCells)).toEqual([{ A1: "Mã", B1: "Hồ sơ", C1: "Việt" }]);
  });
});
