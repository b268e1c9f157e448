import { readFileSync } from "node:fs";
import { buffer } from "node:stream/consumers";
import exceljs from "exceljs";
import { describe, expect, it } from "vitest";
import { fromBufferPromise } from "yauzl";
import { readWorkbook, type Sheet } from "../../../src/workbook/index.ts";
import { convertWithLibreOffice } from "../../answers/annotate/other-programs.ts";
import { hasOffice, WITHOUT_OFFICE } from "../../tools.ts";
import { openBook, partOf } from "../excel/open-book.ts";
import { bookOf, fill, ONE_GROUP, TWO_GROUPS } from "./filled.ts";

const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`fixtures/${name}`, import.meta.url)));

/** Every part of a zip, by name. */
async function partsOf(bytes: Uint8Array): Promise<ReadonlyMap<string, string>> {
  const zip = await fromBufferPromise(Buffer.from(bytes));
  const parts = new Map<string, string>();
  for await (const entry of zip.eachEntry())
    parts.set(entry.fileName, (await buffer(await zip.openReadStreamPromise(entry))).toString("latin1"));
  return parts;
}

async function changedParts(before: Uint8Array, after: Uint8Array | undefined): Promise<string[]> {
  const [old, now] = [await partsOf(before), await partsOf(after ?? new Uint8Array())];
  expect([...now.keys()]).toEqual([...old.keys()]);
  return [...now].filter(([name, content]) => old.get(name) !== content).map(([name]) => name);
}

const commentsOf: Readonly<Record<string, string>> = {
  "openpyxl.xlsx": "xl/comments/comment1.xml",
  "libreoffice.xlsx": "xl/comments1.xml",
};

function cellOf(sheet: Sheet | undefined, address: string) {
  return sheet?.rows.flatMap(({ cells }) => cells).find((cell) => cell.address === address);
}

/** A 1 × 1 picture. */
const PNG =
  "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR4nGP4z8DwHwAFAAH/iZk9HQAAAABJRU5ErkJggg==";

async function exceljsTemplate(): Promise<Uint8Array> {
  const book = new exceljs.Workbook();
  const sheet = book.addWorksheet("Bảng");
  sheet.addRow(["{{cơ quan}}"]);
  sheet.addRow(["Đơn vị", "Chỉ số"]);
  sheet.addRow(["{{đơn vị.tên}}", "{{đơn vị.chỉ số}}", { formula: "B3*2", result: 0 }]);
  sheet.addRow(["Cộng", { formula: "SUM(B3:B3)", result: 0 }]);
  sheet.mergeCells("A5:C6");
  sheet.getCell("A5").value = { richText: [{ text: "Năm {{k" }, { text: "ỳ}}", font: { bold: true } }] };
  sheet.getCell("B3").numFmt = "0.00";
  sheet.getCell("B3").dataValidation = { type: "decimal", operator: "between", formulae: [0, 100] };
  sheet.getCell("B4").dataValidation = { type: "list", formulae: ["$A$3:$A$5"] };
  sheet.addConditionalFormatting({
    ref: "B3",
    rules: [
      {
        type: "cellIs",
        operator: "lessThan",
        formulae: ["$B$4"],
        priority: 1,
        style: { font: { bold: true } },
      },
    ],
  });
  const logo = book.addImage({ base64: PNG, extension: "png" });
  sheet.addImage(logo, "D1:E2");
  sheet.addImage(logo, { tl: { col: 0, row: 6 }, ext: { width: 20, height: 20 } });
  return new Uint8Array(await book.xlsx.writeBuffer());
}

describe("a template of exceljs", () => {
  it("is filled with its formats, validations, merged cells and pictures in place", async () => {
    const { bytes, codes } = await fill(await exceljsTemplate());
    expect(codes).toEqual([]);
    const sheet = (await bookOf(bytes)).getWorksheet("Bảng");
    expect(sheet?.getCell("B5").value).toBe(60.25);
    expect(sheet?.getCell("B5").numFmt).toBe("0.00");
    expect(sheet?.getCell("C5").formula).toBe("B5*2");
    expect(sheet?.getCell("B6").formula).toBe("SUM(B3:B5)");
    expect(sheet?.getCell("C8").isMerged && sheet.getCell("C8").master.address).toBe("A7");
    expect(sheet?.getCell("B5").dataValidation?.type).toBe("decimal");
    expect(sheet?.getCell("B6").dataValidation?.formulae).toEqual(["$A$3:$A$7"]);
    expect(sheet?.getImages().map(({ range }) => range.tl.nativeRow)).toEqual([0, 8]);
  });

  it("keeps every part that has nothing to do with it byte for byte", async () => {
    const template = await exceljsTemplate();
    const changed = await changedParts(template, (await fill(template)).bytes);
    expect(changed.sort()).toEqual([
      "xl/drawings/drawing1.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
  });
});

describe.each(["openpyxl.xlsx", "libreoffice.xlsx"])("a template of %s", (name) => {
  it("moves formulas, formats, names, tables, comments and charts along", async () => {
    const { bytes = new Uint8Array(), codes } = await fillThree(name);
    expect(codes).toEqual([]);
    const { value: book } = await readWorkbook(bytes, name);
    const [sheet, other] = book?.sheets ?? [];
    expect(cellOf(sheet, "A2")?.value).toEqual({ kind: "text", text: "Năm 2018: cao nhất 100,00 %" });
    expect(cellOf(sheet, "E7")?.formula).toBe("MAX($D$5:$D$7)-D7");
    expect(cellOf(sheet, "D8")?.formula).toBe("AVERAGE(D5:D7)");
    expect(sheet?.merges).toEqual([{ top: 10, left: 1, bottom: 10, right: 3 }]);
    expect(cellOf(other, "B1")?.formula).toBe("SUM('Bảng 1'!C5:C7)");
    const xml = await partOf(bytes, "xl/worksheets/sheet1.xml");
    expect(xml).toMatch(/<row r="10"[^>]* ht="(40|39\.75)"/);
    expect(xml).toContain('sqref="G5:G7 C10"');
    expect(xml).toContain("$D$8</formula>");
    expect(await partOf(bytes, commentsOf[name] ?? "")).toContain('ref="D10"');
    const main = await partOf(bytes, "xl/workbook.xml");
    expect(main).toContain("'Bảng 1'!$C$5:$C$7");
    expect(main).toContain("'Bảng 1'!$A$1:$F$11");
    expect(await partOf(bytes, "xl/tables/table1.xml")).toContain('ref="A1:B4"');
    const chart = await partOf(bytes, "xl/charts/chart1.xml");
    expect(chart).toContain("'Bảng 1'!$D$5:$D$7");
    expect(chart).not.toContain("{{");
    expect(await partOf(bytes, "xl/drawings/drawing1.xml")).toMatch(/<(xdr:)?row>13</);
  });

  it("keeps every part that has nothing to do with it byte for byte", async () => {
    const { bytes } = await fillThree(name);
    const changed = await changedParts(fixture(name), bytes);
    expect(changed).not.toContain("xl/worksheets/sheet4.xml");
    expect(changed).not.toContain("xl/styles.xml");
    expect(changed).not.toContain("xl/sharedStrings.xml");
    expect(changed).not.toContain("[Content_Types].xml");
    expect(changed).not.toContain("docProps/core.xml");
  });

  it("gives in LibreOffice the figures that stand in the cells", async (test) => {
    if (!hasOffice) test.skip(WITHOUT_OFFICE);
    const { bytes = new Uint8Array() } = await fillThree(name);
    const sheet = (await openBook(convertWithLibreOffice(bytes, "xlsx"))).getWorksheet("Bảng 1");
    // The indices are 100, 79.5 and 60.25.
    expect(["E5", "E6", "E7"].map((cell) => sheet?.getCell(cell).result)).toEqual([0, 20.5, 39.75]);
    expect(["F5", "F6", "F7"].map((cell) => sheet?.getCell(cell).result)).toEqual([1, 2, 3]);
    expect(sheet?.getCell("D8").result).toBeCloseTo(79.91666, 4);
  }, 60_000);
});

/** The template asks for area 3, which the other periods of these tests do not have. */
async function fillThree(name: string) {
  const [group] = ONE_GROUP;
  const [first, second] = group?.set.areas ?? [];
  if (!group || !first || !second) throw new Error("No set");
  const areas = [first, { ...second, code: "3" }];
  return fill(fixture(name), [{ ...group, set: { ...group.set, areas } }]);
}

describe("the sample template", () => {
  const sample = new Uint8Array(
    readFileSync(new URL("../../../samples/mau-bao-cao/mau.xlsx", import.meta.url)),
  );

  it("asks for areas that other sets may not have, and names each cell", async () => {
    const { codes, diagnostics } = await fill(sample, TWO_GROUPS);
    expect(codes).toContain("template/unknown-field");
    expect(diagnostics.map(({ place }) => `${place.sheet} ${place.cell}`)).toContain("Theo lĩnh vực E11");
  });
});
