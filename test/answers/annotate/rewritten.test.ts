import { describe, expect, it } from "vitest";
import { annotateWorkbook } from "../../../src/answers/annotate/annotate-workbook.ts";
import { annotationWords } from "../../../src/answers/annotate/words.ts";
import { plainCells, readClean } from "../../workbook/read-cells.ts";
import {
  relationships,
  stylesOf,
  workbook,
  worksheet,
  type XlsxContent,
  xlsxOf,
} from "../../workbook/xlsx-builder.ts";
import { annotate, FILLS, fillOf, markAt, noteOf, openWithExcelJs, partOf } from "./annotated.ts";
import { formOf, SHEET, SHEET_PART } from "./form-builder.ts";

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const DATA = '<row r="1"><c r="A1"><v>5</v></c><c r="C1"><v>7</v></c></row>';

const strict = (xml: string) =>
  xml
    .replaceAll(
      "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
      "http://purl.oclc.org/ooxml/spreadsheetml/main",
    )
    .replaceAll(R, "http://purl.oclc.org/ooxml/officeDocument/relationships");

/** What could be broken by changing it; each holds 5 in A1 of the sheet. */
const SPECIAL: Readonly<Record<string, Uint8Array>> = {
  "in the strict variant of the format": formOf({
    parts: {
      "_rels/.rels": strict(relationships({ rId1: ["officeDocument", "xl/workbook.xml"] })),
      "xl/workbook.xml": strict(workbook(`<sheet name="${SHEET}" sheetId="1" r:id="rId1"/>`)),
      "xl/_rels/workbook.xml.rels": strict(relationships({ rId1: ["worksheet", "worksheets/sheet1.xml"] })),
      [SHEET_PART]: strict(worksheet(DATA)),
    },
  }),
  "shared, with a log of its changes": withRelationships({
    rId9: ["revisionHeaders", "revisions/headers.xml"],
  }),
  "without a list of its parts": xlsxOf({ data: DATA }),
  "with rows out of order": formOf({ data: `<row r="3"/>${DATA}` }),
  "with cells out of order": formOf({ data: '<row r="1"><c r="C1"/><c r="A1"><v>5</v></c></row>' }),
  "with cells of another row": formOf({ data: '<row r="2"><c r="A1"><v>5</v></c></row>' }),
  "with a drawing of comments that has no end": withDrawing("<xml><v:shape>"),
  "with a drawing of comments that is not there": withDrawing(undefined),
  "with comments that are no XML": formOf({
    data: DATA,
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships({ rId1: ["comments", "../comments1.xml"] }),
      "xl/comments1.xml": "<comments><authors>",
    },
  }),
  "with styles that hold an entity": formOf({
    data: DATA,
    parts: { "[Content_Types].xml": '<!DOCTYPE a [<!ENTITY b "c">]><Types/>' },
  }),
};

function withRelationships(more: Parameters<typeof relationships>[0]): Uint8Array {
  const rels = relationships({ rId1: ["worksheet", "worksheets/sheet1.xml"], ...more });
  return formOf({ data: DATA, parts: { "xl/_rels/workbook.xml.rels": rels } });
}

function withDrawing(vml: string | undefined): Uint8Array {
  const content: XlsxContent = {
    data: DATA,
    after: `<legacyDrawing xmlns:r="${R}" r:id="rId1"/>`,
    parts: {
      "xl/worksheets/_rels/sheet1.xml.rels": relationships({ rId1: ["vmlDrawing", "../drawings/a.vml"] }),
      "xl/drawings/a.vml": vml,
    },
  };
  return formOf(content);
}

describe("a workbook that cannot be changed safely", () => {
  it.each(Object.entries(SPECIAL))("is written anew from its cells: one %s", async (_, form) => {
    const copy = await annotate(form, [markAt(SHEET, "A1"), markAt(SHEET, "B2", { severity: "note" })]);
    const sheet = (await openWithExcelJs(copy)).getWorksheet(SHEET);
    expect(sheet?.getCell("A1").value).toBe(5);
    expect(sheet && fillOf(sheet.getCell("A1"))).toBe(FILLS.error);
    expect(sheet && noteOf(sheet.getCell("B2"))).toBe("Lưu ý: Sai ở B2\nCách sửa: Sửa lại");
    const [list] = (await readClean(copy)).sheets;
    expect(list && Object.values(plainCells(list)).join()).toContain("chỉ chép lại giá trị các ô");
  });

  it("keeps values of every kind, a formula as its value", async () => {
    const data = `<row r="1"><c r="A1" s="0"><v>0.985</v></c><c r="B1" s="1"><f>1-0.02</f><v>0.98</v></c><c r="C1" t="b"><v>1</v></c><c r="D1" t="e"><v>#N/A</v></c><c r="E1" s="2"><v>43465</v></c><c r="F1"><f>A1*2</f></c><c r="G1" t="str"><f>""</f><v></v></c><c r="H1" t="inlineStr"><is><t> a &lt; b </t></is></c></row>`;
    const form = xlsxOf({ data, styles: stylesOf("0.00", 9, 14) });
    const [, sheet] = (await readClean(await annotate(form, []))).sheets;
    expect(sheet && plainCells(sheet)).toEqual({
      A1: { number: "197/200" },
      B1: { percent: "98" },
      C1: true,
      D1: { error: "#N/A" },
      E1: "2018-12-31",
      F1: "=A1*2",
      H1: " a < b ",
    });
  });

  it("colours nothing for a fault that names no sheet, whatever the file is called", async () => {
    const copy = await annotate(xlsxOf({ data: DATA }), [markAt(undefined, "A1")], `${SHEET}.xlsx`);
    const sheet = (await openWithExcelJs(copy)).getWorksheet(SHEET);
    expect(sheet && fillOf(sheet.getCell("A1"))).toBeUndefined();
  });

  it("keeps hidden sheets hidden", async () => {
    const form = xlsxOf({
      parts: {
        "xl/workbook.xml": workbook(`<sheet name="${SHEET}" state="veryHidden" sheetId="1" r:id="rId1"/>`),
      },
    });
    expect((await readClean(await annotate(form, []))).sheets.map(({ hidden }) => hidden)).toEqual([
      false,
      true,
    ]);
  });

  it("becomes an .xlsx even where it had macros, which are not copied", async () => {
    const marks = [markAt(SHEET, "A1")];
    const patched = await annotateWorkbook(formOf({ data: DATA }), "a.xlsm", marks, annotationWords.vi);
    expect(patched.value?.extension).toBe(".xlsm");
    const rewritten = await annotateWorkbook(xlsxOf({ data: DATA }), "a.xlsm", marks, annotationWords.vi);
    expect(rewritten.value?.extension).toBe(".xlsx");
  });

  it("is the exception: what is usual is not written anew", async () => {
    const list = await partOf(
      await annotate(formOf({ data: DATA }), [markAt(SHEET, "A1")]),
      "xl/worksheets/sheet2.xml",
    );
    expect(list).not.toContain("chỉ chép lại giá trị các ô");
  });
});
