import { describe, expect, it } from "vitest";
import { annotate, FILLS, fillOf, markAt, openWithExcelJs, partOf } from "./annotated.ts";
import { exceljsForm } from "./exceljs-form.ts";
import { formOf, plainStyles, SHEET } from "./form-builder.ts";

const FORM = "Biểu 'A' & 1";

describe("the style of a marked cell", () => {
  it("keeps the number format, border, alignment and protection of the cell", async () => {
    const original = await openWithExcelJs(await exceljsForm());
    const copy = await openWithExcelJs(
      await annotate(await exceljsForm(), [markAt(FORM, "C4"), markAt(FORM, "C5", { severity: "warning" })]),
    );
    for (const [address, fill] of [
      ["C4", FILLS.error],
      ["C5", FILLS.warning],
    ] as const) {
      const [before, after] = [original, copy].map((book) => book.getWorksheet(FORM)?.getCell(address));
      expect(after?.numFmt).toBe(before?.numFmt);
      expect(after?.border).toEqual(before?.border);
      expect(after?.alignment).toEqual(before?.alignment);
      expect(after?.protection).toEqual(before?.protection);
      expect(after && fillOf(after)).toBe(fill);
    }
    expect(copy.getWorksheet(FORM)?.getCell("C5").numFmt).toBe("0.0%");
    expect(copy.getWorksheet(FORM)?.getCell("C4").protection).toMatchObject({ locked: false });
  });

  it("keeps the font but for its colour", async () => {
    const styles = `<fonts count="2"><font><sz val="11"/></font><font><b/><color theme="1"/><sz val="13"/><name val="Arial"/></font></fonts><cellXfs count="1"><xf fontId="1" quotePrefix="1"><protection locked="0"/></xf></cellXfs>`;
    const form = formOf({ styles, data: '<row r="1"><c r="A1"/></row>' });
    const xml = await partOf(await annotate(form, [markAt(SHEET, "A1")]), "xl/styles.xml");
    expect(xml).toContain('<font><b/><color rgb="FF9C0006"/><sz val="13"/><name val="Arial"/></font>');
    expect(xml).toContain(
      '<xf fontId="2" quotePrefix="1" fillId="2" applyFont="1" applyFill="1"><protection locked="0"/></xf>',
    );
  });

  it("is one for all cells alike, and those that were there keep their numbers", async () => {
    const form = formOf({
      styles: plainStyles(3),
      data: '<row r="1"><c r="A1" s="2"/><c r="B1" s="2"/></row>',
    });
    const xml = await partOf(
      await annotate(form, [markAt(SHEET, "A1"), markAt(SHEET, "B1")]),
      "xl/styles.xml",
    );
    const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/s.exec(xml)?.[1]?.match(/<xf /g)?.length ?? 0;
    // One for the cells, eleven for the list.
    expect(formats).toBe(3 + 1 + 11);
    expect(xml).toContain(`<cellXfs count="${formats}">`);
  });

  it("is made where the file has no styles at all", async () => {
    const copy = await annotate(formOf({ data: '<row r="1"><c r="A1"><v>1</v></c></row>' }), [
      markAt(SHEET, "A1"),
    ]);
    const cell = (await openWithExcelJs(copy)).getWorksheet(SHEET)?.getCell("A1");
    expect(cell?.value).toBe(1);
    expect(cell && fillOf(cell)).toBe(FILLS.error);
  });

  it("never uses the two fills that Excel keeps for itself", async () => {
    const form = formOf({
      styles: "<fills><fill/></fills><cellXfs><xf/></cellXfs>",
      data: '<row r="1"><c r="A1"/></row>',
    });
    const xml = await partOf(await annotate(form, [markAt(SHEET, "A1")]), "xl/styles.xml");
    expect(xml).toContain(
      '<fills><fill/><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid">',
    );
    expect(xml).toContain('fillId="2"');
  });

  it("is written with the prefix that the styles use", async () => {
    const main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const styles = `<x:styleSheet xmlns:x="${main}"><x:fonts><x:font/></x:fonts><x:cellXfs><x:xf/></x:cellXfs></x:styleSheet>`;
    const form = formOf({
      styles: "",
      data: '<row r="1"><c r="A1"/></row>',
      parts: { "xl/styles.xml": styles },
    });
    const xml = await partOf(await annotate(form, [markAt(SHEET, "A1")]), "xl/styles.xml");
    expect(xml).toContain('<x:font><x:color rgb="FF9C0006"/></x:font>');
    expect(xml.replace(/<\?xml.*?\?>/, "").match(/<\/?[^x/]/)).toBeNull();
  });

  it("comes before conditional formats, which would hide it", async () => {
    const after =
      '<conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="1"><formula>A1=""</formula></cfRule></conditionalFormatting>';
    const styles = `${plainStyles(1)}<dxfs count="1"><dxf/></dxfs>`;
    const form = formOf({ styles, after });
    const marks = [markAt(SHEET, "A1"), markAt(SHEET, "A3"), markAt(SHEET, "A2", { severity: "note" })];
    const copy = await annotate(form, marks);
    const sheet = await partOf(copy, "xl/worksheets/sheet1.xml");
    expect(sheet).toContain(
      '</sheetData><conditionalFormatting sqref="A1 A3"><cfRule type="expression" dxfId="1" priority="1" stopIfTrue="1"><formula>TRUE</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A2"><cfRule type="expression" dxfId="2" priority="2" stopIfTrue="1"><formula>TRUE</formula></cfRule></conditionalFormatting><conditionalFormatting sqref="A1:A9"><cfRule type="expression" dxfId="0" priority="3">',
    );
    expect(await partOf(copy, "xl/styles.xml")).toContain(
      '<dxfs count="3"><dxf/><dxf><font><color rgb="FF9C0006"/></font>',
    );
  });

  it("leaves the conditional formats of a pivot table as they are", async () => {
    const after =
      '<conditionalFormatting pivot="1" sqref="A1"><cfRule type="expression" pivot="1" priority="1"><formula>1</formula></cfRule></conditionalFormatting>';
    const sheet = await partOf(
      await annotate(formOf({ after }), [markAt(SHEET, "A1")]),
      "xl/worksheets/sheet1.xml",
    );
    expect(sheet).toContain(after);
    expect(sheet).not.toContain("stopIfTrue");
  });
});
