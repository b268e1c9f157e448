import { describe, expect, it } from "vitest";
import { relationships, workbook, worksheet } from "../../workbook/xlsx-builder.ts";
import { annotate, markAt, partOf } from "./annotated.ts";
import { formOf, SHEET, SHEET_PART } from "./form-builder.ts";

const WORKBOOK = "xl/workbook.xml";

/** The main part of the copy of a workbook with some XML before or after its sheets. */
async function mainPart(sheets: string, before = "", after = ""): Promise<string> {
  const xml = workbook(sheets, before).replace("</sheets>", `</sheets>${after}`);
  return partOf(await annotate(formOf({ parts: { [WORKBOOK]: xml } }), []), WORKBOOK);
}

const ONE = `<sheet name="${SHEET}" sheetId="7" r:id="rId1"/>`;

describe("the workbook of an annotated copy", () => {
  it("has the list as its first sheet, under an id of its own", async () => {
    expect(await mainPart(ONE)).toMatch(
      /<sheets><sheet xmlns:r="[^"]*" name="Lỗi cần sửa" sheetId="8" r:id="rId3"\/><sheet name="Biểu 1" sheetId="7" r:id="rId1"\/><\/sheets>/,
    );
  });

  it("opens on the list", async () => {
    const xml = await mainPart(
      ONE,
      '<bookViews><workbookView xWindow="5" firstSheet="2" activeTab="3"/></bookViews>',
    );
    expect(xml).toContain('<workbookView xWindow="5" firstSheet="0" activeTab="0"/>');
  });

  it("moves the names of single sheets on, and those of the whole workbook not", async () => {
    const names =
      '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="0">A</definedName><definedName name="Chung">B</definedName></definedNames>';
    const xml = await mainPart(ONE, "", names);
    expect(xml).toContain('<definedName name="_xlnm.Print_Area" localSheetId="1">A</definedName>');
    expect(xml).toContain('<definedName name="Chung">B</definedName>');
  });

  it("names what is printed on every page of the list and what is filtered there", async () => {
    const copy = await annotate(formOf(), [markAt(SHEET, "A1")]);
    const names = /<\/sheets><definedNames>(.*)<\/definedNames>/.exec(await partOf(copy, WORKBOOK))?.[1];
    expect(names).toBe(
      '<definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">\'Lỗi cần sửa\'!$A$6:$J$7</definedName><definedName name="_xlnm.Print_Titles" localSheetId="0">\'Lỗi cần sửa\'!$6:$6</definedName>',
    );
  });

  it("calls the list otherwise where a sheet has its name", async () => {
    const xml = await mainPart(ONE.replace(SHEET, "LỖI CẦN SỬA"));
    expect(xml).toContain('name="Lỗi cần sửa (2)"');
  });

  it("has no other sheet selected, so that none is changed along with it", async () => {
    const view = (selected: string) =>
      `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><sheetViews><sheetView ${selected} workbookViewId="0"/></sheetViews><sheetData/></worksheet>`;
    const parts = {
      [WORKBOOK]: workbook(
        '<sheet name="A" sheetId="1" r:id="rId1"/><sheet name="B" sheetId="2" r:id="rId2"/>',
      ),
      "xl/_rels/workbook.xml.rels": relationships({
        rId1: ["worksheet", "worksheets/sheet1.xml"],
        rId2: ["worksheet", "worksheets/sheet2.xml"],
      }),
      [SHEET_PART]: view('tabSelected="1"'),
      "xl/worksheets/sheet2.xml": view('tabSelected="true"'),
    };
    const copy = await annotate(formOf({ parts }), []);
    expect(await partOf(copy, SHEET_PART)).toContain('<sheetView workbookViewId="0"/>');
    expect(await partOf(copy, "xl/worksheets/sheet2.xml")).toContain('<sheetView workbookViewId="0"/>');
    expect(await partOf(copy, "xl/worksheets/sheet3.xml")).toContain('tabSelected="1"');
  });

  it("lists its new parts with their types, each once", async () => {
    const copy = await annotate(
      formOf({ parts: { "xl/comments1.xml": "<a/>", [SHEET_PART]: worksheet("") } }),
      [markAt(SHEET, "A1")],
    );
    const types = await partOf(copy, "[Content_Types].xml");
    for (const part of ["/xl/styles.xml", "/xl/worksheets/sheet2.xml", "/xl/comments2.xml"])
      expect(types.split(`PartName="${part}"`)).toHaveLength(2);
    expect(types).toContain(
      '<Default Extension="vml" ContentType="application/vnd.openxmlformats-officedocument.vmlDrawing"/>',
    );
    expect(await partOf(copy, "xl/worksheets/_rels/sheet1.xml.rels")).toContain('Target="../comments2.xml"');
  });

  it("is read and written as UTF-8 whatever it was in", async () => {
    const utf16 = (text: string) =>
      Buffer.from(`\ufeff<?xml version="1.0" encoding="UTF-16"?>${text}`, "utf16le");
    const copy = await annotate(
      formOf({ parts: { [WORKBOOK]: utf16(workbook(ONE).replace(/<\?.*?\?>/, "")) } }),
      [],
    );
    const xml = await partOf(copy, WORKBOOK);
    expect(xml.startsWith('<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<workbook')).toBe(true);
    expect(xml).toContain(SHEET);
  });
});
