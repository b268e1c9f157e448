import { describe, expect, it } from "vitest";
import { annotate, markAt, partOf } from "./annotated.ts";
import { formOf, plainStyles, SHEET, SHEET_PART } from "./form-builder.ts";

/** What stands in <sheetData> once cells are marked; the file has two styles, the first marked one is 2. */
async function markedData(data: string, cells: readonly string[], before = ""): Promise<string> {
  const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}${data}</worksheet>`;
  const form = formOf({ styles: plainStyles(2), parts: { [SHEET_PART]: xml } });
  const copy = await annotate(
    form,
    cells.map((cell) => markAt(SHEET, cell)),
  );
  const sheet = await partOf(copy, SHEET_PART);
  return /<sheetData>(.*)<\/sheetData>/s.exec(sheet)?.[1] ?? sheet;
}

const rows = (xml: string) => `<sheetData>${xml}</sheetData>`;

describe("a marked cell", () => {
  it("takes another style and keeps all else", async () => {
    expect(
      await markedData(rows('<row r="1" ht="30"><c r="A1" t="str" cm="1"><v>0</v></c></row>'), ["A1"]),
    ).toContain('<c r="A1" t="str" cm="1" s="2"><v>0</v></c>');
    expect(await markedData(rows("<row r='1'><c s='1' r='A1'><f>1+1</f><v>2</v></c></row>"), ["A1"])).toBe(
      `<row r='1'><c s="2" r='A1'><f>1+1</f><v>2</v></c></row>`,
    );
  });

  it("is put in before, between and after the cells of its row", async () => {
    const data = rows('<row r="2" spans="2:4"><c r="B2"><v>1</v></c><c r="D2"><v>2</v></c></row>');
    expect(await markedData(data, ["E2", "A2", "C2"])).toBe(
      '<row r="2"><c r="A2" s="2"/><c r="B2"><v>1</v></c><c r="C2" s="2"/><c r="D2"><v>2</v></c><c r="E2" s="2"/></row>',
    );
  });

  it("is put into a row that holds no cell", async () => {
    expect(await markedData(rows('<row r="3" spans="1:4" ht="30"/>'), ["B3", "A3"])).toBe(
      '<row r="3" ht="30"><c r="A3" s="2"/><c r="B3" s="2"/></row>',
    );
    expect(await markedData(rows('<row r="3"></row>'), ["B3"])).toBe('<row r="3"><c r="B3" s="2"/></row>');
  });

  it("gets a row where there is none", async () => {
    expect(await markedData(rows('<row r="2"/><row r="5"/>'), ["A1", "C4", "B4", "A9", "A5"])).toBe(
      '<row r="1"><c r="A1" s="2"/></row><row r="2"/><row r="4"><c r="B4" s="2"/><c r="C4" s="2"/></row><row r="5"><c r="A5" s="2"/></row><row r="9"><c r="A9" s="2"/></row>',
    );
  });

  it("is put into a sheet without any row", async () => {
    expect(await markedData("<sheetData/>", ["B2"])).toBe('<row r="2"><c r="B2" s="2"/></row>');
    expect(await markedData(rows(""), ["B2"])).toBe('<row r="2"><c r="B2" s="2"/></row>');
  });

  it("is found where rows and cells are only counted", async () => {
    expect(
      await markedData(rows("<row><c><v>1</v></c><c><v>2</v></c></row><row><c/></row>"), ["B1", "A2"]),
    ).toBe('<row><c><v>1</v></c><c s="2"><v>2</v></c></row><row><c s="2"/></row>');
    expect(await markedData(rows('<row><c r="A5"/></row><row><c/></row>'), ["A5", "A6"])).toBe(
      '<row><c r="A5" s="2"/></row><row><c s="2"/></row>',
    );
  });

  it("takes the style of its row, else that of its column, where it was not there before", async () => {
    const columns = '<cols><col min="2" max="3" style="1" width="9"/></cols>';
    const data = rows('<row r="1" s="1" customFormat="1"/><row r="2" s="1"/>');
    // Styles 2 and 3 are the marked copies of 1 and 0, in the order of use.
    expect(await markedData(data, ["A1", "A2", "B2", "D2", "C9"], columns)).toBe(
      '<row r="1" s="1" customFormat="1"><c r="A1" s="2"/></row><row r="2" s="1"><c r="A2" s="3"/><c r="B2" s="2"/><c r="D2" s="3"/></row><row r="9"><c r="C9" s="2"/></row>',
    );
  });

  it("widens the range that the sheet says it fills", async () => {
    const sheet = async (ref: string, cells: readonly string[]) => {
      const before = `<dimension ref="${ref}"/>`;
      const xml = `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">${before}<sheetData/></worksheet>`;
      const form = formOf({ parts: { [SHEET_PART]: xml } });
      const marks = cells.map((cell) => markAt(SHEET, cell));
      return /ref="([^"]*)"/.exec(await partOf(await annotate(form, marks), SHEET_PART))?.[1];
    };
    expect(await sheet("B2:C3", ["A5"])).toBe("A2:C5");
    expect(await sheet("B2", ["B2"])).toBe("B2");
    expect(await sheet("A1", ["D4", "B9"])).toBe("A1:D9");
  });

  it("is written with the prefix that the sheet uses", async () => {
    const xml =
      '<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData><x:row r="1"><x:c r="A1"/></x:row></x:sheetData></x:worksheet>';
    const form = formOf({ styles: plainStyles(1), parts: { [SHEET_PART]: xml } });
    const sheet = await partOf(await annotate(form, [markAt(SHEET, "A1"), markAt(SHEET, "B2")]), SHEET_PART);
    expect(sheet).toContain(
      '<x:sheetData><x:row r="1"><x:c r="A1" s="1"/></x:row><x:row r="2"><x:c r="B2" s="1"/></x:row></x:sheetData><x:legacyDrawing xmlns:r=',
    );
  });

  it("of a merged range is its first one", async () => {
    const data = `${rows('<row r="1"><c r="A1"/><c r="B1"/></row>')}<mergeCells><mergeCell ref="A1:C3"/></mergeCells>`;
    expect(await markedData(data, ["B2"])).toBe('<row r="1"><c r="A1" s="2"/><c r="B1"/></row>');
  });

  it("has the colour of the most severe of its marks", async () => {
    const form = formOf({ styles: plainStyles(1), data: '<row r="1"><c r="A1"/></row>' });
    const marks = [
      markAt(SHEET, "A1", { severity: "note" }),
      markAt(SHEET, "a1", { severity: "error" }),
      markAt(SHEET, "A1", { severity: "warning" }),
    ];
    const styles = await partOf(await annotate(form, marks), "xl/styles.xml");
    expect(/<cellXfs.*?fontId="1" fillId="2".*?<\/cellXfs>/s.test(styles)).toBe(true);
    expect(
      /<fills.*?<fill>.*?<fill>.*?<fill><patternFill patternType="solid"><fgColor rgb="FFFFC7CE"/s.test(
        styles,
      ),
    ).toBe(true);
  });
});
