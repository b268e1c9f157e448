import { describe, expect, it } from "vitest";
import { relationships, worksheet } from "../../workbook/xlsx-builder.ts";
import { annotate, markAt, noteOf, openWithExcelJs, partOf, partsOf } from "./annotated.ts";
import { formOf, SHEET, SHEET_PART } from "./form-builder.ts";

const R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const VML = "xl/drawings/old.vml";

/** A sheet that has comments, in a drawing as Excel writes it: no well-formed XML. */
function commentedForm(comments: string, shapes = "", encoding: BufferEncoding = "utf8"): Uint8Array {
  return formOf({
    parts: {
      [SHEET_PART]: worksheet("", `<legacyDrawing xmlns:r="${R}" r:id="rId7"/>`),
      "xl/worksheets/_rels/sheet1.xml.rels": relationships({
        rId7: ["vmlDrawing", "../drawings/old.vml"],
        rId2: ["comments", "/xl/old.xml"],
      }),
      "xl/old.xml": `<comments xmlns="${MAIN}"><authors><author>Sở Nội vụ</author></authors><commentList>${comments}</commentList></comments>`,
      [VML]: Buffer.from(
        `<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202"/>${shapes}</xml>`,
        encoding,
      ),
    },
  });
}

const shape = (row: number, column: number, anchor: string) =>
  `<v:shape id="_x0000_s2050"><v:textbox><br></v:textbox><x:ClientData ObjectType="Note">${anchor}<x:Row>${row}</x:Row><x:Column>${column}</x:Column></x:ClientData></v:shape>`;

describe("the comment of a marked cell", () => {
  it("says every fault in the cell with what to do, the most severe in its colour", async () => {
    const marks = [
      markAt(SHEET, "B2", { message: "Tỷ lệ là 120 %.", remedy: "Sửa tử số." }),
      markAt(SHEET, "B2", { message: "Tên khác.", remedy: "Xem lại.", severity: "warning" }),
      markAt(SHEET, "C3", { message: "Khác nữa.", remedy: "Xem.", severity: "note" }),
    ];
    const sheet = (await openWithExcelJs(await annotate(formOf(), marks))).getWorksheet(SHEET);
    expect(sheet && noteOf(sheet.getCell("B2"))).toBe(
      "Lỗi: Tỷ lệ là 120 %.\nCách sửa: Sửa tử số.\n\nCảnh báo: Tên khác.\nCách sửa: Xem lại.",
    );
    expect(sheet && noteOf(sheet.getCell("C3"))).toBe("Lưu ý: Khác nữa.\nCách sửa: Xem.");
  });

  it("follows on one that is there already, and leaves the others alone", async () => {
    const old =
      '<comment ref="A1" authorId="0"><text><t>Cũ</t></text></comment><comment ref="B2" authorId="0"><text><r><t>Cũ 2</t></r><rPh sb="0" eb="1"/></text></comment><comment ref="C3" authorId="0"><text/></comment><comment ref="D4" authorId="0" shapeId="0"><text><t>Không sửa</t></text></comment>';
    const copy = await annotate(
      commentedForm(old),
      ["A1", "B2", "C3"].map((cell) => markAt(SHEET, cell)),
    );
    const comments = await partOf(copy, "xl/old.xml");
    expect(comments).toContain("<authors><author>Sở Nội vụ</author><author>cchc</author></authors>");
    expect(comments).toContain('<comment ref="A1" authorId="0"><text><r><t>Cũ</t></r><r>');
    expect(comments).toContain('<comment ref="B2" authorId="0"><text><r><t>Cũ 2</t></r><r>');
    expect(comments).toContain(
      '</r><rPh sb="0" eb="1"/></text></comment><comment ref="C3" authorId="0"><text><r>',
    );
    expect(comments).toContain(
      '<comment ref="D4" authorId="0" shapeId="0"><text><t>Không sửa</t></text></comment>',
    );
    expect(comments.match(/<comment /g)).toHaveLength(4);
    for (const cell of ["A1", "B2", "C3"]) expect(comments).toContain(`Sai ở ${cell}`);
  });

  it("gets a box in the drawing that is there, and no other part", async () => {
    const form = commentedForm("", shape(8, 8, ""));
    const copy = await annotate(form, [markAt(SHEET, "A1"), markAt(SHEET, "B3")]);
    const vml = await partOf(copy, VML);
    expect(vml.startsWith((await partOf(form, VML)).replace("</xml>", ""))).toBe(true);
    expect([...vml.matchAll(/id="_x0000_s(\d+)"/g)].map(([, id]) => id)).toEqual(["2050", "2051", "2052"]);
    expect(vml.match(/<v:shapetype/g)).toHaveLength(1);
    expect(vml).toContain("<x:Row>2</x:Row><x:Column>1</x:Column></x:ClientData></v:shape></xml>");
    expect((await partOf(copy, SHEET_PART)).match(/legacyDrawing/g)).toHaveLength(1);
  });

  it("grows the box of one that is there already", async () => {
    const old =
      '<comment ref="A1" authorId="0"><text><t>Cũ</t></text></comment><comment ref="B2" authorId="0"><text><t>Cũ</t></text></comment>';
    const small = "<x:Anchor>1, 0, 0, 0, 2, 0, 1, 0</x:Anchor>";
    const form = commentedForm(old, shape(0, 0, small) + shape(1, 1, "") + shape(7, 7, small));
    const vml = await partOf(await annotate(form, [markAt(SHEET, "A1"), markAt(SHEET, "B2")]), VML);
    // Columns of 64 pixels, rows of 20: 12 + 320 pixels wide, two lines of text high.
    expect(vml).toContain("<x:Anchor>1, 12, 0, 12, 6, 12, 2, 14</x:Anchor><x:Row>0</x:Row>");
    expect(vml).toContain("<x:Anchor>2, 12, 0, 12, 7, 12, 2, 14</x:Anchor><x:Row>1</x:Row>");
    expect(vml).toContain(`${small}<x:Row>7</x:Row>`);
  });

  it("keeps the bytes of a drawing in another encoding", async () => {
    const copy = await annotate(commentedForm("", "<v:x>\u00e9</v:x>", "latin1"), [markAt(SHEET, "A1")]);
    expect((await partsOf(copy)).get(VML)?.toString("latin1")).toContain("<v:x>\u00e9</v:x><v:shape ");
  });

  it("holds text as text, without what XML cannot hold", async () => {
    const message = 'A < B & "C"\u0000\ud800 _x000D_ =1+1';
    const copy = await annotate(formOf(), [markAt(SHEET, "A1", { message })]);
    const comments = await partOf(copy, "xl/comments1.xml");
    expect(comments).toContain('A &lt; B &amp; "C" _x005F_x000D_ =1+1\n');
  });

  it("is cut where it is too long to read", async () => {
    const marks = Array.from({ length: 50 }, () => markAt(SHEET, "A1", { message: "x".repeat(40_000) }));
    const sheet = (await openWithExcelJs(await annotate(formOf(), marks))).getWorksheet(SHEET);
    const note = sheet ? noteOf(sheet.getCell("A1")) : "";
    expect(note.length).toBeGreaterThan(8_000);
    expect(note.length).toBeLessThan(10_000);
    expect(note).toContain(`${"x".repeat(1_000)}…\n`);
  });

  it("lies where the columns and rows of the sheet put it", async () => {
    const before =
      '<sheetFormatPr defaultRowHeight="30"/><cols><col min="3" max="3" width="40" customWidth="1"/><col min="4" max="4" width="9" hidden="1"/></cols>';
    const xml = `<worksheet xmlns="${MAIN}">${before}<sheetData><row r="2" ht="7.5"/></sheetData></worksheet>`;
    const copy = await annotate(formOf({ parts: { [SHEET_PART]: xml } }), [markAt(SHEET, "B3")]);
    // From column C, 280 pixels wide, over hidden D to E: 12 + 320 - 280 = 52 pixels; rows of 10 and 40 pixels.
    expect(await partOf(copy, "xl/drawings/vmlDrawing1.vml")).toContain(
      "<x:Anchor>2, 12, 1, 12, 4, 52, 3, 4</x:Anchor>",
    );
  });

  it("stands at the last cell of a sheet too", async () => {
    const copy = await annotate(formOf(), [markAt(SHEET, "XFD1048576")]);
    expect(await partOf(copy, "xl/drawings/vmlDrawing1.vml")).toContain(
      "<x:Row>1048575</x:Row><x:Column>16383</x:Column>",
    );
  });
});
